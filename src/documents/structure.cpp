// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

#include <stdexcept>
#include <utility>

namespace documents {
namespace {
bool canStandIn(Role role, Role parent) {
    switch (role) {
        case Role::Span:
            return holdsText(parent) && parent != Role::Span;
        case Role::Row:
            return parent == Role::Table;
        case Role::HeadCell:
        case Role::Cell:
            return parent == Role::Row;
        case Role::Document:
            throw std::logic_error("a document stands in nothing");
        default:
            return parent == Role::Document;
    }
}
}  // namespace

std::string_view nameOf(Role role) {
    switch (role) {
        case Role::Document:
            return "Document";
        case Role::Heading1:
            return "H1";
        case Role::Heading2:
            return "H2";
        case Role::Paragraph:
            return "P";
        case Role::Table:
            return "Table";
        case Role::Row:
            return "TR";
        case Role::HeadCell:
            return "TH";
        case Role::Cell:
            return "TD";
        case Role::Figure:
            return "Figure";
        case Role::Span:
            return "Span";
    }
    return "P";
}

bool holdsText(Role role) {
    return role != Role::Document && role != Role::Table && role != Role::Row &&
           role != Role::Figure;
}

Structure::Structure() : elements_(1) {}

Structure::Id Structure::add(Role role, Id parent) {
    if (!canStandIn(role, element(parent).role))
        throw std::logic_error("an element of the document stands where it cannot");
    const Id id = elements_.size();
    elements_.push_back({role, parent, {}, {}, {}});
    elements_[parent].kids.emplace_back(id);
    return id;
}

Structure::Id Structure::addFigure(const Box& box, std::string alternative, Id parent) {
    const Id id = add(Role::Figure, parent);
    elements_[id].box = box;
    elements_[id].alternative = std::move(alternative);
    return id;
}

Structure::Mark Structure::mark(Id element, int page) {
    auto& owner = elements_.at(element);
    if (!holdsText(owner.role) && owner.role != Role::Figure)
        throw std::logic_error("content outside of a paragraph, cell or figure");
    const auto index = static_cast<std::size_t>(page);
    if (pieces_.size() <= index)
        pieces_.resize(index + 1);
    auto& pieces = pieces_[index];
    const Mark mark{page, static_cast<int>(pieces.size())};
    pieces.push_back(element);
    owner.kids.emplace_back(mark);
    return mark;
}

const std::vector<Structure::Id>& Structure::piecesOf(int page) const {
    static const std::vector<Id> kNone;
    const auto index = static_cast<std::size_t>(page);
    return index < pieces_.size() ? pieces_[index] : kNone;
}
}  // namespace documents

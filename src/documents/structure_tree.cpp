// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure_tree.h"

#include <optional>
#include <vector>

#include <qpdf/QPDFObjectHandle.hh>

namespace documents {
namespace {
using Object = QPDFObjectHandle;

Object dictionary(std::initializer_list<std::pair<const char*, Object>> entries) {
    auto dictionary = Object::newDictionary();
    for (const auto& [key, value] : entries)
        dictionary.replaceKey(key, value);
    return dictionary;
}

class Tree {
public:
    Tree(QPDF& pdf, const Structure& structure, const std::string& otherLanguage)
        : pdf_(pdf),
          structure_(structure),
          otherLanguage_(otherLanguage),
          pages_(pdf.getAllPages()) {
        for (std::size_t id = 0; id < structure.size(); ++id)
            objects_.push_back(pdf.makeIndirectObject(Object::newDictionary()));
    }

    void write() {
        auto root = pdf_.makeIndirectObject(dictionary(
            {{"/Type", Object::newName("/StructTreeRoot")},
             {"/K", objects_.front()},
             {"/ParentTree", pdf_.makeIndirectObject(parentTree())},
             {"/ParentTreeNextKey", Object::newInteger(static_cast<long long>(pages_.size()))}}));
        for (Structure::Id id = 0; id < structure_.size(); ++id)
            writeElement(id, root);
        pdf_.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    void writeElement(Structure::Id id, const Object& root) {
        const auto& element = structure_.element(id);
        auto& object = objects_[id];
        object.replaceKey("/S", Object::newName("/" + std::string(nameOf(element.role))));
        object.replaceKey("/P", id == Structure::kDocument ? root : objects_[element.parent]);
        const auto first = firstPage(element);
        if (first)
            object.replaceKey("/Pg", page(*first));
        if (element.role == Role::Span)
            object.replaceKey("/Lang", Object::newString(otherLanguage_));
        if (element.role == Role::HeadCell)
            object.replaceKey("/A", dictionary({{"/O", Object::newName("/Table")},
                                                {"/Scope", Object::newName("/Column")}}));
        if (element.role == Role::Figure)
            describe(object, element);
        const auto kids = kidsOf(element);
        if (kids.size() == 1)
            object.replaceKey("/K", kids.front());
        else if (!kids.empty())
            object.replaceKey("/K", Object::newArray(kids));
    }

    std::vector<Object> kidsOf(const Structure::Element& element) {
        std::vector<Object> kids;
        const auto first = firstPage(element);
        for (const auto& kid : element.kids) {
            if (const auto* child = std::get_if<Structure::Id>(&kid)) {
                kids.push_back(objects_[*child]);
                continue;
            }
            const auto& mark = std::get<Structure::Mark>(kid);
            auto number = Object::newInteger(mark.number);
            if (mark.page == first)
                kids.push_back(number);
            else
                kids.push_back(dictionary({{"/Type", Object::newName("/MCR")},
                                           {"/Pg", page(mark.page)},
                                           {"/MCID", number}}));
        }
        return kids;
    }

    /// Of the pieces of its own.
    static std::optional<int> firstPage(const Structure::Element& element) {
        for (const auto& kid : element.kids)
            if (const auto* mark = std::get_if<Structure::Mark>(&kid))
                return mark->page;
        return {};
    }

    static void describe(Object& object, const Structure::Element& figure) {
        constexpr int kDecimals = 2;
        const auto& box = figure.box;
        auto corners = Object::newArray();
        for (const float corner :
             {box.x, kPageHeight - box.y - box.height, box.x + box.width, kPageHeight - box.y})
            corners.appendItem(Object::newReal(corner, kDecimals));
        object.replaceKey("/Alt", Object::newUnicodeString(figure.alternative));
        object.replaceKey("/A", dictionary({{"/O", Object::newName("/Layout")},
                                            {"/Placement", Object::newName("/Block")},
                                            {"/BBox", corners}}));
    }

    /// From a page's pieces back to their elements.
    Object parentTree() {
        auto numbers = Object::newArray();
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            const auto key = Object::newInteger(static_cast<long long>(i));
            std::vector<Object> owners;
            for (const auto id : structure_.piecesOf(static_cast<int>(i)))
                owners.push_back(objects_[id]);
            numbers.appendItem(key);
            numbers.appendItem(pdf_.makeIndirectObject(Object::newArray(owners)));
            pages_[i].replaceKey("/StructParents", key);
            pages_[i].replaceKey("/Tabs", Object::newName("/S"));
        }
        return dictionary({{"/Nums", numbers}});
    }

    Object page(int index) const { return pages_.at(static_cast<std::size_t>(index)); }

    QPDF& pdf_;
    const Structure& structure_;
    const std::string& otherLanguage_;
    std::vector<Object> pages_;
    std::vector<Object> objects_;
};
}  // namespace

void addStructureTree(QPDF& pdf, const Structure& structure, const std::string& otherLanguage) {
    Tree(pdf, structure, otherLanguage).write();
}
}  // namespace documents

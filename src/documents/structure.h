// SPDX-License-Identifier: GPL-3.0-or-later
// What a document consists of for a reader that does not see it: headings, paragraphs, tables,
// figures, in reading order, and which pieces of the pages belong to each. Not how it looks.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace documents {
enum class Role {
    Document,
    Heading1,
    Heading2,
    Paragraph,
    Table,
    Row,
    HeadCell,
    Cell,
    Figure,
    Span,  ///< words in the other language of the document
};

/// As PDF names it: "Document", "H1", "P", "TD" …
std::string_view nameOf(Role role);

/// Holds text itself, so nothing but a span of it can stand inside.
bool holdsText(Role role);

/// Of A4, in points, as all measures here.
inline constexpr float kPageHeight = 841.89F;

/// From the top left corner of the page.
struct Box {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
};

/// The tree of a document. Only what may stand in a place can be put there: a row into a table, a
/// cell into a row, a span into what holds text, the rest into the document.
class Structure {
public:
    using Id = std::size_t;
    static constexpr Id kDocument = 0;

    /// A piece of a page, numbered within it, as the page's content marks it.
    struct Mark {
        int page = 0;
        int number = 0;
    };

    using Kid = std::variant<Id, Mark>;

    struct Element {
        Role role = Role::Document;
        Id parent = kDocument;
        std::vector<Kid> kids;    ///< in the order in which they are read
        std::string alternative;  ///< of a figure: what it shows, in words
        Box box;                  ///< of a figure
    };

    Structure();

    /// A new element, the last one in `parent`. Throws std::logic_error for a role that cannot
    /// stand there.
    Id add(Role role, Id parent);

    Id addFigure(const Box& box, std::string alternative, Id parent);

    /// Gives the next piece of a page to an element. Throws std::logic_error for one that holds no
    /// content of its own (the document, a table, a row).
    Mark mark(Id element, int page);

    const Element& element(Id id) const { return elements_.at(id); }

    std::size_t size() const { return elements_.size(); }

    /// The elements of a page's pieces, in the order of their numbers.
    const std::vector<Id>& piecesOf(int page) const;

private:
    std::vector<Element> elements_;
    std::vector<std::vector<Id>> pieces_;
};
}  // namespace documents

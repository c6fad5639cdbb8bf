// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF in the making: pages, text, rules, and to which part of the document each piece belongs.
// The only place that knows libharu and its floating-point coordinates. Points (1/72 inch),
// measured from the top left corner of an A4 page.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "font_folder.h"
#include "stationery.h"
#include "structure.h"
#include "xmp.h"

namespace documents {
enum class Face { Regular, Bold };

/// Grey from 0 (black) to 1, or the accent colour of the house.
enum class Ink { Black, Grey, Accent, Rule, Shade };

struct Style {
    Face face = Face::Regular;
    float size = 9;
    float leading = 13;
    Ink ink = Ink::Black;
    Role role = Role::Paragraph;  ///< what a text of its own in this style is
};

class Canvas {
public:
    static constexpr float kWidth = 595.276F;
    static constexpr float kHeight = kPageHeight;

    /// Both must outlive it.
    Canvas(const FontFolder& fonts, const Stationery& stationery);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    const Stationery& stationery() const { return stationery_; }

    /// Both fonts have it and an encoding reaches it. A line end counts as printable.
    bool prints(char32_t point) const;

    float width(std::u32string_view text, const Style& style);

    /// How many characters from the front are not wider than this. Looks no further than they go.
    std::size_t fitting(std::u32string_view text, const Style& style, float width);

    void addPage();
    int pages() const;

    /// Goes back to a page, from 0, to draw on it.
    void turnTo(int page);

    /// Adds an element to the innermost one that is open; nothing belongs to it yet.
    Structure::Id element(Role role);

    /// What `draw` draws belongs to the element; elements that it adds stand inside. Elements nest
    /// as calls do, and each piece is marked by itself, so neither can be left open. May be called
    /// again for the same element, as for a cell that goes on over a page.
    void within(Structure::Id element, const std::function<void()>& draw);

    void within(Role role, const std::function<void()>& draw);

    /// What `draw` fills is a picture that shows what `alternative` says in words.
    void figure(const Box& box, const std::string& alternative, const std::function<void()>& draw);

    /// The logo of the stationery, scaled to the box.
    void logo(const Box& box, const std::string& alternative);

    /// What `draw` draws is no content: a footer, a head that a table repeats.
    void decoration(const std::function<void()>& draw);

    /// Whether text can be drawn as things stand; else it needs an element first.
    bool takesText() const;

    /// One line of text; `y` is its baseline. Throws std::logic_error outside of an element that
    /// holds text. What stands between wording::kSecondBegins and kSecondEnds becomes a span in the
    /// other language of the document.
    void text(float x, float y, std::u32string_view text, const Style& style);

    /// Rules and fills are decoration, but in a figure they are the figure.
    void rule(float fromX, float toX, float y, float thickness, Ink ink);
    void verticalRule(float x, float fromY, float toY, float thickness, Ink ink);
    void fill(float x, float y, float width, float height, Ink ink);

    /// As one shape.
    void fill(const std::vector<Box>& boxes, Ink ink);

    /// The finished file: PDF/A-3a and PDF/UA-1. The date of its making is that of the document, so
    /// that the same document has the same bytes.
    std::string finish(const Description& description);

private:
    struct Doc;

    struct Code {
        std::size_t encoding = 0;
        char byte = 0;
    };

    /// An element, or none for decoration.
    using Owner = std::optional<Structure::Id>;

    float advance(Face face, char32_t point);
    void checked() const;
    void inside(Owner owner, const std::function<void()>& draw);
    void mark(Owner owner);
    void endMark();
    Owner spanOf(Owner owner);
    void show(float x, float y, std::u32string_view text, const Style& style);

    const FontFolder& fonts_;
    const Stationery& stationery_;
    std::unique_ptr<Doc> doc_;
    std::unordered_map<char32_t, Code> codes_;
    std::map<std::pair<Face, char32_t>, float> advances_;
    Structure structure_;
    Owner owner_ = Structure::kDocument;
    std::optional<Owner> marked_;  ///< whose mark is open on the page
    int page_ = 0;
};
}  // namespace documents

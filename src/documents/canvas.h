// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF in the making: pages, text, rules. The only place that knows libharu and its floating-point
// coordinates. Points (1/72 inch), measured from the top left corner of an A4 page.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/base/calendar.h"
#include "font_folder.h"

namespace documents {
enum class Face { Regular, Bold };

/// Grey from 0 (black) to 1, or the accent colour of the house.
enum class Ink { Black, Grey, Accent, Rule, Shade };

struct Style {
    Face face = Face::Regular;
    float size = 9;
    float leading = 13;
    Ink ink = Ink::Black;
};

class Canvas {
public:
    static constexpr float kWidth = 595.276F;
    static constexpr float kHeight = 841.89F;

    explicit Canvas(const FontFolder& fonts);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// Both fonts have it and an encoding reaches it. A line end counts as printable.
    bool prints(char32_t point) const;

    float width(std::u32string_view text, const Style& style);

    void addPage();
    int pages() const;

    /// Goes back to a page, from 0, to draw on it.
    void turnTo(int page);

    /// One line of text; `y` is its baseline.
    void text(float x, float y, std::u32string_view text, const Style& style);

    void rule(float fromX, float toX, float y, float thickness, Ink ink);
    void verticalRule(float x, float fromY, float toY, float thickness, Ink ink);
    void fill(float x, float y, float width, float height, Ink ink);

    /// The finished file; the date of its making is that of the document, so that the same document
    /// has the same bytes.
    std::string finish(std::u32string_view title, domain::Date date);

private:
    struct Doc;

    struct Code {
        std::size_t encoding = 0;
        char byte = 0;
    };

    float advance(Face face, char32_t point);
    void checked() const;

    const FontFolder& fonts_;
    std::unique_ptr<Doc> doc_;
    std::unordered_map<char32_t, Code> codes_;
    std::map<std::pair<Face, char32_t>, float> advances_;
};
}  // namespace documents

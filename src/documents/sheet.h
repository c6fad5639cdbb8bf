// SPDX-License-Identifier: GPL-3.0-or-later
// Pages filled from the top to the bottom: a pen that walks down, paragraphs that break across
// pages, the footer. Not a layout engine: a document says itself what stands beside what.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canvas.h"
#include "lines.h"
#include "theme.h"
#include "wording/voice.h"

namespace documents {
/// A part of the width.
struct Column {
    float x = theme::kLeft;
    float width = theme::kWidth;
};

enum class Align { Left, Right };

struct LabelledText {
    std::string label;
    std::string text;
    bool isStrong = false;
};

class Sheet {
public:
    explicit Sheet(Canvas& canvas);

    Canvas& canvas() { return canvas_; }

    float y() const { return y_; }

    void moveTo(float y) { y_ = y; }

    void skip(float height) { y_ += height; }

    float room() const;

    /// True when nothing stands on the page yet.
    bool isAtTop() const { return y_ <= theme::kTop; }

    void newPage();

    /// Begins a page unless this much fits on the current one.
    void need(float height);

    /// Writes lines at the pen, onto further pages when they do not fit. They are an element of the
    /// style's role, unless they are drawn inside one that holds text.
    void lines(const Lines& lines, const Style& style, Column column = {},
               Align align = Align::Left);

    void paragraph(std::string_view text, const Style& style, Column column = {},
                   Align align = Align::Left);

    float height(std::string_view text, const Style& style, float width);

    /// One line at a baseline of its own; the pen stays.
    void at(float x, float baseline, std::u32string_view text, const Style& style,
            Align align = Align::Left);

    /// Labels at the left edge of the column, their texts in a line; wraps the texts. The last ones
    /// stand on the page that has room for `below`, which follows them.
    void facts(const std::vector<LabelledText>& facts, Column column, float below = 0);

    /// Of labels and texts that are not wrapped.
    float widthOf(const std::vector<LabelledText>& facts);

    /// Runs both at the pen's height, then goes on below the longer one; both must fit on a page.
    void sideBySide(const std::function<void()>& left, const std::function<void()>& right);

    void rule(Ink ink = Ink::Rule, float thickness = 0.6F);

    /// The document's name and "Page 1 of 3" at the foot of each page; the last thing to do.
    void footers(std::string_view name, const wording::Voice& voice);

private:
    /// The widest label and the widest text.
    std::pair<float, float> widest(const std::vector<LabelledText>& facts);

    float heightOf(std::span<const LabelledText> facts, float labels, float width);

    Canvas& canvas_;
    float y_ = theme::kTop;
};
}  // namespace documents

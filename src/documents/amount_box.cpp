// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount_box.h"

#include "plain_text.h"

namespace documents {
namespace {
constexpr float kEdge = 3;

/// As large as it fits into the width.
Style fitted(Canvas& canvas, std::u32string_view text, Style style, float width) {
    while (canvas.width(text, style) > width)
        style.size -= 1;
    return style;
}

Lines labelOf(Sheet& sheet, const AmountBox& box, Column column) {
    return breakLines(sheet.canvas(), box.label + " ", theme::kStrong, insideBox(column).width);
}
}  // namespace

Column insideBox(Column column) {
    constexpr float kInset = 12;
    return {column.x + kInset, column.width - 2 * kInset};
}

float heightOf(Sheet& sheet, const AmountBox& box, Column column) {
    constexpr float kAmountLine = 52;
    constexpr float kBelowLine = 18;
    const auto more =
        static_cast<float>(labelOf(sheet, box, column).size() - 1) * theme::kStrong.leading;
    return kAmountLine + more + (box.below.label.empty() ? 0 : kBelowLine);
}

void draw(Sheet& sheet, const AmountBox& box, Column column) {
    constexpr float kLabel = 18;
    constexpr float kAmount = 41;
    constexpr float kBelow = 59;
    const float height = heightOf(sheet, box, column);
    const Column inside = insideBox(column);
    const float right = inside.x + inside.width;
    float top = sheet.y();
    auto& canvas = sheet.canvas();
    canvas.fill(column.x, top, column.width, height, Ink::Shade);
    canvas.fill(column.x, top, kEdge, height, Ink::Accent);
    const auto amount = plainText(box.amount);
    canvas.within(Role::Paragraph, [&] {
        for (const auto& line : labelOf(sheet, box, column)) {
            sheet.at(inside.x, top + kLabel, line, theme::kStrong);
            top += theme::kStrong.leading;
        }
        top -= theme::kStrong.leading;
        sheet.at(right, top + kAmount, amount, fitted(canvas, amount, theme::kTotal, inside.width),
                 Align::Right);
    });
    if (!box.below.label.empty())
        canvas.within(Role::Paragraph, [&] {
            sheet.at(inside.x, top + kBelow, plainText(box.below.label + " "), theme::kLabel);
            sheet.at(right, top + kBelow, plainText(box.below.text), theme::kStrong, Align::Right);
        });
    sheet.skip(height);
}
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <algorithm>

#include "plain_text.h"

namespace documents {
namespace {
constexpr float kFactGap = 10;  ///< between a label and its text

/// From the top of a line to its baseline.
float baselineOf(const Style& style) {
    return (style.leading + style.size * 0.72F) / 2;
}
}  // namespace

Sheet::Sheet(Canvas& canvas) : canvas_(canvas) {
    canvas_.addPage();
}

float Sheet::room() const {
    return Canvas::kHeight - theme::kBottom - y_;
}

void Sheet::newPage() {
    canvas_.addPage();
    y_ = theme::kTop;
}

void Sheet::need(float height) {
    if (room() < height && !isAtTop())
        newPage();
}

void Sheet::lines(const Lines& lines, const Style& style, Column column, Align align) {
    if (!canvas_.takesText())
        return canvas_.within(style.role, [&] { this->lines(lines, style, column, align); });
    for (const auto& line : lines) {
        need(style.leading);
        at(align == Align::Left ? column.x : column.x + column.width, y_ + baselineOf(style), line,
           style, align);
        y_ += style.leading;
    }
}

void Sheet::paragraph(std::string_view text, const Style& style, Column column, Align align) {
    lines(breakLines(canvas_, text, style, column.width), style, column, align);
}

float Sheet::height(std::string_view text, const Style& style, float width) {
    return static_cast<float>(breakLines(canvas_, text, style, width).size()) * style.leading;
}

void Sheet::at(float x, float baseline, std::u32string_view text, const Style& style, Align align) {
    if (text.empty())
        return;
    if (!canvas_.takesText())
        return canvas_.within(style.role, [&] { at(x, baseline, text, style, align); });
    const auto ink = text.substr(0, text.find_last_not_of(U' ') + 1);
    canvas_.text(align == Align::Left ? x : x - canvas_.width(ink, style), baseline, text, style);
}

float Sheet::widthOf(const std::vector<LabelledText>& facts) {
    const auto [labels, texts] = widest(facts);
    return labels + kFactGap + texts;
}

std::pair<float, float> Sheet::widest(const std::vector<LabelledText>& facts) {
    float labels = 0;
    float texts = 0;
    for (const auto& fact : facts) {
        labels = std::max(labels, canvas_.width(plainText(fact.label), theme::kLabel));
        texts = std::max(texts, canvas_.width(plainText(fact.text), theme::kStrong));
    }
    return {labels, texts};
}

float Sheet::heightOf(std::span<const LabelledText> facts, float labels, float width) {
    float sum = 0;
    for (const auto& fact : facts)
        sum += std::max(height(fact.label, theme::kLabel, labels),
                        height(fact.text, fact.isStrong ? theme::kStrong : theme::kBody,
                               width - labels - kFactGap));
    return sum;
}

void Sheet::facts(const std::vector<LabelledText>& facts, Column column, float below) {
    constexpr std::size_t kLast = 3;
    auto [labels, texts] = widest(facts);
    labels = std::min(labels, std::max(column.width / 2, column.width - kFactGap - texts));
    for (const auto& fact : facts) {
        const auto left = static_cast<std::size_t>(facts.data() + facts.size() - &fact);
        if (below > 0 && left == std::min(kLast, facts.size()))
            need(below + heightOf({&fact, left}, labels, column.width));
        auto label = breakLines(canvas_, fact.label, theme::kLabel, labels);
        label.back() += U' ';
        const float textX = column.x + labels + kFactGap;
        const Column textColumn{textX, column.x + column.width - textX};
        const Style& style = fact.isStrong ? theme::kStrong : theme::kBody;
        const auto text = breakLines(canvas_, fact.text, style, textColumn.width);
        need(theme::kBody.leading * static_cast<float>(std::max(label.size(), text.size())));
        canvas_.within(Role::Paragraph, [&] {
            sideBySide([&] { lines(label, theme::kLabel, column); },
                       [&] { lines(text, style, textColumn); });
        });
    }
}

void Sheet::sideBySide(const std::function<void()>& left, const std::function<void()>& right) {
    const float top = y_;
    left();
    const float afterLeft = y_;
    y_ = top;
    right();
    y_ = std::max(y_, afterLeft);
}

void Sheet::rule(Ink ink, float thickness) {
    canvas_.rule(theme::kLeft, theme::kRight, y_, thickness, ink);
}

void Sheet::footers(std::string_view name, const wording::Voice& voice) {
    constexpr float kNameShare = 0.7F;
    constexpr float kBaseline = Canvas::kHeight - theme::kFooter;
    const auto names = breakLines(canvas_, name, theme::kSmall, theme::kWidth * kNameShare);
    const auto footer = [&](int page) {
        canvas_.rule(theme::kLeft, theme::kRight, kBaseline - 14, 0.4F, Ink::Rule);
        at(theme::kLeft, kBaseline, names.front(), theme::kSmall);
        const auto count =
            voice.say("Page {page} of {pages}", {{"page", page + 1}, {"pages", canvas_.pages()}});
        at(theme::kRight, kBaseline, plainText(count), theme::kSmall, Align::Right);
    };
    for (int page = 0; page < canvas_.pages(); ++page) {
        canvas_.turnTo(page);
        canvas_.decoration([&] { footer(page); });
    }
}
}  // namespace documents

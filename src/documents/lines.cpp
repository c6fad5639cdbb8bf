// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include <algorithm>

#include "plain_text.h"
#include "wording/voice.h"

namespace documents {
namespace {
constexpr std::u32string_view kBetweenLanguages = U" / \uFDD0";

/// The width of a text in points is a sum of rounded numbers; what fits exactly must fit.
constexpr float kTolerance = 0.01F;

/// Whether the space follows a word of one letter ("w", "i", "z"): in good Polish setting such a
/// word does not end a line.
bool followsSingleLetter(std::u32string_view text, std::size_t at) {
    constexpr std::u32string_view kLetters = U"aeiouwzAEIOUWZ";
    constexpr std::u32string_view kBeforeWord = U" \u00a0\n(„“\uFDD0";
    return at > 0 && kLetters.find(text[at - 1]) != std::u32string_view::npos &&
           (at == 1 || kBeforeWord.find(text[at - 2]) != std::u32string_view::npos);
}

bool isDigit(char32_t point) {
    return point >= U'0' && point <= U'9';
}

/// The slashes of "91/100" and "168/A/NBP/2026", which read as one figure; those of an address on
/// the net are no figure, however many digits it has.
bool isInNumber(std::u32string_view text, std::size_t at) {
    constexpr std::size_t kLongest = 20;
    if (text[at] != U'/')
        return false;
    std::size_t from = at;
    while (from > 0 && at - from <= kLongest && text[from - 1] > U' ')
        --from;
    std::size_t to = at;
    while (to < text.size() && to - from <= kLongest && text[to] > U' ')
        ++to;
    const auto word = text.substr(from, to - from);
    return word.size() <= kLongest && std::any_of(word.begin(), word.end(), isDigit);
}

/// The slash between two languages, or between a thing and another, ends a line and begins none.
bool isBeforeSlash(std::u32string_view text, std::size_t at) {
    return text.substr(at).starts_with(U" / ");
}

/// Where a line may end: after a space, or after a mark inside a long word.
bool endsPiece(std::u32string_view text, std::size_t at) {
    const char32_t point = text[at];
    if (point == U' ')
        return !followsSingleLetter(text, at) && !isBeforeSlash(text, at);
    const bool isMark = point == U'-' || point == U'/' || point == U'@' || point == 0x2014;
    const bool beforeSpace = at + 1 < text.size() && text[at + 1] == U' ';
    return isMark && at > 0 && !beforeSpace && !isInNumber(text, at);
}

std::u32string_view withoutTrailingSpaces(std::u32string_view text) {
    const auto last = text.find_last_not_of(U' ');
    return text.substr(0, last == std::u32string_view::npos ? 0 : last + 1);
}

/// Two languages that do not fit into a line stand in one each, without the slash.
std::u32string parted(std::u32string_view text) {
    std::u32string own(text);
    const auto at = own.find(kBetweenLanguages);
    const bool isAll = own.find(wording::kSecondEnds) == withoutTrailingSpaces(own).size() - 1;
    if (at != std::u32string::npos && isAll)
        own.replace(at, kBetweenLanguages.size() - 1, U"\n");
    return own;
}

/// Each line says by itself which of its words are in the other language.
void markTurns(Lines& lines) {
    bool isSecond = false;
    for (auto& line : lines) {
        if (isSecond)
            line.insert(line.begin(), wording::kSecondBegins);
        for (const char32_t point : line)
            isSecond =
                point == wording::kSecondBegins || (isSecond && point != wording::kSecondEnds);
        if (isSecond)
            line += wording::kSecondEnds;
    }
}

class Breaker {
public:
    Breaker(Canvas& canvas, const Style& style, float width, Lines& lines)
        : canvas_(canvas), style_(style), width_(width), lines_(lines) {}

    void add(std::u32string_view piece) {
        if (piece.empty())
            return;  // the space before it may stand beyond the width
        if (!fits(line_ + std::u32string(withoutTrailingSpaces(piece))) && !line_.empty())
            end();
        if (line_.empty()) {
            while (!fits(withoutTrailingSpaces(piece))) {
                // One character at least, so that something is always printed.
                const auto count =
                    std::max<std::size_t>(1, canvas_.fitting(piece, style_, width_ + kTolerance));
                lines_.emplace_back(piece.substr(0, count));
                piece.remove_prefix(count);
            }
        }
        line_ += piece;
    }

    enum class LineEnd { Text, Paragraph };

    void end(LineEnd what = LineEnd::Text) {
        const auto words = withoutTrailingSpaces(line_);
        const bool isParted = words.size() < line_.size() || what == LineEnd::Paragraph;
        lines_.emplace_back(words);
        if (isParted && !words.empty())
            lines_.back() += U' ';
        line_.clear();
    }

private:
    bool fits(std::u32string_view text) {
        return text.size() <= 1 ||
               canvas_.fitting(text, style_, width_ + kTolerance) == text.size();
    }

    Canvas& canvas_;
    const Style& style_;
    float width_;
    Lines& lines_;
    std::u32string line_;
};
}  // namespace

Lines breakLines(Canvas& canvas, std::u32string_view text, const Style& style, float width) {
    std::u32string ofTwo;
    const bool isInTwo = text.find(wording::kSecondBegins) != std::u32string_view::npos;
    if (isInTwo && canvas.width(text, style) > width + kTolerance) {
        ofTwo = parted(text);
        text = ofTwo;
    }
    Lines lines;
    Breaker breaker(canvas, style, width, lines);
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isLineEnd = text[at] == U'\n';
        if (!isLineEnd && !endsPiece(text, at))
            continue;
        breaker.add(text.substr(from, at + (isLineEnd ? 0 : 1) - from));
        if (isLineEnd)
            breaker.end(Breaker::LineEnd::Paragraph);
        from = at + 1;
    }
    breaker.add(text.substr(from));
    breaker.end();
    if (isInTwo)
        markTurns(lines);
    return lines;
}

Lines breakLines(Canvas& canvas, std::string_view utf8, const Style& style, float width) {
    return breakLines(canvas, plainText(utf8), style, width);
}
}  // namespace documents

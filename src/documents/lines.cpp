// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "plain_text.h"

namespace documents {
namespace {
/// The width of a text in points is a sum of rounded numbers; what fits exactly must fit.
constexpr float kTolerance = 0.01F;

/// Whether the space follows a word of one letter ("w", "i", "z"): in good Polish setting such a
/// word does not end a line.
bool followsSingleLetter(std::u32string_view text, std::size_t at) {
    constexpr std::u32string_view kLetters = U"aeiouwzAEIOUWZ";
    constexpr std::u32string_view kBeforeWord = U" \u00a0\n(„“";
    return at > 0 && kLetters.find(text[at - 1]) != std::u32string_view::npos &&
           (at == 1 || kBeforeWord.find(text[at - 2]) != std::u32string_view::npos);
}

bool isDigit(char32_t point) {
    return point >= U'0' && point <= U'9';
}

/// The slashes of "91/100" and "FV/2/11/2026", which read as one figure.
bool isInNumber(std::u32string_view text, std::size_t at) {
    return text[at] == U'/' && at + 1 < text.size() && isDigit(text[at + 1]);
}

/// Where a line may end: after a space, or after a mark inside a long word.
bool endsPiece(std::u32string_view text, std::size_t at) {
    const char32_t point = text[at];
    if (point == U' ')
        return !followsSingleLetter(text, at);
    const bool isMark = point == U'-' || point == U'/' || point == U'@' || point == 0x2014;
    const bool beforeSpace = at + 1 < text.size() && text[at + 1] == U' ';
    return isMark && at > 0 && !beforeSpace && !isInNumber(text, at);
}

std::u32string_view withoutTrailingSpaces(std::u32string_view text) {
    const auto last = text.find_last_not_of(U' ');
    return text.substr(0, last == std::u32string_view::npos ? 0 : last + 1);
}

/// How many characters from the front fit; one at least, so that something is always printed.
std::size_t fitting(Canvas& canvas, std::u32string_view word, const Style& style, float width) {
    std::size_t count = 1;
    while (count < word.size() &&
           canvas.width(word.substr(0, count + 1), style) <= width + kTolerance)
        ++count;
    return count;
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
                const std::size_t count = fitting(canvas_, piece, style_, width_);
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
        return canvas_.width(text, style_) <= width_ + kTolerance || text.size() <= 1;
    }

    Canvas& canvas_;
    const Style& style_;
    float width_;
    Lines& lines_;
    std::u32string line_;
};
}  // namespace

Lines breakLines(Canvas& canvas, std::u32string_view text, const Style& style, float width) {
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
    return lines;
}

Lines breakLines(Canvas& canvas, std::string_view utf8, const Style& style, float width) {
    return breakLines(canvas, plainText(utf8), style, width);
}
}  // namespace documents

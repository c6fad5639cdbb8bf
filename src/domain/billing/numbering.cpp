// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/numbering.h"

namespace domain {
namespace {
constexpr std::size_t kLongestPattern = 40;

constexpr std::array<std::string_view, 7> kTokens{"n", "nn", "nnn", "nnnn", "mm", "yyyy", "yy"};

bool isCounter(std::string_view token) {
    return token.front() == 'n';
}

std::string padded(std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// Text between tokens, and the tokens themselves without their braces.
struct Piece {
    std::string_view text;
    bool isToken = false;
};

/// Nothing when a brace stands alone or a token is unknown.
std::optional<std::vector<Piece>> readPieces(std::string_view pattern) {
    std::vector<Piece> pieces;
    while (!pattern.empty()) {
        const auto brace = std::min(pattern.find_first_of("{}"), pattern.size());
        if (brace > 0)
            pieces.push_back({pattern.substr(0, brace), false});
        pattern.remove_prefix(brace);
        if (pattern.empty())
            break;
        const auto end = pattern.find('}');
        const auto token = pattern.substr(1, end == std::string_view::npos ? 0 : end - 1);
        if (pattern.front() != '{' ||
            std::find(kTokens.begin(), kTokens.end(), token) == kTokens.end())
            return std::nullopt;
        pieces.push_back({token, true});
        pattern.remove_prefix(end + 1);
    }
    return pieces;
}

std::size_t countCharacters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

bool hasControls(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

/// Exactly one counter, and whatever tells the periods of the reset apart.
bool isTelling(const std::vector<Piece>& pieces, Reset reset) {
    int counters = 0;
    bool hasMonth = false;
    bool hasYear = false;
    for (const auto& [text, isToken] : pieces) {
        if (!isToken)
            continue;
        counters += isCounter(text) ? 1 : 0;
        hasMonth = hasMonth || text == "mm";
        hasYear = hasYear || text.front() == 'y';
    }
    if (counters != 1 || (reset != Reset::Never && !hasYear))
        return false;
    return reset != Reset::Month || hasMonth;
}

std::string valueOf(std::string_view token, int n, Date date) {
    if (isCounter(token))
        return padded(n, token.size());
    if (token == "mm")
        return padded(monthOf(date), 2);
    if (token == "yy")
        return padded(yearOf(date) % 100, 2);
    return padded(yearOf(date), 4);
}
}  // namespace

Result<Series> makeSeries(std::string_view pattern, Reset reset) {
    const auto pieces = readPieces(pattern);
    if (!pieces || countCharacters(pattern) > kLongestPattern || hasControls(pattern) ||
        !isTelling(*pieces, reset))
        return refuseInput("wrong_number_pattern",
                           {{"pattern", pattern}, {"reset", codeOf(reset)}});
    return Series{std::string(pattern), reset};
}

Result<Reset> parseReset(std::string_view text) {
    for (const auto reset : {Reset::Never, Reset::Year, Reset::Month})
        if (codeOf(reset) == text)
            return reset;
    return refuseInput("unknown_reset", {{"text", text}});
}

std::string_view codeOf(Reset reset) {
    switch (reset) {
        case Reset::Never:
            return "never";
        case Reset::Year:
            return "year";
        case Reset::Month:
            break;
    }
    return "month";
}

std::string periodOf(const Series& series, Date date) {
    switch (series.reset) {
        case Reset::Never:
            return "";
        case Reset::Year:
            return toIso(date).substr(0, 4);
        case Reset::Month:
            break;
    }
    return toIso(date).substr(0, 7);
}

std::string formatNumber(const Series& series, int n, Date date) {
    const auto pieces = readPieces(series.pattern);
    if (!pieces || n < 1)
        throw std::domain_error("not a number of a series: " + series.pattern);
    std::string number;
    for (const auto& [text, isToken] : *pieces)
        number += isToken ? valueOf(text, n, date) : std::string(text);
    return number;
}
}  // namespace domain

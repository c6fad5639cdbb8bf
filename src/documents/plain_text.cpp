// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"

#include <cstdint>

namespace documents {
namespace {
constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kDropped = 0;

struct Decoded {
    char32_t point = kReplacement;
    std::size_t bytes = 1;
};

std::size_t lengthOf(std::uint8_t lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool isWrong(char32_t point, std::size_t bytes) {
    return (bytes == 3 && (point < 0x800 || (point >= 0xD800 && point < 0xE000))) ||
           (bytes == 4 && (point < 0x10000 || point > 0x10FFFF));
}

Decoded decode(std::string_view text) {
    const auto lead = static_cast<std::uint8_t>(text.front());
    const std::size_t bytes = lengthOf(lead);
    if (bytes == 1)
        return {lead, 1};
    if (bytes == 0 || text.size() < bytes)
        return {};
    char32_t point = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if ((byte & 0xC0U) != 0x80U)
            return {};
        point = (point << 6U) | (byte & 0x3FU);
    }
    return isWrong(point, bytes) ? Decoded{} : Decoded{point, bytes};
}

char32_t onPaper(char32_t point) {
    switch (point) {
        case U'\t':
            return U' ';
        case U'\r':
        case 0x00AD:  // soft hyphen
        case 0x200B:  // zero width space and joiners, word joiner, byte order mark
        case 0x200C:
        case 0x200D:
        case 0x2060:
        case 0xFEFF:
        case 0xFE0E:  // variation selectors
        case 0xFE0F:
            return kDropped;
        case 0x2007:  // figure, thin and narrow no-break space
        case 0x2009:
        case 0x202F:
            return 0x00A0;
        case 0x2010:
        case 0x2011:
            return U'-';
        case 0x2212:
            return 0x2013;
        case 0x2028:
        case 0x2029:
            return U'\n';
        default:
            return point;
    }
}
}  // namespace

std::u32string plainText(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const Decoded decoded = decode(utf8);
        utf8.remove_prefix(decoded.bytes);
        if (const char32_t point = onPaper(decoded.point); point != kDropped)
            out.push_back(point);
    }
    return out;
}

std::string toUtf8(char32_t point) {
    const auto byte = [](char32_t value) { return static_cast<char>(value); };
    if (point < 0x80)
        return {byte(point)};
    if (point < 0x800)
        return {byte(0xC0U | (point >> 6U)), byte(0x80U | (point & 0x3FU))};
    if (point < 0x10000)
        return {byte(0xE0U | (point >> 12U)), byte(0x80U | ((point >> 6U) & 0x3FU)),
                byte(0x80U | (point & 0x3FU))};
    return {byte(0xF0U | (point >> 18U)), byte(0x80U | ((point >> 12U) & 0x3FU)),
            byte(0x80U | ((point >> 6U) & 0x3FU)), byte(0x80U | (point & 0x3FU))};
}
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

namespace wording {
namespace {
/// The first byte of U+0300, the first character that joins with one before it.
constexpr unsigned char kFirstMark = 0xCC;

struct Range {
    char32_t first;
    char32_t last;
};

constexpr Range kSteering[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C},
                               {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069},
                               {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}};

bool steers(char32_t point) {
    return std::any_of(std::begin(kSteering), std::end(kSteering), [&](const Range& range) {
        return point >= range.first && point <= range.last;
    });
}

/// "[U+202E]".
std::string named(char32_t point) {
    std::array<char, 16> name{};
    (void)std::snprintf(name.data(), name.size(), "[U+%04X]", static_cast<unsigned>(point));
    return name.data();
}

/// The character of one to three bytes at the front, and their number; all that steers is such.
std::pair<char32_t, std::size_t> front(std::string_view text) {
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const auto isNext = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
    if ((byte(0) & 0xE0U) == 0xC0U && isNext(1))
        return {((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
    if ((byte(0) & 0xF0U) == 0xE0U && isNext(1) && isNext(2))
        return {((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
    return {byte(0) < 0x80U ? byte(0) : U'?', 1};
}
}  // namespace

std::string composed(std::string text) {
    const auto isMark = [](char c) { return static_cast<unsigned char>(c) >= kFirstMark; };
    if (std::none_of(text.begin(), text.end(), isMark))
        return text;
    constexpr std::size_t kMostGrowth = 3;  // of NFC, in UTF-16
    UErrorCode status = U_ZERO_ERROR;
    std::u16string wide(text.size(), u'\0');
    std::int32_t length = 0;
    u_strFromUTF8(wide.data(), static_cast<std::int32_t>(wide.size()), &length, text.data(),
                  static_cast<std::int32_t>(text.size()), &status);
    std::u16string joined(static_cast<std::size_t>(length) * kMostGrowth, u'\0');
    const auto* nfc = unorm2_getNFCInstance(&status);
    const auto points = unorm2_normalize(nfc, wide.data(), length, joined.data(),
                                         static_cast<std::int32_t>(joined.size()), &status);
    std::string out(joined.size() * kMostGrowth, '\0');
    u_strToUTF8(out.data(), static_cast<std::int32_t>(out.size()), &length, joined.data(), points,
                &status);
    if (U_FAILURE(status) != 0)
        return text;
    out.resize(static_cast<std::size_t>(length));
    return out;
}

std::string visible(std::string_view text, LineEnds lineEnds) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto [point, bytes] = front(text);
        const bool isKept = !steers(point) || (point == U'\n' && lineEnds == LineEnds::Kept);
        if (isKept)
            out.append(text, 0, bytes);
        else
            out += named(point);
        text.remove_prefix(bytes);
    }
    return out;
}
}  // namespace wording

// SPDX-License-Identifier: GPL-3.0-or-later
#include "countries.h"

#include <array>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

namespace wording {
std::string countryName(Language language, std::string_view code) {
    constexpr std::int32_t kMost = 200;
    constexpr std::size_t kMostBytes = 800;  // UTF-8 takes at most four for each
    const auto place = "und_" + std::string(code);
    const std::string in(codeOf(language));
    std::array<UChar, kMost> name{};
    UErrorCode error = U_ZERO_ERROR;
    uloc_getDisplayCountry(place.c_str(), in.c_str(), name.data(), kMost, &error);
    std::array<char, kMostBytes> utf8{};
    std::int32_t length = 0;
    u_strToUTF8(utf8.data(), static_cast<std::int32_t>(utf8.size()), &length, name.data(), -1,
                &error);
    if (U_FAILURE(error) != 0 || length == 0)
        return std::string(code);
    return {utf8.data(), static_cast<std::size_t>(length)};
}
}  // namespace wording

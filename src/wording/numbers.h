// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and dates as a language writes them, from exact integers. Nothing here asks the locale of
// the process or passes through floating point.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "domain/base/calendar.h"
#include "wording/language.h"

namespace wording {
/// U+00A0, so that a line never breaks inside a number or before its unit.
inline constexpr std::string_view kNoBreakSpace = "\u00a0";

/// Which zeros stay behind the decimal sign.
struct Decimals {
    int scale;    ///< the number is an integer × 10^−scale
    int atLeast;  ///< zeros beyond these are cut
};

/// "1 445,91" or "1,445.91".
std::string grouped(Language language, std::int64_t scaled, Decimals decimals);

/// For numbers that may come without decimals and are typed back: like grouped(), but "1445" in
/// English, because "1,445" is also how a Pole writes one and 445 thousandths.
std::string unmistakable(Language language, std::int64_t scaled, Decimals decimals);

/// "05.09.2026" or "5 Sep 2026".
std::string shortDate(Language language, domain::Date date);

/// "5 września 2026 r." or "5 September 2026", with no-break spaces where no line should end.
std::string dateWithMonth(Language language, domain::Date date);
}  // namespace wording

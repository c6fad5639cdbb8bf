// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "domain/base/decimal.h"

namespace wording {
namespace {
/// Month names as a date needs them, in the genitive.
constexpr std::array<std::string_view, 12> kPolishMonths{
    "stycznia", "lutego",   "marca",    "kwietnia",     "maja",      "czerwca",
    "lipca",    "sierpnia", "września", "października", "listopada", "grudnia"};
constexpr std::array<std::string_view, 12> kEnglishMonths{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string_view monthName(Language language, domain::Date date) {
    const auto index = static_cast<std::size_t>(domain::monthOf(date) - 1);
    return language == Language::Polish ? kPolishMonths[index] : kEnglishMonths[index];
}

/// The number with the decimal sign of the language and no zeros too many.
std::string decimal(Language language, std::int64_t scaled, Decimals decimals) {
    std::string text = domain::formatScaled(scaled, decimals.scale);
    const std::size_t point = text.find('.');
    if (point == std::string::npos)
        return text;
    const auto shortest = point + static_cast<std::size_t>(decimals.atLeast) + 1;
    while (text.size() > shortest && text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    else if (language == Language::Polish)
        text[point] = ',';
    return text;
}

std::string withThousands(std::string text, std::string_view separator) {
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (std::size_t at = std::min(text.find_first_of(".,"), text.size()); at > first + 3;) {
        at -= 3;
        text.insert(at, separator);
    }
    return text;
}

std::string dayOf(domain::Date date) {
    const std::chrono::year_month_day ymd(date);
    return std::to_string(static_cast<unsigned>(ymd.day()));
}
}  // namespace

std::string grouped(Language language, std::int64_t scaled, Decimals decimals) {
    const bool polish = language == Language::Polish;
    return withThousands(decimal(language, scaled, decimals), polish ? kNoBreakSpace : ",");
}

std::string unmistakable(Language language, std::int64_t scaled, Decimals decimals) {
    return language == Language::Polish ? grouped(language, scaled, decimals)
                                        : decimal(language, scaled, decimals);
}

std::string shortDate(Language language, domain::Date date) {
    if (language == Language::Polish) {
        const std::string iso = domain::toIso(date);
        return iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
    }
    return dayOf(date) + " " + std::string(monthName(language, date).substr(0, 3)) + " " +
           std::to_string(domain::yearOf(date));
}

std::string dateWithMonth(Language language, domain::Date date) {
    const bool polish = language == Language::Polish;
    std::string text = dayOf(date);
    text.append(kNoBreakSpace).append(monthName(language, date)).append(" ");
    text += std::to_string(domain::yearOf(date));
    return polish ? text.append(kNoBreakSpace) + "r." : text;
}
}  // namespace wording

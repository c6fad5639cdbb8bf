// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "domain/base/refusal.h"

namespace exchange {
namespace {
constexpr std::array kCodes{std::pair{DateOrder::DayFirst, std::string_view("dmy")},
                            std::pair{DateOrder::MonthFirst, std::string_view("mdy")},
                            std::pair{DateOrder::YearFirst, std::string_view("ymd")}};

/// The three numbers of a date, with the digits that each has.
struct Parts {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> digits{};
    char mark = 0;  ///< between them
};

/// "12:30:00", "12:30:00Z", "12:00:00 AM", "00:00:00-05:00", or the "r." of a Polish date.
bool isTime(std::string_view text) {
    if (text == "r." || text == "r")
        return true;
    return text.find(':') != std::string_view::npos && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') ||
                      std::string_view(" :.Z+-AMPamp").find(c) != std::string_view::npos;
           });
}

std::optional<Parts> partsOf(std::string_view text) {
    if (const auto time = text.find_first_of(" T"); time != std::string_view::npos) {
        if (!isTime(text.substr(time + 1)))
            return std::nullopt;
        text = text.substr(0, time);
    }
    Parts parts;
    for (std::size_t part = 0; part < 3; ++part) {
        const auto* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, parts.value[part]);
        parts.digits[part] = static_cast<std::size_t>(read.ptr - text.data());
        if (parts.digits[part] == 0 || text.front() == '-')
            return std::nullopt;
        text.remove_prefix(parts.digits[part]);
        if (part == 2)
            break;
        const bool isMark = !text.empty() && std::string_view("./-").find(text[0]) != text.npos;
        if (!isMark || (part == 1 && text[0] != parts.mark))
            return std::nullopt;
        parts.mark = text[0];
        text.remove_prefix(1);
    }
    return text.empty() ? std::optional(parts) : std::nullopt;
}

constexpr std::size_t kShort = 2;
constexpr std::size_t kFull = 4;
constexpr int kCentury = 2000;

/// Nobody writes a year of two digits in front but as a short ISO date, all of it in two digits.
bool isShortIso(const Parts& parts) {
    return parts.mark == '-' && parts.digits == std::array{kShort, kShort, kShort};
}

/// The year at `place`, its century filled in; nothing for other lengths.
std::optional<int> yearOf(const Parts& parts, std::size_t place) {
    if (parts.digits[place] == kFull)
        return parts.value[place];
    if (parts.digits[place] != kShort || (place == 0 && !isShortIso(parts)))
        return std::nullopt;
    return kCentury + parts.value[place];
}

std::string digits(int value, std::size_t length) {
    const auto text = std::to_string(value);
    return std::string(length - std::min(length, text.size()), '0') + text;
}

/// The places of codes whose order fits most of the dates, each with as many.
std::vector<std::size_t> bestOrders(const std::vector<std::string>& dates) {
    std::array<int, kCodes.size()> fits{};
    for (const auto& text : dates)
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            fits[i] += readDate(text, kCodes[i].first) ? 1 : 0;
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < kCodes.size(); ++i)
        if (fits[i] == *std::ranges::max_element(fits))
            best.push_back(i);
    return best;
}
}  // namespace

std::string_view codeOf(DateOrder order) {
    return std::ranges::find(kCodes, order, [](const auto& each) { return each.first; })->second;
}

std::optional<DateOrder> dateOrderOf(std::string_view code) {
    const auto* const found =
        std::ranges::find(kCodes, code, [](const auto& each) { return each.second; });
    return found == kCodes.end() ? std::nullopt : std::optional(found->first);
}

std::optional<domain::Date> readDate(std::string_view text, DateOrder order) {
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    const std::size_t year = order == DateOrder::YearFirst ? 0 : 2;
    const std::size_t month = order == DateOrder::MonthFirst ? 0 : 1;
    const std::size_t day = 3 - year - month;
    const auto fullYear = yearOf(*parts, year);
    if (!fullYear || parts->digits[month] > kShort || parts->digits[day] > kShort)
        return std::nullopt;
    const auto date =
        domain::parseDate(digits(*fullYear, 4) + "-" + digits(parts->value[month], 2) + "-" +
                          digits(parts->value[day], 2));
    return date ? std::optional(*date) : std::nullopt;
}

domain::Result<domain::Date> readDay(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    const auto typed = first == text.npos
                           ? std::string_view()
                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
    const auto parts = partsOf(typed);
    const auto refused = [&](const char* code) {
        return domain::refuseInput(code, {{"text", std::string(text)}});
    };
    if (!parts || typed.find(':') != typed.npos || hasShortYear(typed))
        return refused("not_a_date");
    if (const auto date = readDate(typed, DateOrder::YearFirst))
        return *date;
    const auto date = readDate(typed, DateOrder::DayFirst);
    if (parts->mark != '.' && (date || readDate(typed, DateOrder::MonthFirst)))
        return refused("ambiguous_date");
    return date ? domain::Result<domain::Date>(*date) : refused("not_a_date");
}

bool hasShortYear(std::string_view text) {
    const auto parts = partsOf(text);
    return parts && std::ranges::find(parts->digits, kFull) == parts->digits.end();
}

FoundOrder findDateOrder(const std::vector<std::string>& dates) {
    const auto best = bestOrders(dates);
    FoundOrder found;
    for (const auto& text : dates) {
        std::optional<domain::Date> first;
        for (const auto order : best) {
            const auto date = readDate(text, kCodes[order].first);
            if (date && first && *date != *first) {
                found.example = text;
                return found;
            }
            if (date)
                first = date;
        }
    }
    found.order = kCodes[best.front()].first;
    return found;
}
}  // namespace exchange

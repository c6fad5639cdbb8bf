// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

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
};

bool isTime(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || c == ':' || c == '.' || c == 'Z' || c == '+';
    });
}

std::optional<Parts> partsOf(std::string_view text) {
    if (const auto time = text.find_first_of(" T"); time != std::string_view::npos) {
        if (!isTime(text.substr(time + 1)))
            return std::nullopt;
        text = text.substr(0, time);
    }
    Parts parts;
    char mark = 0;
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
        if (!isMark || (part == 1 && text[0] != mark))
            return std::nullopt;
        mark = text[0];
        text.remove_prefix(1);
    }
    return text.empty() ? std::optional(parts) : std::nullopt;
}

std::string digits(int value, std::size_t length) {
    const auto text = std::to_string(value);
    return std::string(length - std::min(length, text.size()), '0') + text;
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
    if (parts->digits[year] != 4 || parts->digits[month] > 2 || parts->digits[day] > 2)
        return std::nullopt;
    const auto date =
        domain::parseDate(digits(parts->value[year], 4) + "-" + digits(parts->value[month], 2) +
                          "-" + digits(parts->value[day], 2));
    return date ? std::optional(*date) : std::nullopt;
}

FoundOrder findDateOrder(const std::vector<std::string>& dates) {
    std::array<int, kCodes.size()> fits{};
    FoundOrder found;
    for (const auto& text : dates) {
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            fits[i] += readDate(text, kCodes[i].first) ? 1 : 0;
        const auto byDay = readDate(text, DateOrder::DayFirst);
        const auto byMonth = readDate(text, DateOrder::MonthFirst);
        if (found.example.empty() && byDay && byMonth && *byDay != *byMonth)
            found.example = text;
    }
    const auto best = static_cast<std::size_t>(std::ranges::max_element(fits) - fits.begin());
    const bool isUndecided = best == 0 && fits[0] == fits[1] && !found.example.empty();
    if (!isUndecided)
        found.order = kCodes[best].first;
    return found;
}
}  // namespace exchange

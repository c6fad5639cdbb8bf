// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as programs and people write them into tables: with dots, dashes or slashes, the day, the
// month or the year first. Which of them comes first is found in the dates themselves, never
// guessed.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/calendar.h"

namespace exchange {
enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// "dmy", "mdy", "ymd"; and back, nothing for others.
std::string_view codeOf(DateOrder order);
std::optional<DateOrder> dateOrderOf(std::string_view code);

/// Reads "3.01.2012", "03/01/2012", "2012-01-03", with a time behind it or without; the year has
/// four digits. Nothing for what is no date in this order.
std::optional<domain::Date> readDate(std::string_view text, DateOrder order);

/// The order in which the dates can be read. Ambiguous: every one is a date by day and by month,
/// and not the same one; then `order` is empty. Where no order fits all, the one that fits most.
struct FoundOrder {
    std::optional<DateOrder> order;
    std::string example;  ///< a date that could be read both ways
};

FoundOrder findDateOrder(const std::vector<std::string>& dates);
}  // namespace exchange

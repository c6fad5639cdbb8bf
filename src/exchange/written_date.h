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

/// Reads "3.01.2012", "03/01/2012", "2012-01-03", with a time or "r." behind it or without. A year
/// has four digits, or two for 2000 to 2099: at the end, or in front as in "12-01-03", with dashes.
/// Nothing for what is no date in this order.
std::optional<domain::Date> readDate(std::string_view text, DateOrder order);

/// A day that can be read in one way alone, whoever wrote it: "12.10.2026" (with dots the day comes
/// first) or "2026-10-12", its year in four digits. Refuses `ambiguous_date` of what leaves open
/// whether the day or the month comes first, as "10/12/2026" does, and `not_a_date`.
domain::Result<domain::Date> readDay(std::string_view text);

/// Whether a date is written with a year of two digits, so that its century was filled in.
bool hasShortYear(std::string_view text);

/// The order in which most of the dates can be read. Ambiguous: two orders fit equally many, and
/// one of the dates is not the same in both; then `order` is empty.
struct FoundOrder {
    std::optional<DateOrder> order;
    std::string example;  ///< when it is ambiguous, a date that could be read in two ways
};

FoundOrder findDateOrder(const std::vector<std::string>& dates);
}  // namespace exchange

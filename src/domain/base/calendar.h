// SPDX-License-Identifier: GPL-3.0-or-later
// Civil dates without time or zone, and the business calendar that moves a due date off a day of
// rest. Not a clock: today is an argument everywhere.
#pragma once
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/refusal_fwd.h"

namespace domain {
/// A civil date; whole days of arithmetic, a calendar of its own through std::chrono.
using Date = std::chrono::sys_days;
using Days = std::chrono::days;

/// Strictly `YYYY-MM-DD`, years 1900 to 2199; refuses with `not_a_date`, reason
/// `iso` (T46).
Result<Date> parseDate(std::string_view text);

/// As above for text that is known to be right (literals, the database); throws std::domain_error.
Date dateOf(std::string_view text);

std::string toIso(Date date);

int yearOf(Date date);
/// 1 to 12.
int monthOf(Date date);

/// b − a in days.
inline int daysBetween(Date a, Date b) {
    return static_cast<int>((b - a).count());
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
Date easterSunday(int year);

/// One rule of a public holiday: a fixed day of the year, or days after Easter Sunday.
struct Holiday {
    int month = 0;  ///< 0 when counted from Easter
    int day = 0;    ///< day of the month, or days after Easter Sunday
    int firstYear = 0;
};

/// Which days are business days. The rules come from templates/calendars; an empty calendar (kind
/// "none") makes every day a business day.
class BusinessCalendar {
public:
    /// Every day is a business day.
    BusinessCalendar() = default;

    /// Saturdays, Sundays and `holidays` are days of rest.
    explicit BusinessCalendar(std::vector<Holiday> holidays);

    bool isBusinessDay(Date date) const;

    /// The day itself, or the first business day after it (art. 115 KC).
    Date sameOrNextBusinessDay(Date date) const;

    /// The last business day before `date` (art. 31a VAT Act, for exchange rates).
    Date previousBusinessDay(Date date) const;

private:
    bool rests_ = false;
    std::vector<Holiday> holidays_;
};
}  // namespace domain

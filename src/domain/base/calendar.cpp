// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/calendar.h"

#include "domain/base/refusal.h"

namespace domain {
namespace chrono = std::chrono;

namespace {
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t length) {
    int value = 0;
    for (std::size_t i = at; i < at + length; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<Date> readDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    const auto day = digitsAt(text, 8, 2);
    if (!year || !month || !day || *year < 1900 || *year > 2199)
        return std::nullopt;
    const chrono::year_month_day date{chrono::year(*year),
                                      chrono::month(static_cast<unsigned>(*month)),
                                      chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return Date(date);
}

std::string twoDigits(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}
}  // namespace

Result<Date> parseDate(std::string_view text) {
    const auto date = readDate(text);
    if (!date)
        return refuseInput("not_a_date", {{"text", std::string(text)}, {"reason", "iso"}});
    return *date;
}

Date dateOf(std::string_view text) {
    const auto date = readDate(text);
    if (!date)
        throw std::domain_error("not a date: " + std::string(text));
    return *date;
}

std::string toIso(Date date) {
    const chrono::year_month_day ymd(date);
    return std::to_string(static_cast<int>(ymd.year())) + "-" +
           twoDigits(static_cast<unsigned>(ymd.month())) + "-" +
           twoDigits(static_cast<unsigned>(ymd.day()));
}

int yearOf(Date date) {
    return static_cast<int>(chrono::year_month_day(date).year());
}

int monthOf(Date date) {
    return static_cast<int>(static_cast<unsigned>(chrono::year_month_day(date).month()));
}

Date easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return Date(chrono::year(year) / (f / 31) / (f % 31 + 1));
}

BusinessCalendar::BusinessCalendar(std::vector<Holiday> holidays)
    : rests_(true), holidays_(std::move(holidays)) {}

bool BusinessCalendar::isBusinessDay(Date date) const {
    if (!rests_)
        return true;
    const chrono::weekday weekday(date);
    if (weekday == chrono::Saturday || weekday == chrono::Sunday)
        return false;
    const chrono::year_month_day ymd(date);
    const int year = static_cast<int>(ymd.year());
    const Date easter = easterSunday(year);
    return std::none_of(holidays_.begin(), holidays_.end(), [&](const Holiday& holiday) {
        if (year < holiday.firstYear)
            return false;
        if (holiday.month == 0)
            return date == easter + Days(holiday.day);
        return static_cast<unsigned>(ymd.month()) == static_cast<unsigned>(holiday.month) &&
               static_cast<unsigned>(ymd.day()) == static_cast<unsigned>(holiday.day);
    });
}

Date BusinessCalendar::sameOrNextBusinessDay(Date date) const {
    while (!isBusinessDay(date))
        date += Days(1);
    return date;
}

Date BusinessCalendar::previousBusinessDay(Date date) const {
    do
        date -= Days(1);
    while (!isBusinessDay(date));
    return date;
}
}  // namespace domain

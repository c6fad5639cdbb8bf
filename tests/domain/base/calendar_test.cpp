// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/calendar.h"

#include <ostream>
#include <rapidcheck/boost_test.h>
#include <set>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/base/refusal.h"

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(calendar)

namespace {
const std::vector<std::string> kNoDates{
    "",           "2026",           "2026-11",    "20261122",   "2026-11-2",   "2026-1-02",
    "26-11-22",   "22.11.2026",     "11/22/2026", "2026/11/22", "2026-11-22 ", " 2026-11-22",
    "2026-00-10", "2026-13-01",     "2026-01-00", "2026-01-32", "2026-02-29",  "2026-02-30",
    "2026-04-31", "1900-02-29",     "2100-02-29", "1899-12-31", "2200-01-01",  "0000-00-00",
    "2026-+1-01", "2026--1-01",     "2026-1a-01", "abcd-ef-gh", "today",       "2026-11-22T00:00",
    "2026‑11‑22", "２０２６-11-22", "-026-11-22", "2026-11 22",
};

const std::vector<std::string> kDates{
    "1900-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "2026-01-31",
    "2026-03-29", "2026-10-25", "2026-12-31", "2199-12-31",
};

/// Easter Sundays as printed in almanacs, with the earliest and the latest possible ones.
const std::vector<std::string> kEasters{
    "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23",
    "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
    "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18",
    "2076-04-19", "2100-03-28", "2160-03-23", "2199-04-14",
};

/// Gauss's algorithm as Lichtenberg corrected it: another way to the same Sundays.
Date easterByGauss(int year) {
    const int a = year % 19;
    const int k = year / 100;
    const int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    const int s = 2 - (3 * k + 3) / 4;
    const int d = (19 * a + m) % 30;
    const int r = (d + a / 11) / 29;
    const int og = 21 + d - r;
    const int sz = 7 - (year + year / 4 + s) % 7;
    const int oe = 7 - (og - sz) % 7;
    return dateOf(std::to_string(year) + "-03-01") + Days(og + oe - 1);
}

/// The public holidays of Poland (act of 18 January 1951), as templates/calendars has them.
BusinessCalendar poland() {
    return BusinessCalendar({{1, 1, 0},
                             {1, 6, 2011},
                             {0, 0, 0},
                             {0, 1, 0},
                             {5, 1, 0},
                             {5, 3, 0},
                             {0, 49, 0},
                             {0, 60, 0},
                             {8, 15, 0},
                             {11, 1, 0},
                             {11, 11, 0},
                             {12, 24, 2025},
                             {12, 25, 0},
                             {12, 26, 0}});
}

struct Day {
    const char* name;
    const char* date;
    bool isBusinessDay;
};

std::ostream& operator<<(std::ostream& out, const Day& day) {
    return out << day.name;
}

const std::vector<Day> kDays{
    {"an ordinary Wednesday", "2026-11-18", true},
    {"an ordinary Saturday", "2026-11-21", false},
    {"an ordinary Sunday", "2026-11-22", false},
    {"New Year", "2026-01-01", false},
    {"Epiphany", "2026-01-06", false},
    {"Epiphany before it was one", "2010-01-06", true},
    {"Epiphany in its first year", "2011-01-06", false},
    {"Good Friday is a business day", "2026-04-03", true},
    {"Easter Sunday", "2026-04-05", false},
    {"Easter Monday", "2026-04-06", false},
    {"the Tuesday after Easter", "2026-04-07", true},
    {"Labour Day", "2026-05-01", false},
    {"2 May is a business day", "2025-05-02", true},
    {"Constitution Day", "2027-05-03", false},
    {"Pentecost", "2026-05-24", false},
    {"the Monday after Pentecost", "2026-05-25", true},
    {"Corpus Christi", "2026-06-04", false},
    {"Corpus Christi another year", "2027-05-27", false},
    {"Assumption", "2025-08-15", false},
    {"All Saints", "2027-11-01", false},
    {"Independence Day", "2026-11-11", false},
    {"Christmas Eve before it was one", "2024-12-24", true},
    {"Christmas Eve in its first year", "2025-12-24", false},
    {"Christmas Eve since then", "2026-12-24", false},
    {"Christmas Day", "2026-12-25", false},
    {"the second day of Christmas", "2025-12-26", false},
    {"New Year's Eve", "2026-12-31", true},
};

struct Move {
    const char* name;
    const char* date;
    const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Move& move) {
    return out << move.name;
}

const std::vector<Move> kDueDates{
    {"a business day stays", "2026-12-18", "2026-12-18"},
    {"Saturday moves to Monday", "2026-12-19", "2026-12-21"},
    {"Sunday moves to Monday", "2026-12-20", "2026-12-21"},
    {"Christmas Eve moves past Christmas and its weekend", "2026-12-24", "2026-12-28"},
    {"Easter Saturday moves to Tuesday", "2026-04-04", "2026-04-07"},
    {"New Year moves within the new year", "2027-01-01", "2027-01-04"},
    {"Saturday moves past a holiday on Monday", "2027-05-01", "2027-05-04"},
    {"Corpus Christi moves to Friday", "2026-06-04", "2026-06-05"},
};

const std::vector<Move> kRateDays{
    {"the day before", "2026-11-19", "2026-11-18"},
    {"from Monday to Friday", "2026-11-23", "2026-11-20"},
    {"from Saturday to Friday", "2026-11-21", "2026-11-20"},
    {"past a holiday", "2026-11-12", "2026-11-10"},
    {"past Easter", "2026-04-07", "2026-04-03"},
    {"past Christmas", "2026-12-28", "2026-12-23"},
    {"across New Year", "2026-01-02", "2025-12-31"},
};

Date anyDate() {
    return dateOf("1900-01-01") + Days(*rc::gen::inRange(0, 109'500));
}
}  // namespace

BOOST_DATA_TEST_CASE(T46_a_date_is_read_and_written_as_iso, data::make(kDates), text) {
    const auto date = parseDate(text);
    BOOST_REQUIRE(bool(date));
    BOOST_TEST(toIso(*date) == text);
    BOOST_TEST(toIso(dateOf(text)) == text);
}

BOOST_DATA_TEST_CASE(T46_what_is_not_a_date_is_refused, data::make(kNoDates), text) {
    const auto date = parseDate(text);
    BOOST_REQUIRE(!date);
    BOOST_TEST(date.refusal().code == "not_a_date");
    BOOST_TEST((date.refusal().kind == Refusal::Kind::Input));
    BOOST_TEST(std::get<std::string>(date.refusal().arguments.at(0).second.value()) == text);
    BOOST_CHECK_THROW(dateOf(text), std::domain_error);
}

BOOST_AUTO_TEST_CASE(a_date_knows_its_year_and_month) {
    BOOST_TEST(yearOf(dateOf("2026-11-22")) == 2026);
    BOOST_TEST(monthOf(dateOf("2026-11-22")) == 11);
    BOOST_TEST(monthOf(dateOf("2026-01-31")) == 1);
}

BOOST_AUTO_TEST_CASE(days_between_are_signed_and_know_leap_years) {
    BOOST_TEST(daysBetween(dateOf("2026-11-22"), dateOf("2026-11-22")) == 0);
    BOOST_TEST(daysBetween(dateOf("2026-11-22"), dateOf("2026-12-22")) == 30);
    BOOST_TEST(daysBetween(dateOf("2026-12-22"), dateOf("2026-11-22")) == -30);
    BOOST_TEST(daysBetween(dateOf("2024-02-28"), dateOf("2024-03-01")) == 2);
    BOOST_TEST(daysBetween(dateOf("2026-02-28"), dateOf("2026-03-01")) == 1);
    // The clocks change in these nights; a day stays a day.
    BOOST_TEST(daysBetween(dateOf("2026-03-28"), dateOf("2026-03-30")) == 2);
    BOOST_TEST(daysBetween(dateOf("2026-10-24"), dateOf("2026-10-26")) == 2);
}

BOOST_DATA_TEST_CASE(easter_is_where_the_almanac_has_it, data::make(kEasters), text) {
    BOOST_TEST(toIso(easterSunday(std::stoi(text.substr(0, 4)))) == text);
}

BOOST_AUTO_TEST_CASE(easter_agrees_with_another_algorithm_in_every_year) {
    for (int year = 1900; year < 2200; ++year)
        BOOST_TEST(toIso(easterSunday(year)) == toIso(easterByGauss(year)));
}

BOOST_DATA_TEST_CASE(days_of_rest_in_poland, data::make(kDays), day) {
    BOOST_TEST(poland().isBusinessDay(dateOf(day.date)) == day.isBusinessDay);
}

// 365 days less 104 of weekends less the 8 holidays that fall on a weekday.
BOOST_AUTO_TEST_CASE(the_year_2026_has_its_253_business_days) {
    int count = 0;
    for (auto date = dateOf("2026-01-01"); yearOf(date) == 2026; date += Days(1))
        count += poland().isBusinessDay(date) ? 1 : 0;
    BOOST_TEST(count == 253);
}

BOOST_DATA_TEST_CASE(a_due_date_moves_off_a_day_of_rest, data::make(kDueDates), move) {
    BOOST_TEST(toIso(poland().sameOrNextBusinessDay(dateOf(move.date))) == move.expected);
}

BOOST_DATA_TEST_CASE(a_rate_is_of_the_last_business_day_before, data::make(kRateDays), move) {
    BOOST_TEST(toIso(poland().previousBusinessDay(dateOf(move.date))) == move.expected);
}

BOOST_AUTO_TEST_CASE(without_a_calendar_every_day_is_a_business_day) {
    const BusinessCalendar none;
    BOOST_TEST(none.isBusinessDay(dateOf("2026-12-25")));
    BOOST_TEST(toIso(none.sameOrNextBusinessDay(dateOf("2026-11-22"))) == "2026-11-22");
    BOOST_TEST(toIso(none.previousBusinessDay(dateOf("2026-11-23"))) == "2026-11-22");
}

BOOST_AUTO_TEST_CASE(a_calendar_without_holidays_still_rests_at_weekends) {
    const BusinessCalendar weekends{std::vector<Holiday>{}};
    BOOST_TEST(!weekends.isBusinessDay(dateOf("2026-11-22")));
    BOOST_TEST(weekends.isBusinessDay(dateOf("2026-12-25")));
}

RC_BOOST_PROP(T46_every_day_is_read_back_as_written, ()) {
    const auto date = anyDate();
    const auto back = parseDate(toIso(date));
    RC_ASSERT(bool(back));
    RC_ASSERT(*back == date);
}

RC_BOOST_PROP(T46_the_order_of_the_text_is_the_order_of_the_days, ()) {
    const auto a = anyDate();
    const auto b = anyDate();
    RC_ASSERT((a < b) == (toIso(a) < toIso(b)));
}

RC_BOOST_PROP(T46_any_text_is_a_date_or_refused_and_never_breaks, (const std::string& text)) {
    const auto typed = *rc::gen::oneOf(
        rc::gen::just(text),
        rc::gen::container<std::string>(10, rc::gen::element('0', '1', '2', '9', '-', ' ')));
    const auto date = parseDate(typed);
    if (date)
        RC_ASSERT(toIso(*date) == typed);
}

RC_BOOST_PROP(a_moved_date_is_the_nearest_business_day, ()) {
    const auto calendar = poland();
    const auto date = anyDate();
    const auto moved = calendar.sameOrNextBusinessDay(date);
    RC_ASSERT(calendar.isBusinessDay(moved));
    for (auto day = date; day < moved; day += Days(1))
        RC_ASSERT(!calendar.isBusinessDay(day));
    const auto before = calendar.previousBusinessDay(date);
    RC_ASSERT(calendar.isBusinessDay(before));
    for (auto day = before + Days(1); day < date; day += Days(1))
        RC_ASSERT(!calendar.isBusinessDay(day));
}

BOOST_AUTO_TEST_SUITE_END()

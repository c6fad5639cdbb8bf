// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holidays_file.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(holidays_file)

namespace {
struct Day {
    std::string date;
    bool isBusinessDay;
};

std::ostream& operator<<(std::ostream& out, const Day& day) {
    return out << day.date;
}

// Days of the week that are no weekend, so that only the file decides.
const std::vector<Day> kDays{
    {"2026-01-01", false}, {"2010-01-06", true},  {"2011-01-06", false}, {"2026-01-06", false},
    {"2026-04-03", true},  {"2026-04-05", false}, {"2026-04-06", false}, {"2026-04-07", true},
    {"2026-05-01", false}, {"2027-05-03", false}, {"2026-05-24", false}, {"2026-05-25", true},
    {"2026-06-04", false}, {"2026-06-05", true},  {"2025-06-19", false}, {"2025-08-15", false},
    {"2027-11-01", false}, {"2026-11-11", false}, {"2024-12-24", true},  {"2025-12-24", false},
    {"2026-12-24", false}, {"2026-12-25", false}, {"2025-12-26", false}, {"2026-12-31", true},
    {"2026-09-19", false}, {"2026-09-20", false}, {"2026-09-21", true},
};

struct Wrong {
    std::string csv;
    std::string place;
};

std::ostream& operator<<(std::ostream& out, const Wrong& wrong) {
    return out << wrong.csv;
}

const std::string kHeader = "day,from_year,name,source\n";

std::string rows(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "easter+" + std::to_string(i) + ",,Every day,a\n";
    return text;
}

const std::vector<Wrong> kWrong{
    {"", "csv_header_wrong @1"},
    {"# remark\n", "csv_header_wrong @1"},
    {"# remark\nday;from_year\n", "csv_header_wrong @2"},
    {kHeader + "01-01,,New Year", "csv_broken @2"},
    {kHeader + "01-01,,New Year,a,b", "csv_broken @2"},
    {kHeader + "01-01,,\"New Year,a", "csv_broken @2"},
    {kHeader + "01-01,,\"New\" Year,a", "csv_broken @2"},
    {kHeader + "\n13-01,,Never,a", "wrong_holiday @3 day"},
    {kHeader + "02-30,,Never,a", "wrong_holiday @2 day"},
    {kHeader + "1-1,,New Year,a", "wrong_holiday @2 day"},
    {kHeader + "easter,,Easter,a", "wrong_holiday @2 day"},
    {kHeader + "easter+,,Easter,a", "wrong_holiday @2 day"},
    {kHeader + "easter+-2,,Good Friday,a", "wrong_holiday @2 day"},
    {kHeader + "easter+1x,,Easter,a", "wrong_holiday @2 day"},
    {kHeader + "01-01,11,New Year,a", "wrong_year @2 from_year"},
    {kHeader + "01-01,20x1,New Year,a", "wrong_year @2 from_year"},
    // Found by tests/fuzz: a calendar without any business day was searched for ever.
    {kHeader + rows(101), "too_many_holidays @102"},
};
}  // namespace

BOOST_DATA_TEST_CASE(the_polish_calendar_knows_its_days, data::make(kDays), day) {
    static const auto calendar = exchange::readCalendar(shipped("calendars/pl.csv")).orThrow();
    BOOST_TEST(calendar.isBusinessDay(domain::dateOf(day.date)) == day.isBusinessDay);
}

BOOST_DATA_TEST_CASE(what_is_wrong_is_named_by_code_line_and_field, data::make(kWrong), sample) {
    const Folder folder;
    BOOST_TEST(placeOf(exchange::readCalendar(folder.write("pl.csv", sample.csv))) == sample.place);
}

BOOST_AUTO_TEST_CASE(a_file_of_another_program_is_read_too) {
    const Folder folder;
    const auto calendar =
        exchange::readCalendar(
            folder.write("pl.csv",
                         "\xEF\xBB\xBF# remark\r\nday,from_year,name,source\r\n\r\n"
                         "09-21,2026,\"A \"\"day\"\", off\",x\r\n02-29,,Leap day,x"))
            .orThrow();
    BOOST_TEST(!calendar.isBusinessDay(domain::dateOf("2026-09-21")));
    BOOST_TEST(calendar.isBusinessDay(domain::dateOf("2022-09-21")));
    BOOST_TEST(!calendar.isBusinessDay(domain::dateOf("2028-02-29")));
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_said) {
    const Folder folder;
    BOOST_TEST(placeOf(exchange::readCalendar(folder.path() / "pl.csv")) == "file_missing @- -");
}

BOOST_AUTO_TEST_SUITE_END()

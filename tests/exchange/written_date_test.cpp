// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_date.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/base/refusal.h"

using exchange::DateOrder;
using exchange::findDateOrder;

namespace {
std::string readAs(const char* text, DateOrder order) {
    const auto date = exchange::readDate(text, order);
    return date ? domain::toIso(*date) : "none";
}

std::string found(const std::vector<std::string>& dates) {
    const auto order = findDateOrder(dates).order;
    return order ? std::string(codeOf(*order)) : "ambiguous";
}
}  // namespace

BOOST_AUTO_TEST_SUITE(dates_as_written)

BOOST_DATA_TEST_CASE(T46_dots_dashes_and_slashes_are_all_read,
                     boost::unit_test::data::make({".", "-", "/"}), mark) {
    const std::string m = mark;
    BOOST_TEST(readAs(("03" + m + "02" + m + "2012").c_str(), DateOrder::DayFirst) == "2012-02-03");
    BOOST_TEST(readAs(("3" + m + "2" + m + "2012").c_str(), DateOrder::MonthFirst) == "2012-03-02");
    BOOST_TEST(readAs(("2012" + m + "2" + m + "03").c_str(), DateOrder::YearFirst) == "2012-02-03");
}

BOOST_AUTO_TEST_CASE(T46_a_day_by_itself_is_read_when_it_can_be_read_in_one_way_alone) {
    const auto day = [](const char* text) {
        const auto date = exchange::readDay(text);
        return date ? domain::toIso(*date) : date.refusal().code;
    };
    for (const auto* text :
         {"12.10.2026", " 12.10.2026 ", "12.10.2026 r.", "2026-10-12", "2026.10.12", "2026/10/12"})
        BOOST_TEST(day(text) == "2026-10-12", text);
    BOOST_TEST(day("5.9.2026") == "2026-09-05");
    for (const auto* text : {"10/12/2026", "10-12-2026", "25/12/2026", "12/25/2026"})
        BOOST_TEST(day(text) == "ambiguous_date", text);
    for (const auto* text : {"", " ", "12.25.2026", "31.02.2026", "12.10.26", "26-10-12",
                             "2026-10-12 10:00", "12.10", "40/12/2026", "2026-10-12x"})
        BOOST_TEST(day(text) == "not_a_date", text);
}

BOOST_AUTO_TEST_CASE(a_time_behind_a_date_is_left_out) {
    BOOST_TEST(readAs("2012-02-03 00:00:00", DateOrder::YearFirst) == "2012-02-03");
    BOOST_TEST(readAs("2012-02-03T12:30:00Z", DateOrder::YearFirst) == "2012-02-03");
    BOOST_TEST(readAs("2012-02-03 noon", DateOrder::YearFirst) == "none");
}

BOOST_AUTO_TEST_CASE(times_of_every_clock_and_the_polish_r_are_left_out) {
    BOOST_TEST(readAs("2/3/2012 12:00:00 AM", DateOrder::MonthFirst) == "2012-02-03");
    BOOST_TEST(readAs("2012-02-03T00:00:00-05:00", DateOrder::YearFirst) == "2012-02-03");
    BOOST_TEST(readAs("3.02.2012 r.", DateOrder::DayFirst) == "2012-02-03");
    // Two dates are not a date and a time.
    BOOST_TEST(readAs("1.02.2012 3.02.2012", DateOrder::DayFirst) == "none");
}

BOOST_AUTO_TEST_CASE(years_of_two_digits_are_of_this_century) {
    BOOST_TEST(readAs("3.02.12", DateOrder::DayFirst) == "2012-02-03");
    BOOST_TEST(readAs("2/3/99", DateOrder::MonthFirst) == "2099-02-03");
    BOOST_TEST(readAs("03-02-00", DateOrder::DayFirst) == "2000-02-03");
    BOOST_TEST(exchange::hasShortYear("3.02.12"));
    BOOST_TEST(!exchange::hasShortYear("3.02.2012"));
    BOOST_TEST(!exchange::hasShortYear("2012-02-03"));
    BOOST_TEST(!exchange::hasShortYear("12"));
}

BOOST_AUTO_TEST_CASE(a_year_of_two_digits_comes_first_only_in_a_short_iso_date) {
    BOOST_TEST(readAs("12-02-03", DateOrder::YearFirst) == "2012-02-03");
    BOOST_TEST(readAs("12-2-3", DateOrder::YearFirst) == "none");
    BOOST_TEST(readAs("12.02.03", DateOrder::YearFirst) == "none");
    BOOST_TEST(found({"15.07.12", "16.07.12"}) == "dmy");
    BOOST_TEST(found({"07/15/12"}) == "mdy");
    BOOST_TEST(found({"12-07-15", "12-07-16"}) == "ambiguous");
    BOOST_TEST(findDateOrder({"12-07-15"}).example == "12-07-15");
    BOOST_TEST(found({"12-07-15", "40-07-16"}) == "ymd");
    BOOST_TEST(found({"12-07-15", "15-07-40"}) == "dmy");
}

BOOST_AUTO_TEST_CASE(what_is_no_date_is_not_made_one) {
    for (const char* text : {"", "31.02.2012", "32/01/2012", "01.02.112", "1.2.3", "12/01/15/",
                             "1.2", "1.2.2012.", "1.2-2012", "2012-02-03", "-1.2.2012", "0.2.2012",
                             "1.2.20123", "1..2012", "3 Jan 2012", "20120203", "1.2.0012"})
        BOOST_TEST(readAs(text, DateOrder::DayFirst) == "none", text);
    BOOST_TEST(readAs("2012-13-01", DateOrder::YearFirst) == "none");
    BOOST_TEST(readAs("13/01/2012", DateOrder::MonthFirst) == "none");
}

BOOST_AUTO_TEST_CASE(one_date_that_can_be_read_one_way_decides_for_all) {
    BOOST_TEST(found({"03/01/2012", "02/02/2012", "23/01/2012"}) == "dmy");
    BOOST_TEST(found({"03/01/2012", "", "01/23/2012"}) == "mdy");
    BOOST_TEST(found({"2012-01-03"}) == "ymd");
    BOOST_TEST(found({"nonsense", "13.1.2012"}) == "dmy");
}

BOOST_AUTO_TEST_CASE(dates_that_can_all_be_read_both_ways_are_not_guessed) {
    BOOST_TEST(found({"05/05/2012", "03/01/2012", "04/02/2012"}) == "ambiguous");
    BOOST_TEST(findDateOrder({"05/05/2012", "03/01/2012"}).example == "03/01/2012");
    BOOST_TEST(found({"13/01/2012", "01/13/2012", "02/03/2012"}) == "ambiguous");
}

BOOST_AUTO_TEST_CASE(dates_that_are_the_same_both_ways_need_no_answer) {
    BOOST_TEST(found({"05/05/2012", "06.06.2012"}) == "dmy");
    BOOST_TEST(found({}) == "dmy");
}

BOOST_AUTO_TEST_CASE(the_order_that_fits_most_leaves_the_others_to_be_told) {
    BOOST_TEST(found({"13/01/2012", "14/01/2012", "01/15/2012"}) == "dmy");
    BOOST_TEST(found({"2012-01-01", "2012-01-02", "13.01.2012"}) == "ymd");
}

BOOST_AUTO_TEST_CASE(codes_go_both_ways) {
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        BOOST_TEST((exchange::dateOrderOf(codeOf(order)) == order));
    BOOST_TEST(!exchange::dateOrderOf("dym").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/numbering.h"

#include <ostream>
#include <rapidcheck/boost_test.h>
#include <set>
#include <stdexcept>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"

using namespace domain;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(numbering)

namespace {
struct Pattern {
    std::string text;
    Reset reset;
    std::string number;  ///< the seventh of September 2026; empty where the pattern is refused
};

std::ostream& operator<<(std::ostream& out, const Pattern& row) {
    return out << row.text << " by " << codeOf(row.reset);
}

const std::vector<Pattern> kPatterns{
    {"FV/{n}/{mm}/{yyyy}", Reset::Month, "FV/7/09/2026"},
    {"{nnnn}-{yy}{mm}", Reset::Month, "0007-2609"},
    {"{nn}", Reset::Never, "07"},
    {"{nnn}", Reset::Never, "007"},
    {"R {n}/{yyyy}", Reset::Year, "R 7/2026"},
    {"{n}/{yy}", Reset::Year, "7/26"},
    {"{n}/{mm}/{yyyy}", Reset::Year, "7/09/2026"},
    {"{n}/{mm}", Reset::Never, "7/09"},
    {"Wrześniowa {n}", Reset::Never, "Wrześniowa 7"},
    {"1234567890123456789012345678901234567{n}", Reset::Never,
     "12345678901234567890123456789012345677"},
    {"12345678901234567890123456789012345678{n}", Reset::Never, ""},
    {"żółżółżółżółżółżółżółżółżółżółżółżółż{n}", Reset::Never,
     "żółżółżółżółżółżółżółżółżółżółżółżółż7"},
    {"", Reset::Never, ""},
    {"FV", Reset::Never, ""},
    {"FV/{mm}/{yyyy}", Reset::Month, ""},
    {"{n}/{n}", Reset::Never, ""},
    {"{n}", Reset::Year, ""},
    {"{n}/{mm}", Reset::Year, ""},
    {"{n}", Reset::Month, ""},
    {"{n}/{mm}", Reset::Month, ""},
    {"{n}/{yyyy}", Reset::Month, ""},
    {"{n}/{day}", Reset::Never, ""},
    {"{n}/{nnnnn}", Reset::Never, ""},
    {"{N}", Reset::Never, ""},
    {"{n", Reset::Never, ""},
    {"n}", Reset::Never, ""},
    {"{{n}}", Reset::Never, ""},
    {"{}{n}", Reset::Never, ""},
    {"{n}\n", Reset::Never, ""},
};

Date anyDate() {
    return dateOf("2026-01-01") + Days(*rc::gen::inRange(0, 3000));
}
}  // namespace

BOOST_DATA_TEST_CASE(a_pattern_gives_its_numbers_or_is_refused, data::make(kPatterns), row) {
    const auto series = makeSeries(row.text, row.reset);
    if (row.number.empty()) {
        BOOST_TEST(outcome(series) == "wrong_number_pattern");
        return;
    }
    BOOST_REQUIRE(outcome(series) == "done");
    BOOST_TEST(formatNumber(*series, 7, dateOf("2026-09-05")) == row.number);
}

BOOST_AUTO_TEST_CASE(a_long_counter_outgrows_its_zeros) {
    const Series series = *makeSeries("{nn}", Reset::Never);
    BOOST_TEST(formatNumber(series, 99, dateOf("2026-09-05")) == "99");
    BOOST_TEST(formatNumber(series, 12345, dateOf("2026-09-05")) == "12345");
}

BOOST_AUTO_TEST_CASE(a_number_below_one_is_a_mistake_of_the_caller) {
    const Series series = *makeSeries("{nn}", Reset::Never);
    BOOST_CHECK_THROW((void)formatNumber(series, 0, dateOf("2026-09-05")), std::domain_error);
}

BOOST_AUTO_TEST_CASE(a_period_is_a_month_a_year_or_all_time) {
    const Date day = dateOf("2026-09-05");
    BOOST_TEST(periodOf(*makeSeries("{n}/{mm}/{yyyy}", Reset::Month), day) == "2026-09");
    BOOST_TEST(periodOf(*makeSeries("{n}/{yyyy}", Reset::Year), day) == "2026");
    BOOST_TEST(periodOf(*makeSeries("{n}", Reset::Never), day) == "");
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_reset_lead_back) {
    for (const std::string code : {"never", "year", "month"})
        BOOST_TEST(codeOf(*parseReset(code)) == code);
    BOOST_TEST(outcome(parseReset("week")) == "unknown_reset");
}

RC_BOOST_PROP(T28_no_two_numbers_of_a_series_are_the_same, ()) {
    const auto pattern = *rc::gen::element<std::string>(
        "FV/{n}/{mm}/{yyyy}", "{n}{mm}{yy}", "{yyyy}{mm}{nn}", "{n}/{yyyy}", "{yy}{n}", "{nnn}");
    const auto reset = *rc::gen::element(Reset::Never, Reset::Year, Reset::Month);
    const auto series = makeSeries(pattern, reset);
    RC_PRE(bool(series));
    std::set<std::string> numbers;
    std::set<std::pair<std::string, int>> counted;
    for (int i = 0; i < 40; ++i) {
        const Date date = anyDate();
        const int n = *rc::gen::inRange(1, 120);
        // A series without a reset counts on; the same count never stands in two of its months.
        if (!counted.emplace(periodOf(*series, date), n).second)
            continue;
        RC_ASSERT(numbers.insert(formatNumber(*series, n, date)).second);
    }
}

RC_BOOST_PROP(any_text_is_a_pattern_or_refused, ()) {
    const auto text =
        *rc::gen::container<std::string>(rc::gen::element('{', '}', 'n', 'm', 'y', '/', 'A', '1'));
    const auto series = makeSeries(text, Reset::Never);
    if (series)
        RC_ASSERT(!formatNumber(*series, 1, anyDate()).empty());
}

BOOST_AUTO_TEST_SUITE_END()

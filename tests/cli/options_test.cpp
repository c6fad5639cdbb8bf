// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <boost/test/unit_test.hpp>

#include "cli/vocabulary.h"

using namespace cli;

BOOST_AUTO_TEST_SUITE(options_as_typed)

namespace {
/// The code of what a reader refuses, or "read".
template <class Read>
std::string outcome(Read read) {
    try {
        read();
    } catch (const domain::Refused& refused) {
        BOOST_TEST((refused.refusal().kind == domain::Refusal::Kind::Input));
        return refused.refusal().code;
    }
    return "read";
}

Options with(const OptionWords& option, const std::string& value) {
    Options options;
    options.put(option, {value});
    return options;
}
}  // namespace

BOOST_AUTO_TEST_CASE(what_is_not_there_is_none) {
    const Options options;
    BOOST_TEST(!options.has(kName));
    BOOST_TEST(!options.find(kName).has_value());
    BOOST_TEST(!options.date(kDate).has_value());
    BOOST_TEST(!options.quantity(kHours).has_value());
    BOOST_TEST(options.all(kItems).empty());
    BOOST_TEST(options.textOrNothing(kNote).empty());
    BOOST_TEST(options.limit() == -1);
    BOOST_TEST(options.offset() == 0);
}

BOOST_AUTO_TEST_CASE(values_are_read) {
    BOOST_TEST((*with(kDate, "2026-09-05").date(kDate) == domain::dateOf("2026-09-05")));
    BOOST_TEST((*with(kRateDate, "5.9.2026").date(kRateDate) == domain::dateOf("2026-09-05")));
    BOOST_TEST(with(kHours, "1,5").quantity(kHours)->thousandths == 1500);
    BOOST_TEST(with(kCurrency, "eur").currency(kCurrency)->code() == "EUR");
    BOOST_TEST(*with(kTerm, "14").whole(kTerm, 0, 365) == 14);
    BOOST_TEST(with(kOut, "letters").path(kOut)->string() == "letters");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_refused_with_the_option) {
    BOOST_TEST(outcome([] { with(kDate, "2026-02-30").date(kDate); }) == "not_a_date");
    BOOST_TEST(outcome([] { with(kDate, "10/12/2026").date(kDate); }) == "ambiguous_date");
    BOOST_TEST(outcome([] { with(kHours, "x").quantity(kHours); }) == "not_a_number");
    BOOST_TEST(outcome([] { with(kCurrency, "XXQ").currency(kCurrency); }) == "unknown_currency");
    BOOST_TEST(outcome([] { with(kTerm, "366").whole(kTerm, 0, 365); }) == "term_out_of_range");
    BOOST_TEST(outcome([] { with(kTerm, "1.5").whole(kTerm, 0, 365); }) == "too_many_decimals");
    BOOST_TEST(outcome([] { with(kReason, "  ").text(kReason); }) == "empty_value");
    BOOST_TEST(outcome([] { with(kLimit, "-1").limit(); }) == "term_out_of_range");
    const auto refusal = about(domain::refuseInput("not_a_date"), kDate);
    BOOST_REQUIRE(refusal.arguments.size() == 2U);
    BOOST_TEST(std::get<std::string>(refusal.arguments[0].second.value()) == "--date");
}

BOOST_AUTO_TEST_CASE(exactly_one_of_a_choice) {
    Options options;
    const std::vector<const OptionWords*> choice{&kClient, &kAll};
    BOOST_TEST(outcome([&] { options.expectOne(choice); }) == "choice_missing");
    options.put(kAll, {"true"});
    BOOST_TEST(outcome([&] { options.expectOne(choice); }) == "read");
    options.put(kClient, {"1"});
    BOOST_TEST(outcome([&] { options.expectOne(choice); }) == "choices_exclude");
}

BOOST_AUTO_TEST_CASE(a_page_is_a_part_of_the_rows) {
    const std::vector<int> rows{1, 2, 3, 4};
    Options options;
    BOOST_TEST(page(rows, options) == rows, boost::test_tools::per_element());
    options.put(kOffset, {"1"});
    options.put(kLimit, {"2"});
    BOOST_TEST(page(rows, options) == (std::vector<int>{2, 3}), boost::test_tools::per_element());
    options.put(kOffset, {"9"});
    BOOST_TEST(page(rows, options).empty());
    options.put(kOffset, {"3"});
    BOOST_TEST(page(rows, options) == std::vector<int>{4}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

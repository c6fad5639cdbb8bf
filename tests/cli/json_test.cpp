// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include <boost/test/unit_test.hpp>

using namespace cli;
using domain::Currency;
using domain::Money;

BOOST_AUTO_TEST_SUITE(json_of_values)

BOOST_AUTO_TEST_CASE(money_is_an_amount_with_a_dot_and_its_currency) {
    BOOST_TEST(toJson(Money::fromMinor(123000, Currency())).dump() ==
               R"({"amount":"1230.00","currency":"PLN"})");
    BOOST_TEST(toJson(Money::fromMinor(-5, Currency::of("EUR"))).dump() ==
               R"({"amount":"-0.05","currency":"EUR"})");
    BOOST_TEST(toJson(Money::fromMinor(7, Currency::of("JPY"))).dump() ==
               R"({"amount":"7","currency":"JPY"})");
}

BOOST_AUTO_TEST_CASE(a_purse_is_a_list_of_money) {
    domain::Purse purse;
    BOOST_TEST(toJson(purse).dump() == "[]");
    purse.add(Money::fromMinor(100, Currency()));
    purse.add(Money::fromMinor(200, Currency::of("EUR")));
    BOOST_TEST(toJson(purse).dump() ==
               R"([{"amount":"2.00","currency":"EUR"},{"amount":"1.00","currency":"PLN"}])");
}

BOOST_AUTO_TEST_CASE(other_decimals_are_text_and_dates_iso) {
    BOOST_TEST(toJson(domain::Quantity{6123}).dump() == R"("6.123")");
    BOOST_TEST(toJson(domain::Percent{1250}).dump() == R"("12.5")");
    BOOST_TEST(toJson(domain::Rate{4251200}).dump() == R"("4.2512")");
    BOOST_TEST(toJson(domain::dateOf("2026-09-05")).dump() == R"("2026-09-05")");
    BOOST_TEST(toJson(domain::ClientId{7}).dump() == "7");
}

BOOST_AUTO_TEST_CASE(nothing_is_null) {
    BOOST_TEST(toJson(std::optional<Money>()).is_null());
    BOOST_TEST(toJson(std::filesystem::path()).is_null());
    BOOST_TEST(textOrNull("").is_null());
    BOOST_TEST(textOrNull("x").dump() == R"("x")");
}

BOOST_AUTO_TEST_CASE(a_refusal_has_its_code_sentence_and_facts) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto json =
        toJson(domain::refuseInput("not_a_number", {{"text", "x"},
                                                    {"code", "never hides the code"},
                                                    {"days", 3},
                                                    {"amount", Money::fromMinor(1, Currency())}}),
               voice);
    BOOST_TEST(json["code"] == "not_a_number");
    BOOST_TEST(json["message"].get<std::string>().find("“x”") != std::string::npos);
    BOOST_TEST(json["text"] == "x");
    BOOST_TEST(json["days"] == 3);
    BOOST_TEST(json["amount"]["amount"] == "0.01");
}

BOOST_AUTO_TEST_SUITE_END()

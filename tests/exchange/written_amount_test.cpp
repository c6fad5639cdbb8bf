// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_amount.h"

#include <string>

#include <boost/test/unit_test.hpp>

namespace {
std::string split(std::string_view text) {
    const auto amount = exchange::splitAmount(text);
    return std::string(amount.number) + "|" + std::string(amount.word);
}

std::string currency(std::string_view word) {
    const auto found = exchange::currencyOf(word);
    return found ? std::string(found->code()) : "none";
}
}  // namespace

BOOST_AUTO_TEST_SUITE(amounts_as_written)

BOOST_AUTO_TEST_CASE(a_currency_stands_in_front_or_behind) {
    BOOST_TEST(split("1 234,56 zł") == "1 234,56 |zł");
    BOOST_TEST(split("12ZŁ") == "12|ZŁ");
    BOOST_TEST(split("EUR 12.00") == " 12.00|EUR");
    BOOST_TEST(split("12.00eur") == "12.00|eur");
    BOOST_TEST(split("-€5") == "-€5|");
    BOOST_TEST(split("$5") == "5|$");
    BOOST_TEST(split("12") == "12|");
    BOOST_TEST(split("") == "|");
}

BOOST_AUTO_TEST_CASE(other_words_stay_with_the_number) {
    for (const char* text : {"12 zlotych", "EURO 12", "12 xEUR", "XXQ 12", "12 zł brutto"})
        BOOST_TEST(exchange::splitAmount(text).word == "", text);
}

BOOST_AUTO_TEST_CASE(a_word_means_its_currency_and_a_dollar_those_of_many_countries) {
    BOOST_TEST(currency("zł") == "PLN");
    BOOST_TEST(currency("£") == "GBP");
    BOOST_TEST(currency("chf") == "CHF");
    BOOST_TEST(currency("$") == "USD");
    BOOST_TEST(currency("") == "none");
    BOOST_TEST(exchange::canMean("$", domain::Currency::of("CAD")));
    BOOST_TEST(!exchange::canMean("$", domain::Currency::of("PLN")));
    BOOST_TEST(exchange::canMean("zl", domain::Currency::of("PLN")));
    BOOST_TEST(!exchange::canMean("€", domain::Currency::of("PLN")));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "wording/voice.h"

using namespace wording;
using domain::Currency;
using domain::Money;

BOOST_AUTO_TEST_SUITE(spelling)

namespace {
const Voice kPolish(Language::Polish, "no/such/folder");
const Voice kEnglish(Language::English, "no/such/folder");

struct Spelled {
    std::int64_t minor;
    const char* currency;
    const char* words;
};

void check(const Voice& voice, const std::vector<Spelled>& cases) {
    for (const auto& [minor, currency, words] : cases)
        BOOST_TEST(voice.amountInWords(Money::fromMinor(minor, Currency::of(currency))) == words);
}
}  // namespace

BOOST_AUTO_TEST_CASE(zloty_takes_the_right_plural) {
    check(kPolish,
          {{144'591, "PLN", "tysiąc czterysta czterdzieści pięć złotych 91/100"},
           {0, "PLN", "zero złotych 00/100"},
           {91, "PLN", "zero złotych 91/100"},
           {100, "PLN", "jeden złoty 00/100"},
           {205, "PLN", "dwa złote 05/100"},
           {500, "PLN", "pięć złotych 00/100"},
           {1200, "PLN", "dwanaście złotych 00/100"},
           {2100, "PLN", "dwadzieścia jeden złotych 00/100"},
           {2200, "PLN", "dwadzieścia dwa złote 00/100"},
           {10'100, "PLN", "sto jeden złotych 00/100"},
           {11'200, "PLN", "sto dwanaście złotych 00/100"},
           {200'300, "PLN", "dwa tysiące trzy złote 00/100"},
           {100'000'000, "PLN", "milion złotych 00/100"},
           {234'567'890, "PLN",
            "dwa miliony trzysta czterdzieści pięć tysięcy sześćset siedemdziesiąt osiem złotych "
            "90/100"}});
}

BOOST_AUTO_TEST_CASE(numerals_agree_with_the_gender_of_the_currency) {
    check(kPolish, {{100, "EUR", "jedno euro 00/100"},
                    {200, "EUR", "dwa euro 00/100"},
                    {100, "CZK", "jedna korona czeska 00/100"},
                    {2200, "CZK", "dwadzieścia dwie korony czeskie 00/100"},
                    {500, "CZK", "pięć koron czeskich 00/100"},
                    {200'000, "SEK", "dwa tysiące koron szwedzkich 00/100"},
                    {2100, "CZK", "dwadzieścia jeden koron czeskich 00/100"},
                    {300, "USD", "trzy dolary amerykańskie 00/100"},
                    {100, "GBP", "jeden funt szterling 00/100"},
                    {1100, "CHF", "jedenaście franków szwajcarskich 00/100"}});
}

BOOST_AUTO_TEST_CASE(english_spells_out_too) {
    check(kEnglish, {{144'591, "PLN", "one thousand four hundred and forty-five zlotys 91/100"},
                     {100, "EUR", "one euro 00/100"},
                     {2100, "USD", "twenty-one US dollars 00/100"},
                     {200, "GBP", "two pounds sterling 00/100"}});
}

BOOST_AUTO_TEST_CASE(less_than_zero_other_currencies_and_no_cents_are_said_plainly) {
    check(kPolish, {{-205, "PLN", "minus dwa złote 05/100"},
                    {-5, "PLN", "minus zero złotych 05/100"},
                    {250, "BGN", "dwa BGN 50/100"},
                    {2, "JPY", "dwa jeny"}});
    check(kEnglish, {{-150, "ZAR", "minus one ZAR 50/100"}, {1, "JPY", "one Japanese yen"}});
}

BOOST_AUTO_TEST_SUITE_END()

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
    check(kPolish, {{144'591, "PLN", "tysiąc czterysta czterdzieści pięć złotych\u00a091/100"},
                    {0, "PLN", "zero złotych\u00a000/100"},
                    {91, "PLN", "zero złotych\u00a091/100"},
                    {100, "PLN", "jeden złoty\u00a000/100"},
                    {205, "PLN", "dwa złote\u00a005/100"},
                    {500, "PLN", "pięć złotych\u00a000/100"},
                    {1200, "PLN", "dwanaście złotych\u00a000/100"},
                    {2100, "PLN", "dwadzieścia jeden złotych\u00a000/100"},
                    {2200, "PLN", "dwadzieścia dwa złote\u00a000/100"},
                    {10'100, "PLN", "sto jeden złotych\u00a000/100"},
                    {11'200, "PLN", "sto dwanaście złotych\u00a000/100"},
                    {200'300, "PLN", "dwa tysiące trzy złote\u00a000/100"},
                    {100'000'000, "PLN", "milion złotych\u00a000/100"},
                    {234'567'890, "PLN",
                     "dwa miliony trzysta czterdzieści pięć tysięcy sześćset siedemdziesiąt osiem "
                     "złotych\u00a0"
                     "90/100"}});
}

BOOST_AUTO_TEST_CASE(numerals_agree_with_the_gender_of_the_currency) {
    check(kPolish, {{100, "EUR", "jedno euro\u00a000/100"},
                    {200, "EUR", "dwa euro\u00a000/100"},
                    {100, "CZK", "jedna korona czeska\u00a000/100"},
                    {2200, "CZK", "dwadzieścia dwie korony czeskie\u00a000/100"},
                    {500, "CZK", "pięć koron czeskich\u00a000/100"},
                    {200'000, "SEK", "dwa tysiące koron szwedzkich\u00a000/100"},
                    {2100, "CZK", "dwadzieścia jeden koron czeskich\u00a000/100"},
                    {300, "USD", "trzy dolary amerykańskie\u00a000/100"},
                    {100, "GBP", "jeden funt szterling\u00a000/100"},
                    {1100, "CHF", "jedenaście franków szwajcarskich\u00a000/100"}});
}

BOOST_AUTO_TEST_CASE(english_spells_out_too) {
    check(kEnglish,
          {{144'591, "PLN", "one thousand four hundred and forty-five zlotys\u00a091/100"},
           {100, "EUR", "one euro\u00a000/100"},
           {2100, "USD", "twenty-one US dollars\u00a000/100"},
           {200, "GBP", "two pounds sterling\u00a000/100"}});
}

BOOST_AUTO_TEST_CASE(less_than_zero_other_currencies_and_no_cents_are_said_plainly) {
    check(kPolish, {{-205, "PLN", "minus dwa złote\u00a005/100"},
                    {-5, "PLN", "minus zero złotych\u00a005/100"},
                    {250, "BGN", "dwa BGN\u00a050/100"},
                    {2, "JPY", "dwa jeny"}});
    check(kEnglish, {{-150, "ZAR", "minus one ZAR\u00a050/100"}, {1, "JPY", "one Japanese yen"}});
}

BOOST_AUTO_TEST_SUITE_END()

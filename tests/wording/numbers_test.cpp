// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <limits>
#include <rapidcheck/boost_test.h>
#include <string>

#include <boost/test/unit_test.hpp>

#include "wording/voice.h"

using namespace wording;
using domain::Currency;
using domain::Money;

BOOST_AUTO_TEST_SUITE(numbers)

namespace {
const Voice kPolish(Language::Polish, "no/such/folder");
const Voice kEnglish(Language::English, "no/such/folder");

Money pln(std::int64_t minor) {
    return Money::fromMinor(minor, Currency());
}

/// A person's reading of money: the number without its currency.
std::string withoutCurrency(const std::string& text) {
    return text.substr(0, text.rfind("\u00a0"));
}
}  // namespace

BOOST_AUTO_TEST_CASE(money_looks_as_people_expect_it) {
    BOOST_TEST(kPolish.money(pln(144'591)) == "1\u00a0445,91\u00a0PLN");
    BOOST_TEST(kEnglish.money(pln(144'591)) == "1,445.91\u00a0PLN");
    BOOST_TEST(kPolish.amount(pln(123'456'789)) == "1\u00a0234\u00a0567,89");
    BOOST_TEST(kPolish.amount(pln(99'999)) == "999,99");
    BOOST_TEST(kPolish.amount(pln(0)) == "0,00");
    BOOST_TEST(kPolish.amount(pln(-5)) == "-0,05");
    BOOST_TEST(kEnglish.amount(pln(-100'000)) == "-1,000.00");
    BOOST_TEST(kEnglish.amount(pln(-99'999)) == "-999.99");
    BOOST_TEST(kEnglish.money(Money::fromMinor(1'234'567, Currency::of("JPY"))) ==
               "1,234,567\u00a0JPY");
    BOOST_TEST(kEnglish.amount(pln(std::numeric_limits<std::int64_t>::min())) ==
               "-92,233,720,368,547,758.08");
}

BOOST_AUTO_TEST_CASE(quantities_percentages_and_rates_keep_only_the_zeros_they_need) {
    BOOST_TEST(kPolish.quantity({6123}) == "6,123");
    BOOST_TEST(kPolish.quantity({30'000}) == "30");
    BOOST_TEST(kPolish.quantity({1'234'500}) == "1\u00a0234,5");
    BOOST_TEST(kEnglish.quantity({500}) == "0.5");
    BOOST_TEST(kEnglish.quantity({1'234'000}) == "1234");
    BOOST_TEST(kPolish.percent({1130}) == "11,3%");
    BOOST_TEST(kEnglish.percent({1130}) == "11.3%");
    BOOST_TEST(kEnglish.percent({10'000}) == "100%");
    BOOST_TEST(kEnglish.percent({-25}) == "-0.25%");
    BOOST_TEST(kPolish.rate({4'251'200}) == "4,2512");
    BOOST_TEST(kPolish.rate({4'000'000}) == "4,0000");
    BOOST_TEST(kEnglish.rate({12'345}) == "0.012345");
}

BOOST_AUTO_TEST_CASE(dates_are_short_or_long_and_never_ambiguous) {
    const auto day = domain::dateOf("2026-09-05");
    BOOST_TEST(kPolish.date(day) == "05.09.2026");
    BOOST_TEST(kEnglish.date(day) == "5 Sep 2026");
    BOOST_TEST(kPolish.longDate(day) == "5\u00a0września 2026\u00a0r.");
    BOOST_TEST(kEnglish.longDate(day) == "5\u00a0September 2026");
    BOOST_TEST(kPolish.longDate(domain::dateOf("2024-02-29")) == "29\u00a0lutego 2024\u00a0r.");
}

RC_BOOST_PROP(what_is_written_is_read_back_the_same, ()) {
    const auto minor =
        *rc::gen::inRange<std::int64_t>(-1'000'000'000'000'000, 1'000'000'000'000'001);
    const auto small = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'001);
    for (const std::int64_t value : {minor, small})
        for (const Voice* voice : {&kPolish, &kEnglish})
            for (const char* code : {"PLN", "EUR", "GBP"}) {
                const Money money = Money::fromMinor(value, Currency::of(code));
                const std::string text = withoutCurrency(voice->money(money));
                RC_ASSERT(*domain::parseMoney(text, money.currency()) == money);
                RC_ASSERT(text == voice->amount(money));
            }
    const Money yen = Money::fromMinor(small, Currency::of("JPY"));
    RC_ASSERT(*domain::parseMoney(kPolish.amount(yen), yen.currency()) == yen);
}

RC_BOOST_PROP(quantities_percentages_and_rates_are_read_back_the_same, ()) {
    const auto value = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
    for (const Voice* voice : {&kPolish, &kEnglish}) {
        RC_ASSERT(domain::parseQuantity(voice->quantity({value}))->thousandths == value);
        RC_ASSERT(domain::parseQuantity(voice->quantity({value * 1000}))->thousandths ==
                  value * 1000);
        RC_ASSERT(domain::parsePercent(voice->percent({value * 100}))->basisPoints == value * 100);
        RC_ASSERT(domain::parsePercent(voice->percent({value}))->basisPoints == value);
        RC_ASSERT(domain::parseRate(voice->rate({value}))->millionths == value);
    }
}

BOOST_AUTO_TEST_SUITE_END()

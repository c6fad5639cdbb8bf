// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

#include <limits>
#include <map>
#include <rapidcheck/boost_test.h>
#include <stdexcept>

#include <boost/test/unit_test.hpp>

#include "domain/base/decimal.h"
#include "support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(money)

namespace {
Money pln(std::int64_t minor) {
    return Money::fromMinor(minor, Currency::of("PLN"));
}

Money eur(std::int64_t minor) {
    return Money::fromMinor(minor, Currency::of("EUR"));
}

constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();

std::vector<Money> anyAmounts() {
    const auto amount = rc::gen::apply(
        [](std::int64_t minor, const std::string& code) {
            return Money::fromMinor(minor, Currency::of(code));
        },
        rc::gen::inRange<std::int64_t>(-3, 4),
        rc::gen::element<std::string>("PLN", "EUR", "USD", "JPY"));
    return *rc::gen::container<std::vector<Money>>(amount);
}

Purse purseOf(const std::vector<Money>& amounts) {
    Purse purse;
    for (const Money amount : amounts)
        purse.add(amount);
    return purse;
}
}  // namespace

BOOST_AUTO_TEST_CASE(amounts_of_one_currency_add_and_subtract) {
    BOOST_TEST(pln(10) + pln(5) == pln(15));
    BOOST_TEST(pln(10) - pln(15) == pln(-5));
    BOOST_TEST(-pln(10) == pln(-10));
    Money sum = pln(1);
    sum += pln(2);
    sum -= pln(4);
    BOOST_TEST(sum == pln(-1));
}

BOOST_AUTO_TEST_CASE(currencies_never_mix) {
    BOOST_CHECK_THROW(pln(1) + eur(1), std::domain_error);
    BOOST_CHECK_THROW(pln(1) - eur(1), std::domain_error);
    BOOST_CHECK_THROW((void)(pln(1) < eur(1)), std::domain_error);
    BOOST_CHECK_THROW((void)(pln(0) == eur(0)), std::domain_error);
}

BOOST_AUTO_TEST_CASE(sign_and_order_follow_the_amount) {
    BOOST_TEST(pln(0).isZero());
    BOOST_TEST(!pln(0).isPositive());
    BOOST_TEST(!pln(0).isNegative());
    BOOST_TEST(pln(1).isPositive());
    BOOST_TEST(pln(-1).isNegative());
    BOOST_TEST(pln(-1) < pln(0));
    BOOST_TEST(pln(2) >= pln(2));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused_not_wrapped) {
    BOOST_CHECK_THROW(pln(kMost) + pln(1), std::overflow_error);
    BOOST_CHECK_THROW(pln(kLeast) - pln(1), std::overflow_error);
    BOOST_CHECK_THROW(-pln(kLeast), std::overflow_error);
    BOOST_CHECK_THROW(pln(kMost).times(2, 1, Rounding::HalfUp), std::overflow_error);
}

// 6.123 thousands of characters at 45.00 are 275.535: one rounding, at the end, away from zero.
BOOST_AUTO_TEST_CASE(T25_a_product_is_rounded_once_as_named) {
    BOOST_TEST(pln(4500).times(6123, 1000, Rounding::HalfUp) == pln(27554));
    BOOST_TEST(pln(-4500).times(6123, 1000, Rounding::HalfUp) == pln(-27554));
    BOOST_CHECK_THROW(pln(4500).times(6123, 1000, Rounding::Never), std::domain_error);
}

// 0.1 + 0.2 is not 0.3 in floating point, and 0.01 added a million times drifts.
BOOST_AUTO_TEST_CASE(T24_sums_are_exact) {
    BOOST_TEST(pln(10) + pln(20) == pln(30));
    Money sum = pln(0);
    for (int i = 0; i < 1'000'000; ++i)
        sum += pln(1);
    BOOST_TEST(sum == pln(1'000'000));
    BOOST_TEST(formatAmount(Money::fromMinor(kMost, Currency::of("PLN"))) ==
               "92233720368547758.07");
}

BOOST_AUTO_TEST_CASE(a_purse_keeps_currencies_apart_and_sorted) {
    const auto purse = purseOf({pln(100), eur(5), pln(-30)});
    BOOST_TEST(purse.amounts() == (std::vector{eur(5), pln(70)}), boost::test_tools::per_element());
    BOOST_TEST(purse.in(Currency::of("PLN")) == pln(70));
    BOOST_TEST(purse.in(Currency::of("USD")).isZero());
    BOOST_TEST((purse.in(Currency::of("USD")).currency() == Currency::of("USD")));
}

BOOST_AUTO_TEST_CASE(a_purse_keeps_no_zeros) {
    BOOST_TEST(Purse().isEmpty());
    BOOST_TEST(purseOf({pln(0)}).isEmpty());
    BOOST_TEST(purseOf({pln(5), eur(1), pln(-5), eur(-1)}).isEmpty());
}

BOOST_AUTO_TEST_CASE(purses_of_different_currencies_differ_and_may_be_compared) {
    BOOST_TEST((purseOf({pln(5)}) != purseOf({eur(5)})));
    BOOST_TEST((purseOf({pln(5), eur(5)}) != purseOf({eur(5)})));
    BOOST_TEST((purseOf({pln(5), eur(5)}) == purseOf({eur(5), pln(5)})));
    BOOST_TEST((Purse() == Purse()));
}

RC_BOOST_PROP(adding_and_taking_away_again_changes_nothing, (std::int32_t a, std::int32_t b)) {
    RC_ASSERT(pln(a) + pln(b) - pln(b) == pln(a));
    RC_ASSERT(pln(a) + pln(b) == pln(b) + pln(a));
    RC_ASSERT(pln(a) - pln(b) == -(pln(b) - pln(a)));
}

RC_BOOST_PROP(a_purse_sums_each_currency_like_a_plain_table, ()) {
    const auto amounts = anyAmounts();
    std::map<std::string, std::int64_t> plain;
    for (const Money amount : amounts)
        plain[std::string(amount.currency().code())] += amount.minor();
    std::erase_if(plain, [](const auto& entry) { return entry.second == 0; });

    const auto purse = purseOf(amounts);
    RC_ASSERT(purse.amounts().size() == plain.size());
    auto at = purse.amounts().begin();
    for (const auto& [code, minor] : plain) {
        RC_ASSERT(at->currency().code() == code);
        RC_ASSERT(at->minor() == minor);
        ++at;
    }
}

RC_BOOST_PROP(the_order_of_adding_to_a_purse_does_not_matter, ()) {
    auto amounts = anyAmounts();
    const auto purse = purseOf(amounts);
    std::reverse(amounts.begin(), amounts.end());
    RC_ASSERT(purse == purseOf(amounts));
}

BOOST_AUTO_TEST_SUITE_END()

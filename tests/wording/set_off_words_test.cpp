// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/set_off_words.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(set_off_words)

BOOST_AUTO_TEST_CASE(each_kind_has_its_name_and_the_window_its_own_way) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto amount = domain::Money::fromMinor(12'300, domain::Currency::of("PLN"));
    const std::vector<domain::SetOff> both{
        {{7}, domain::PaymentKind::Payment, {1}, "FV/1", amount},
        {{8}, domain::PaymentKind::Deposit, {1}, "FV/1", amount}};
    BOOST_TEST(setOffText(voice, both) ==
               "an overpayment of 123.00\u00a0PLN (payment match 7 --invoice FV/1), a deposit of "
               "123.00\u00a0PLN (payment match 8 --invoice FV/1)");
    BOOST_TEST(setOffText(voice.inWindow(), both) ==
               "an overpayment of 123.00\u00a0PLN (“Put on an invoice…”), a deposit of "
               "123.00\u00a0PLN (“Put on an invoice…”)");
    BOOST_TEST(setOffText(voice, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

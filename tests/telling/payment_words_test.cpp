// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/payment_words.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(words_of_payments)

BOOST_FIXTURE_TEST_CASE(what_is_left_and_what_lies_beside_is_said, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto invoice = this->invoice(client(), "1000").invoice;
    const auto part = telling::paymentSentences(voice, pay(invoice.id, "230"));
    BOOST_REQUIRE(part.size() == 2U);
    BOOST_TEST(part[0] == invoice.number + ": 1,000.00\u00a0PLN left to pay");
    BOOST_TEST(part[1] == "It went to the named invoice.");
    const auto over = telling::paymentSentences(voice, pay(invoice.id, "1001"));
    BOOST_TEST(over.at(1) == "It went to the named invoice.");  // a warning says the rest
    const auto settled = telling::paymentSentences(voice, pay(invoice.id, "5"));
    BOOST_TEST(settled.back() ==
               "Nothing is open on FV/1/09/2026: all of it stays as the client's credit.");
}

BOOST_AUTO_TEST_CASE(what_was_paid_before_the_invoice_is_said_with_the_rest) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    domain::IssuedInvoice invoice;
    invoice.totals.gross = support::pln("1230.00");
    BOOST_TEST(telling::prepaidSentences(voice, invoice).empty());
    invoice.prepaid = {
        {{1}, domain::PaymentKind::Deposit, domain::dateOf("2026-09-01"), support::pln("500.00")},
        {{2}, domain::PaymentKind::Payment, domain::dateOf("2026-09-02"), support::pln("30.00")}};
    const auto said = telling::prepaidSentences(voice, invoice);
    BOOST_REQUIRE(said.size() == 3U);
    BOOST_TEST(said[0].starts_with("Deposit of "));
    BOOST_TEST(said[1].starts_with("Payment of "));
    BOOST_TEST(said[2] == "Left to pay: 700.00\u00a0PLN");
}

BOOST_AUTO_TEST_SUITE_END()

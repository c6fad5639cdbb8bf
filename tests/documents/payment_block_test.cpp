// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(payment_block)

BOOST_AUTO_TEST_CASE(a_deposit_can_be_paid_from_the_order_alone) {
    const Sheet sheet("order.pl.pdf", press().orderConfirmation(order(), polish()));
    for (const auto* part :
         {"Zaliczka do wpłaty: 1 871,10 PLN", "PL61 1090 1014 0000 0712 1981 2874", "Santander",
          "Tytuł przelewu: Zaliczka, zlecenie 7"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    const Sheet english("order.en.pdf", press().orderConfirmation(order(), samples::english()));
    for (const auto* part : {"Deposit to pay: 1,871.10 PLN", "Payment reference: Deposit, order 7"})
        BOOST_TEST(english.has(part), "missing: " << part << "\n" << english.text);
}

BOOST_AUTO_TEST_CASE(what_of_a_deposit_is_paid_is_not_asked_for_again) {
    auto part = order();
    part.depositLeft = money(871'10);
    BOOST_TEST(Sheet("order-part.pl.pdf", press().orderConfirmation(part, polish()))
                   .has("Zaliczka do wpłaty: 871,10 PLN"));
    auto paid = order();
    paid.depositLeft = money(0);
    auto nowhere = order();
    nowhere.account.reset();
    for (const auto* quiet : {&paid, &nowhere}) {
        const Sheet sheet("order-paid.pl.pdf", press().orderConfirmation(*quiet, polish()));
        BOOST_TEST(sheet.has("1 871,10 PLN brutto, przed rozpoczęciem prac"));
        for (const auto* words : {"do wpłaty", "PL61", "Zeskanuj", "Tytuł przelewu"})
            BOOST_TEST(!sheet.has(words), words);
    }
}

BOOST_AUTO_TEST_SUITE_END()

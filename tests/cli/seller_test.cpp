// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

BOOST_AUTO_TEST_SUITE(seller_commands)

BOOST_AUTO_TEST_CASE(an_account_is_added_and_shown) {
    const Desk desk;
    desk.withClient();
    desk.json({"seller", "edit", "--iban", "DE89370400440532013000", "--currency", "USD", "--bic",
               "COBADEFF"});
    const auto shown = desk.json({"seller", "show"});
    BOOST_TEST(shown["accounts"].back()["iban"] == "DE89370400440532013000");
    BOOST_TEST(shown["accounts"].back()["currency"] == "USD");
    BOOST_TEST(shown["vat_status"] == "payer");
    BOOST_TEST(desk.polish({"seller", "show"}).hasOut("USD DE89370400440532013000"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_right_is_2) {
    const Desk desk;
    desk.withClient();
    BOOST_TEST(desk.error(2, {"seller", "edit", "--nip", "1"})["code"] == "wrong_nip");
    BOOST_TEST(desk.error(2, {"seller", "edit", "--vat-status", "x"})["code"] == "not_a_choice");
}

BOOST_AUTO_TEST_SUITE_END()

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

BOOST_AUTO_TEST_CASE(the_letterhead_is_changed_and_shown) {
    const Desk desk;
    desk.withClient();
    BOOST_TEST(desk.json({"seller", "letterhead"})["logo"].is_null());
    const std::string logo = GRANICA_SOURCE_DIR "/tests/data/logos/logo.png";
    const auto set = desk.json({"seller", "letterhead", "--logo", logo, "--accent", "#7a1f3d"});
    BOOST_TEST(set["accent"] == "#7a1f3d");
    BOOST_TEST(set["logo"]["width"] == 450);
    const auto said = desk.polish({"seller", "letterhead"});
    BOOST_TEST(said.hasOut("#7a1f3d"));
    BOOST_TEST(said.hasOut("450 × 140"));
    BOOST_TEST(desk.error(2, {"seller", "letterhead", "--accent", "red"})["code"] ==
               "wrong_colour");
    const auto text = desk.file("logo.png", "text");
    BOOST_TEST(desk.polish({"seller", "letterhead", "--logo", text}).hasErr("logo.png"));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/clients.h"

BOOST_AUTO_TEST_SUITE(client_commands)

BOOST_AUTO_TEST_CASE(a_client_is_added_edited_and_shown) {
    const Desk desk;
    desk.withClient();
    const auto edited =
        desk.json({"client", "edit", "acme", "--phone", "600 100 200", "--consumer", "no",
                   "--contact", "Ola", "--contact-email", "ola@acme.example"});
    BOOST_TEST(edited["phone"] == "600 100 200");
    BOOST_TEST(edited["contacts"][0]["name"] == "Ola");
    const auto shown = desk.json({"client", "show", "1"});
    BOOST_TEST(shown["name"] == "ACME");
    BOOST_TEST(shown["nip"] == "1111111111");
    BOOST_TEST(shown["state"] == "clear");
    BOOST_TEST(shown["unpaid"].empty());
    const auto text = desk.polish({"client", "show", "ACME"});
    BOOST_TEST(text.hasOut("Klient 1: ACME"));
    BOOST_TEST(text.hasOut("Osoba kontaktowa: Ola, ola@acme.example\n"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_right_is_2) {
    const Desk desk;
    desk.withClient();
    const auto add = [&](const std::string& option, const std::string& value) {
        return desk.error(2, {"client", "add", "--name", "X", "--address", "a 1", "--postcode",
                              "00-001", "--city", "b", option, value})["code"];
    };
    BOOST_TEST(add("--nip", "1111111112") == "wrong_nip");
    BOOST_TEST(add("--vat-ue", "DE1") == "wrong_vat_ue");
    BOOST_TEST(add("--email", "x") == "wrong_email");
    BOOST_TEST(add("--country", "XX") == "wrong_country");
    BOOST_TEST(add("--currency", "XXQ") == "unknown_currency");
    BOOST_TEST(add("--language", "de") == "not_a_choice");
    BOOST_TEST(add("--consumer", "maybe") == "not_a_choice");
}

BOOST_AUTO_TEST_CASE(names_are_found_by_a_part_unless_it_fits_several) {
    const Desk desk;
    desk.withClient();
    desk.json({"client", "add", "--name", "Acme Łódź", "--address", "a 1", "--postcode", "00-001",
               "--city", "b"});
    BOOST_TEST(desk.json({"client", "show", "lodz"})["id"] == 2);
    BOOST_TEST(desk.json({"client", "show", "111-111-11-11"})["id"] == 1);
    BOOST_TEST(desk.error(2, {"client", "show", "acm"})["code"] == "client_ambiguous");
    BOOST_TEST(desk.error(2, {"client", "show", "Nobody"})["code"] == "client_unknown");
    BOOST_TEST(desk.json({"client", "list", "--search", "ŁÓDŹ"})["clients"].size() == 1U);
}

BOOST_AUTO_TEST_CASE(lists_come_in_parts_and_without_the_archive) {
    const Desk desk;
    desk.withClient();
    desk.json({"client", "add", "--name", "Beta", "--address", "a 1", "--postcode", "00-001",
               "--city", "b"});
    BOOST_TEST(desk.json({"client", "list", "--limit", "1", "--offset", "1"})["clients"].size() ==
               1U);
    BOOST_TEST(desk.json({"client", "archive", "Beta"})["archived"] == true);
    BOOST_TEST(desk.json({"client", "list"})["clients"].size() == 1U);
    BOOST_TEST(desk.json({"client", "list", "--archived"})["clients"].size() == 2U);
    BOOST_TEST(desk.json({"client", "archive", "Beta", "--undo"})["archived"] == false);
}

BOOST_AUTO_TEST_CASE(never_again_needs_a_reason_and_can_be_taken_back) {
    const Desk desk;
    desk.withClient();
    BOOST_TEST(desk.error(2, {"client", "refuse", "ACME"})["code"] == "empty_value");
    BOOST_TEST(desk.json({"client", "refuse", "ACME", "--reason", "threats"})["refused"] == true);
    BOOST_TEST(desk.error(1, {"contract", "add", "--client", "ACME", "--title", "T", "--item",
                              "a; 1; flat; 1"})["code"] == "client_refused");
    BOOST_TEST(desk.json({"client", "refuse", "ACME", "--undo"})["refused"] == false);
}

BOOST_AUTO_TEST_CASE(of_many_names_that_fit_the_rest_is_counted) {
    const Desk desk;
    desk.withClient();
    for (int i = 0; i < 7; ++i)
        desk.json({"client", "add", "--name", "Cafe " + std::to_string(i), "--address", "a 1",
                   "--postcode", "00-001", "--city", "b"});
    BOOST_TEST(desk.english({"client", "show", "Cafe"}).hasErr("and 2 more"));
    BOOST_TEST(desk.polish({"client", "show", "Cafe"}).hasErr("i jeszcze 2"));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/changes.h"

BOOST_AUTO_TEST_SUITE(change_commands)

BOOST_AUTO_TEST_CASE(an_ask_is_logged_priced_sent_and_accepted) {
    const Desk desk;
    desk.withContract();
    const auto logged = desk.json(
        {"change", "log", "--contract", "1", "--text", "One more page", "--source", "mail"});
    BOOST_TEST(logged["id"] == 1);
    BOOST_TEST(logged["state"] == "logged");
    BOOST_TEST(logged["price"].is_null());
    BOOST_TEST(desk.error(1, {"change", "accept", "1"})["code"] == "change_without_price");
    BOOST_TEST(desk.json({"change", "price", "1", "--amount", "400,00"})["price"] == pln("400.00"));
    const auto sent = desk.json({"change", "send", "1", "--out", desk.path("out")});
    BOOST_TEST(sent["number"] == "A/1/2026");
    BOOST_TEST(sent["files"].size() == 2U);
    BOOST_TEST(desk.english({"change", "list"}).hasOut("A/1/2026"));
    const auto accepted = desk.json({"change", "accept", "A/1/2026", "--by", "mail"});
    BOOST_TEST(accepted["state"] == "accepted");
    BOOST_TEST(accepted["contract_value"] == pln("1850.00"));
    BOOST_TEST(accepted["contract_state"] == "clear");
    BOOST_TEST(desk.error(1, {"change", "decline", "1"})["code"] == "change_decided");
    BOOST_TEST(std::filesystem::exists(
        desk.json({"change", "pdf", "1", "--out", desk.path("again")})["pdf"].get<std::string>()));
}

BOOST_AUTO_TEST_CASE(an_ask_is_named_when_it_is_priced) {
    const Desk desk;
    desk.withContract();
    desk.json({"change", "log", "--contract", "1", "--text", "Could we add a page?"});
    const auto unnamed = desk.english({"change", "price", "1", "--amount", "400"});
    BOOST_TEST(unnamed.hasOut("Give it a name with granica change price"));
    BOOST_TEST(desk.json({"change", "list"})["changes"][0]["name"].is_null());
    BOOST_TEST(desk.json({"change", "price", "1", "--amount", "400", "--name", "A page"})["name"] ==
               "A page");
    BOOST_TEST(desk.english({"change", "accept", "1"}).hasOut("its name on documents: A page"));
    BOOST_TEST(desk.json({"contract", "show", "1"})["items"].back()["name"] == "A page");
}

BOOST_AUTO_TEST_CASE(asks_are_declined_withdrawn_and_absorbed) {
    const Desk desk;
    desk.withContract();
    for (int i = 0; i < 3; ++i)
        desk.json({"change", "log", "--contract", "1", "--text", "More", "--source", "call"});
    desk.json({"change", "price", "3", "--amount", "150"});
    BOOST_TEST(desk.json({"change", "decline", "1", "--by", "call"})["state"] == "declined");
    BOOST_TEST(desk.json({"change", "withdraw", "2"})["state"] == "withdrawn");
    const auto absorbed = desk.polish({"change", "absorb", "3"});
    BOOST_TEST(absorbed.hasOut("zrobiona gratis"));
    BOOST_TEST(desk.json({"change", "list"})["changes"].size() == 3U);
    BOOST_TEST(desk.json({"change", "list", "--open"})["changes"].empty());
    BOOST_TEST(desk.english({"change", "list", "--open"}).hasOut("Nothing was asked."));
    BOOST_TEST(desk.error(2, {"change", "absorb", "99"})["code"] == "change_unknown");
    BOOST_TEST(desk.error(2, {"change", "price", "3", "--amount", ""})["code"] == "empty_value");
}

BOOST_AUTO_TEST_SUITE_END()

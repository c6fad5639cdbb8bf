// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/gatekeeping.h"

BOOST_AUTO_TEST_SUITE(gate_commands)

BOOST_AUTO_TEST_CASE(check_answers_0_when_work_may_go_on_and_3_when_not) {
    const Desk desk;
    desk.withInvoice();
    const auto clear = desk.json({"gate", "check", "ACME"});
    BOOST_TEST(clear["state"] == "clear");
    BOOST_TEST(clear["permitted"] == true);
    BOOST_TEST(clear["breaches"].empty());
    BOOST_TEST(clear["contracts"][0]["title"] == "Blog");
    const auto warned = desk.json({"--today", "2026-09-22", "gate", "check", "ACME"});
    BOOST_TEST(warned["state"] == "warned");
    BOOST_TEST(warned["warnings"][0]["limit"] == "overdue_days");
    const auto stopped = desk.polish({"--today", "2026-09-29", "gate", "check", "ACME"});
    BOOST_TEST(stopped.code == 3);
    BOOST_TEST(stopped.hasOut("ACME: praca jest wstrzymana."));
    BOOST_TEST(stopped.hasOut("od 29.09.2026"));
    BOOST_TEST(stopped.err.empty());
    const auto json = desk.english({"--json", "--today", "2026-09-29", "gate", "check", "1"}).json;
    BOOST_TEST(json["breaches"][0]["since"] == "2026-09-29");
    BOOST_TEST(json["breaches"][0]["origin"] == "default");
}

BOOST_AUTO_TEST_CASE(a_contract_waits_for_its_deposit_and_its_start_is_refused) {
    const Desk desk;
    desk.withClient();
    desk.json({"contract", "add", "--client", "ACME", "--title", "Blog", "--item",
               "Text; 1; flat; 1000", "--deposit", "500"});
    const auto all = desk.json({"gate", "check", "ACME"});
    BOOST_TEST(all["state"] == "clear");
    BOOST_TEST(all["contracts"][0]["awaits_deposit"] == pln("500.00"));
    BOOST_TEST(all["contracts"][0]["permitted"] == false);
    const auto said = desk.english({"gate", "check", "ACME"});
    BOOST_TEST(said.hasOut("ACME: waiting for the deposit, 500.00"));
    BOOST_TEST(!said.hasOut("stop"));
    const auto start = desk.english({"--json", "gate", "check", "ACME", "--contract", "1"});
    BOOST_TEST(start.code == 3);
    BOOST_TEST(start.json["breaches"][0]["limit"] == "deposit");
    BOOST_TEST(desk.english({"contract", "start", "1"}).code == 3);
    BOOST_TEST(desk.english({"client", "list"}).hasOut("waiting for a deposit"));
    const auto today = desk.json({"report", "today"});
    BOOST_REQUIRE(today["items"].size() == 1U);
    BOOST_TEST(today["items"][0]["kind"] == "deposit_unpaid");
    BOOST_TEST(today["items"][0]["before_start"] == true);
}

BOOST_AUTO_TEST_CASE(an_override_lets_work_go_on) {
    const Desk desk;
    desk.withInvoice();
    const Desk::Words day{"--today", "2026-10-01"};
    const auto on = [&](Desk::Words words) {
        words.insert(words.begin(), day.begin(), day.end());
        return words;
    };
    BOOST_TEST(desk.error(2, on({"gate", "override", "ACME", "--until", "2026-10-05", "--cap",
                                 "500"}))["option"] == "--reason");
    const auto made = desk.json(on({"gate", "override", "ACME", "--reason", "launch", "--until",
                                    "2026-10-05", "--cap", "500"}));
    BOOST_TEST(made["cap"] == pln("500.00"));
    BOOST_TEST(made["until"] == "2026-10-05");
    const auto check = desk.json(on({"gate", "check", "ACME"}));
    BOOST_TEST(check["state"] == "stopped");
    BOOST_TEST(check["permitted"] == true);
    BOOST_TEST(check["override"]["reason"] == "launch");
    BOOST_TEST(desk.english(on({"gate", "check", "ACME"})).hasOut("under your override"));
}

BOOST_AUTO_TEST_CASE(an_override_without_a_stop_is_refused) {
    const Desk desk;
    desk.withContract();
    const auto error = desk.error(1, {"gate", "override", "ACME", "--reason", "launch", "--until",
                                      "2026-09-05", "--cap", "500"});
    BOOST_TEST(error["code"] == "override_without_stop");
    BOOST_TEST(error["message"] ==
               "Nothing is stopped for ACME, so there is nothing to go on in spite of.");
}

BOOST_AUTO_TEST_CASE(the_forecast_looks_ahead_by_day_and_by_ask) {
    const Desk desk;
    desk.withInvoice();
    desk.json({"change", "log", "--contract", "1", "--text", "More", "--source", "call"});
    desk.json({"change", "price", "1", "--amount", "4000"});
    const auto json = desk.json({"gate", "forecast", "ACME", "--days", "40"});
    BOOST_TEST(json["upcoming"][0]["day"] == "2026-09-08");
    BOOST_TEST(json["upcoming"][0]["measurement"]["limit"] == "open_asks_days");
    BOOST_TEST(json["upcoming"][0]["to"] == "warned");
    BOOST_TEST(json["accepting"][0]["change"] == 1);
    BOOST_TEST(desk.english({"gate", "forecast", "ACME", "--days", "40"}).hasOut("22 Sep 2026"));
    BOOST_TEST(desk.error(2, {"gate", "forecast", "ACME", "--days", "0"})["code"] ==
               "term_out_of_range");
}

BOOST_AUTO_TEST_CASE(notices_are_written_for_a_stop_and_for_its_end) {
    const Desk desk;
    desk.withInvoice();
    BOOST_TEST(desk.error(1, {"gate", "notice", "ACME", "--kind", "suspension", "--out",
                              desk.path("out")})["code"] == "not_stopped");
    const auto notice =
        desk.json({"--today", "2026-10-01", "gate", "notice", "ACME", "--out", desk.path("out")});
    BOOST_TEST(notice["kind"] == "suspension");
    BOOST_TEST(notice["has_clause"] == true);
    BOOST_TEST(std::filesystem::exists(notice["pdf"].get<std::string>()));
    BOOST_TEST(desk.error(2, {"gate", "notice", "ACME", "--kind", "x", "--out", "o"})["code"] ==
               "not_a_choice");
}

BOOST_AUTO_TEST_CASE(check_of_a_client_explains_what_stops_a_contract) {
    const Desk desk;
    desk.withContract();
    desk.json({"gate", "set", "--contract", "1", "--manual", "stop", "--reason", "no answers"});
    const auto said = desk.english({"gate", "check", "ACME"});
    BOOST_TEST(said.code == 0);
    BOOST_TEST(said.hasOut("ACME: work is stopped on every contract."));
    BOOST_TEST(said.hasOut("reason: no answers"));
    BOOST_TEST(said.hasOut("lifted by:"));
    const auto json = desk.json({"gate", "check", "ACME"});
    BOOST_TEST(json["breaches"].empty());
    BOOST_TEST(json["contracts"][0]["breaches"][0]["limit"] == "manual");
    BOOST_TEST(json["contracts"][0]["warnings"].empty());
    const auto own = desk.english({"gate", "check", "ACME", "--contract", "1"});
    BOOST_TEST(own.code == 3);
    BOOST_TEST(own.out.find("reason: no answers") == own.out.rfind("reason: no answers"));
    const auto today = desk.english({"report", "today"});
    BOOST_TEST(today.hasOut("ACME: work is stopped on a contract: Blog"));
    BOOST_TEST(today.hasOut("contract 1 “Blog”: You stopped the work yourself"));
    BOOST_TEST(desk.json({"report", "today"})["items"][0]["breaches"][0]["contract_title"] ==
               "Blog");
}

BOOST_AUTO_TEST_CASE(a_rate_of_the_own_currency_is_not_about_an_invoice) {
    const Desk desk;
    desk.withClient();
    const auto said = desk.english(
        {"gate", "rate", "PLN", "1", "--table", "168/A/NBP/2026", "--date", "2026-08-31"});
    BOOST_TEST(said.code == 1);
    BOOST_TEST(said.hasErr("PLN is the currency of the database itself"));
}

BOOST_AUTO_TEST_CASE(a_rate_is_stored) {
    const Desk desk;
    desk.withClient();
    const auto json = desk.json(
        {"gate", "rate", "EUR", "4,2512", "--table", "168/A/NBP/2026", "--date", "2026-08-31"});
    BOOST_TEST(json["rate"] == "4.2512");
    BOOST_TEST(desk.error(2, {"gate", "rate", "EUR", "0", "--table", "x", "--date",
                              "2026-08-31"})["option"] == "RATE");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/reminders.h"

BOOST_AUTO_TEST_SUITE(remind_commands)

BOOST_AUTO_TEST_CASE(what_is_due_is_previewed_and_sent_once) {
    const Desk desk;
    desk.withInvoice();
    BOOST_TEST(desk.json({"remind", "due"})["due"].empty());
    const Desk::Words later{"--today", "2026-09-18"};
    const auto on = [&](Desk::Words words) {
        words.insert(words.begin(), later.begin(), later.end());
        return words;
    };
    const auto due = desk.json(on({"remind", "due"}));
    BOOST_TEST(due["due"][0]["invoice"] == "FV/1/09/2026");
    BOOST_TEST(due["due"][0]["step"] == "reminder_1");
    BOOST_TEST(due["due"][0]["days_late"] == 3);
    BOOST_TEST(due["due"][0]["client"] == "ACME");
    BOOST_TEST(due["last_sent"].is_null());
    BOOST_TEST(desk.polish(on({"remind", "due"})).hasOut("przypomnienie"));
    const auto preview = desk.json(on({"remind", "preview", "--client", "ACME"}));
    BOOST_TEST(preview["letters"][0]["subject"].get<std::string>().find("FV/1/09/2026") !=
               std::string::npos);
    const auto sent = desk.json(on({"remind", "send", "--all", "--out", desk.path("out")}));
    BOOST_REQUIRE(sent["sent"].size() == 1U);
    const auto& letter = sent["sent"][0];
    BOOST_TEST(letter["recipient"] == "biuro@acme.example");
    BOOST_TEST(letter["invoices"][0] == "FV/1/09/2026");
    BOOST_TEST(letter["total"][0] == pln("1230.00"));
    BOOST_TEST(std::filesystem::exists(letter["pdf"].get<std::string>()));
    BOOST_TEST(std::filesystem::exists(letter["mail"].get<std::string>()));
    BOOST_TEST(desk.english(on({"remind", "send", "--all", "--out", desk.path("out")}))
                   .hasOut("Nothing to send."));
    BOOST_TEST(desk.json(on({"remind", "history"}))["letters"][0]["invoices"][0]["step"] ==
               "reminder_1");
}

BOOST_AUTO_TEST_CASE(a_pause_skips_with_its_reason) {
    const Desk desk;
    desk.withInvoice();
    desk.json({"remind", "pause", "--client", "1", "--until", "2026-09-20", "--reason", "promise"});
    const auto due = desk.json({"--today", "2026-09-18", "remind", "due"});
    BOOST_TEST(due["due"].empty());
    BOOST_TEST(due["skipped"][0]["reason"] == "paused");
    BOOST_TEST(due["skipped"][0]["possible_on"] == "2026-09-21");
    BOOST_TEST(desk.english({"--today", "2026-09-18", "remind", "due"}).hasOut("paused: promise"));
    const auto sent = desk.english(
        {"--today", "2026-09-18", "remind", "send", "--all", "--out", desk.path("out")});
    BOOST_TEST(sent.hasOut("Nothing to send."));
    BOOST_TEST(sent.hasOut("paused: promise"));
    desk.json({"remind", "resume", "--client", "1"});
    BOOST_TEST(desk.json({"--today", "2026-09-18", "remind", "due"})["due"].size() == 1U);
    BOOST_TEST(desk.error(2, {"remind", "send", "--out", "x"})["code"] == "choice_missing");
    BOOST_TEST(desk.error(2, {"remind", "preview", "--invoice", "FV/9"})["code"] ==
               "invoice_unknown");
}

BOOST_AUTO_TEST_SUITE_END()

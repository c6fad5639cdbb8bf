// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/labour.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(work_commands)

BOOST_AUTO_TEST_CASE(a_text_is_counted) {
    const Desk desk;
    const auto file = desk.file("a.txt", "Zażółć gęślą – jaźń\n");
    const auto json = desk.json({"work", "count", file});
    BOOST_TEST(json["zzs"] == 19);
    BOOST_TEST(json["zbs"] == 16);
    BOOST_TEST(json["words"] == 3);
    BOOST_TEST(json["encoding"] == "UTF-8");
    BOOST_TEST(json["sha256"].get<std::string>().size() == 64U);
    BOOST_TEST(desk.polish({"work", "count", file}).hasOut("znaki ze spacjami: 19"));
    BOOST_TEST(desk.error(4, {"work", "count", desk.path("none.txt")})["code"] == "file_missing");
}

BOOST_AUTO_TEST_CASE(the_timer_starts_stops_and_tells) {
    const Desk desk;
    desk.withContract();
    BOOST_TEST(desk.json({"work", "status"})["running"] == false);
    BOOST_TEST(desk.english({"work", "start", "--contract", "Blog"}).hasOut("The timer runs"));
    BOOST_TEST(desk.json({"work", "status"})["contract"] == 1);
    const auto stopped = desk.json({"work", "stop"});
    BOOST_TEST(stopped["is_time"] == true);
    BOOST_TEST(stopped["timer_ended"] == false);
    BOOST_TEST(desk.error(1, {"work", "stop"})["code"] == "no_timer");
}

BOOST_AUTO_TEST_CASE(entries_are_added_changed_and_removed) {
    const Desk desk;
    desk.withContract();
    const auto added = desk.json({"work", "add", "--contract", "1", "--hours", "1,5", "--date",
                                  "2026-08-31", "--note", "draft"});
    BOOST_TEST(added["quantity"] == "1.5");
    BOOST_TEST(added["passed_as"] == "clear");
    BOOST_TEST(desk.json({"work", "edit", "1", "--quantity", "1.25"})["quantity"] == "1.25");
    BOOST_TEST(desk.polish({"work", "list"}).hasOut("1,25 h"));
    BOOST_TEST(desk.json({"work", "remove", "1"})["removed"] == true);
    BOOST_TEST(desk.error(2, {"work", "add", "--contract", "1"})["code"] == "work_amount_missing");
    BOOST_TEST(desk.error(2, {"work", "edit", "x", "--quantity", "1"})["code"] == "not_a_number");
}

BOOST_AUTO_TEST_CASE(a_delivery_and_a_round_answer_with_what_they_bring) {
    const Desk desk;
    desk.withContract();
    const auto file = desk.file("text.txt", "Ala ma kota");
    const auto delivered =
        desk.json({"work", "deliver", "--contract", "1", "--item", "Articles", "--file", file});
    BOOST_TEST(delivered["quantity"] == "0.011");
    BOOST_TEST(delivered["file"] == "text.txt");
    BOOST_TEST(delivered["forecast"]["after"] == "clear");
    const auto round = desk.json({"work", "round", "--contract", "1"});
    BOOST_TEST(round["used"] == 1);
    BOOST_TEST(round["agreed"] == 1);
    const auto crossing = desk.english({"work", "round", "--contract", "1"});
    BOOST_TEST(crossing.code == 0);
    BOOST_TEST(crossing.hasOut("After this: stopped. Revision rounds beyond those agreed: 1"));
    BOOST_TEST(crossing.hasOut("is stopped from now on"));
    BOOST_TEST(crossing.hasOut("Revision round 2, beyond the agreed number of 1"));
    const auto lists = desk.json({"work", "list", "--contract", "1"});
    BOOST_TEST(lists["deliveries"].size() == 1U);
    BOOST_TEST(lists["rounds"].size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_entry_in_a_draft_names_the_draft) {
    const Desk desk;
    desk.withClient();
    desk.json({"contract", "add", "--client", "ACME", "--title", "Advice", "--item",
               "Advice; 10; hour; 100.00; 23"});
    desk.json({"contract", "start", "1"});
    desk.json({"work", "add", "--contract", "1", "--item", "1", "--hours", "2"});
    desk.json({"invoice", "draft", "--contract", "1"});
    for (const auto& words :
         {Desk::Words{"work", "remove", "1"}, Desk::Words{"work", "edit", "1", "--quantity", "1"}})
        BOOST_TEST(desk.english(words).hasErr("granica invoice discard 1"));
    BOOST_TEST(desk.error(1, {"work", "remove", "1"})["code"] == "entry_invoiced");
    desk.json({"invoice", "issue", "1"});
    BOOST_TEST(desk.english({"work", "remove", "1"}).hasErr("is on an invoice"));
}

BOOST_AUTO_TEST_CASE(starting_under_an_override_is_said) {
    const Desk desk;
    desk.withContract();
    BOOST_TEST(desk.json({"work", "start", "--contract", "1"})["passed_as"] == "clear");
    desk.json({"work", "stop"});
    desk.json({"gate", "set", "ACME", "--manual", "stop", "--reason", "no answers"});
    desk.json({"gate", "override", "ACME", "--reason", "launch", "--until", "2026-09-05", "--cap",
               "500"});
    BOOST_TEST(desk.json({"work", "start", "--contract", "1"})["passed_as"] == "override");
    desk.json({"work", "stop"});
    BOOST_TEST(desk.english({"work", "start", "--contract", "1"})
                   .hasOut("this passed under your override"));
}

BOOST_AUTO_TEST_SUITE_END()

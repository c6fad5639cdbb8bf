// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(one_run_of_the_program)

BOOST_AUTO_TEST_CASE(the_version_is_told) {
    const Desk desk;
    BOOST_TEST(desk.english({"--version"}).out.starts_with("granica "));
    BOOST_TEST(desk.json({"--version"}).contains("version"));
}

BOOST_AUTO_TEST_CASE(bad_usage_is_2_and_told_in_the_language) {
    const Desk desk;
    const auto english = desk.english({"invoice", "frobnicate"});
    BOOST_TEST(english.code == 2);
    BOOST_TEST(english.out.empty());
    BOOST_TEST(english.hasErr("There is no command “invoice frobnicate”"));
    BOOST_TEST(english.hasErr("draft, issue"));
    const auto polish = desk.polish({"invoice", "frobnicate"});
    BOOST_TEST(polish.hasErr("Nie ma polecenia"));
    BOOST_TEST(desk.error(2, {"client", "add"})["code"] == "option_missing");
    BOOST_TEST(desk.english({"--lang", "de", "client", "list"}).code == 2);
}

BOOST_AUTO_TEST_CASE(without_lang_the_system_chooses) {
    Desk desk;
    BOOST_TEST(desk.type({"frob"}).hasErr("There is no command"));
    desk.systemLanguage = "pl_PL.UTF-8";
    BOOST_TEST(desk.type({"frob"}).hasErr("Nie ma polecenia"));
    BOOST_TEST(desk.english({"frob"}).hasErr("There is no command"));
    desk.systemLanguage = "de_DE.UTF-8";
    BOOST_TEST(desk.type({"frob"}).hasErr("There is no command"));
}

BOOST_AUTO_TEST_CASE(a_missing_database_is_4) {
    const Desk desk;
    BOOST_TEST(desk.english({"client", "list"}).hasErr("granica init"));
    BOOST_TEST(desk.error(4, {"client", "list"})["code"] == "database_missing");
}

BOOST_AUTO_TEST_CASE(a_rule_is_1_and_input_2_with_the_option) {
    const Desk desk;
    desk.withClient();
    BOOST_TEST(desk.error(1, {"client", "add", "--name", "ACME", "--address", "a", "--postcode",
                              "00-001", "--city", "b"})["code"] == "client_exists");
    const auto error = desk.error(2, {"client", "list", "--limit", "x"});
    BOOST_TEST(error["option"] == "--limit");
    BOOST_TEST(error["message"].get<std::string>().starts_with("--limit: "));
    BOOST_TEST(desk.english({"--today", "2026-02-30", "client", "list"}).code == 2);
}

BOOST_AUTO_TEST_CASE(nothing_that_was_typed_steers_the_terminal) {
    const Desk desk;
    desk.withContract();
    const auto wrong = desk.english({"client", "show", "\x1B[31mACME\u202Egpj"});
    BOOST_TEST(wrong.code == 2);
    BOOST_TEST(wrong.hasErr("[U+001B][31mACME[U+202E]gpj"), wrong.err);
    const auto asked =
        desk.english({"change", "log", "--contract", "1", "--text", "red\x1B[31m\u2066"});
    BOOST_TEST(asked.hasOut("red[U+001B][31m[U+2066]"), asked.out);
    for (const auto* said : {&wrong, &asked})
        for (const auto* steering : {"\x1B", "\u202E", "\u2066"}) {
            BOOST_TEST(said->out.find(steering) == std::string::npos);
            BOOST_TEST(said->err.find(steering) == std::string::npos);
        }
}

BOOST_AUTO_TEST_CASE(a_stop_is_3_with_what_why_and_what_lifts_it) {
    const Desk desk;
    desk.withInvoice();
    const Desk::Words words{"--today", "2026-10-01", "work", "start", "--contract", "1"};
    const auto error = desk.error(3, words);
    BOOST_TEST(error["code"] == "work_stopped");
    BOOST_TEST(error["client"] == "ACME");
    BOOST_REQUIRE(error["breaches"].size() == 1U);
    const auto& breach = error["breaches"][0];
    BOOST_TEST(breach["limit"] == "overdue_days");
    BOOST_TEST(breach["measured"] == 16);
    BOOST_TEST(breach["stop"] == 14);
    BOOST_TEST(breach["floor"] == pln("100.00"));
    BOOST_TEST(breach["evidence"][0]["label"] == "FV/1/09/2026");
    BOOST_TEST(breach["remedy"][0]["kind"] == "pay_invoice");
    const auto polish = desk.polish(words);
    BOOST_TEST(polish.code == 3);
    BOOST_TEST(polish.out.empty());
    BOOST_TEST(polish.hasErr("Praca dla klienta ACME jest wstrzymana."));
    BOOST_TEST(polish.hasErr("FV/1/09/2026"));
    BOOST_TEST(polish.hasErr("zniesie to: wpłata"));
}

BOOST_AUTO_TEST_CASE(a_writing_command_leaves_a_daily_backup_and_a_reading_one_none) {
    const Desk desk;
    desk.json({"init", "--profile", GRANICA_SOURCE_DIR "/templates/examples/profile.json"});
    desk.json({"client", "list"});
    BOOST_TEST(!std::filesystem::exists(desk.path("backups")));
    desk.json({"gate", "set", "--limit", "exposure", "--stop", "9000"});
    BOOST_TEST(std::filesystem::exists(desk.path("backups")));
}

BOOST_AUTO_TEST_SUITE_END()

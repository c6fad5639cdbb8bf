// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(help_on_the_command_line)

BOOST_AUTO_TEST_CASE(the_program_a_group_and_a_verb_explain_themselves_in_both_languages) {
    const Desk desk;
    const auto program = desk.english({"--help"});
    BOOST_TEST(program.code == 0);
    BOOST_TEST(program.hasOut("GROUP VERB"));
    BOOST_TEST(program.hasOut("  gate "));
    BOOST_TEST(desk.polish({"--help"}).hasOut("Kody wyjścia"));
    BOOST_TEST(desk.english({"gate", "--help"}).hasOut("forecast"));
    const auto verb = desk.english({"client", "add", "--help"});
    BOOST_TEST(verb.hasOut("--name TEXT"));
    BOOST_TEST(verb.hasOut("(needed)"));
    BOOST_TEST(verb.hasOut("granica client add --name \"ACME\""));
    BOOST_TEST(desk.polish({"client", "add", "-h"}).hasOut("Dodaje klienta"));
}

BOOST_AUTO_TEST_CASE(help_of_an_unknown_command_is_refused) {
    const Desk desk;
    BOOST_TEST(desk.error(2, {"frob", "--help"})["code"] == "unknown_command");
    BOOST_TEST(desk.error(2, {"log", "--help"})["code"] == "unknown_command");
    const auto verb = desk.english({"client", "frob", "--help"});
    BOOST_TEST(verb.code == 2);
    BOOST_TEST(verb.hasErr("“client frob”"));
    BOOST_TEST(desk.english({"client", "--help"}).hasOut("VERB [OPTIONS]"));
    BOOST_TEST(desk.english({"verify", "--help"}).hasOut("granica verify"));
}

BOOST_AUTO_TEST_CASE(polish_help_has_no_english_words_in_capitals) {
    const Desk desk;
    const auto help =
        desk.polish({"--help"}).out + desk.polish({"gate", "--help"}).out +
        desk.polish({"gate", "rate", "--help"}).out + desk.polish({"gate", "set", "--help"}).out +
        desk.polish({"invoice", "issue", "--help"}).out + desk.polish({"restore", "--help"}).out;
    for (const char* word : {"CLIENT", "DRAFT", "RATE", "FILE", "OPTIONS", "GROUP", "VERB", "DATE"})
        BOOST_TEST(help.find(word) == std::string::npos, word);
    BOOST_TEST(help.find("granica invoice issue SZKIC [OPCJE]") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_line_of_an_invoice_is_explained_in_both_languages) {
    const Desk desk;
    const Desk::Words words{"invoice", "draft", "--help"};
    BOOST_TEST(desk.english(words).hasOut("\"name; quantity; unit; price[; vat[; discount]]\""));
    BOOST_TEST(desk.english(words).hasOut("the discount in money"));
    BOOST_TEST(desk.polish(words).hasOut("\"nazwa; ilość; jednostka; cena[; vat[; rabat]]\""));
    BOOST_TEST(desk.polish(words).hasOut("rabat jako kwota"));
}

BOOST_AUTO_TEST_SUITE_END()

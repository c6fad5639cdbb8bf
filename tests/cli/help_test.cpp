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

BOOST_AUTO_TEST_CASE(an_unknown_command_gets_the_help_of_what_is_known) {
    const Desk desk;
    BOOST_TEST(desk.english({"frob", "--help"}).hasOut("GROUP VERB"));
    BOOST_TEST(desk.english({"client", "frob", "--help"}).hasOut("VERB [OPTIONS]"));
    BOOST_TEST(desk.english({"verify", "--help"}).hasOut("granica verify"));
}

BOOST_AUTO_TEST_SUITE_END()

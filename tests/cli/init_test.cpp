// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/set_up.h"

BOOST_AUTO_TEST_SUITE(init_command)

BOOST_AUTO_TEST_CASE(a_profile_makes_a_database_once) {
    const Desk desk;
    const Desk::Words words{"init", "--profile",
                            GRANICA_SOURCE_DIR "/templates/examples/profile.json"};
    const auto made = desk.json(words);
    BOOST_TEST(made["next_invoice_number"] == "FV/1/09/2026");
    BOOST_TEST(made["currency"] == "PLN");
    BOOST_TEST(desk.error(1, words)["code"] == "database_exists");
}

BOOST_AUTO_TEST_CASE(an_error_in_the_profile_names_line_and_field_and_leaves_nothing) {
    const Desk desk;
    const auto profile = desk.file(
        "p.json",
        "{ \"seller\": {\n  \"name\": \"X\", \"address\": \"a 1\", \"city\": \"b\",\n  \"nip\": "
        "\"1111111112\" } }\n");
    const auto error = desk.error(2, {"init", "--profile", profile});
    BOOST_TEST(error["code"] == "wrong_nip");
    BOOST_TEST(error["line"] == 3);
    BOOST_TEST(error["field"] == "seller.nip");
    BOOST_TEST(!std::filesystem::exists(desk.path("desk.db")));
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_copied_away_is_noted_once) {
    const Desk desk;
    std::filesystem::create_directories(desk.path("Dropbox"));
    const auto made = desk.english({"--db", desk.path("Dropbox/a.db"), "init", "--profile",
                                    GRANICA_SOURCE_DIR "/templates/examples/profile.json"});
    BOOST_TEST(made.hasOut("Note: The database lies in a folder of Dropbox"), made.out << made.err);
}

BOOST_AUTO_TEST_CASE(without_profile_and_terminal_nothing_is_asked) {
    const Desk desk;
    BOOST_TEST(desk.error(2, {"init"})["code"] == "no_terminal");
}

BOOST_AUTO_TEST_SUITE_END()

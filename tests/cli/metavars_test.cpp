// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metavars.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(words_that_stand_for_others)

namespace {
const wording::Voice kPolish(wording::Language::Polish, GRANICA_BINARY_DIR "/share/granica/locale");
}  // namespace

BOOST_AUTO_TEST_CASE(they_are_in_the_language_of_the_person) {
    BOOST_TEST(cli::metavar(kPolish, "CLIENT") == "KLIENT");
    BOOST_TEST(cli::metavar(kPolish, "yes|no") == "yes|no");
    const Desk desk;
    BOOST_TEST(desk.polish({"client", "show"}).hasErr("KLIENT"));
    BOOST_TEST(desk.polish({"gate", "set", "--count", "unbilled_work=off", "1"}).hasErr("KLIENT"));
    BOOST_TEST(desk.error(2, {"client", "show"})["option"] == "CLIENT");
}

BOOST_AUTO_TEST_SUITE_END()

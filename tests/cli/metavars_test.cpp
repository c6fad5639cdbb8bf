// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metavars.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(words_that_stand_for_others)

namespace {
const wording::Voice kPolish(wording::Language::Polish, GRANICA_BINARY_DIR "/share/granica/locale");

std::string fileOf(const std::string& name) {
    const auto refusal =
        cli::withWantedFile(domain::refuseWorld("folder_unwritable", {{"file", name}}));
    return std::get<std::string>(refusal.arguments.front().second.value());
}
}  // namespace

BOOST_AUTO_TEST_CASE(they_are_in_the_language_of_the_person) {
    BOOST_TEST(cli::metavar(kPolish, "CLIENT") == "KLIENT");
    BOOST_TEST(cli::metavar(kPolish, "yes|no") == "yes|no");
    const Desk desk;
    BOOST_TEST(desk.polish({"client", "show"}).hasErr("KLIENT"));
    BOOST_TEST(desk.polish({"gate", "set", "--count", "unbilled_work=off", "1"}).hasErr("KLIENT"));
    BOOST_TEST(desk.error(2, {"client", "show"})["option"] == "CLIENT");
}

BOOST_AUTO_TEST_CASE(a_file_in_the_making_has_the_name_of_the_wanted_one) {
    BOOST_TEST(fileOf("x.db.new-6673") == "x.db");
    BOOST_TEST(fileOf("out/.FV-1-09-2026.pdf.new-6673-0") == "out/FV-1-09-2026.pdf");
    BOOST_TEST(fileOf("x.new-year") == "x.new-year");
    BOOST_TEST(fileOf(".hidden") == ".hidden");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arguments.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(arguments_of_the_window)

namespace {
std::string refusalOf(const std::vector<std::string>& words) {
    const auto arguments = gui::argumentsFrom(words, "");
    return arguments.refusal ? arguments.refusal->code : "none";
}
}  // namespace

BOOST_AUTO_TEST_CASE(they_are_those_of_the_command_line) {
    const auto arguments =
        gui::argumentsFrom({"--db", "x.db", "--today=2026-09-01", "--lang", "en"}, "pl_PL.UTF-8");
    BOOST_TEST(arguments.database == std::filesystem::current_path() / "x.db");
    BOOST_TEST((arguments.today == domain::dateOf("2026-09-01")));
    BOOST_TEST((arguments.language == wording::Language::English));
    BOOST_TEST(!arguments.refusal);
}

BOOST_AUTO_TEST_CASE(the_system_speaks_where_nothing_is_said) {
    BOOST_TEST((gui::argumentsFrom({}, "pl_PL.UTF-8").language == wording::Language::Polish));
    BOOST_TEST((gui::argumentsFrom({}, "de").language == wording::Language::English));
    BOOST_TEST(!gui::argumentsFrom({}, "").database.empty());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_is_refused) {
    BOOST_TEST(refusalOf({"--dbs", "x"}) == "option_unknown");
    BOOST_TEST(refusalOf({"--db"}) == "value_missing");
    BOOST_TEST(refusalOf({"--db="}) == "empty_value");
    BOOST_TEST(refusalOf({"--today", "tomorrow"}) == "not_a_date");
    BOOST_TEST(refusalOf({"--lang", "de"}) == "unknown_language");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands.h"

#include <set>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(commands_of_the_window)

BOOST_AUTO_TEST_CASE(each_has_a_key_of_its_own) {
    std::set<std::pair<int, int>> keys;
    for (const auto& entry : gui::accelerators())
        keys.insert({entry.GetFlags(), entry.GetKeyCode()});
    BOOST_TEST(keys.size() == gui::commands().size());
}

BOOST_AUTO_TEST_CASE(each_is_found_and_explained) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    std::set<std::string> names;
    for (const auto& command : gui::commands()) {
        BOOST_TEST(&gui::commandOf(command.id) == &command);
        names.insert(command.name);
    }
    BOOST_TEST(names.size() == gui::commands().size());
    BOOST_TEST(gui::keyList(voice).size() == gui::commands().size());
    BOOST_TEST(gui::tipOf(voice, gui::commandOf(gui::ids::kFind)) ==
               "Search for a client (Ctrl+F)");
    BOOST_CHECK_THROW(gui::commandOf(-1), std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()

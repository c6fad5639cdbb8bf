// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands.h"

#include <algorithm>
#include <cctype>
#include <set>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(commands_of_the_window)

BOOST_AUTO_TEST_CASE(each_has_a_key_of_its_own) {
    std::set<std::pair<int, int>> keys;
    for (const auto& entry : gui::accelerators())
        keys.insert({entry.GetFlags(), entry.GetKeyCode()});
    BOOST_TEST(keys.size() == gui::commands().size());
}

BOOST_AUTO_TEST_CASE(each_menu_has_one_access_key_a_line_in_both_languages) {
    for (const auto language : {wording::Language::English, wording::Language::Polish}) {
        const wording::Voice voice(language, support::shipped() / "locale");
        std::set<char> titles;
        const auto keyOf = [](const std::string& label) {
            BOOST_TEST(std::count(label.begin(), label.end(), '&') == 1, label);
            return static_cast<char>(std::tolower(label.at(label.find('&') + 1)));
        };
        for (const auto& [menu, title] : gui::menuTitles()) {
            BOOST_TEST(titles.insert(keyOf(voice.say(title))).second);
            std::set<char> keys;
            for (const auto& line : gui::menuLines(voice, menu)) {
                const char key = keyOf(line.label);
                BOOST_TEST((key >= 'a' && key <= 'z'), line.label);
                BOOST_TEST(keys.insert(key).second, line.label);
            }
        }
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "desk.h"

BOOST_AUTO_TEST_SUITE(what_a_command_did_to_the_stops)

namespace {
/// A second started contract of ACME.
void addSecond(const Desk& desk) {
    desk.json({"contract", "add", "--client", "ACME", "--title", "Shop", "--item",
               "Page; 1; flat; 100.00; 23"});
    desk.json({"contract", "start", "2"});
}

Desk::Words byHand(Desk::Words whom, const std::string& manual) {
    Desk::Words words{"gate", "set", "--manual", manual};
    if (manual != "off")
        words.insert(words.end(), {"--reason", "no answers"});
    words.insert(words.end(), whom.begin(), whom.end());
    return words;
}
}  // namespace

BOOST_AUTO_TEST_CASE(the_hint_after_a_stop_leads_to_its_reason) {
    const Desk desk;
    desk.withContract();
    addSecond(desk);
    const auto one = desk.english(byHand({"--contract", "2"}, "stop"));
    BOOST_TEST(
        one.hasOut("Work for ACME on “Shop” is stopped from now on. Why: granica gate "
                   "check 1 --contract 2"));
    BOOST_TEST(!one.hasOut("Blog"));
    BOOST_TEST(desk.english({"gate", "check", "1", "--contract", "2"}).code == 3);
    const auto all = desk.english(byHand({"ACME"}, "stop"));
    BOOST_TEST(all.hasOut("Work for ACME is stopped from now on. Why: granica gate check 1\n"));
}

BOOST_AUTO_TEST_CASE(what_goes_on_and_what_not_is_said) {
    const Desk desk;
    desk.withContract();
    addSecond(desk);
    desk.json(byHand({"ACME"}, "stop"));
    desk.json(byHand({"--contract", "2"}, "stop"));
    const auto some = desk.english(byHand({"ACME"}, "off"));
    BOOST_TEST(some.hasOut("Work for ACME goes on again on “Blog”. Still stopped: “Shop”."));
    const auto all = desk.english(byHand({"--contract", "2"}, "off"));
    BOOST_TEST(all.hasOut("Work for ACME goes on again. To tell the client"));
}

BOOST_AUTO_TEST_SUITE_END()

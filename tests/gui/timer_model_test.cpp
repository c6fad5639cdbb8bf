// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timer_model.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(timer_models)

BOOST_FIXTURE_TEST_CASE(a_running_timer_says_whose_it_is_and_how_long, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    const auto contract = started(acme);
    BOOST_TEST(!gui::timerContent(now(), voice).has_value());
    usecases::startTimer(now(), contract, std::nullopt, "");
    clock.advance(std::chrono::minutes(65));
    const auto content = gui::timerContent(now(), voice);
    BOOST_REQUIRE(content.has_value());
    BOOST_TEST((content->client == acme));
    BOOST_TEST(content->sentence.starts_with("The timer runs for ACME, “"));
    BOOST_TEST(content->sentence.ends_with(": 1\u00a0h\u00a05\u00a0min so far."));
}

BOOST_AUTO_TEST_SUITE_END()

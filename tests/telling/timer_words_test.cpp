// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/timer_words.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(words_of_the_timer)

BOOST_AUTO_TEST_CASE(time_reads_in_hours_and_minutes) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    BOOST_TEST(telling::measured(voice, 3900) == "1\u00a0h\u00a05\u00a0min");
    BOOST_TEST(telling::runningSentence(voice, "Blog", 59) ==
               "The timer runs for “Blog”: 0\u00a0h\u00a00\u00a0min so far.");
    domain::WorkEntry entry;
    entry.seconds = 60;
    BOOST_TEST(telling::endedSentence(voice, entry)
                   .starts_with("Timer stopped: 0\u00a0h\u00a01\u00a0min"));
    BOOST_TEST(telling::runningForSentence(voice, "ACME", "Blog", 60) ==
               "The timer runs for ACME, “Blog”: 0\u00a0h\u00a01\u00a0min so far.");
    BOOST_TEST(telling::endedForSentence(voice, "ACME", "Blog", 60) ==
               "Timer stopped: 0\u00a0h\u00a01\u00a0min for ACME, “Blog”.");
}

BOOST_AUTO_TEST_SUITE_END()

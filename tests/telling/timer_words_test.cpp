// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/timer_words.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(words_of_the_timer)

BOOST_AUTO_TEST_CASE(time_reads_in_hours_and_minutes) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    BOOST_TEST(telling::measured(voice, 3900) == "1 h 5 min");
    BOOST_TEST(telling::runningSentence(voice, "Blog", 59) ==
               "The timer runs for “Blog”: 0 h 0 min so far.");
    domain::WorkEntry entry;
    entry.seconds = 60;
    BOOST_TEST(telling::endedSentence(voice, entry).starts_with("Timer stopped: 0 h 1 min"));
    BOOST_TEST(telling::runningForSentence(voice, "ACME", "Blog", 60) ==
               "The timer runs for ACME, “Blog”: 0 h 1 min so far.");
    BOOST_TEST(telling::endedForSentence(voice, "ACME", "Blog", 60) ==
               "Timer stopped: 0 h 1 min for ACME, “Blog”.");
}

BOOST_AUTO_TEST_SUITE_END()

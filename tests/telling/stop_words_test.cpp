// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/stop_words.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(words_of_a_stop)

BOOST_FIXTURE_TEST_CASE(a_stop_says_what_why_and_what_lifts_it, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    const auto contract = started(acme);
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    try {
        usecases::startTimer(now(), contract, std::nullopt, "");
        BOOST_ERROR("a stopped client's timer started");
    } catch (const usecases::WorkStopped& stop) {
        const auto lines = telling::stopSentences(voice, stop);
        BOOST_TEST(lines.at(0) == "Work for ACME is stopped.");
        BOOST_TEST(lines.size() >= 2U);
        BOOST_TEST(lines.at(1).starts_with("  "));
    }
}

BOOST_AUTO_TEST_SUITE_END()

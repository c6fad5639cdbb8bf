// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/effect_words.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(words_of_an_effect)

BOOST_FIXTURE_TEST_CASE(a_stop_and_its_end_are_told_without_a_command, support::Practice) {
    using Kind = telling::EffectSentence::Kind;
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    started(acme);
    const auto told = [&](usecases::Manual manual) {
        const auto effect = usecases::setManual(now(), {acme, std::nullopt, manual, "no answers"});
        return telling::effectSentences(now(), voice, effect);
    };
    const auto stopped = told(usecases::Manual::Stop);
    BOOST_REQUIRE(stopped.size() == 1U);
    BOOST_TEST((stopped[0].kind == Kind::Stopped));
    BOOST_TEST((stopped[0].client == acme));
    BOOST_TEST(stopped[0].sentence == "Work for ACME is stopped from now on.");
    const auto free = told(usecases::Manual::Off);
    BOOST_REQUIRE(free.size() == 1U);
    BOOST_TEST((free[0].kind == Kind::Resumed));
    BOOST_TEST(free[0].sentence == "Work for ACME goes on again.");
}

BOOST_AUTO_TEST_SUITE_END()

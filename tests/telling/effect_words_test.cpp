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

BOOST_FIXTURE_TEST_CASE(a_stop_under_an_override_does_not_say_that_work_is_stopped,
                        support::Practice) {
    using Kind = telling::EffectSentence::Kind;
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    started(acme);
    const auto owed = invoice(acme, "5000").invoice.id;
    usecases::makeOverride(now(),
                           {acme, std::nullopt, "a promise", domain::dateOf("2026-09-05"), "500"});
    const auto paid = pay(owed, "6150").payment.id;
    const auto effect = usecases::reversePayment(now(), paid, "bounced").effect;
    const auto told = telling::effectSentences(now(), voice, effect);
    BOOST_REQUIRE(told.size() == 1U);
    BOOST_TEST((told[0].kind == Kind::GoesOn));
    BOOST_TEST(told[0].sentence == "ACME: stopped, but work may go on under your override.");
}

BOOST_AUTO_TEST_SUITE_END()

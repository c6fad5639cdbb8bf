// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/gate_answer_words.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(words_of_the_gate)

BOOST_FIXTURE_TEST_CASE(the_headline_says_whether_work_may_go_on, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    started(acme);
    const auto headline = [&] {
        return telling::headline(voice, usecases::checkGate(now(), acme, std::nullopt));
    };
    BOOST_TEST(headline() == "ACME: clear, work may go on.");
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    BOOST_TEST(headline() == "ACME: work is stopped.");
    const auto made = usecases::makeOverride(
        now(), {acme, std::nullopt, "launch", now().today() + domain::Days(2), "500"});
    BOOST_TEST(headline() == "ACME: stopped, but work may go on under your override.");
    BOOST_TEST(telling::overrideSentence(voice, made) ==
               "override until 3 Sep 2026, 500.00\u00a0PLN left of 500.00\u00a0PLN: launch");
}

BOOST_FIXTURE_TEST_CASE(what_is_coming_names_its_day_and_state, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    invoice(acme, "1000");
    const auto coming = usecases::forecastGate(now(), acme, 60);
    BOOST_REQUIRE(!coming.upcoming.empty());
    const auto sentence =
        telling::upcomingSentence(voice, coming.upcoming.front(), coming.now.home);
    BOOST_TEST(sentence.find("Sep 2026, warned: ") != std::string::npos, sentence);
}

BOOST_FIXTURE_TEST_CASE(an_act_that_changes_no_limit_has_nothing_to_tell, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto contract = started(client());
    const auto worked = work(contract, 3, "0.5");
    BOOST_REQUIRE(worked.forecast);
    BOOST_TEST(telling::forecastSentences(voice, *worked.forecast, contract).empty());
}

BOOST_FIXTURE_TEST_CASE(a_page_says_the_state_without_the_name, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    const auto contract = started(acme);
    const auto said = [&] {
        return telling::stateSentence(voice, usecases::checkGate(now(), acme, std::nullopt));
    };
    BOOST_TEST(said() == "Clear: work may go on.");
    usecases::setManual(now(), {acme, contract, usecases::Manual::Warn, "hm"});
    BOOST_TEST(said() == "A warning on a contract: work may go on.");
    usecases::setManual(now(), {acme, contract, usecases::Manual::Stop, "no answers"});
    BOOST_TEST(said() == "Work is stopped on every contract.");
    started(acme);
    BOOST_TEST(said() == "Work may go on, but not on every contract.");
    usecases::makeOverride(now(), {acme, contract, "launch", now().today(), "500"});
    BOOST_TEST(said() == "Stopped on a contract, but work may go on under your override.");
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    BOOST_TEST(said() == "Work is stopped.");
}

BOOST_FIXTURE_TEST_CASE(waiting_for_a_deposit_is_no_stop, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    const auto contract = draft(acme, support::kDepositContract);
    const auto answer = [&](std::optional<domain::ContractId> of) {
        return usecases::checkGate(now(), acme, of);
    };
    BOOST_TEST(
        telling::headline(voice, answer({})) ==
        "ACME: waiting for the deposit, 500.00\u00a0PLN missing; work starts when it is in.");
    BOOST_TEST(telling::headline(voice, answer(contract)) == telling::headline(voice, answer({})));
    BOOST_TEST(!answer(contract).isPermitted);  // its start is refused all the same
    BOOST_TEST(telling::stateSentence(voice, answer({})) ==
               "Waiting for the deposit, 500.00\u00a0PLN missing: work starts when it is in.");
    BOOST_TEST(telling::contractSentence(voice, answer({}).contracts.front()) ==
               "contract 1 “Blog”: waiting for its deposit, 500.00\u00a0PLN missing; work starts "
               "when it is in");
    started(acme);
    BOOST_TEST(telling::stateSentence(voice, answer({})) ==
               "Clear: work may go on. A contract waits for its deposit, 500.00\u00a0PLN missing.");
    usecases::setManual(now(), {acme, contract, usecases::Manual::Stop, "no answers"});
    BOOST_TEST(telling::stateSentence(voice, answer({})) ==
               "Work may go on, but not on every contract.");
}

BOOST_AUTO_TEST_SUITE_END()

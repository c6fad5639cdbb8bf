// SPDX-License-Identifier: GPL-3.0-or-later
// My own decisions to go on in spite of a stop: reason, end, cap, scope.
#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::dateOf;
using usecases::Manual;

BOOST_AUTO_TEST_SUITE(overrides)

namespace {
/// A client whose unpaid invoice stops two started contracts.
struct Stopped {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::ContractId contract = practice.started(client);
    domain::ContractId second = practice.started(client);
    domain::InvoiceId unpaid = practice.invoice(client, "5000.00").invoice.id;

    std::string make(usecases::OverrideForm form) {
        form.client = client;
        return outcomeOf([&] { usecases::makeOverride(practice.now(), form); });
    }

    std::string make(const char* cap, const char* until = "2026-09-05") {
        return make({client, std::nullopt, "the launch is tomorrow", dateOf(until), cap});
    }

    bool passes(domain::ContractId of, const char* hours) {
        try {
            practice.work(of, 3, hours);
        } catch (const usecases::WorkStopped&) {
            return false;
        }
        return true;
    }

    bool isPermitted() { return usecases::checkGate(practice.now(), client, {}).isPermitted; }
};
}  // namespace

BOOST_AUTO_TEST_CASE(an_override_lets_work_go_on_and_the_state_stays_stopped) {
    Stopped of;
    BOOST_TEST(!of.isPermitted());
    BOOST_TEST(of.make("500") == "done");
    const auto answer = usecases::checkGate(of.practice.now(), of.client, {});
    BOOST_TEST((answer.state == domain::gate::State::Stopped));
    BOOST_TEST(answer.isPermitted);
    BOOST_TEST(answer.liveOverride->reason == "the launch is tomorrow");
    const auto work = of.practice.work(of.contract, 3, "1");
    BOOST_TEST((work.basis == domain::gate::Basis::Override));
    BOOST_TEST(of.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(an_override_needs_a_reason_an_end_within_14_days_and_a_cap) {
    Stopped of;
    BOOST_TEST(of.make({of.client, {}, "  ", dateOf("2026-09-05"), "500"}) ==
               "override_without_reason");
    BOOST_TEST(of.make("500", "2026-08-31") == "override_in_past");
    BOOST_TEST(of.make("500", "2026-09-16") == "override_too_long");
    BOOST_TEST(of.make("0") == "amount_not_positive");
    BOOST_TEST(!of.isPermitted());
    BOOST_TEST(of.make("500", "2026-09-15") == "done");
}

BOOST_AUTO_TEST_CASE(without_a_stop_there_is_nothing_to_override) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    const auto second = practice.started(client);
    const auto before = practice.counts();
    const auto make = [&](std::optional<domain::ContractId> of) {
        return outcomeOf([&] {
            usecases::makeOverride(practice.now(),
                                   {client, of, "for later", dateOf("2026-09-05"), "500"});
        });
    };
    BOOST_TEST(make({}) == "override_without_stop");
    BOOST_TEST(make(contract) == "override_without_stop_of_contract");
    BOOST_TEST(practice.counts() == before);
    usecases::setManual(practice.now(), {client, contract, Manual::Stop, "no answer"});
    BOOST_TEST(make(second) == "override_without_stop_of_contract");
    BOOST_TEST(make(contract) == "done");
    BOOST_TEST(make({}) == "done");
}

BOOST_AUTO_TEST_CASE(a_contract_may_be_started_before_its_deposit_under_an_override) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.draft(client, kDepositContract);
    usecases::makeOverride(practice.now(),
                           {client, contract, "a promise", dateOf("2026-09-05"), "500"});
    BOOST_TEST(outcomeOf([&] { usecases::startContract(practice.now(), contract); }) == "done");
}

BOOST_AUTO_TEST_CASE(the_cap_is_used_up_by_what_is_added) {
    Stopped of;
    of.make("369");  // three hours at 123.00 gross
    BOOST_TEST(of.passes(of.contract, "2"));
    BOOST_TEST(!of.passes(of.contract, "1.001"));
    BOOST_TEST(of.passes(of.contract, "1"));
    BOOST_TEST(!of.passes(of.contract, "0.001"));
}

BOOST_AUTO_TEST_CASE(a_stop_names_the_override_that_is_too_small) {
    Stopped of;
    of.make("100");
    try {
        of.practice.work(of.contract, 3, "1");
        BOOST_ERROR("passed");
    } catch (const usecases::WorkStopped& stopped) {
        BOOST_REQUIRE(stopped.tooSmallOverride());
        BOOST_TEST(stopped.tooSmallOverride()->left() == pln("100.00"));
    }
}

BOOST_AUTO_TEST_CASE(the_running_timer_uses_the_cap_and_what_it_used_stays_used) {
    Stopped of;
    of.make("246");
    usecases::startTimer(of.practice.now(), of.contract, of.practice.item(of.contract, 3), "");
    of.practice.clock.advance(std::chrono::hours(1));
    BOOST_TEST(!of.passes(of.second, "1.5"));
    usecases::stopTimer(of.practice.now());
    BOOST_TEST(!of.passes(of.second, "1.5"));
    BOOST_TEST(of.passes(of.second, "1"));
    BOOST_TEST(of.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_timer_that_has_earned_the_whole_cap_is_ended) {
    Stopped of;
    of.make("246");
    usecases::startTimer(of.practice.now(), of.contract, of.practice.item(of.contract, 3), "");
    of.practice.clock.advance(std::chrono::hours(2) + std::chrono::minutes(1));
    BOOST_TEST(!of.isPermitted());
    const auto logged = usecases::logChange(of.practice.now(), of.contract, "More", "mail");
    BOOST_TEST(logged.effect.timerEnded);
    BOOST_TEST(!of.isPermitted());
    BOOST_CHECK_THROW(usecases::startTimer(of.practice.now(), of.contract, {}, ""),
                      usecases::WorkStopped);
}

BOOST_AUTO_TEST_CASE(a_timer_that_ran_before_the_stop_goes_on_under_an_override_and_uses_it) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    // An override outlives the stop that it was made for.
    usecases::setManual(practice.now(), {client, {}, Manual::Stop, "no answer"});
    usecases::makeOverride(practice.now(), {client, {}, "for later", dateOf("2026-09-05"), "369"});
    usecases::setManual(practice.now(), {client, {}, Manual::Off, ""});
    usecases::startTimer(practice.now(), contract, practice.item(contract, 3), "");
    BOOST_TEST(!practice.invoice(client, "5000.00").effect.timerEnded);
    practice.clock.advance(std::chrono::hours(2));
    usecases::stopTimer(practice.now());
    const auto left = usecases::checkGate(practice.now(), client, {}).liveOverride->left();
    BOOST_TEST(left == pln("123.00"));
}

BOOST_AUTO_TEST_CASE(an_override_ends_by_itself_after_its_last_day) {
    Stopped of;
    of.make("5000", "2026-09-03");
    of.practice.on("2026-09-03");
    BOOST_TEST(of.passes(of.contract, "1"));
    of.practice.on("2026-09-04");
    BOOST_TEST(!of.isPermitted());
    BOOST_TEST(!of.passes(of.contract, "1"));
    BOOST_TEST(of.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(an_override_of_one_contract_leaves_the_other_stopped) {
    Stopped of;
    of.make({of.client, of.contract, "only this one", dateOf("2026-09-05"), "500"});
    BOOST_TEST(of.passes(of.contract, "1"));
    BOOST_TEST(!of.passes(of.second, "1"));
    BOOST_TEST(!of.isPermitted());
    BOOST_TEST(usecases::checkGate(of.practice.now(), of.client, of.contract).isPermitted);
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_outranks_an_override_that_was_made_before) {
    Stopped of;
    of.make("500");
    usecases::setManual(of.practice.now(), {of.client, {}, Manual::Stop, "threats"});
    BOOST_TEST(!of.passes(of.contract, "1"));
    BOOST_TEST(!of.isPermitted());
}

BOOST_AUTO_TEST_CASE(an_override_is_in_the_journal) {
    Stopped of;
    of.make("500");
    BOOST_TEST(of.practice.read("SELECT count(*) FROM journal WHERE kind = 'override_made'") ==
               "1");
}

BOOST_AUTO_TEST_SUITE_END()

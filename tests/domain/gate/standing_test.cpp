// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/standing.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/random_facts.h"
#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(standing)

namespace {
struct Breach {
    std::string name;
    std::optional<Warn> warn;
    std::optional<std::int64_t> stop;
    std::int64_t unpaid;
    State state;
};

std::ostream& operator<<(std::ostream& out, const Breach& breach) {
    return out << breach.name;
}

const std::vector<Breach> kBreaches{
    {"off", {}, {}, 999'999, State::Clear},
    {"below the warn", percentOfStop(8000), 500'000, 399'999, State::Clear},
    {"at the warn", percentOfStop(8000), 500'000, 400'000, State::Warned},
    {"a grosz below the stop", percentOfStop(8000), 500'000, 499'999, State::Warned},
    {"at the stop", percentOfStop(8000), 500'000, 500'000, State::Stopped},
    {"above the stop", percentOfStop(8000), 500'000, 500'001, State::Stopped},
    {"a warn alone never stops", figure(100), {}, 999'999, State::Warned},
    {"a stop alone never warns", {}, 500'000, 499'999, State::Clear},
    {"a stop of zero is reached by nothing", {}, 0, 0, State::Stopped},
    {"a warn of zero too", figure(0), 1, 0, State::Warned},
    {"a third of the stop, just below", percentOfStop(3333), 100, 33, State::Clear},
    {"a third of the stop, just above", percentOfStop(3333), 100, 34, State::Warned},
};

struct Told {
    std::string name;
    std::vector<std::int64_t> openNet;
    std::int64_t absorbed;
    std::int64_t scope;
    State state;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
    return out << told.name;
}

const std::vector<Told> kStory{
    {"an ask of 400 sent, on 2250: 17.8 %", {40'000}, 0, 225'000, State::Warned},
    {"400 accepted: nothing grew beyond 2650", {}, 0, 265'000, State::Clear},
    {"300 absorbed, on 2650: 11.3 %", {}, 30'000, 265'000, State::Warned},
    {"250 more asked, on 2650: 20.8 %", {25'000}, 30'000, 265'000, State::Stopped},
    {"the 250 accepted, 300 on 2900: 10.3 %", {}, 30'000, 290'000, State::Warned},
};

/// The story's client on the day before the fourteenth of lateness, with its invoice and limits.
ClientFacts lateBy(int days, std::int64_t grosze) {
    auto facts = client();
    facts.settings = usualSettings();
    facts.invoices = {invoice(1, days, grosze)};
    return facts;
}
}  // namespace

BOOST_AUTO_TEST_CASE(states_have_codes) {
    BOOST_TEST(codeOf(State::Clear) == "clear");
    BOOST_TEST(codeOf(State::Warned) == "warned");
    BOOST_TEST(codeOf(State::Stopped) == "stopped");
}

BOOST_DATA_TEST_CASE(a_limit_is_breached_from_the_limit_on, data::make(kBreaches), row) {
    auto facts = client();
    facts.settings = {byDefault(LimitKey::UnpaidBalance, row.warn, row.stop)};
    if (row.unpaid > 0)
        facts.invoices = {invoice(1, -5, row.unpaid)};
    BOOST_TEST(stateOf(facts, LimitKey::UnpaidBalance) == row.state);
}

BOOST_AUTO_TEST_CASE(a_limit_that_is_off_is_not_in_the_standing) {
    auto facts = client();
    facts.settings = {byDefault(LimitKey::Exposure, percentOfStop(8000), 800'000),
                      ofClient(LimitKey::Exposure, {}, {})};
    const auto found = measure(facts, kToday);
    BOOST_TEST(found.find(LimitKey::Exposure, std::nullopt) == nullptr);
    BOOST_TEST(found.find(LimitKey::Manual, std::nullopt) != nullptr);
    BOOST_TEST(found.state(std::nullopt) == State::Clear);
}

BOOST_DATA_TEST_CASE(scope_creep_as_in_the_story, data::make(kStory), row) {
    auto facts = client();
    facts.settings = usualSettings();
    only(facts).scopeNet = pln(row.scope);
    only(facts).absorbedNet = pln(row.absorbed);
    for (const auto net : row.openNet)
        only(facts).asks.push_back(ask(net, 1, net));
    BOOST_TEST(stateOf(facts, LimitKey::ScopeCreep) == row.state);
}

BOOST_AUTO_TEST_CASE(thirteen_days_late_warn_and_fourteen_stop) {
    BOOST_TEST(stateOf(lateBy(6, 144'591), LimitKey::OverdueDays) == State::Clear);
    BOOST_TEST(stateOf(lateBy(13, 144'591), LimitKey::OverdueDays) == State::Warned);
    BOOST_TEST(stateOf(lateBy(14, 144'591), LimitKey::OverdueDays) == State::Stopped);
    BOOST_TEST(stateOf(lateBy(22, 10'001), LimitKey::OverdueDays) == State::Stopped);
    BOOST_TEST(stateOf(lateBy(22, 10'000), LimitKey::OverdueDays) == State::Clear);
}

BOOST_AUTO_TEST_CASE(all_included_rounds_used_warn_and_one_more_stops) {
    auto facts = client();
    facts.settings = usualSettings();
    only(facts).roundsIncluded = 2;
    const std::array expected{State::Clear, State::Clear, State::Warned, State::Stopped};
    for (const auto state : expected) {
        BOOST_TEST(stateOf(facts, LimitKey::RevisionRounds) == state);
        ++only(facts).roundsUsed;
    }
}

BOOST_AUTO_TEST_CASE(T17_a_stop_says_what_why_since_when_and_what_lifts_it) {
    const auto found = measure(lateBy(15, 144'591), kToday);
    const auto stops = found.in(State::Stopped, std::nullopt);
    BOOST_REQUIRE(stops.size() == 1U);
    const auto& stop = *stops.front();
    BOOST_TEST(stop.limit.key == LimitKey::OverdueDays);
    BOOST_TEST(stop.limit.origin == Level::Default);
    BOOST_TEST(stop.measured == Figure({15, 1}));
    BOOST_TEST(stop.limit.stop.value() == Figure({14, 1}));
    BOOST_CHECK(stop.since == daysAgo(1));
    BOOST_TEST(stop.evidence.front().label == "FV/1/09/2026");
    BOOST_REQUIRE(stop.remedies.size() == 1U);
    BOOST_TEST(stop.remedies.front().kind == Remedy::Kind::PayInvoice);
    BOOST_TEST(stop.remedies.front().amount.value() == pln(134'591));
}

BOOST_AUTO_TEST_CASE(T20_changing_a_limit_shows_at_once_who_would_be_stopped) {
    auto facts = lateBy(9, 144'591);
    BOOST_TEST(measure(facts, kToday).state(std::nullopt) == State::Warned);
    facts.settings.push_back(ofClient(LimitKey::OverdueDays, figure(3), 9));
    const auto then = measure(facts, kToday);
    BOOST_TEST(then.state(std::nullopt) == State::Stopped);
    BOOST_TEST(then.in(State::Stopped, std::nullopt).front()->limit.origin == Level::Client);
}

BOOST_AUTO_TEST_CASE(
    a_breach_of_the_client_stops_all_contracts_and_one_of_a_contract_only_its_own) {
    auto facts = client();
    facts.settings = usualSettings();
    facts.contracts.push_back(contract(kOther));
    only(facts).depositUnpaid = pln(1);
    auto found = measure(facts, kToday);
    BOOST_TEST(found.state(kContract) == State::Stopped);
    BOOST_TEST(found.state(kOther) == State::Clear);
    BOOST_TEST(found.state(std::nullopt) == State::Clear);
    facts.invoices = {invoice(1, -5, 500'000)};
    found = measure(facts, kToday);
    BOOST_TEST(found.state(kOther) == State::Stopped);
    BOOST_TEST(found.state(std::nullopt) == State::Stopped);
    BOOST_TEST(found.in(State::Stopped, kContract).size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_contract_waits_for_its_deposit_as_long_as_it_is_not_started) {
    auto facts = client();
    facts.settings = usualSettings();
    facts.contracts.push_back(contract(kOther));
    only(facts).isStarted = false;
    only(facts).depositUnpaid = pln(500);
    auto found = measure(facts, kToday);
    BOOST_TEST(found.state(kContract) == State::Stopped);
    BOOST_CHECK(found.awaitedDeposit(kContract) == pln(500));
    BOOST_CHECK(!found.awaitedDeposit(kOther));
    auto overall = overallOf(facts, found);
    BOOST_TEST(overall.state == State::Clear);
    BOOST_TEST(overall.isWaiting);
    BOOST_TEST(!overall.isOnContract);

    only(facts).manual = ManualStop{true, "no answers", kToday};
    found = measure(facts, kToday);
    BOOST_CHECK(!found.awaitedDeposit(kContract));
    overall = overallOf(facts, found);
    BOOST_TEST(overall.state == State::Stopped);
    BOOST_TEST(overall.isOnContract);

    only(facts).manual.reset();
    only(facts).isStarted = true;
    found = measure(facts, kToday);
    BOOST_CHECK(!found.awaitedDeposit(kContract));
    BOOST_TEST(overallOf(facts, found).state == State::Stopped);
    BOOST_TEST(overallOf(facts, found).isAnyStarted);
}

BOOST_AUTO_TEST_CASE(a_closed_contract_is_not_measured_but_what_it_left_unbilled_is_owed) {
    auto facts = client();
    facts.settings = usualSettings();
    only(facts).isClosed = true;
    only(facts).depositUnpaid = pln(1);
    only(facts).unbilledWork = pln(800'000);
    const auto found = measure(facts, kToday);
    BOOST_TEST(found.contracts.empty());
    BOOST_TEST(stateOf(facts, LimitKey::Exposure) == State::Stopped);
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_outranks_the_numbers) {
    auto facts = client();
    facts.manual = ManualStop{true, "prawnik prosi", daysAgo(3)};
    auto found = measure(facts, kToday);
    BOOST_TEST(found.state(kContract) == State::Stopped);
    const auto* stop = found.find(LimitKey::Manual, std::nullopt);
    BOOST_CHECK(stop->since == daysAgo(3));
    BOOST_TEST(stop->limit.origin == Level::Client);
    BOOST_TEST(stop->remedies.front().kind == Remedy::Kind::LiftManual);
    facts.manual->stops = false;
    found = measure(facts, kToday);
    BOOST_TEST(found.state(kContract) == State::Warned);
    BOOST_CHECK(!found.find(LimitKey::Manual, std::nullopt)->since);
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_of_a_contract_leaves_the_others) {
    auto facts = client();
    facts.contracts.push_back(contract(kOther));
    only(facts).manual = ManualStop{true, "czekam na materiały", daysAgo(3)};
    const auto found = measure(facts, kToday);
    BOOST_TEST(found.state(kContract) == State::Stopped);
    BOOST_TEST(found.state(kOther) == State::Clear);
    BOOST_TEST(found.find(LimitKey::Manual, kContract)->limit.origin == Level::Contract);
}

BOOST_AUTO_TEST_CASE(without_a_word_on_a_contract_only_the_client_is_asked) {
    auto facts = client();
    facts.settings = usualSettings();
    const auto found = measure(facts, kToday);
    for (const auto* each : found.of(std::nullopt))
        BOOST_TEST(!each->contract.has_value());
    BOOST_TEST(found.of(kContract).size() > found.of(std::nullopt).size());
}

RC_BOOST_PROP(lowering_a_balance_never_worsens_any_state, ()) {
    auto facts = anyFacts();
    RC_PRE(!facts.invoices.empty());
    const auto before = measure(facts, kToday);
    auto& lowered = facts.invoices[static_cast<std::size_t>(anyOf(0, std::ssize(facts.invoices)))];
    const auto left = *rc::gen::inRange<std::int64_t>(0, lowered.home.minor() + 1);
    lowered.balance = lowered.home = pln(left);
    const auto then = measure(facts, kToday);
    for (const auto& each : then.client)
        RC_ASSERT(each.state <= before.find(each.limit.key, each.contract)->state);
}

RC_BOOST_PROP(the_same_facts_give_the_same_standing_and_every_stop_is_explained, ()) {
    const auto facts = anyFacts();
    const auto once = measure(facts, kToday);
    const auto twice = measure(facts, kToday);
    for (const auto* each : once.of(kContract)) {
        RC_ASSERT(each->state == twice.find(each->limit.key, each->contract)->state);
        RC_ASSERT(each->since.has_value() == (each->state == State::Stopped));
        RC_ASSERT(each->remedies.empty() == (each->state == State::Clear));
    }
}

BOOST_AUTO_TEST_SUITE_END()

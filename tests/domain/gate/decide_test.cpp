// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/decide.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/random_facts.h"
#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(deciding)

namespace {
/// Fourteen days late: stopped for money since today.
ClientFacts stoppedForMoney() {
    auto facts = client();
    facts.settings = usualSettings();
    facts.invoices = {invoice(1, 14, 144'591)};
    return facts;
}

/// 550 of 2650: the story's scope creep, stopped; ask 3 of 250.00 is open.
ClientFacts stoppedForCreep() {
    auto facts = client();
    facts.settings = usualSettings();
    only(facts).scopeNet = pln(265'000);
    only(facts).absorbedNet = pln(30'000);
    only(facts).asks = {ask(3, 1, 25'000)};
    return facts;
}

Override override(std::int64_t id, std::int64_t cap, std::int64_t used,
                  std::optional<ContractId> forContract = std::nullopt) {
    return {OverrideId{id}, kClient,     forContract, "Premiera strony jutro",
            daysAgo(1),     daysAgo(-6), pln(cap),    pln(used),
            false};
}

/// The basis of the permit; none when it is refused.
std::optional<Basis> basisOf(const ClientFacts& facts, const Act& act,
                             std::vector<Override> overrides = {}) {
    auto decision = decide(facts, act, overrides, kToday);
    if (!decision.isPermitted())
        return std::nullopt;
    return decision.takePermit().basis();
}

struct Dated {
    std::string name;
    Act::Kind kind;
    int daysAgo;
    std::optional<Basis> basis;
};

std::ostream& operator<<(std::ostream& out, const Dated& row) {
    return out << row.name;
}

/// The stop holds since two days ago.
const std::vector<Dated> kDated{
    {"work of the day before", Act::Kind::AddWork, 3, Basis::BeforeStop},
    {"a text handed over the day before", Act::Kind::HandOver, 3, Basis::BeforeStop},
    {"a round of the day before", Act::Kind::OpenRound, 3, Basis::BeforeStop},
    {"work of the first day of the stop", Act::Kind::AddWork, 2, {}},
    {"work of today", Act::Kind::AddWork, 0, {}},
    {"a timer cannot start in the past", Act::Kind::StartTimer, 3, {}},
    {"nor can a change be accepted in the past", Act::Kind::AcceptChange, 3, {}},
    {"nor a contract start in the past", Act::Kind::StartContract, 3, {}},
    {"nor rights pass in the past", Act::Kind::ReleaseRights, 3, {}},
};

struct Room {
    std::string name;
    std::int64_t cap;
    std::int64_t used;
    std::int64_t adds;
    bool passes;
};

std::ostream& operator<<(std::ostream& out, const Room& row) {
    return out << row.name;
}

const std::vector<Room> kRooms{
    {"all of it", 50'000, 0, 50'000, true},
    {"a grosz more", 50'000, 0, 50'001, false},
    {"what is left", 50'000, 40'000, 10'000, true},
    {"more than is left", 50'000, 40'000, 10'001, false},
    {"nothing, with nothing left", 50'000, 50'000, 0, true},
    {"a grosz, with nothing left", 50'000, 50'000, 1, false},
    {"nothing, when overdrawn", 50'000, 50'001, 0, false},
};
}  // namespace

BOOST_DATA_TEST_CASE(what_is_clear_may_begin, data::make(kActs), kind) {
    auto facts = client();
    facts.settings = usualSettings();
    BOOST_CHECK(basisOf(facts, act(kind, 100)) == Basis::Clear);
}

BOOST_DATA_TEST_CASE(T16_every_kind_of_act_is_stopped_whatever_path_asks, data::make(kActs), kind) {
    BOOST_CHECK(!basisOf(stoppedForMoney(), act(kind, 100)));
    BOOST_CHECK(!basisOf(stoppedForMoney(), act(kind)));
}

BOOST_AUTO_TEST_CASE(T15_invoicing_deposits_payments_and_corrections_are_no_acts_to_ask_about) {
    std::string all;
    for (const auto kind : kActs)
        all += std::string(codeOf(kind)) + ' ';
    BOOST_TEST(all ==
               "start_timer add_work open_round add_scope accept_change hand_over "
               "start_contract release_rights ");
}

BOOST_AUTO_TEST_CASE(what_an_act_would_lower_itself_is_not_named_as_what_refuses_it) {
    auto facts = stoppedForMoney();
    facts.settings.push_back(byDefault(LimitKey::OpenAsks, {}, 1));
    only(facts).asks = {ask(1, 2, 100)};
    const auto standing = measure(facts, kToday);
    BOOST_TEST(standing.in(State::Stopped, kContract).size() == 2U);
    const auto decision = decide(facts, accepting(1), {}, kToday);
    BOOST_TEST(!decision.isPermitted());
    BOOST_REQUIRE(decision.breaches().size() == 1U);
    BOOST_TEST(decision.breaches().front().limit.key == LimitKey::OverdueDays);
}

BOOST_AUTO_TEST_CASE(T17_a_refusal_carries_the_breaches_the_standing_and_the_forecast) {
    const auto decision = decide(stoppedForMoney(), act(Act::Kind::HandOver, 700'000), {}, kToday);
    BOOST_TEST(!decision.isPermitted());
    BOOST_REQUIRE(decision.breaches().size() == 1U);
    const auto& breach = decision.breaches().front();
    BOOST_TEST(breach.limit.key == LimitKey::OverdueDays);
    BOOST_TEST(!breach.evidence.empty());
    BOOST_TEST(!breach.remedies.empty());
    BOOST_TEST(decision.before().state(kContract) == State::Stopped);
    const auto* exposure = decision.forecast().find(LimitKey::Exposure, std::nullopt);
    BOOST_TEST(exposure->measured == Figure({844'591, 1}));
}

BOOST_AUTO_TEST_CASE(T21_a_start_is_stopped_and_stopping_is_no_act) {
    BOOST_CHECK(!basisOf(stoppedForMoney(), act(Act::Kind::StartTimer)));
    for (const auto kind : kActs)
        BOOST_TEST(codeOf(kind).find("stop") == std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(T22_an_entry_that_adds_nothing_passes) {
    auto empty = act(Act::Kind::AddWork);
    BOOST_CHECK(!basisOf(stoppedForMoney(), empty));
    empty.isEmpty = true;
    BOOST_CHECK(basisOf(stoppedForMoney(), empty) == Basis::Empty);
    empty.adds = pln(1);
    BOOST_CHECK(!basisOf(stoppedForMoney(), empty));
}

BOOST_AUTO_TEST_CASE(the_act_that_crosses_a_line_may_begin_and_the_next_one_may_not) {
    auto facts = client();
    facts.settings = usualSettings();
    only(facts).unbilledWork = pln(799'999);
    const auto crossing = act(Act::Kind::HandOver, 500'000);
    const auto decision = decide(facts, crossing, {}, kToday);
    BOOST_TEST(decision.isPermitted());
    BOOST_TEST(decision.breaches().empty());
    BOOST_TEST(decision.forecast().state(kContract) == State::Stopped);
    BOOST_CHECK(!basisOf(after(facts, crossing), crossing));
}

BOOST_DATA_TEST_CASE(work_done_before_the_stop_is_recorded, data::make(kDated), row) {
    auto facts = stoppedForMoney();
    facts.invoices.front() = invoice(1, 16, 144'591);
    auto done = act(row.kind, 100);
    done.doneOn = daysAgo(row.daysAgo);
    BOOST_CHECK(basisOf(facts, done) == row.basis);
}

BOOST_AUTO_TEST_CASE(work_must_be_done_before_the_earliest_of_several_stops) {
    auto facts = stoppedForMoney();
    facts.manual = ManualStop{true, "spór", daysAgo(9)};
    auto done = act(Act::Kind::AddWork, 100);
    done.doneOn = daysAgo(9);
    BOOST_CHECK(!basisOf(facts, done));
    done.doneOn = daysAgo(10);
    BOOST_CHECK(basisOf(facts, done) == Basis::BeforeStop);
}

BOOST_AUTO_TEST_CASE(accepting_an_open_ask_lowers_scope_creep_and_passes_its_stop) {
    const auto facts = stoppedForCreep();
    BOOST_CHECK(!basisOf(facts, act(Act::Kind::StartTimer)));
    BOOST_CHECK(!basisOf(facts, act(Act::Kind::HandOver)));
    BOOST_CHECK(basisOf(facts, accepting(3, 30'750)) == Basis::Lowers);
}

BOOST_AUTO_TEST_CASE(but_not_a_stop_for_money_as_well) {
    auto facts = stoppedForCreep();
    facts.invoices = stoppedForMoney().invoices;
    BOOST_CHECK(!basisOf(facts, accepting(3, 30'750)));
}

BOOST_AUTO_TEST_CASE(nor_a_stop_by_hand) {
    auto facts = stoppedForCreep();
    only(facts).manual = ManualStop{true, "spór", daysAgo(1)};
    BOOST_CHECK(!basisOf(facts, accepting(3, 30'750)));
}

BOOST_AUTO_TEST_CASE(accepting_lowers_the_open_asks_and_the_oldest_their_days) {
    auto facts = client();
    facts.settings = {byDefault(LimitKey::OpenAsks, {}, 2)};
    only(facts).asks = {ask(1, 20, 100), ask(2, 3, 100)};
    BOOST_CHECK(basisOf(facts, accepting(2)) == Basis::Lowers);
    facts.settings = {byDefault(LimitKey::OpenAsksDays, {}, 14)};
    BOOST_CHECK(!basisOf(facts, accepting(2)));
    BOOST_CHECK(basisOf(facts, accepting(1)) == Basis::Lowers);
}

BOOST_AUTO_TEST_CASE(a_limit_that_is_judged_no_more_is_lowered) {
    auto facts = client();
    facts.settings = {byDefault(LimitKey::OpenAsksDays, {}, 0)};
    only(facts).asks = {ask(1, 0, 100)};
    BOOST_CHECK(basisOf(facts, accepting(1)) == Basis::Lowers);
}

BOOST_AUTO_TEST_CASE(a_change_that_brings_rounds_passes_a_stop_for_rounds) {
    auto facts = client();
    facts.settings = usualSettings();
    only(facts).scopeNet = pln(225'000);
    only(facts).roundsIncluded = 2;
    only(facts).roundsUsed = 3;
    only(facts).asks = {ask(1, 1, 1'000)};
    BOOST_CHECK(!basisOf(facts, accepting(1)));
    only(facts).asks.front().extraRounds = 1;
    BOOST_CHECK(basisOf(facts, accepting(1)) == Basis::Lowers);
    BOOST_CHECK(!basisOf(facts, act(Act::Kind::OpenRound)));
}

BOOST_AUTO_TEST_CASE(a_stop_of_another_contract_stops_nothing_here) {
    auto facts = stoppedForCreep();
    facts.contracts.push_back(contract(kOther));
    auto elsewhere = act(Act::Kind::HandOver, 100);
    elsewhere.contract = kOther;
    BOOST_CHECK(basisOf(facts, elsewhere) == Basis::Clear);
}

BOOST_DATA_TEST_CASE(an_override_lets_pass_what_fits_into_it, data::make(kRooms), row) {
    const auto found = basisOf(stoppedForMoney(), act(Act::Kind::HandOver, row.adds),
                               {override(1, row.cap, row.used)});
    BOOST_CHECK(found == (row.passes ? std::optional(Basis::Override) : std::nullopt));
}

BOOST_AUTO_TEST_CASE(the_permit_names_the_override_that_had_room) {
    const std::vector overrides{override(1, 50'000, 50'000), override(2, 50'000, 0)};
    auto decision = decide(stoppedForMoney(), act(Act::Kind::HandOver, 100), overrides, kToday);
    BOOST_TEST(decision.takePermit().usedOverride().value() == OverrideId{2});
    BOOST_TEST(decision.before().state(kContract) == State::Stopped);
}

BOOST_AUTO_TEST_CASE(an_override_of_another_contract_client_or_time_lets_nothing_pass) {
    const auto timer = act(Act::Kind::StartTimer);
    BOOST_CHECK(basisOf(stoppedForMoney(), timer, {override(1, 1, 0, kContract)}));
    BOOST_CHECK(!basisOf(stoppedForMoney(), timer, {override(1, 1, 0, kOther)}));
    auto other = override(1, 1, 0);
    other.client = ClientId{2};
    BOOST_CHECK(!basisOf(stoppedForMoney(), timer, {other}));
    auto ended = override(1, 1, 0);
    ended.until = daysAgo(1);
    BOOST_CHECK(!basisOf(stoppedForMoney(), timer, {ended}));
    auto revoked = override(1, 1, 0);
    revoked.isRevoked = true;
    BOOST_CHECK(!basisOf(stoppedForMoney(), timer, {revoked}));
}

BOOST_AUTO_TEST_CASE(a_permit_is_taken_once_and_only_when_there_is_one) {
    auto permitted = decide(client(), act(Act::Kind::StartTimer), {}, kToday);
    BOOST_TEST(permitted.isPermitted());
    BOOST_CHECK(permitted.takePermit().basis() == Basis::Clear);
    BOOST_TEST(!permitted.isPermitted());
    BOOST_CHECK_THROW(permitted.takePermit(), std::logic_error);
    auto refused = decide(stoppedForMoney(), act(Act::Kind::StartTimer), {}, kToday);
    BOOST_CHECK_THROW(refused.takePermit(), std::logic_error);
}

BOOST_AUTO_TEST_CASE(the_gate_judges_only_what_it_knows) {
    auto elsewhere = act(Act::Kind::StartTimer);
    elsewhere.contract = ContractId{9};
    BOOST_CHECK_THROW(decide(client(), elsewhere, {}, kToday), std::invalid_argument);
    auto foreign = act(Act::Kind::StartTimer);
    foreign.client = ClientId{9};
    BOOST_CHECK_THROW(decide(client(), foreign, {}, kToday), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(work_is_permitted_unless_stopped_without_a_live_override) {
    const auto clear = measure(client(), kToday);
    const auto stopped = measure(stoppedForMoney(), kToday);
    const std::vector ofClient{override(1, 500, 500)};
    const std::vector ofContract{override(1, 500, 0, kContract)};
    const std::vector overdrawn{override(1, 500, 501)};
    BOOST_TEST(isWorkPermitted(clear, std::nullopt, {}));
    BOOST_TEST(!isWorkPermitted(stopped, std::nullopt, {}));
    BOOST_TEST(!isWorkPermitted(stopped, kContract, {}));
    BOOST_TEST(isWorkPermitted(stopped, std::nullopt, ofClient));
    BOOST_TEST(isWorkPermitted(stopped, kContract, ofClient));
    BOOST_TEST(!isWorkPermitted(stopped, std::nullopt, ofContract));
    BOOST_TEST(isWorkPermitted(stopped, kContract, ofContract));
    BOOST_TEST(!isWorkPermitted(stopped, kOther, ofContract));
    BOOST_TEST(!isWorkPermitted(stopped, kContract, overdrawn));
}

BOOST_AUTO_TEST_CASE(the_live_override_is_the_one_that_holds_today) {
    auto ended = override(1, 500, 0);
    ended.until = daysAgo(1);
    const std::vector overrides{ended, override(2, 500, 0, kOther), override(3, 500, 0)};
    BOOST_TEST(liveOverride(overrides, kContract, kToday)->id == OverrideId{3});
    BOOST_TEST(liveOverride(overrides, kOther, kToday)->id == OverrideId{2});
    BOOST_TEST(liveOverride(overrides, std::nullopt, kToday)->id == OverrideId{3});
    BOOST_TEST(liveOverride(overrides, kContract, daysAgo(-7)) == nullptr);
}

RC_BOOST_PROP(no_act_begins_while_a_limit_that_it_does_not_lower_is_breached, ()) {
    auto facts = anyFacts();
    auto asked = act(*rc::gen::elementOf(kActs), anyOf(0, 100));
    if (asked.kind == Act::Kind::AcceptChange)
        asked.change = ChangeId{100 + anyOf(0, 5)};
    auto decision = decide(facts, asked, {}, kToday);
    RC_PRE(decision.isPermitted());
    const auto basis = decision.takePermit().basis();
    RC_ASSERT((basis == Basis::Clear || basis == Basis::Lowers));
    const auto then = measure(after(facts, asked), kToday);
    for (const auto* breach : decision.before().in(State::Stopped, kContract)) {
        RC_ASSERT(basis == Basis::Lowers);
        const auto* same = then.find(breach->limit.key, breach->contract);
        const bool isLower = !same->isJudged || same->measured < breach->measured;
        RC_ASSERT(isLower);
    }
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/act.h"

#include <set>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(acts)

namespace {
ClientFacts before() {
    auto facts = client();
    facts.contracts.push_back(contract(kOther));
    only(facts).scopeNet = pln(225'000);
    only(facts).roundsIncluded = 2;
    only(facts).isStarted = false;
    only(facts).asks = {ask(7, 3, 40'000), ask(8, 2, std::nullopt)};
    only(facts).asks.front().extraRounds = 1;
    return facts;
}
}  // namespace

BOOST_AUTO_TEST_CASE(every_kind_has_a_code_of_its_own) {
    std::set<std::string_view> codes;
    for (const auto kind : kActs)
        codes.insert(codeOf(kind));
    BOOST_TEST(codes.size() == kActs.size());
    BOOST_TEST(codes.contains("start_timer"));
    BOOST_TEST(codes.contains("accept_change"));
    BOOST_TEST(codes.contains("release_rights"));
}

BOOST_DATA_TEST_CASE(work_adds_to_what_is_unbilled_on_its_contract,
                     data::make({Act::Kind::AddWork, Act::Kind::HandOver}), kind) {
    const auto then = after(before(), act(kind, 12'300));
    BOOST_TEST(then.contract(kContract)->unbilledWork == pln(12'300));
    BOOST_TEST(then.contract(kOther)->unbilledWork == pln(0));
    BOOST_TEST(then.exposure() == pln(12'300));
}

BOOST_AUTO_TEST_CASE(an_opened_round_is_used) {
    BOOST_TEST(after(before(), act(Act::Kind::OpenRound)).contract(kContract)->roundsUsed == 1);
}

BOOST_AUTO_TEST_CASE(an_accepted_change_becomes_scope_to_be_billed_and_brings_its_rounds) {
    const auto then = after(before(), accepting(7));
    const auto& changed = *then.contract(kContract);
    BOOST_TEST(changed.asks.size() == 1U);
    BOOST_TEST(changed.scopeNet == pln(265'000));
    BOOST_TEST(changed.unbilledChanges == pln(49'200));
    BOOST_TEST(changed.roundsIncluded == 3);
}

BOOST_AUTO_TEST_CASE(an_unpriced_ask_leaves_the_open_ones_and_nothing_else) {
    const auto then = after(before(), accepting(8));
    BOOST_TEST(then.contract(kContract)->asks.size() == 1U);
    BOOST_TEST(then.contract(kContract)->scopeNet == pln(225'000));
    BOOST_TEST(then.exposure() == pln(0));
}

BOOST_AUTO_TEST_CASE(an_ask_that_is_not_open_changes_nothing) {
    const auto then = after(before(), accepting(99));
    BOOST_TEST(then.contract(kContract)->asks.size() == 2U);
    BOOST_TEST(then.contract(kContract)->scopeNet == pln(225'000));
}

BOOST_AUTO_TEST_CASE(a_started_contract_is_started) {
    BOOST_TEST(!before().contract(kContract)->isStarted);
    BOOST_TEST(after(before(), act(Act::Kind::StartContract)).contract(kContract)->isStarted);
}

BOOST_DATA_TEST_CASE(what_changes_no_figure_brings_no_exposure,
                     data::make({Act::Kind::StartTimer, Act::Kind::AddScope,
                                 Act::Kind::ReleaseRights, Act::Kind::StartContract}),
                     kind) {
    BOOST_TEST(after(before(), act(kind)).exposure() == pln(0));
}

BOOST_AUTO_TEST_SUITE_END()

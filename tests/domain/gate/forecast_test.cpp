// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/forecast.h"

#include <map>
#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "domain/gate/random_facts.h"
#include "domain/gate/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(forecast)

namespace {
using Key = std::pair<LimitKey, std::optional<ContractId>>;

std::map<Key, State> statesOn(const ClientFacts& facts, Date day) {
    std::map<Key, State> states;
    const auto standing = measure(facts, day);
    for (const auto& each : standing.client)
        states[{each.limit.key, each.contract}] = each.state;
    for (const auto& each : standing.contracts)
        states[{each.limit.key, each.contract}] = each.state;
    return states;
}
}  // namespace

BOOST_AUTO_TEST_CASE(the_days_on_which_an_invoice_will_warn_and_stop_are_told) {
    auto facts = client();
    facts.settings = usualSettings();
    facts.invoices = {invoice(1, -2, 144'591)};
    const auto changes = upcoming(facts, kToday, 30);
    BOOST_REQUIRE(changes.size() == 2U);
    BOOST_CHECK(changes[0].day == kToday + Days{9});
    BOOST_TEST(changes[0].from == State::Clear);
    BOOST_TEST(changes[0].measurement.state == State::Warned);
    BOOST_CHECK(changes[1].day == kToday + Days{16});
    BOOST_TEST(changes[1].from == State::Warned);
    BOOST_TEST(changes[1].measurement.state == State::Stopped);
    BOOST_TEST(changes[1].measurement.measured == Figure({14, 1}));
    BOOST_CHECK(changes[1].measurement.since == changes[1].day);
}

BOOST_AUTO_TEST_CASE(changes_beyond_the_days_asked_are_not_told) {
    auto facts = client();
    facts.settings = usualSettings();
    facts.invoices = {invoice(1, -2, 144'591)};
    BOOST_TEST(upcoming(facts, kToday, 15).size() == 1U);
    BOOST_TEST(upcoming(facts, kToday, 8).empty());
    BOOST_TEST(upcoming(facts, kToday, 0).empty());
}

BOOST_AUTO_TEST_CASE(what_is_so_today_is_no_change) {
    auto facts = client();
    facts.settings = usualSettings();
    facts.invoices = {invoice(1, 20, 144'591)};
    BOOST_TEST(upcoming(facts, kToday, 60).empty());
}

BOOST_AUTO_TEST_CASE(an_ask_that_ages_is_told_for_its_contract) {
    auto facts = client();
    facts.settings = usualSettings();
    only(facts).asks = {ask(1, 6, std::nullopt)};
    const auto changes = upcoming(facts, kToday, 10);
    BOOST_REQUIRE(changes.size() == 2U);
    BOOST_TEST(changes[0].measurement.limit.key == LimitKey::OpenAsksDays);
    BOOST_TEST(changes[0].measurement.contract.value() == kContract);
}

BOOST_AUTO_TEST_CASE(an_act_is_forecast_without_being_done) {
    auto facts = client();
    facts.settings = usualSettings();
    const auto handOver = act(Act::Kind::HandOver, 800'000);
    const auto then = forecastOf(facts, handOver, kToday);
    BOOST_TEST(then.find(LimitKey::Exposure, std::nullopt)->measured == Figure({800'000, 1}));
    BOOST_TEST(then.state(kContract) == State::Stopped);
    BOOST_TEST(measure(facts, kToday).state(kContract) == State::Clear);
}

RC_BOOST_PROP(the_changes_told_lead_from_todays_states_to_those_of_every_day, ()) {
    const auto facts = anyFacts();
    constexpr int kAhead = 30;
    const auto changes = upcoming(facts, kToday, kAhead);
    auto told = statesOn(facts, kToday);
    std::size_t next = 0;
    for (int ahead = 1; ahead <= kAhead; ++ahead) {
        const Date day = kToday + Days{ahead};
        for (; next < changes.size() && changes[next].day == day; ++next) {
            const auto& change = changes[next];
            auto& state = told[{change.measurement.limit.key, change.measurement.contract}];
            RC_ASSERT(state == change.from);
            RC_ASSERT(state != change.measurement.state);
            state = change.measurement.state;
        }
        RC_ASSERT(told == statesOn(facts, day));
    }
    RC_ASSERT(next == changes.size());
}

BOOST_AUTO_TEST_SUITE_END()

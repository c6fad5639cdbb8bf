// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/since.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "domain/gate/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(since)

namespace {
Date sinceOf(const ClientFacts& facts, LimitKey key, std::int64_t stop, std::int64_t floor = 0) {
    const EffectiveLimit limit{key, Level::Default, {}, Figure{stop, 1}, floor};
    const auto* of = scopeOf(key) == Scope::Contract ? &facts.contracts.front() : nullptr;
    return stopSince(limit, facts, of, kToday);
}
}  // namespace

BOOST_AUTO_TEST_CASE(days_late_stop_since_the_day_that_reached_the_limit) {
    auto facts = client();
    facts.invoices = {invoice(1, 20, 50'000), invoice(2, 3, 50'000)};
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueDays, 14, 10'000) == daysAgo(6)));
    facts.invoices.front() = invoice(1, 14, 50'000);
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueDays, 14, 10'000) == kToday));
}

BOOST_AUTO_TEST_CASE(days_late_stop_not_before_the_total_is_above_the_floor) {
    auto facts = client();
    facts.invoices = {invoice(1, 20, 10'000), invoice(2, 3, 1)};
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueDays, 14, 10'000) == daysAgo(2)));
}

BOOST_AUTO_TEST_CASE(an_overdue_balance_stops_since_the_invoice_that_filled_it_was_late) {
    auto facts = client();
    facts.invoices = {invoice(1, 20, 10'000), invoice(2, 8, 5'000), invoice(3, 2, 5'000)};
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueBalance, 15'000) == daysAgo(7)));
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueBalance, 15'001) == daysAgo(1)));
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueBalance, 1) == daysAgo(19)));
}

BOOST_AUTO_TEST_CASE(an_old_ask_stops_since_the_day_that_reached_the_limit) {
    auto facts = client();
    only(facts).asks = {ask(1, 2, 100), ask(2, 20, std::nullopt)};
    BOOST_TEST((sinceOf(facts, LimitKey::OpenAsksDays, 14) == daysAgo(6)));
    BOOST_TEST((sinceOf(facts, LimitKey::OpenAsksDays, 0) == daysAgo(20)));
}

BOOST_AUTO_TEST_CASE(what_the_rows_do_not_date_stops_since_today) {
    auto facts = client();
    facts.invoices = {invoice(1, 20, 50'000)};
    BOOST_TEST((sinceOf(facts, LimitKey::UnpaidBalance, 100) == kToday));
    BOOST_TEST((sinceOf(facts, LimitKey::Exposure, 100) == kToday));
    BOOST_TEST((sinceOf(facts, LimitKey::ScopeCreep, 0) == kToday));
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueDays, 0) == kToday));
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueBalance, 0) == kToday));
}

BOOST_AUTO_TEST_CASE(a_recorded_stop_holds_since_its_day_when_that_is_earlier) {
    auto facts = client();
    facts.invoices = {invoice(1, 20, 50'000)};
    facts.recordedStops = {{LimitKey::UnpaidBalance, std::nullopt, daysAgo(4)},
                           {LimitKey::OverdueDays, std::nullopt, daysAgo(1)},
                           {LimitKey::ScopeCreep, kOther, daysAgo(9)},
                           {LimitKey::OpenAsks, kContract, daysAgo(5)}};
    BOOST_TEST((sinceOf(facts, LimitKey::UnpaidBalance, 100) == daysAgo(4)));
    BOOST_TEST((sinceOf(facts, LimitKey::OverdueDays, 14) == daysAgo(6)));
    BOOST_TEST((sinceOf(facts, LimitKey::ScopeCreep, 0) == kToday));
    BOOST_TEST((sinceOf(facts, LimitKey::OpenAsks, 0) == daysAgo(5)));
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_holds_since_it_was_set) {
    auto facts = client();
    facts.manual = ManualStop{true, "spór", daysAgo(30)};
    only(facts).manual = ManualStop{true, "spór", daysAgo(3)};
    const EffectiveLimit limit{LimitKey::Manual, Level::Client, {}, {}, 0};
    BOOST_TEST((stopSince(limit, facts, nullptr, kToday) == daysAgo(30)));
    BOOST_TEST((stopSince(limit, facts, &facts.contracts.front(), kToday) == daysAgo(3)));
}

RC_BOOST_PROP(it_is_the_first_day_on_which_the_same_rows_are_stopped, ()) {
    auto facts = client();
    const auto count = *rc::gen::inRange<std::int64_t>(1, 6);
    for (std::int64_t id = 1; id <= count; ++id)
        facts.invoices.push_back(
            invoice(id, *rc::gen::inRange(-2, 30), *rc::gen::inRange<std::int64_t>(1, 200)));
    for (std::int64_t id = 1; id <= count; ++id)
        only(facts).asks.push_back(ask(id, *rc::gen::inRange(0, 30), std::nullopt));
    facts.settings = {
        byDefault(LimitKey::OverdueDays, {}, *rc::gen::inRange<std::int64_t>(1, 20),
                  *rc::gen::inRange<std::int64_t>(0, 300)),
        byDefault(LimitKey::OverdueBalance, {}, *rc::gen::inRange<std::int64_t>(1, 500)),
        byDefault(LimitKey::OpenAsksDays, {}, *rc::gen::inRange<std::int64_t>(0, 20))};
    const auto key =
        *rc::gen::element(LimitKey::OverdueDays, LimitKey::OverdueBalance, LimitKey::OpenAsksDays);
    RC_PRE(stateOf(facts, key) == State::Stopped);
    Date first = kToday;
    // The youngest ask may be of a later day than the first stop; it is not logged then.
    while (stateOf(facts, key, first - domain::Days{1}) == State::Stopped)
        first -= domain::Days{1};
    const auto standing = measure(facts, kToday);
    const auto of = scopeOf(key) == Scope::Contract ? std::optional(kContract) : std::nullopt;
    RC_ASSERT(standing.find(key, of)->since == first);
}

BOOST_AUTO_TEST_SUITE_END()

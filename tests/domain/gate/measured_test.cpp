// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/measured.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(measured)

namespace {
Measured measuredClient(const ClientFacts& facts, LimitKey key, std::int64_t floor = 0) {
    return figureOf({key, Level::Default, {}, {}, floor}, facts, nullptr, kToday);
}

Measured measuredContract(const ContractFacts& contract, LimitKey key) {
    return figureOf({key, Level::Default, {}, {}, 0}, client(), &contract, kToday);
}

struct Creep {
    std::string name;
    std::vector<std::int64_t> priced;
    int unpriced;
    std::int64_t absorbed;
    std::int64_t scope;
    Figure expected;
};

std::ostream& operator<<(std::ostream& out, const Creep& row) {
    return out << row.name;
}

const std::vector<Creep> kCreeps{
    {"nothing asked", {}, 0, 0, 225'000, {0, 1}},
    {"absorbed 300 of 2650", {}, 0, 30'000, 265'000, {300 * 10'000, 2650}},
    {"and 250 priced", {25'000}, 0, 30'000, 265'000, {550 * 10'000, 2650}},
    {"after accepting the 250", {}, 0, 30'000, 290'000, {300 * 10'000, 2900}},
    {"an unpriced ask counts for nothing", {}, 3, 0, 265'000, {0, 1}},
    {"something without any scope", {1}, 0, 0, 0, kBeyondMeasure},
    {"nothing without any scope", {}, 1, 0, 0, {0, 1}},
    {"amounts of a large house", {400'000'000'000'000}, 0, 0, 400'000'000'000'000, {10'000, 1}},
};

struct Rounds {
    std::string name;
    int used;
    int included;
    bool isJudged;
    std::int64_t measured;
};

std::ostream& operator<<(std::ostream& out, const Rounds& row) {
    return out << row.name;
}

const std::vector<Rounds> kRounds{
    {"none of none", 0, 0, false, 0}, {"none of two", 0, 2, false, -2},
    {"one of two", 1, 2, false, -1},  {"two of two", 2, 2, true, 0},
    {"three of two", 3, 2, true, 1},  {"one of none", 1, 0, true, 1},
};

struct DaysLate {
    std::string name;
    std::vector<OpenInvoice> invoices;
    std::int64_t floor;
    std::int64_t expected;
};

std::ostream& operator<<(std::ostream& out, const DaysLate& row) {
    return out << row.name;
}

const std::vector<DaysLate> kDaysLate{
    {"no invoice", {}, 0, 0},
    {"not due yet", {invoice(1, -5, 20'000)}, 10'000, 0},
    {"due today", {invoice(1, 0, 20'000)}, 10'000, 0},
    {"a day late", {invoice(1, 1, 20'000)}, 10'000, 1},
    {"the oldest counts", {invoice(1, 3, 20'000), invoice(2, 9, 5'000)}, 10'000, 9},
    {"exactly the floor is not above it", {invoice(1, 14, 10'000)}, 10'000, 0},
    {"a grosz above the floor", {invoice(1, 14, 10'001)}, 10'000, 14},
    {"small ones together are above", {invoice(1, 14, 6'000), invoice(2, 2, 6'000)}, 10'000, 14},
    {"what is not overdue does not help",
     {invoice(1, 14, 6'000), invoice(2, -1, 60'000)},
     10'000,
     0},
};
}  // namespace

BOOST_DATA_TEST_CASE(scope_creep_is_an_exact_fraction, data::make(kCreeps), row) {
    auto of = contract(kContract);
    std::int64_t id = 0;
    for (const auto net : row.priced)
        of.asks.push_back(ask(++id, 1, net));
    for (int i = 0; i < row.unpriced; ++i)
        of.asks.push_back(ask(++id, 1, std::nullopt));
    of.absorbedNet = pln(row.absorbed);
    of.scopeNet = pln(row.scope);
    const auto found = measuredContract(of, LimitKey::ScopeCreep);
    BOOST_TEST(found.figure == row.expected);
    BOOST_TEST(found.evidence.size() == row.priced.size() + (row.absorbed > 0 ? 1U : 0U));
}

BOOST_DATA_TEST_CASE(rounds_are_judged_once_all_included_ones_are_used, data::make(kRounds), row) {
    auto of = contract(kContract);
    of.roundsUsed = row.used;
    of.roundsIncluded = row.included;
    const auto found = measuredContract(of, LimitKey::RevisionRounds);
    BOOST_TEST(found.isJudged == row.isJudged);
    BOOST_TEST(found.figure == Figure({row.measured, 1}));
}

BOOST_DATA_TEST_CASE(days_late_count_above_the_floor, data::make(kDaysLate), row) {
    auto facts = client();
    facts.invoices = row.invoices;
    const auto found = measuredClient(facts, LimitKey::OverdueDays, row.floor);
    BOOST_TEST(found.figure == Figure({row.expected, 1}));
}

BOOST_AUTO_TEST_CASE(balances_are_measured_in_minor_units_with_their_invoices) {
    auto facts = client();
    facts.invoices = {invoice(1, 4, 123'000), invoice(2, -4, 7)};
    const auto unpaid = measuredClient(facts, LimitKey::UnpaidBalance);
    BOOST_TEST(unpaid.figure == Figure({123'007, 1}));
    BOOST_TEST(unpaid.evidence.size() == 2U);
    const auto overdue = measuredClient(facts, LimitKey::OverdueBalance);
    BOOST_TEST(overdue.figure == Figure({123'000, 1}));
    BOOST_REQUIRE(overdue.evidence.size() == 1U);
    const auto& row = overdue.evidence.front();
    BOOST_CHECK(row.kind == Evidence::Kind::Invoice);
    BOOST_TEST(row.label == "FV/1/09/2026");
    BOOST_TEST(row.amount.value() == pln(123'000));
    BOOST_TEST(row.days.value() == 4);
}

BOOST_AUTO_TEST_CASE(the_rows_of_the_exposure_sum_to_it) {
    auto facts = client();
    facts.invoices = {invoice(1, 4, 123'000)};
    only(facts).unbilledWork = pln(500);
    only(facts).unbilledChanges = pln(60);
    facts.credits = pln(3);
    const auto found = measuredClient(facts, LimitKey::Exposure);
    auto total = pln(0);
    for (const auto& row : found.evidence)
        total += row.amount.value();
    BOOST_TEST(found.figure == Figure({total.minor(), 1}));
    BOOST_TEST(total == pln(123'557));
    BOOST_CHECK(found.evidence.back().kind == Evidence::Kind::Credit);
}

BOOST_AUTO_TEST_CASE(a_component_switched_off_is_no_row_either) {
    auto facts = client();
    facts.invoices = {invoice(1, 4, 123'000)};
    only(facts).unbilledWork = pln(500);
    facts.components = {false, true, true, true};
    const auto found = measuredClient(facts, LimitKey::Exposure);
    BOOST_REQUIRE(found.evidence.size() == 1U);
    BOOST_CHECK(found.evidence.front().kind == Evidence::Kind::Contract);
}

BOOST_AUTO_TEST_CASE(open_asks_count_priced_or_not) {
    auto of = contract(kContract);
    BOOST_TEST(measuredContract(of, LimitKey::OpenAsks).figure == Figure());
    BOOST_TEST(!measuredContract(of, LimitKey::OpenAsksDays).isJudged);
    of.asks = {ask(1, 2, 100), ask(2, 9, std::nullopt)};
    BOOST_TEST(measuredContract(of, LimitKey::OpenAsks).figure == Figure({2, 1}));
    const auto days = measuredContract(of, LimitKey::OpenAsksDays);
    BOOST_TEST(days.isJudged);
    BOOST_TEST(days.figure == Figure({9, 1}));
    BOOST_TEST(days.evidence.front().label == "ask 2");
    BOOST_TEST(days.evidence.front().days.value() == 9);
}

BOOST_AUTO_TEST_CASE(a_deposit_is_judged_while_some_of_it_is_unpaid) {
    auto of = contract(kContract);
    BOOST_TEST(!measuredContract(of, LimitKey::Deposit).isJudged);
    of.depositUnpaid = Money::fromMinor(1, Currency::of("EUR"));
    const auto found = measuredContract(of, LimitKey::Deposit);
    BOOST_TEST(found.isJudged);
    BOOST_TEST(found.figure == Figure({1, 1}));
    BOOST_TEST(found.evidence.front().amount.value() == of.depositUnpaid);
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_names_its_reason) {
    auto facts = client();
    BOOST_TEST(!measuredClient(facts, LimitKey::Manual).isJudged);
    facts.manual = ManualStop{true, "prawnik prosi", daysAgo(3)};
    const auto found = measuredClient(facts, LimitKey::Manual);
    BOOST_TEST(found.figure == Figure({1, 1}));
    BOOST_TEST(found.evidence.front().label == "prawnik prosi");
}

BOOST_AUTO_TEST_CASE(a_limit_is_measured_in_its_own_scope_only) {
    BOOST_CHECK_THROW(measuredClient(client(), LimitKey::ScopeCreep), std::invalid_argument);
    BOOST_CHECK_THROW(measuredContract(contract(kContract), LimitKey::Exposure),
                      std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()

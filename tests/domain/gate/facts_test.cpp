// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/facts.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(facts)

namespace {
ClientFacts withEverything() {
    auto facts = client();
    facts.invoices = {invoice(1, 3, 100'000), invoice(2, -3, 20'000)};
    only(facts).unbilledWork = pln(3'000);
    only(facts).unbilledChanges = pln(400);
    facts.contracts.push_back(contract(kOther));
    facts.contracts.back().unbilledWork = pln(50);
    facts.credits = pln(7);
    return facts;
}

struct Switched {
    std::string name;
    ExposureComponents components;
    std::int64_t grosze;
};

std::ostream& operator<<(std::ostream& out, const Switched& row) {
    return out << row.name;
}

const std::vector<Switched> kSwitched{
    {"all", {}, 123'443},
    {"without unpaid invoices", {false, true, true, true}, 3'443},
    {"without unbilled work", {true, false, true, true}, 120'393},
    {"without unbilled changes", {true, true, false, true}, 123'043},
    {"without deposits and credits", {true, true, true, false}, 123'450},
    {"only deposits and credits", {false, false, false, true}, -7},
    {"nothing", {false, false, false, false}, 0},
};
}  // namespace

BOOST_DATA_TEST_CASE(T19_the_user_chooses_which_components_count, data::make(kSwitched), row) {
    auto known = withEverything();
    known.components = row.components;
    BOOST_TEST(known.exposure() == pln(row.grosze));
}

BOOST_AUTO_TEST_CASE(credits_lower_the_exposure_and_neither_balance) {
    auto known = withEverything();
    known.credits = pln(500'000);
    BOOST_TEST(known.exposure() == pln(123'450 - 500'000));
    BOOST_TEST(known.unpaid() == pln(120'000));
    BOOST_TEST(known.overdue(kToday) == pln(100'000));
}

BOOST_AUTO_TEST_CASE(T18_a_foreign_invoice_counts_by_its_stored_rate_alone) {
    auto known = client();
    known.invoices = {invoice(1, 3, 43'125)};
    known.invoices.front().balance = Money::fromMinor(10'000, Currency::of("EUR"));
    BOOST_TEST(known.unpaid() == pln(43'125));
    BOOST_TEST(known.overdue(kToday) == pln(43'125));
    BOOST_TEST(known.exposure() == pln(43'125));
}

BOOST_AUTO_TEST_CASE(an_invoice_is_overdue_from_the_day_after_its_moved_deadline) {
    auto known = client();
    known.invoices = {invoice(1, 0, 100)};
    known.invoices.front().dueDate = daysAgo(2);
    BOOST_TEST(known.overdue(kToday) == pln(0));
    BOOST_TEST(known.overdue(kToday + Days{1}) == pln(100));
}

BOOST_AUTO_TEST_CASE(issuing_what_was_unbilled_changes_no_exposure) {
    auto known = withEverything();
    const auto before = known.exposure();
    known.invoices.push_back(invoice(3, -14, 3'400));
    only(known).unbilledWork = pln(0);
    only(known).unbilledChanges = pln(0);
    BOOST_TEST(known.exposure() == before);
}

BOOST_AUTO_TEST_CASE(invoices_and_asks_come_oldest_first) {
    auto known = client();
    known.invoices = {invoice(1, 3, 1), invoice(2, -1, 1), invoice(3, 9, 1)};
    only(known).asks = {ask(4, 1, 100), ask(5, 8, std::nullopt)};
    const auto all = known.oldestFirst(std::nullopt);
    BOOST_TEST(all.front()->id == InvoiceId{3});
    BOOST_TEST(all.back()->id == InvoiceId{2});
    BOOST_TEST(known.oldestFirst(kToday).size() == 2);
    BOOST_TEST(only(known).asksOldestFirst().front()->id == ChangeId{5});
}

BOOST_AUTO_TEST_CASE(a_contract_is_found_by_its_id) {
    const auto known = withEverything();
    BOOST_REQUIRE(known.contract(kOther) != nullptr);
    BOOST_TEST(known.contract(kOther)->title == "contract 2");
    BOOST_TEST(known.contract(ContractId{3}) == nullptr);
}

BOOST_AUTO_TEST_CASE(what_is_not_there_adds_nothing_in_any_currency) {
    const auto euro = Money::fromMinor(5, Currency::of("EUR"));
    BOOST_TEST(gate::sum(euro, pln(0)) == euro);
    BOOST_TEST(gate::sum(pln(0), euro) == euro);
    BOOST_CHECK_THROW(gate::sum(pln(1), euro), std::domain_error);
    auto known = client();
    known.home = Currency::of("EUR");
    BOOST_TEST(known.exposure() == Money::zero(known.home));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
// The gate's few statements tell the same as the stores, asked one by one.
#include "storage/gate_rows.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(gate_rows)

namespace {
const BusinessCalendar kEveryDay;

/// Two contracts of one client: of the second there is only one of each kind of row.
struct TwoContracts {
    Database db = Database::inMemory();
    Office office{db};
    ContractId second;

    TwoContracts() {
        ContractStore contracts(db);
        second = contracts.add(samples::contract(office.client), pln(50'000));
        contracts.start(second, kToday,
                        samples::permit(gate::Act::Kind::StartContract, office.client, second));
        office.deliver();
        RevisionRound round;
        round.contract = second;
        round.date = kToday;
        WorkStore(db).addRound(round,
                               samples::permit(gate::Act::Kind::OpenRound, office.client, second));
        ask(second, ChangeState::Logged);
        ask(second, ChangeState::Absorbed);
        ask(second, ChangeState::Declined);
        Payment deposit;
        deposit.client = office.client;
        deposit.kind = PaymentKind::Deposit;
        deposit.contract = second;
        deposit.date = kToday;
        deposit.amount = pln(20'000);
        PaymentStore(db).add(deposit);
        GateStore(db).setManual(office.client, second, {false, "beware", kToday});
        office.issue(office.draft(pln(100'000)));
        office.contract = second;
        office.issue(office.draft(pln(30'000)));
    }

    void ask(ContractId of, ChangeState state) {
        ChangeRequest change;
        change.contract = of;
        change.loggedOn = kToday;
        change.text = "more";
        change.id = ContractStore(db).addChange(change);
        if (state == ChangeState::Logged)
            return;
        change.state = state;
        change.price = pln(10'000);
        change.vat = parseVatRate("23").orThrow();
        change.decidedOn = kToday;
        ContractStore(db).updateChange(change, std::nullopt);
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(an_unknown_client_has_none) {
    TwoContracts two;
    BOOST_TEST(!readGateRows(two.db, {99}, kToday, kEveryDay).has_value());
}

BOOST_AUTO_TEST_CASE(every_row_comes_to_its_contract) {
    TwoContracts two;
    const auto rows = readGateRows(two.db, two.office.client, kToday, kEveryDay).value();
    BOOST_REQUIRE(rows.contracts.size() == 2U);
    BOOST_TEST(rows.invoices.size() == 2U);
    BOOST_REQUIRE(rows.credits.size() == 1U);
    BOOST_TEST(rows.credits[0].left == pln(20'000));
    BOOST_TEST(!rows.manual.has_value());
    const ContractStore contracts(two.db);
    const WorkStore work(two.db);
    for (const auto& each : rows.contracts) {
        BOOST_TEST_CONTEXT("contract " << each.id.value) {
            const auto contract = contracts.find(each.id).value();
            const auto unbilled = work.unbilled(each.id, false);
            BOOST_TEST(each.title == contract.title);
            BOOST_TEST((each.state == contract.state));
            BOOST_TEST(each.items.size() == contract.items.size());
            BOOST_TEST(contractValue(Scope(each.items, each.currency)) == contractValue(contract));
            BOOST_TEST(each.unbilled.deliveries.size() == unbilled.deliveries.size());
            BOOST_TEST(each.unbilled.entries.size() == unbilled.entries.size());
            BOOST_TEST(each.roundsUsed == work.roundsUsed(each.id));
            BOOST_TEST(each.roundsAgreed == contracts.roundsAgreed(each.id));
            const auto alone = PaymentStore(two.db).deposit(each.id, each.deposit.required, kToday);
            BOOST_TEST(each.deposit.paid == alone.paid);
            BOOST_TEST(each.deposit.received == alone.received);
            BOOST_TEST(each.deposit.open == alone.open);
        }
    }
    const auto& second = rows.contracts[1];
    BOOST_TEST(second.deposit.required == pln(50'000));
    BOOST_TEST(second.deposit.paid == pln(20'000));
    BOOST_TEST(second.deposit.open == pln(36'900));
    BOOST_TEST(second.deposit.received == pln(0));
    BOOST_TEST((rows.contractOfInvoice.at(rows.invoices[1].receivable.invoice) == two.second));
    BOOST_TEST(second.roundsUsed == 1);
    BOOST_TEST(second.changes.size() == 2U);  // what was declined does not count
    BOOST_TEST(second.manual.value().reason == "beware");
    BOOST_TEST(rows.contracts[0].changes.empty());
    BOOST_TEST(rows.contracts[0].unbilled.deliveries.size() == 1U);
}

BOOST_AUTO_TEST_CASE(money_is_as_of_the_day) {
    TwoContracts two;
    const auto before =
        readGateRows(two.db, two.office.client, kToday - Days(1), kEveryDay).value();
    BOOST_TEST(before.invoices.empty());
    BOOST_TEST(before.credits.empty());
    BOOST_TEST(before.contracts[1].deposit.paid == pln(0));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contract_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using gate::Act;

BOOST_AUTO_TEST_SUITE(contract_store)

namespace {
/// Every field set to something of its own.
Contract fullContract(ClientId client) {
    auto made = contract(client);
    made.deposit = DepositTerm{Percent{3'000}, {}};
    made.surcharges = {{24, {5'000}}, {48, {2'500}}};
    made.killFees = {{"after the draft", {5'000}}};
    made.lengthTolerance = Percent{1'000};
    made.remarksDays = 5;
    made.excluded = {"SEO", "zdjęcia"};
    made.clauses = {"§ 6", "§ 7", "§ 8", "§ 9"};
    made.principalFirst = true;
    made.notes = "notes";
    return made;
}

void expectSameTerms(const Contract& found, const Contract& stored) {
    BOOST_TEST(found.client == stored.client);
    BOOST_TEST(found.title == stored.title);
    BOOST_TEST((found.start == stored.start));
    BOOST_TEST((found.deadline == stored.deadline));
    BOOST_TEST(found.currency == stored.currency);
    BOOST_TEST(found.paymentTermDays == stored.paymentTermDays);
    BOOST_TEST(found.roundsIncluded == stored.roundsIncluded);
    BOOST_TEST(found.deposit.has_value() == stored.deposit.has_value());
    const auto none = DepositTerm{};
    BOOST_TEST((found.deposit.value_or(none).percent == stored.deposit.value_or(none).percent));
    BOOST_TEST((found.deposit.value_or(none).amount == stored.deposit.value_or(none).amount));
}

void expectSameClauses(const Contract& found, const Contract& stored) {
    BOOST_TEST((found.lengthTolerance == stored.lengthTolerance));
    BOOST_TEST((found.remarksDays == stored.remarksDays));
    BOOST_TEST((found.excluded == stored.excluded));
    BOOST_TEST(found.clauses.suspension == stored.clauses.suspension);
    BOOST_TEST(found.clauses.rights == stored.clauses.rights);
    BOOST_TEST(found.clauses.interest == stored.clauses.interest);
    BOOST_TEST(found.clauses.termination == stored.clauses.termination);
    BOOST_TEST(found.principalFirst == stored.principalFirst);
    BOOST_TEST(found.notes == stored.notes);
}

void expectSameItem(const ScopeItem& found, const ScopeItem& stored) {
    BOOST_TEST(found.name == stored.name);
    BOOST_TEST(found.quantity == stored.quantity);
    BOOST_TEST((found.unit == stored.unit));
    BOOST_TEST(found.unitPrice == stored.unitPrice);
    BOOST_TEST((found.vat == stored.vat));
    BOOST_TEST((found.change == stored.change));
    BOOST_TEST(found.invoiceableAtAcceptance == stored.invoiceableAtAcceptance);
    BOOST_TEST((found.deadline == stored.deadline));
}

ChangeRequest priced(ContractStore& contracts, ContractId contract) {
    ChangeRequest change;
    change.contract = contract;
    change.loggedOn = kToday;
    change.text = "Jeszcze newsletter?";
    change.source = "mail";
    change.id = contracts.addChange(change);
    change.state = ChangeState::Priced;
    change.price = pln(40'000);
    change.vat = parseVatRate("8").orThrow();
    change.extraRounds = 1;
    contracts.updateChange(change, std::nullopt);
    return change;
}

ScopeItem newsletter(ChangeId change) {
    return {{},          3,  "Newsletter", {1000}, parseUnit("flat").orThrow(),
            pln(40'000), {}, change,       true,   kToday};
}

ChangeRequest accepted(ChangeRequest change) {
    change.state = ChangeState::Accepted;
    change.decidedOn = kToday;
    change.decidedBy = "call";
    return change;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_contract_comes_back_with_all_its_terms_and_items) {
    auto db = Database::inMemory();
    const auto client = ClientStore(db).add(samples::client("A"), "a");
    ContractStore contracts(db);
    const auto stored = fullContract(client);
    const auto id = contracts.add(stored, pln(88'560));
    const auto found = contracts.find(id).value();
    BOOST_TEST(found.id == id);
    BOOST_TEST((found.state == ContractState::Draft));
    expectSameTerms(found, stored);
    expectSameClauses(found, stored);
    BOOST_TEST(found.surcharges.size() == 2U);
    BOOST_TEST(found.surcharges.at(1).withinHours == 48);
    BOOST_TEST(found.surcharges.at(1).percent == Percent{2'500});
    BOOST_TEST(found.killFees.size() == 1U);
    BOOST_TEST(found.killFees.at(0).stage == "after the draft");
    BOOST_TEST(found.killFees.at(0).percent == Percent{5'000});
    BOOST_REQUIRE(found.items.size() == 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        BOOST_TEST(found.items[i].position == static_cast<int>(i) + 1);
        expectSameItem(found.items[i], stored.items[i]);
    }
}

BOOST_AUTO_TEST_CASE(a_bare_contract_and_a_deposit_in_money_come_back_too) {
    auto db = Database::inMemory();
    const auto client = ClientStore(db).add(samples::client("A"), "a");
    ContractStore contracts(db);
    auto bare = contract(client);
    bare.deadline.reset();
    expectSameTerms(*contracts.find(contracts.add(bare, pln(0))), bare);
    bare.currency = Currency::of("EUR");
    for (auto& item : bare.items)
        item.unitPrice = eur(100);
    bare.deposit = DepositTerm{{}, eur(5'000)};
    expectSameTerms(*contracts.find(contracts.add(bare, eur(5'000))), bare);
}

BOOST_AUTO_TEST_CASE(a_draft_is_replaced_and_a_started_contract_is_not) {
    auto db = Database::inMemory();
    const Office office(db);
    ContractStore contracts(db);
    auto changed = contract(office.client);
    changed.id = contracts.add(changed, pln(0));
    changed.title = "Other";
    changed.items.erase(changed.items.begin());
    contracts.replaceDraft(changed, pln(7));
    BOOST_TEST(contracts.find(changed.id)->title == "Other");
    BOOST_TEST(contracts.find(changed.id)->items.size() == 1U);
    changed.id = office.contract;
    BOOST_TEST(written(db, [&] { contracts.replaceDraft(changed, pln(7)); }) ==
               "a mistake in the program");
    BOOST_TEST(contracts.find(office.contract)->title == "Blog 2026");
}

BOOST_AUTO_TEST_CASE(a_contract_starts_once_and_closes_once) {
    auto db = Database::inMemory();
    const Office office(db);
    ContractStore contracts(db);
    const auto mistake = "a mistake in the program";
    const auto start = [&] {
        contracts.start(office.contract, kToday, office.permit(Act::Kind::StartContract));
    };
    BOOST_TEST(written(db, start) == mistake);
    BOOST_TEST(written(db, [&] { contracts.close(office.contract, kToday); }) == "done");
    BOOST_TEST((contracts.find(office.contract)->state == ContractState::Closed));
    BOOST_TEST(written(db, [&] { contracts.close(office.contract, kToday); }) == mistake);
    BOOST_TEST(written(db, start) == mistake);
}

BOOST_AUTO_TEST_CASE(a_change_request_comes_back_at_every_step) {
    auto db = Database::inMemory();
    const Office office(db);
    ContractStore contracts(db);
    auto change = priced(contracts, office.contract);
    const auto hash = DocumentStore(db).put("change_order", "A1.pdf", "pdf");
    BOOST_TEST(contracts.findChange(change.id)->name == "");
    change.state = ChangeState::Sent;
    change.name = "Newsletter";
    change.number = "A/1/2026";
    contracts.updateChange(change, hash);
    change.state = ChangeState::Declined;
    change.decidedOn = kToday;
    change.decidedBy = "mail";
    contracts.updateChange(change, std::nullopt);
    const auto found = contracts.findChange(change.id).value();
    BOOST_TEST(found.contract == change.contract);
    BOOST_TEST((found.loggedOn == change.loggedOn));
    BOOST_TEST(found.text == change.text);
    BOOST_TEST(found.name == "Newsletter");
    BOOST_TEST(found.source == "mail");
    BOOST_TEST((found.state == ChangeState::Declined));
    BOOST_TEST((found.price == change.price));
    BOOST_TEST((found.vat == change.vat));
    BOOST_TEST(found.extraRounds == 1);
    BOOST_TEST(found.number == "A/1/2026");
    BOOST_TEST((found.decidedOn == kToday));
    BOOST_TEST(found.decidedBy == "mail");
    BOOST_TEST((contracts.changeDocument(change.id) == hash));
    BOOST_TEST(contracts.changes(office.contract).size() == 1U);
    BOOST_TEST(contracts.changes(std::nullopt).size() == 1U);
    BOOST_TEST(written(db, [&] { contracts.updateChange(change, std::nullopt); }) ==
               "database_refused");
}

BOOST_AUTO_TEST_CASE(an_unpriced_request_has_no_price) {
    auto db = Database::inMemory();
    const Office office(db);
    ContractStore contracts(db);
    ChangeRequest change;
    change.contract = office.contract;
    change.loggedOn = kToday;
    change.text = "?";
    const auto found = contracts.findChange(contracts.addChange(change)).value();
    BOOST_TEST((found.state == ChangeState::Logged));
    BOOST_TEST(!found.price.has_value());
    BOOST_TEST(!found.decidedOn.has_value());
}

BOOST_AUTO_TEST_CASE(accepting_makes_scope_and_rounds_in_one_step) {
    auto db = Database::inMemory();
    const Office office(db);
    ContractStore contracts(db);
    const auto change = priced(contracts, office.contract);
    BOOST_TEST(contracts.roundsAgreed(office.contract) == 2);
    const auto item =
        contracts.acceptChange(accepted(change), newsletter(change.id),
                               permitToAccept(office.client, office.contract, change.id));
    const auto found = contracts.find(office.contract).value();
    BOOST_REQUIRE(found.items.size() == 3U);
    BOOST_TEST(found.items[2].id == item);
    expectSameItem(found.items[2], newsletter(change.id));
    BOOST_TEST((contracts.findChange(change.id)->state == ChangeState::Accepted));
    BOOST_TEST(contracts.roundsAgreed(office.contract) == 3);
}

BOOST_AUTO_TEST_CASE(accepting_goes_only_through_its_own_permit) {
    auto db = Database::inMemory();
    const Office office(db);
    ContractStore contracts(db);
    const auto change = priced(contracts, office.contract);
    const auto other = priced(contracts, office.contract);
    const auto mistake = "a mistake in the program";
    BOOST_TEST(written(db, [&] { contracts.updateChange(accepted(change), std::nullopt); }) ==
               mistake);
    BOOST_TEST(written(db, [&] {
                   contracts.acceptChange(accepted(change), newsletter(change.id),
                                          permitToAccept(office.client, office.contract, other.id));
               }) == mistake);
    BOOST_TEST((contracts.findChange(change.id)->state == ChangeState::Priced));
    BOOST_TEST(contracts.find(office.contract)->items.size() == 2U);
}

BOOST_AUTO_TEST_CASE(contracts_are_listed_by_client_and_state) {
    auto db = Database::inMemory();
    const Office office(db);
    ContractStore contracts(db);
    const auto other = ClientStore(db).add(client("B"), "b");
    contracts.add(contract(office.client), pln(0));
    contracts.add(contract(other), pln(0));
    ContractFilter filter;
    BOOST_TEST(contracts.list(filter).size() == 3U);
    filter.client = office.client;
    BOOST_TEST(contracts.list(filter).size() == 2U);
    filter.state = ContractState::Started;
    BOOST_REQUIRE(contracts.list(filter).size() == 1U);
    BOOST_TEST(contracts.list(filter)[0].id == office.contract);
    BOOST_TEST(contracts.list(filter)[0].items.size() == 2U);
    filter = {};
    filter.limit = 1;
    filter.offset = 2;
    BOOST_REQUIRE(contracts.list(filter).size() == 1U);
    BOOST_TEST(contracts.list(filter)[0].client == other);
}

BOOST_AUTO_TEST_SUITE_END()

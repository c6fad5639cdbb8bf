// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contract_store.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "contract_rows.h"
#include "permits.h"
#include "query.h"
#include "storage/database.h"

namespace storage {
using domain::gate::Act;
using nlohmann::json;

namespace {
json termsOf(const domain::Contract& contract) {
    json terms;
    for (const auto& surcharge : contract.surcharges)
        terms["surcharges"].push_back(
            {{"within_hours", surcharge.withinHours}, {"percent", surcharge.percent.basisPoints}});
    for (const auto& fee : contract.killFees)
        terms["kill_fee"].push_back({{"stage", fee.stage}, {"percent", fee.percent.basisPoints}});
    if (contract.deposit && contract.deposit->percent)
        terms["deposit_percent"] = contract.deposit->percent->basisPoints;
    if (contract.deposit && contract.deposit->amount)
        terms["deposit_amount"] = contract.deposit->amount->minor();
    if (contract.lengthTolerance)
        terms["length_tolerance"] = contract.lengthTolerance->basisPoints;
    if (contract.remarksDays)
        terms["remarks_days"] = *contract.remarksDays;
    terms["excluded"] = contract.excluded;
    terms["clauses"] = {{"suspension", contract.clauses.suspension},
                        {"rights", contract.clauses.rights},
                        {"interest", contract.clauses.interest},
                        {"termination", contract.clauses.termination}};
    terms["principal_first"] = contract.principalFirst;
    terms["notes"] = contract.notes;
    return terms;
}

void readTerms(domain::Contract& contract, const json& terms) {
    for (const auto& each : terms.value("surcharges", json::array()))
        contract.surcharges.push_back(
            {each.at("within_hours").get<int>(), {each.at("percent").get<std::int64_t>()}});
    for (const auto& each : terms.value("kill_fee", json::array()))
        contract.killFees.push_back(
            {each.at("stage").get<std::string>(), {each.at("percent").get<std::int64_t>()}});
    domain::DepositTerm deposit;
    if (terms.contains("deposit_percent"))
        deposit.percent = domain::Percent{terms["deposit_percent"].get<std::int64_t>()};
    if (terms.contains("deposit_amount"))
        deposit.amount = domain::Money::fromMinor(terms["deposit_amount"].get<std::int64_t>(),
                                                  contract.currency);
    if (deposit.percent || deposit.amount)
        contract.deposit = deposit;
    if (terms.contains("length_tolerance"))
        contract.lengthTolerance = domain::Percent{terms["length_tolerance"].get<std::int64_t>()};
    if (terms.contains("remarks_days"))
        contract.remarksDays = terms["remarks_days"].get<int>();
    contract.excluded = terms.at("excluded").get<std::vector<std::string>>();
    const auto& clauses = terms.at("clauses");
    contract.clauses = {clauses.at("suspension"), clauses.at("rights"), clauses.at("interest"),
                        clauses.at("termination")};
    contract.principalFirst = terms.at("principal_first");
    contract.notes = terms.at("notes");
}

void requireChanged(const Database& db, const char* otherwise) {
    if (db.changes() != 1)
        throw std::logic_error(otherwise);
}

void addItem(Database& db, domain::ContractId contract, const domain::ScopeItem& item,
             const Spent* spent) {
    db.query(
          "INSERT INTO scope_item(contract_id, position, name, quantity, unit, unit_price, vat,"
          " change_id, invoiceable_at_acceptance, deadline, permit, override_id)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(contract, item.position, item.name, item.quantity, domain::codeOf(item.unit),
              item.unitPrice, domain::codeOf(item.vat), item.change, item.invoiceableAtAcceptance,
              item.deadline)
        .with(spent != nullptr ? std::optional(spent->basis) : std::nullopt,
              spent != nullptr ? spent->usedOverride : std::nullopt)
        .run();
}

void addItems(Database& db, domain::ContractId id, const domain::Contract& contract) {
    int position = 0;
    for (auto item : contract.items) {
        item.position = ++position;
        addItem(db, id, item, nullptr);
    }
}

std::vector<domain::ScopeItem> itemsOf(Database& db, const domain::Contract& contract) {
    auto row = db.query("SELECT " ITEM_COLUMNS
                        " FROM scope_item i WHERE i.contract_id = ? ORDER BY i.position");
    row.with(contract.id);
    std::vector<domain::ScopeItem> items;
    while (row.next())
        items.push_back(readItem(row, contract.currency));
    return items;
}

#define CONTRACT_COLUMNS                                                                          \
    "id, client_id, title, state, start, deadline, currency, payment_term_days, rounds_included," \
    " terms"

domain::Contract readContract(Query& row) {
    domain::Contract contract;
    contract.id = row.id<domain::ContractId>();
    contract.client = row.id<domain::ClientId>();
    contract.title = row.text();
    contract.state = domain::contractStateOf(row.text());
    contract.start = row.date();
    contract.deadline = row.maybe(&Query::date);
    contract.currency = row.currency();
    contract.paymentTermDays = row.small();
    contract.roundsIncluded = row.small();
    readTerms(contract, json::parse(row.text()));
    return contract;
}

}  // namespace

domain::ContractId ContractStore::add(const domain::Contract& contract,
                                      domain::Money depositRequired) {
    db_.query(
           "INSERT INTO contract(client_id, title, start, deadline, currency,"
           " payment_term_days, rounds_included, deposit_required, terms)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(contract.client, contract.title, contract.start, contract.deadline, contract.currency,
              contract.paymentTermDays, contract.roundsIncluded, depositRequired,
              termsOf(contract).dump())
        .run();
    const domain::ContractId id{db_.lastId()};
    addItems(db_, id, contract);
    return id;
}

void ContractStore::replaceDraft(const domain::Contract& contract, domain::Money depositRequired) {
    db_.query(
           "UPDATE contract SET title = ?, start = ?, deadline = ?, currency = ?,"
           " payment_term_days = ?, rounds_included = ?, deposit_required = ?, terms = ?"
           " WHERE id = ? AND state = 'draft'")
        .with(contract.title, contract.start, contract.deadline, contract.currency,
              contract.paymentTermDays, contract.roundsIncluded, depositRequired,
              termsOf(contract).dump(), contract.id)
        .run();
    requireChanged(db_, "the contract is no draft");
    db_.query("DELETE FROM scope_item WHERE contract_id = ?").with(contract.id).run();
    addItems(db_, contract.id, contract);
}

void ContractStore::start(domain::ContractId id, domain::Date day, domain::gate::Permit permit) {
    spend(db_, std::move(permit), Act::Kind::StartContract, id, day);
    db_.query(
           "UPDATE contract SET state = 'started', started_on = ? WHERE id = ? AND state = 'draft'")
        .with(day, id)
        .run();
    requireChanged(db_, "the contract is no draft");
}

void ContractStore::close(domain::ContractId id, domain::Date day) {
    db_.query(
           "UPDATE contract SET state = 'closed', closed_on = ? WHERE id = ? AND state = 'started'")
        .with(day, id)
        .run();
    requireChanged(db_, "the contract is not started");
}

std::optional<domain::Contract> ContractStore::find(domain::ContractId id) const {
    auto query = db_.query("SELECT " CONTRACT_COLUMNS " FROM contract WHERE id = ?");
    query.with(id);
    if (!query.next())
        return std::nullopt;
    auto contract = readContract(query);
    contract.items = itemsOf(db_, contract);
    return contract;
}

std::vector<domain::Contract> ContractStore::list(const ContractFilter& filter) const {
    std::vector<domain::Contract> contracts;
    {
#define LIST(where)                                          \
    "SELECT " CONTRACT_COLUMNS " FROM contract WHERE " where \
    " AND (?2 IS NULL OR state = ?2)"                        \
    " ORDER BY id LIMIT ?3 OFFSET ?4"
        auto query = db_.query(filter.client ? LIST("client_id = ?1") : LIST("?1 IS NULL"));
#undef LIST
        query.with(
            filter.client,
            filter.state ? std::optional(std::string(domain::codeOf(*filter.state))) : std::nullopt,
            filter.limit, filter.offset);
        while (query.next())
            contracts.push_back(readContract(query));
    }
    for (auto& contract : contracts)
        contract.items = itemsOf(db_, contract);
    return contracts;
}

int ContractStore::roundsAgreed(domain::ContractId id) const {
    auto query = db_.query(
        "SELECT c.rounds_included + coalesce((SELECT sum(r.extra_rounds) FROM change_request r"
        " WHERE r.contract_id = c.id AND r.state = 'accepted'), 0) FROM contract c WHERE c.id = ?");
    query.with(id);
    return query.next() ? query.small() : 0;
}

domain::ChangeId ContractStore::addChange(const domain::ChangeRequest& change) {
    db_.query(
           "INSERT INTO change_request(contract_id, logged_on, text, source) VALUES (?, ?, ?, ?)")
        .with(change.contract, change.loggedOn, change.text, change.source)
        .run();
    return {db_.lastId()};
}

namespace {
void writeChange(Database& db, const domain::ChangeRequest& change,
                 const std::optional<std::string>& documentHash) {
    db.query(
          "UPDATE change_request SET state = ?, name = nullif(?, ''), price = ?, vat = ?, "
          "extra_rounds = ?,"
          " number = ?, decided_on = ?, decided_by = ?, document = coalesce(?, document)"
          " WHERE id = ?")
        .with(domain::codeOf(change.state), change.name, change.price,
              change.price ? domain::codeOf(change.vat) : std::string(), change.extraRounds,
              change.number, change.decidedOn, change.decidedBy, documentHash, change.id)
        .run();
}
}  // namespace

void ContractStore::updateChange(const domain::ChangeRequest& change,
                                 const std::optional<std::string>& documentHash) {
    if (change.state == domain::ChangeState::Accepted)
        throw std::logic_error("accepting needs a permit");
    writeChange(db_, change, documentHash);
}

domain::ScopeItemId ContractStore::acceptChange(const domain::ChangeRequest& accepted,
                                                const domain::ScopeItem& item,
                                                domain::gate::Permit permit) {
    if (permit.act().change != accepted.id)
        throw std::logic_error("the permit is for another change request");
    const auto spent = spend(db_, std::move(permit), Act::Kind::AcceptChange, accepted.contract,
                             accepted.decidedOn.value());
    auto agreed = item;
    agreed.change = accepted.id;
    addItem(db_, accepted.contract, agreed, &spent);
    const domain::ScopeItemId id{db_.lastId()};
    writeChange(db_, accepted, std::nullopt);
    return id;
}

std::optional<domain::ChangeRequest> ContractStore::findChange(domain::ChangeId id) const {
    auto query = db_.query("SELECT " CHANGE_COLUMNS
                           " FROM change_request r JOIN contract c ON c.id = r.contract_id"
                           " WHERE r.id = ?");
    query.with(id);
    return query.next() ? std::optional(readChange(query)) : std::nullopt;
}

std::vector<domain::ChangeRequest> ContractStore::changes(
    std::optional<domain::ContractId> contract) const {
#define LIST(where)          \
    "SELECT " CHANGE_COLUMNS \
    " FROM change_request r JOIN contract c ON c.id = r.contract_id" where " ORDER BY r.id"
    auto query = db_.query(contract ? LIST(" WHERE r.contract_id = ?") : LIST(""));
#undef LIST
    if (contract)
        query.with(*contract);
    std::vector<domain::ChangeRequest> changes;
    while (query.next())
        changes.push_back(readChange(query));
    return changes;
}

std::optional<std::string> ContractStore::changeDocument(domain::ChangeId id) const {
    auto query = db_.query("SELECT document FROM change_request WHERE id = ?");
    query.with(id);
    return query.next() ? query.maybe(&Query::text) : std::nullopt;
}
}  // namespace storage

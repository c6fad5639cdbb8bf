// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/labour_store.h"

#include <stdexcept>

#include "labour_rows.h"
#include "permits.h"
#include "query.h"
#include "storage/database.h"

namespace storage {
using domain::gate::Act;

namespace {
/// All, or those of one `contract`, in words that an index answers.
#define BY_CONTRACT(columns, table, name)                               \
    contract ? "SELECT " columns " FROM " table " " name " WHERE " name \
               ".contract_id = ?"                                       \
               " ORDER BY " name ".date, " name ".id"                   \
             : "SELECT " columns " FROM " table " " name " ORDER BY " name ".date, " name ".id"

Query ofContract(Database& db, const char* sql, std::optional<domain::ContractId> contract) {
    auto query = db.query(sql);
    if (contract)
        query.with(*contract);
    return query;
}

template <class Row>
std::vector<Row> allRows(Query&& query, Row (*read)(Query&)) {
    std::vector<Row> rows;
    while (query.next())
        rows.push_back(read(query));
    return rows;
}

domain::RevisionRound readRound(Query& row) {
    domain::RevisionRound round;
    round.id = row.id<domain::RoundId>();
    round.contract = row.id<domain::ContractId>();
    round.date = row.date();
    round.note = row.text();
    return round;
}

domain::WorkEntryId insertEntry(Database& db, const domain::WorkEntry& entry, const Spent& spent) {
    db.query(
          "INSERT INTO work_entry(contract_id, item_id, date, quantity, is_time, seconds, note,"
          " permit, override_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(entry.contract, entry.item, entry.date, entry.quantity, entry.isTime, entry.seconds,
              entry.note, spent.basis, spent.usedOverride)
        .run();
    return {db.lastId()};
}
}  // namespace

std::optional<domain::RunningTimer> WorkStore::timer() const {
    auto row = db_.query("SELECT contract_id, item_id, date, started_at, note FROM timer");
    if (!row.next())
        return std::nullopt;
    domain::RunningTimer timer;
    timer.contract = row.id<domain::ContractId>();
    timer.item = row.maybe(&Query::id<domain::ScopeItemId>);
    timer.date = row.date();
    timer.startedAt = row.text();
    timer.note = row.text();
    return timer;
}

void WorkStore::startTimer(const domain::RunningTimer& timer, domain::gate::Permit permit) {
    const auto spent =
        spend(db_, std::move(permit), Act::Kind::StartTimer, timer.contract, timer.date);
    db_.query(
           "INSERT INTO timer(id, contract_id, item_id, date, started_at, note, permit,"
           " override_id) VALUES (1, ?, ?, ?, ?, ?, ?, ?)")
        .with(timer.contract, timer.item, timer.date, timer.startedAt, timer.note, spent.basis,
              spent.usedOverride)
        .run();
}

std::optional<domain::OverrideId> WorkStore::timerOverride() const {
    auto row = db_.query("SELECT override_id FROM timer");
    return row.next() ? row.maybe(&Query::id<domain::OverrideId>) : std::nullopt;
}

domain::WorkEntryId WorkStore::endTimer(const domain::WorkEntry& measured,
                                        const std::optional<Earned>& earned) {
    const auto id = insertEntry(db_, measured, {"measured", std::nullopt});
    if (earned && earned->amount.isPositive())
        db_.query("INSERT INTO override_use(override_id, act, date, amount) VALUES (?, ?, ?, ?)")
            .with(earned->under, domain::gate::codeOf(Act::Kind::StartTimer), measured.date,
                  earned->amount)
            .run();
    // Of a DELETE without WHERE the journal would not hear.
    db_.query("DELETE FROM timer WHERE id = 1").run();
    return id;
}

domain::WorkEntryId WorkStore::addEntry(const domain::WorkEntry& entry,
                                        domain::gate::Permit permit) {
    const auto spent =
        spend(db_, std::move(permit), Act::Kind::AddWork, entry.contract, entry.date);
    return insertEntry(db_, entry, spent);
}

void WorkStore::lowerEntry(domain::WorkEntryId id, domain::Quantity quantity) {
    db_.query("UPDATE work_entry SET quantity = ?1 WHERE id = ?2 AND quantity >= ?1")
        .with(quantity, id)
        .run();
    if (db_.changes() != 1)
        throw std::logic_error("lowerEntry: not lower");
}

void WorkStore::raiseEntry(domain::WorkEntryId id, domain::Quantity quantity,
                           domain::gate::Permit permit) {
    const auto entry = findEntry(id).value();
    const auto spent =
        spend(db_, std::move(permit), Act::Kind::AddWork, entry.contract, entry.date);
    db_.query("UPDATE work_entry SET quantity = ?, permit = ?, override_id = ? WHERE id = ?")
        .with(quantity, spent.basis, spent.usedOverride, id)
        .run();
}

void WorkStore::removeEntry(domain::WorkEntryId id) {
    db_.query("DELETE FROM work_entry WHERE id = ?").with(id).run();
}

std::optional<domain::WorkEntry> WorkStore::findEntry(domain::WorkEntryId id) const {
    auto query = db_.query("SELECT " ENTRY_COLUMNS " FROM work_entry w WHERE w.id = ?");
    query.with(id);
    return query.next() ? std::optional(readEntry(query)) : std::nullopt;
}

bool WorkStore::isInvoiced(domain::WorkEntryId id) const {
    auto query = db_.query("SELECT 1 FROM held_source WHERE work_entry_id = ?");
    query.with(id);
    return query.next();
}

std::optional<domain::InvoiceId> WorkStore::draftOf(domain::WorkEntryId id) const {
    auto query =
        db_.query("SELECT invoice_id FROM held_source WHERE work_entry_id = ? AND number IS NULL");
    query.with(id);
    if (!query.next())
        return std::nullopt;
    return domain::InvoiceId{query.integer()};
}

domain::DeliveryId WorkStore::addDelivery(const domain::Delivery& delivery,
                                          domain::gate::Permit permit) {
    const auto spent =
        spend(db_, std::move(permit), Act::Kind::HandOver, delivery.contract, delivery.date);
    auto query = db_.query(
        "INSERT INTO delivery(contract_id, item_id, date, quantity, zzs, zbs, words, file_name,"
        " sha256, note, permit, override_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.with(delivery.contract, delivery.item, delivery.date, delivery.quantity);
    if (delivery.volume)
        query.with(delivery.volume->zzs, delivery.volume->zbs, delivery.volume->words);
    else
        query.with(std::nullopt, std::nullopt, std::nullopt);
    query.with(delivery.fileName, delivery.sha256, delivery.note, spent.basis, spent.usedOverride)
        .run();
    return {db_.lastId()};
}

domain::RoundId WorkStore::addRound(const domain::RevisionRound& round,
                                    domain::gate::Permit permit) {
    const auto spent =
        spend(db_, std::move(permit), Act::Kind::OpenRound, round.contract, round.date);
    db_.query(
           "INSERT INTO revision_round(contract_id, date, note, permit, override_id)"
           " VALUES (?, ?, ?, ?, ?)")
        .with(round.contract, round.date, round.note, spent.basis, spent.usedOverride)
        .run();
    return {db_.lastId()};
}

std::vector<domain::WorkEntry> WorkStore::entries(
    std::optional<domain::ContractId> contract) const {
    return allRows(ofContract(db_, BY_CONTRACT(ENTRY_COLUMNS, "work_entry", "w"), contract),
                   readEntry);
}

std::vector<domain::Delivery> WorkStore::deliveries(
    std::optional<domain::ContractId> contract) const {
    return allRows(ofContract(db_, BY_CONTRACT(DELIVERY_COLUMNS, "delivery", "d"), contract),
                   readDelivery);
}

std::vector<domain::RevisionRound> WorkStore::rounds(
    std::optional<domain::ContractId> contract) const {
    return allRows(
        ofContract(db_, BY_CONTRACT("r.id, r.contract_id, r.date, r.note", "revision_round", "r"),
                   contract),
        readRound);
}

int WorkStore::roundsUsed(domain::ContractId contract) const {
    auto query = db_.query("SELECT count(*) FROM revision_round WHERE contract_id = ?");
    query.with(contract);
    query.next();
    return query.small();
}

WorkStore::Unbilled WorkStore::unbilled(domain::ContractId contract, bool notEvenInDraft) const {
    Unbilled unbilled;
    auto deliveries = db_.query(
        "SELECT " DELIVERY_COLUMNS
        " FROM delivery d WHERE d.contract_id = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM held_source h WHERE h.delivery_id = d.id AND (?2 OR h.number IS NOT NULL))"
        " ORDER BY d.date, d.id");
    deliveries.with(contract, notEvenInDraft);
    unbilled.deliveries = allRows(std::move(deliveries), readDelivery);
    auto entries = db_.query("SELECT " ENTRY_COLUMNS
                             " FROM work_entry w WHERE w.contract_id = ?1 AND NOT EXISTS"
                             " (SELECT 1 FROM held_source h WHERE h.work_entry_id = w.id AND (?2 "
                             "OR h.number IS NOT NULL))"
                             " ORDER BY w.date, w.id");
    entries.with(contract, notEvenInDraft);
    unbilled.entries = allRows(std::move(entries), readEntry);
    auto items = db_.query(
        "SELECT i.id FROM scope_item i WHERE i.contract_id = ?1 AND i.invoiceable_at_acceptance = 1"
        " AND NOT EXISTS (SELECT 1 FROM held_source h WHERE h.scope_item_id = i.id"
        " AND (?2 OR h.number IS NOT NULL)) ORDER BY i.position");
    items.with(contract, notEvenInDraft);
    while (items.next())
        unbilled.acceptedItems.push_back(items.id<domain::ScopeItemId>());
    return unbilled;
}
}  // namespace storage

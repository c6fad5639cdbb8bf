// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gate_rows.h"

#include <algorithm>

#include "contract_rows.h"
#include "labour_rows.h"
#include "query.h"
#include "storage/database.h"
#include "storage/gate_store.h"
#include "storage/payment_store.h"

namespace storage {
namespace {
using OfContract = GateRows::OfContract;

/// The rows of a contract among those of its client, which are in order of id.
OfContract& rowsOf(GateRows& rows, domain::ContractId contract) {
    return *std::ranges::lower_bound(rows.contracts, contract, {}, &OfContract::id);
}

void readContracts(Database& db, domain::ClientId client, domain::Date asOf, GateRows& rows) {
    auto row =
        db.query("SELECT c.id, c.title, c.state, c.currency, c.deposit_required, " DEPOSIT_COLUMNS
                 ","
                 " (SELECT count(*) FROM revision_round o WHERE o.contract_id = c.id),"
                 " c.rounds_included + coalesce((SELECT sum(r.extra_rounds) FROM change_request r"
                 "  WHERE r.contract_id = c.id AND r.state = 'accepted'), 0)"
                 " FROM contract c WHERE c.client_id = ?1 ORDER BY c.id");
    row.with(client, asOf);
    while (row.next()) {
        auto& each = rows.contracts.emplace_back();
        each.id = row.id<domain::ContractId>();
        each.title = row.text();
        each.state = domain::contractStateOf(row.text());
        each.currency = row.currency();
        const auto required = row.money(each.currency);
        each.deposit = readDeposit(row, required);
        each.roundsUsed = row.small();
        each.roundsAgreed = row.small();
    }
}

// CROSS JOIN: the contracts of the client first, however few rows the other table has.
#define OF_CLIENT(table) \
    " FROM contract c CROSS JOIN " table ".contract_id = c.id WHERE c.client_id = ?1"
#define ON_NO_INVOICE(source) \
    " AND NOT EXISTS (SELECT 1 FROM held_source h WHERE h." source " AND h.number IS NOT NULL)"

void readScope(Database& db, domain::ClientId client, GateRows& rows) {
    auto items = db.query(
        "SELECT c.id, " ITEM_COLUMNS OF_CLIENT("scope_item i ON i") " ORDER BY c.id, i.position");
    items.with(client);
    while (items.next()) {
        auto& contract = rowsOf(rows, items.id<domain::ContractId>());
        contract.items.push_back(readItem(items, contract.currency));
    }
    auto changes = db.query("SELECT " CHANGE_COLUMNS OF_CLIENT(
        "change_request r ON r") " AND r.state IN ('logged', 'priced', 'sent', 'absorbed')"
                                 " ORDER BY c.id, r.id");
    changes.with(client);
    while (changes.next()) {
        auto change = readChange(changes);
        rowsOf(rows, change.contract).changes.push_back(std::move(change));
    }
}

void readUnbilled(Database& db, domain::ClientId client, GateRows& rows) {
    auto deliveries = db.query("SELECT " DELIVERY_COLUMNS OF_CLIENT(
        "delivery d ON d") ON_NO_INVOICE("delivery_id = d.id") " ORDER BY c.id, d.date, d.id");
    deliveries.with(client);
    while (deliveries.next()) {
        auto delivery = readDelivery(deliveries);
        rowsOf(rows, delivery.contract).unbilled.deliveries.push_back(std::move(delivery));
    }
    auto entries = db.query("SELECT " ENTRY_COLUMNS OF_CLIENT("work_entry w ON w") ON_NO_INVOICE(
        "work_entry_id = w.id") " ORDER BY c.id, w.date, w.id");
    entries.with(client);
    while (entries.next()) {
        auto entry = readEntry(entries);
        rowsOf(rows, entry.contract).unbilled.entries.push_back(std::move(entry));
    }
    auto items =
        db.query("SELECT c.id, i.id" OF_CLIENT("scope_item i ON i")
                     " AND i.invoiceable_at_acceptance = 1" ON_NO_INVOICE("scope_item_id = i.id")
                         " ORDER BY c.id, i.position");
    items.with(client);
    while (items.next()) {
        auto& contract = rowsOf(rows, items.id<domain::ContractId>());
        contract.unbilled.acceptedItems.push_back(items.id<domain::ScopeItemId>());
    }
}

void readManual(Database& db, domain::ClientId client, GateRows& rows) {
    auto row =
        db.query("SELECT contract_id, stops, reason, since FROM manual_stop WHERE client_id = ?");
    row.with(client);
    while (row.next()) {
        const auto contract = row.maybe(&Query::id<domain::ContractId>);
        domain::gate::ManualStop stop;
        stop.stops = row.boolean();
        stop.reason = row.text();
        stop.since = row.date();
        (contract ? rowsOf(rows, *contract).manual : rows.manual) = std::move(stop);
    }
}
}  // namespace

std::optional<GateRows> readGateRows(Database& db, domain::ClientId client, domain::Date asOf,
                                     const domain::BusinessCalendar& calendar) {
    auto name = db.query("SELECT name FROM client WHERE id = ?");
    name.with(client);
    if (!name.next())
        return std::nullopt;
    GateRows rows;
    rows.clientName = name.text();
    rows.credits = PaymentStore(db).credits(client, asOf);
    rows.invoices = InvoiceStore(db).openReceivables(client, asOf, calendar);
    readContracts(db, client, asOf, rows);
    const bool isDepositMissing = std::ranges::any_of(
        rows.contracts, [](const auto& each) { return each.deposit.missing().isPositive(); });
    if (!rows.credits.empty() || isDepositMissing)
        rows.contractOfInvoice = InvoiceStore(db).contractsOfOpen(client);
    readScope(db, client, rows);
    readUnbilled(db, client, rows);
    readManual(db, client, rows);
    const GateStore gate(db);
    rows.settings = gate.settings(client);
    rows.recordedStops = gate.recordedStops(client);
    return rows;
}
}  // namespace storage

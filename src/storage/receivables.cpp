// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_rows.h"
#include "query.h"
#include "storage/database.h"
#include "storage/invoice_store.h"

namespace storage {
namespace {
/// As of any day; slow for all clients, since it looks at every invoice there ever was.
#define RECEIVABLE_SELECT                                                                \
    "SELECT i.id, i.number, i.client_id, i.issue_date, i.due_date, i.currency, i.gross," \
    " coalesce((SELECT c.gross FROM invoice c WHERE c.corrects_id = i.id"                \
    "           AND c.issue_date <= ?1), 0) AS corrected,"                               \
    " coalesce((SELECT sum(a.amount) FROM allocation a WHERE a.invoice_id = i.id"        \
    "           AND a.date <= ?1), 0) AS paid, i.rate"                                   \
    " FROM invoice i WHERE i.kind = 'invoice' AND i.number IS NOT NULL AND i.issue_date <= ?1"

/// As of now.
#define OPEN_SELECT                                                                           \
    "SELECT invoice_id, number, client_id, issue_date, due_date, currency, gross, corrected," \
    " paid, rate FROM open_invoice"

StoredReceivable readReceivable(Query& row, const domain::BusinessCalendar& calendar) {
    StoredReceivable stored;
    auto& receivable = stored.receivable;
    receivable.invoice = row.id<domain::InvoiceId>();
    receivable.number = row.text();
    receivable.client = row.id<domain::ClientId>();
    receivable.issueDate = row.date();
    receivable.dueDate = row.date();
    receivable.deadline = calendar.sameOrNextBusinessDay(receivable.dueDate);
    const auto currency = row.currency();
    receivable.gross = row.money(currency);
    receivable.corrected = row.money(currency);
    receivable.paid = row.money(currency);
    if (const auto rate = row.maybe(&Query::integer))
        stored.rate = domain::Rate{*rate};
    return stored;
}

Query openQuery(Database& db, std::optional<domain::ClientId> client, domain::Date asOf) {
    if (isNothingLater(db, asOf)) {
        auto row =
            db.query(client ? OPEN_SELECT " WHERE client_id = ? ORDER BY due_date, invoice_id"
                            : OPEN_SELECT " ORDER BY due_date, invoice_id");
        if (client)
            row.with(*client);
        return row;
    }
    auto row = db.query(client ? RECEIVABLE_SELECT
                            " AND i.gross + corrected > paid AND i.client_id = ?2"
                            " ORDER BY i.due_date, i.id"
                               : RECEIVABLE_SELECT
                            " AND i.gross + corrected > paid ORDER BY i.due_date, i.id");
    row.with(asOf);
    if (client)
        row.with(*client);
    return row;
}
}  // namespace

std::vector<StoredReceivable> InvoiceStore::openReceivables(
    std::optional<domain::ClientId> client, domain::Date asOf,
    const domain::BusinessCalendar& calendar) const {
    auto row = openQuery(db_, client, asOf);
    std::vector<StoredReceivable> found;
    while (row.next())
        found.push_back(readReceivable(row, calendar));
    return found;
}

std::map<domain::InvoiceId, domain::ContractId> InvoiceStore::contractsOfOpen(
    domain::ClientId client) const {
    // CROSS JOIN: the few open ones first.
    auto row = db_.query(
        "SELECT o.invoice_id, i.contract_id FROM open_invoice o CROSS JOIN invoice i"
        " ON i.id = o.invoice_id WHERE o.client_id = ? AND i.contract_id IS NOT NULL");
    row.with(client);
    std::map<domain::InvoiceId, domain::ContractId> contracts;
    while (row.next()) {
        const auto invoice = row.id<domain::InvoiceId>();
        contracts.emplace(invoice, row.id<domain::ContractId>());
    }
    return contracts;
}

std::optional<StoredReceivable> InvoiceStore::receivable(
    domain::InvoiceId id, domain::Date asOf, const domain::BusinessCalendar& calendar) const {
    auto row = db_.query(RECEIVABLE_SELECT " AND i.id = ?2");
    row.with(asOf, id);
    return row.next() ? std::optional(readReceivable(row, calendar)) : std::nullopt;
}
}  // namespace storage

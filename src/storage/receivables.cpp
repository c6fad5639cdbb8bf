// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"
#include "storage/database.h"
#include "storage/invoice_store.h"

namespace storage {
namespace {
#define RECEIVABLE_SELECT                                                                \
    "SELECT i.id, i.number, i.client_id, i.issue_date, i.due_date, i.currency, i.gross," \
    " coalesce((SELECT c.gross FROM invoice c WHERE c.corrects_id = i.id"                \
    "           AND c.issue_date <= ?1), 0),"                                            \
    " coalesce((SELECT sum(a.amount) FROM allocation a WHERE a.invoice_id = i.id"        \
    "           AND a.date <= ?1), 0), i.rate"                                           \
    " FROM invoice i WHERE i.kind = 'invoice' AND i.number IS NOT NULL AND i.issue_date <= ?1"

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
}  // namespace

std::vector<StoredReceivable> InvoiceStore::receivables(
    std::optional<domain::ClientId> client, domain::Date asOf,
    const domain::BusinessCalendar& calendar) const {
    auto all = db_.query(RECEIVABLE_SELECT " ORDER BY i.due_date, i.id");
    auto one = db_.query(RECEIVABLE_SELECT " AND i.client_id = ?2 ORDER BY i.due_date, i.id");
    auto& row = client ? one : all;
    row.with(asOf);
    if (client)
        row.with(*client);
    std::vector<StoredReceivable> found;
    while (row.next())
        found.push_back(readReceivable(row, calendar));
    return found;
}

std::optional<StoredReceivable> InvoiceStore::receivable(
    domain::InvoiceId id, domain::Date asOf, const domain::BusinessCalendar& calendar) const {
    auto row = db_.query(RECEIVABLE_SELECT " AND i.id = ?2");
    row.with(asOf, id);
    return row.next() ? std::optional(readReceivable(row, calendar)) : std::nullopt;
}
}  // namespace storage

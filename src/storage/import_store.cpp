// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import_store.h"

#include <algorithm>

#include "query.h"
#include "snapshot.h"
#include "storage/database.h"

namespace storage {
domain::InvoiceId ImportStore::add(const domain::IssuedInvoice& invoice, std::string_view fileHash,
                                   int row) {
    auto snapshot = snapshotOf(invoice);
    snapshot["import_row"] = row;
    const int days = domain::daysBetween(invoice.issueDate, invoice.dueDate);
    auto query = db_.query(
        "INSERT INTO invoice(kind, client_id, currency, payment_term_days, sale_date, note, number,"
        " series, issue_date, due_date, net, vat, gross, method, snapshot, document, rate,"
        " rate_table, rate_date) VALUES ('invoice', ?, ?, ?, ?, ?, ?, 'imported', ?, ?, ?, 0, ?,"
        " 'imported', ?, ?, ?, ?, ?)");
    query.with(invoice.client, invoice.currency, std::clamp(days, 0, domain::kLongestTermDays),
               invoice.saleDate, invoice.note, invoice.number, invoice.issueDate, invoice.dueDate);
    query.with(invoice.totals.gross, invoice.totals.gross, snapshot.dump(), fileHash);
    if (invoice.rate)
        query.with(invoice.rate->rate, invoice.rate->table, invoice.rate->date);
    else
        query.with(std::nullopt, std::nullopt, std::nullopt);
    query.run();
    return {db_.lastId()};
}

void ImportStore::mark(domain::PaymentId payment, domain::InvoiceId invoice) {
    db_.query("INSERT INTO imported_payment(payment_id, invoice_id) VALUES (?, ?)")
        .with(payment, invoice)
        .run();
}

std::optional<KnownInvoice> ImportStore::find(std::string_view number) const {
    auto row = db_.query(
        "SELECT i.id, i.series IS 'imported', i.client_id, i.issue_date, i.due_date, i.currency,"
        " i.gross, coalesce((SELECT sum(a.amount) FROM allocation a WHERE a.invoice_id = i.id), 0),"
        " coalesce((SELECT sum(p.amount) FROM imported_payment m JOIN payment p"
        " ON p.id = m.payment_id WHERE m.invoice_id = i.id), 0) FROM invoice i WHERE i.number = ?");
    row.with(number);
    if (!row.next())
        return std::nullopt;
    KnownInvoice known;
    known.id = row.id<domain::InvoiceId>();
    known.isImported = row.boolean();
    known.client = row.id<domain::ClientId>();
    known.issueDate = row.date();
    known.dueDate = row.date();
    const auto currency = row.currency();
    known.gross = row.money(currency);
    known.allocated = row.money(currency);
    known.importedPaid = row.money(currency);
    return known;
}

std::vector<std::pair<domain::ClientId, domain::Party>> ImportStore::buyers() const {
    auto row = db_.query(
        "SELECT DISTINCT client_id, snapshot ->> '$.buyer.name', snapshot ->> '$.buyer.nip',"
        " snapshot ->> '$.buyer.vat_ue' FROM invoice WHERE series = 'imported' ORDER BY client_id");
    std::vector<std::pair<domain::ClientId, domain::Party>> found;
    while (row.next()) {
        const auto client = row.id<domain::ClientId>();
        domain::Party party;
        party.name = row.text();
        party.nip = row.text();
        party.vatUe = row.text();
        found.emplace_back(client, std::move(party));
    }
    return found;
}
}  // namespace storage

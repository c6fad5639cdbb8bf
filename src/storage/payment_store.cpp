// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payment_store.h"

#include "contract_rows.h"
#include "open_rows.h"
#include "query.h"
#include "storage/database.h"

namespace storage {
namespace {
#define PAYMENT_COLUMNS                                                                \
    "p.id, p.client_id, p.kind, p.contract_id, p.date, p.currency, p.amount, p.note, " \
    "p.reverses_id"

domain::Payment readPayment(Query& row) {
    domain::Payment payment;
    payment.id = row.id<domain::PaymentId>();
    payment.client = row.id<domain::ClientId>();
    payment.kind = domain::paymentKindOf(row.text());
    payment.contract = row.maybe(&Query::id<domain::ContractId>);
    payment.date = row.date();
    payment.amount = row.money(row.currency());
    payment.note = row.text();
    payment.reverses = row.maybe(&Query::id<domain::PaymentId>);
    return payment;
}

std::vector<domain::Allocation> readStanding(Query&& row) {
    std::vector<domain::Allocation> standing;
    while (row.next()) {
        domain::Allocation allocation;
        allocation.payment = row.id<domain::PaymentId>();
        allocation.invoice = row.id<domain::InvoiceId>();
        allocation.date = row.date();
        allocation.amount = row.money(row.currency());
        standing.push_back(allocation);
    }
    return standing;
}
}  // namespace

domain::PaymentId PaymentStore::add(const domain::Payment& payment) {
    db_.query(
           "INSERT INTO payment(client_id, kind, contract_id, date, amount, currency, note,"
           " reverses_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(payment.client, domain::codeOf(payment.kind), payment.contract, payment.date,
              payment.amount, payment.amount.currency(), payment.note, payment.reverses)
        .run();
    return {db_.lastId()};
}

void PaymentStore::allocate(const domain::Allocation& allocation) {
    db_.query("INSERT INTO allocation(payment_id, invoice_id, date, amount) VALUES (?, ?, ?, ?)")
        .with(allocation.payment, allocation.invoice, allocation.date, allocation.amount)
        .run();
}

std::optional<domain::Payment> PaymentStore::find(domain::PaymentId id) const {
    auto query = db_.query("SELECT " PAYMENT_COLUMNS " FROM payment p WHERE p.id = ?");
    query.with(id);
    return query.next() ? std::optional(readPayment(query)) : std::nullopt;
}

bool PaymentStore::isReversed(domain::PaymentId id) const {
    auto query = db_.query("SELECT 1 FROM payment WHERE reverses_id = ?");
    query.with(id);
    return query.next();
}

std::vector<domain::Payment> PaymentStore::list(const PaymentFilter& filter) const {
#define LIST(where) \
    "SELECT " PAYMENT_COLUMNS " FROM payment p" where " ORDER BY p.date, p.id LIMIT ? OFFSET ?"
    auto query = db_.query(filter.client ? LIST(" WHERE p.client_id = ?") : LIST(""));
#undef LIST
    if (filter.client)
        query.with(*filter.client);
    query.with(filter.limit, filter.offset);
    std::vector<domain::Payment> payments;
    while (query.next())
        payments.push_back(readPayment(query));
    return payments;
}

std::vector<domain::Allocation> PaymentStore::standing(domain::PaymentId id) const {
    auto query = db_.query(
        "SELECT a.payment_id, a.invoice_id, max(a.date), p.currency, sum(a.amount) FROM allocation "
        "a"
        " JOIN payment p ON p.id = a.payment_id WHERE a.payment_id = ?"
        " GROUP BY a.invoice_id HAVING sum(a.amount) <> 0 ORDER BY a.invoice_id");
    query.with(id);
    return readStanding(std::move(query));
}

std::vector<domain::Allocation> PaymentStore::standingOn(domain::InvoiceId id) const {
    auto query = db_.query(
        "SELECT a.payment_id, a.invoice_id, max(a.date), p.currency, sum(a.amount) FROM allocation "
        "a"
        " JOIN payment p ON p.id = a.payment_id WHERE a.invoice_id = ?"
        " GROUP BY a.payment_id HAVING sum(a.amount) <> 0 ORDER BY a.payment_id");
    query.with(id);
    return readStanding(std::move(query));
}

std::optional<domain::Date> PaymentStore::lastTakenBack(domain::InvoiceId id) const {
    auto query = db_.query("SELECT max(date) FROM allocation WHERE invoice_id = ? AND amount < 0");
    query.with(id);
    query.next();
    return query.maybe(&Query::date);
}

domain::Money PaymentStore::left(domain::PaymentId id) const {
    auto query = db_.query(
        "SELECT p.currency, CASE WHEN EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = p.id)"
        " THEN 0 ELSE p.amount - coalesce((SELECT sum(a.amount) FROM allocation a"
        " WHERE a.payment_id = p.id), 0) END FROM payment p WHERE p.id = ?");
    query.with(id);
    if (!query.next())
        return {};
    const auto currency = query.currency();
    return query.money(currency);
}

namespace {
/// As of any day.
#define CREDIT_SELECT                                                                      \
    "SELECT " PAYMENT_COLUMNS                                                              \
    ", p.amount - coalesce((SELECT sum(a.amount) FROM allocation a"                        \
    " WHERE a.payment_id = p.id AND a.date <= ?1), 0) AS rest FROM payment p"              \
    " WHERE p.kind <> 'reversal' AND p.date <= ?1 AND NOT EXISTS (SELECT 1 FROM payment r" \
    " WHERE r.reverses_id = p.id AND r.date <= ?1) AND rest <> 0"

/// As of now.
#define OPEN_CREDIT_SELECT \
    "SELECT " PAYMENT_COLUMNS ", o.rest FROM open_credit o JOIN payment p ON p.id = o.payment_id"

Query creditQuery(Database& db, std::optional<domain::ClientId> client, domain::Date asOf) {
    if (isNothingLater(db, asOf)) {
        auto row =
            db.query(client ? OPEN_CREDIT_SELECT " WHERE o.client_id = ? ORDER BY p.date, p.id"
                            : OPEN_CREDIT_SELECT " ORDER BY p.date, p.id");
        if (client)
            row.with(*client);
        return row;
    }
    auto row = db.query(client ? CREDIT_SELECT " AND p.client_id = ?2 ORDER BY p.date, p.id"
                               : CREDIT_SELECT " ORDER BY p.date, p.id");
    row.with(asOf);
    if (client)
        row.with(*client);
    return row;
}
}  // namespace

std::vector<domain::Credit> PaymentStore::credits(std::optional<domain::ClientId> client,
                                                  domain::Date asOf) const {
    auto query = creditQuery(db_, client, asOf);
    std::vector<domain::Credit> credits;
    while (query.next()) {
        domain::Credit credit{readPayment(query), {}};
        credit.left = query.money(credit.payment.amount.currency());
        credits.push_back(std::move(credit));
    }
    return credits;
}

domain::DepositStanding PaymentStore::deposit(domain::ContractId contract, domain::Money required,
                                              domain::Date asOf) const {
    auto query = db_.query("SELECT " DEPOSIT_COLUMNS " FROM contract c WHERE c.id = ?1");
    query.with(contract, asOf);
    query.next();
    return readDeposit(query, required);
}
}  // namespace storage

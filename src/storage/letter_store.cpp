// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/letter_store.h"

#include "query.h"
#include "storage/database.h"

namespace storage {
std::int64_t LetterStore::add(const StoredLetter& letter) {
    db_.query(
           "INSERT INTO letter(client_id, contract_id, kind, date, payments_until, document)"
           " VALUES (?, ?, ?, ?, ?, ?)")
        .with(letter.client, letter.contract, letter.kind, letter.date, letter.paymentsUntil,
              letter.documentHash)
        .run();
    return db_.lastId();
}

void LetterStore::addStep(const StoredStep& step) {
    db_.query("INSERT INTO reminder_step(invoice_id, step, letter_id, balance) VALUES (?, ?, ?, ?)")
        .with(step.invoice, domain::codeOf(step.step), step.letter, step.balance)
        .run();
}

std::vector<StoredLetter> LetterStore::letters(std::optional<domain::ClientId> client) const {
    auto query = db_.query(
        "SELECT id, client_id, contract_id, kind, date, payments_until, document"
        " FROM letter WHERE ?1 IS NULL OR client_id = ?1 ORDER BY date, id");
    query.with(client);
    std::vector<StoredLetter> letters;
    while (query.next()) {
        StoredLetter letter;
        letter.id = query.integer();
        letter.client = query.id<domain::ClientId>();
        letter.contract = query.maybe(&Query::id<domain::ContractId>);
        letter.kind = query.text();
        letter.date = query.date();
        letter.paymentsUntil = query.maybe(&Query::date);
        letter.documentHash = query.text();
        letters.push_back(std::move(letter));
    }
    return letters;
}

std::vector<domain::Step> LetterStore::stepsSent(domain::InvoiceId invoice) const {
    auto query = db_.query("SELECT step FROM reminder_step WHERE invoice_id = ?");
    query.with(invoice);
    std::vector<domain::Step> steps;
    while (query.next())
        steps.push_back(domain::stepOf(query.text()));
    return steps;
}

std::vector<StoredStep> LetterStore::steps(std::int64_t letter, domain::Currency currency) const {
    auto query = db_.query(
        "SELECT invoice_id, step, balance FROM reminder_step"
        " WHERE letter_id = ? ORDER BY invoice_id");
    query.with(letter);
    std::vector<StoredStep> steps;
    while (query.next()) {
        StoredStep step;
        step.invoice = query.id<domain::InvoiceId>();
        step.step = domain::stepOf(query.text());
        step.letter = letter;
        step.balance = query.money(currency);
        steps.push_back(step);
    }
    return steps;
}

std::optional<ReminderPause> LetterStore::pause(domain::ClientId client) const {
    auto query = db_.query("SELECT until, reason FROM reminder_pause WHERE client_id = ?");
    query.with(client);
    if (!query.next())
        return std::nullopt;
    const auto until = query.date();
    return ReminderPause{client, until, query.text()};
}

void LetterStore::setPause(const ReminderPause& pause) {
    db_.query(
           "INSERT INTO reminder_pause(client_id, until, reason) VALUES (?, ?, ?)"
           " ON CONFLICT(client_id) DO UPDATE SET until = excluded.until, reason = excluded.reason")
        .with(pause.client, pause.until, pause.reason)
        .run();
}

void LetterStore::endPause(domain::ClientId client) {
    db_.query("DELETE FROM reminder_pause WHERE client_id = ?").with(client).run();
}
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verification.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "query.h"
#include "row_digests.h"
#include "sha256.h"
#include "storage/database.h"
#include "storage/journal_store.h"
#include "storage/settings_store.h"

namespace storage {
namespace {
using Findings = std::vector<domain::Refusal>;

void checkPages(Database& db, Findings& findings) {
    try {
        auto row = db.query("PRAGMA integrity_check");
        while (row.next())
            if (auto text = row.text(); text != "ok")
                findings.push_back(domain::refuse("file_damaged", {{"detail", text}}));
    } catch (const domain::Refused& refused) {
        // So damaged that SQLite cannot even look: that is what was asked about.
        if (refused.refusal().code != "database_corrupt")
            throw;
        findings.push_back(domain::refuse("file_damaged", {{"detail", refused.what()}}));
    }
}

void checkReferences(Database& db, Findings& findings) {
    auto row = db.query("PRAGMA foreign_key_check");
    while (row.next()) {
        const auto table = row.text();
        findings.push_back(
            domain::refuse("reference_broken", {{"table", table}, {"row", row.integer()}}));
    }
}

std::map<std::string, std::string> schemaOf(Database& db) {
    auto row = db.query(
        "SELECT type || ' ' || name, sql FROM sqlite_master"
        " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'");
    std::map<std::string, std::string> schema;
    while (row.next()) {
        auto name = row.text();
        schema[std::move(name)] = row.text();
    }
    return schema;
}

/// A trigger that is gone is a lock taken off the door.
void checkSchema(Database& db, Findings& findings) {
    auto fresh = Database::inMemory();
    const auto expected = schemaOf(fresh);
    const auto found = schemaOf(db);
    for (const auto& [name, sql] : expected) {
        const auto at = found.find(name);
        if (at == found.end() || at->second != sql)
            findings.push_back(domain::refuse("schema_changed", {{"name", name}}));
    }
    for (const auto& [name, sql] : found)
        if (!expected.contains(name))
            findings.push_back(domain::refuse("schema_changed", {{"name", name}}));
}

/// What the journal says of the rows it vouches for: the last digest of each by name.
struct Journal {
    int rows = 0;
    bool isWhole = true;
    std::map<std::string, std::string> digests;
};

void readDigests(const std::string& payload, Journal& journal) {
    if (payload.find(kRowDigests) == std::string::npos)
        return;
    const auto fields = nlohmann::json::parse(payload, nullptr, false);
    const auto rows = fields.is_object() ? fields.find(kRowDigests) : fields.end();
    if (rows == fields.end() || !rows->is_object())
        return;
    for (const auto& [name, digest] : rows->items())
        if (digest.is_string())
            journal.digests[name] = digest.get<std::string>();
        else
            journal.digests.erase(name);
}

Journal checkJournal(Database& db, Findings& findings) {
    auto row = db.query(
        "SELECT id, at, kind, subject, payload, previous_hash, hash FROM journal ORDER BY id");
    std::string previous;
    Journal journal;
    while (row.next()) {
        JournalRow each;
        each.id = row.integer();
        for (auto* field :
             {&each.at, &each.kind, &each.subject, &each.payload, &each.previousHash, &each.hash})
            *field = row.text();
        ++journal.rows;
        if (each.id != journal.rows || each.previousHash != previous ||
            journalHash(each) != each.hash) {
            findings.push_back(domain::refuse("journal_broken", {{"row", each.id}}));
            journal.isWhole = false;  // every row behind a broken one is broken, too
            return journal;
        }
        readDigests(each.payload, journal);
        previous = each.hash;
    }
    const auto head = JournalStore(db).head();
    if (head != JournalStore::Head{journal.rows, previous})
        findings.push_back(domain::refuse(
            "journal_cut", {{"expected", head.rows}, {"found", std::int64_t{journal.rows}}}));
    return journal;
}

int checkDocuments(Database& db, Findings& findings) {
    auto row = db.query("SELECT hash, file_name, bytes FROM document");
    int documents = 0;
    while (row.next()) {
        const auto hash = row.text();
        const auto name = row.text();
        ++documents;
        if (sha256(row.text()) != hash)
            findings.push_back(domain::refuse("document_changed", {{"name", name}}));
    }
    return documents;
}

struct Counter {
    std::string series;
    std::string period;
    int first = 0;
    int last = 0;
};

std::vector<Counter> counters(Database& db) {
    auto row = db.query(
        "SELECT series, period, first, last FROM series_counter"
        " WHERE series IN ('invoice', 'correction')");
    std::vector<Counter> found;
    while (row.next()) {
        Counter counter;
        counter.series = row.text();
        counter.period = row.text();
        counter.first = row.small();
        counter.last = row.small();
        found.push_back(std::move(counter));
    }
    return found;
}

using Period = std::pair<std::string, std::string>;  // of a series

/// Numbers left out on purpose, as the journal says: documents elsewhere have them.
std::map<Period, std::set<int>> skippedNumbers(Database& db) {
    std::map<Period, std::set<int>> skipped;
    auto row = db.query(
        "SELECT payload ->> 'series', payload ->> 'period', payload ->> 'from', payload ->> 'to'"
        " FROM journal WHERE kind = 'numbers_skipped'");
    while (row.next()) {
        auto series = row.text();
        auto& numbers = skipped[{std::move(series), row.text()}];
        const int from = row.small();
        const int to = row.small();
        for (int n = from; n <= to; ++n)
            numbers.insert(n);
    }
    return skipped;
}

/// Every number of every period was given to one document, and no document has another.
void checkNumbers(Database& db, Findings& findings) {
    std::map<std::pair<std::string, std::string>, std::map<std::string, domain::Date>> issued;
    const NumberStore numbers(db);
    std::map<std::string, domain::Series> series{{"invoice", numbers.series("invoice")},
                                                 {"correction", numbers.series("correction")}};
    // Imported invoices have numbers that others gave.
    auto row = db.query(
        "SELECT series, number, issue_date FROM invoice"
        " WHERE number IS NOT NULL AND series <> 'imported'");
    while (row.next()) {
        const auto name = row.text();
        const auto number = row.text();
        const auto date = row.date();
        issued[{name, domain::periodOf(series.at(name), date)}][number] = date;
    }
    auto skipped = skippedNumbers(db);
    for (const auto& counter : counters(db)) {
        const auto& leftOut = skipped[{counter.series, counter.period}];
        auto& given = issued[{counter.series, counter.period}];
        const auto expected =
            static_cast<std::size_t>(std::int64_t{counter.last} - counter.first + 1) -
            leftOut.size();
        for (int n = counter.first; n <= counter.last && !given.empty(); ++n) {
            const auto number =
                domain::formatNumber(series.at(counter.series), n, given.begin()->second);
            if (!given.contains(number) && !leftOut.contains(n))
                findings.push_back(domain::refuse("number_missing", {{"number", number}}));
        }
        if (given.size() != expected)
            findings.push_back(domain::refuse(
                "numbers_do_not_count", {{"series", counter.series},
                                         {"period", counter.period},
                                         {"expected", static_cast<std::int64_t>(expected)},
                                         {"found", static_cast<std::int64_t>(given.size())}}));
        issued.erase({counter.series, counter.period});
    }
    for (const auto& [key, given] : issued)
        for (const auto& [number, date] : given)
            findings.push_back(domain::refuse("number_not_counted", {{"number", number}}));
}

void checkAllocations(Database& db, Findings& findings) {
    auto over = db.query(
        "SELECT i.number FROM invoice i WHERE i.kind = 'invoice' AND i.number IS NOT NULL AND"
        " (SELECT coalesce(sum(a.amount), 0) FROM allocation a WHERE a.invoice_id = i.id) NOT "
        "BETWEEN"
        " 0 AND i.gross + coalesce((SELECT c.gross FROM invoice c WHERE c.corrects_id = i.id), 0)");
    while (over.next())
        findings.push_back(domain::refuse("invoice_overpaid", {{"number", over.text()}}));
    auto spent = db.query(
        "SELECT p.id FROM payment p WHERE p.kind <> 'reversal' AND"
        " (SELECT coalesce(sum(a.amount), 0) FROM allocation a WHERE a.payment_id = p.id) NOT "
        "BETWEEN"
        " 0 AND CASE WHEN EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = p.id) THEN 0"
        " ELSE p.amount END");
    while (spent.next())
        findings.push_back(domain::refuse("payment_overspent", {{"id", spent.integer()}}));
}

/// The tables of what is still open say the same as the rows that they are derived from.
void checkOpenRows(Database& db, Findings& findings) {
#define DIFFERENCE(table, id, derived)                                                       \
    "SELECT '" table "', " id " FROM (SELECT * FROM " table " EXCEPT SELECT * FROM " derived \
    ")"                                                                                      \
    " UNION SELECT '" table "', " id " FROM (SELECT * FROM " derived                         \
    " EXCEPT SELECT * FROM " table ")"
    auto row = db.query(DIFFERENCE(
        "open_invoice", "invoice_id",
        "invoice_balance WHERE gross + corrected > paid") " UNION ALL " DIFFERENCE("open_credit",
                                                                                   "payment_id",
                                                                                   "payment_rest "
                                                                                   "WHERE rest <> "
                                                                                   "0"));
#undef DIFFERENCE
    while (row.next()) {
        const auto table = row.text();
        findings.push_back(
            domain::refuse("open_row_wrong", {{"table", table}, {"row", row.integer()}}));
    }
}

/// Every row is as the last line of the journal about it says; none came or went past the journal.
void checkRows(Database& db, Journal journal, Findings& findings) {
    eachRowDigest(db, [&](const std::string& name, const std::string& digest) {
        const auto vouched = journal.digests.find(name);
        if (vouched == journal.digests.end()) {
            findings.push_back(domain::refuse("row_without_journal", {{"subject", name}}));
            return;
        }
        if (vouched->second != digest)
            findings.push_back(domain::refuse("row_changed", {{"subject", name}}));
        journal.digests.erase(vouched);
    });
    for (const auto& [name, digest] : journal.digests)
        findings.push_back(domain::refuse("row_missing", {{"subject", name}}));
}
}  // namespace

FileFindings verifyFile(Database& database) {
    FileFindings result;
    checkPages(database, result.findings);
    if (!result.findings.empty())
        return result;  // nothing that is read from damaged pages means anything
    checkReferences(database, result.findings);
    checkSchema(database, result.findings);
    auto journal = checkJournal(database, result.findings);
    result.journalRows = journal.rows;
    result.documents = checkDocuments(database, result.findings);
    checkNumbers(database, result.findings);
    checkAllocations(database, result.findings);
    checkOpenRows(database, result.findings);
    if (journal.isWhole)  // a broken journal vouches for nothing
        checkRows(database, std::move(journal), result.findings);
    return result;
}
}  // namespace storage

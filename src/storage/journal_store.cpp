// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_store.h"

#include <array>
#include <cstdlib>

#include "domain/base/refusal.h"
#include "query.h"
#include "row_digests.h"
#include "sha256.h"
#include "storage/database.h"
#include "storage/settings_store.h"

namespace storage {
namespace {
constexpr const char* kRows = "journal_rows";
constexpr const char* kHead = "journal_head";

/// The payload with the digests of the changed rows as its last field.
std::string withChangedRows(Database& db, std::string_view payload) {
    std::string text(payload);
    const auto changed = takeChangedRows(db);
    if (changed.empty() || !text.starts_with('{') || !text.ends_with('}'))
        return text;  // what is no JSON is refused by the table itself
    text.pop_back();
    return text + (text == "{" ? "" : ",") + '"' + kRowDigests + "\":" + changed + '}';
}
}  // namespace

std::string journalHash(const JournalRow& row) {
    std::string bytes = std::to_string(row.id);
    for (const std::string_view field : std::array<std::string_view, 5>{
             row.at, row.kind, row.subject, row.payload, row.previousHash}) {
        bytes += '\n' + std::to_string(field.size()) + ':';
        bytes += field;
    }
    return sha256(bytes);
}

void JournalStore::append(std::string_view at, std::string_view kind, std::string_view subject,
                          std::string_view payload) {
    JournalRow row{1,
                   std::string(at),
                   std::string(kind),
                   std::string(subject),
                   withChangedRows(db_, payload),
                   "",
                   ""};
    {
        auto last = db_.query("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1");
        if (last.next()) {
            row.id = last.integer() + 1;
            row.previousHash = last.text();
        }
    }
    row.hash = journalHash(row);
    db_.query(
           "INSERT INTO journal(id, at, kind, subject, payload, previous_hash, hash)"
           " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(row.id, row.at, row.kind, row.subject, row.payload, row.previousHash, row.hash)
        .run();
    SettingsStore settings(db_);
    settings.setValue(kRows, std::to_string(row.id));
    settings.setValue(kHead, row.hash);
}

JournalStore::Head JournalStore::head() const {
    const SettingsStore settings(db_);
    Head head;
    head.rows = std::atoll(settings.value(kRows).value_or("0").c_str());
    head.hash = settings.value(kHead).value_or("");
    return head;
}

std::vector<JournalRow> JournalStore::ofSubject(std::string_view subject) const {
    auto query = db_.query(
        "SELECT id, at, kind, subject, payload, previous_hash, hash FROM journal"
        " WHERE subject = ? ORDER BY id");
    query.with(subject);
    std::vector<JournalRow> rows;
    while (query.next()) {
        JournalRow row;
        row.id = query.integer();
        for (auto* field :
             {&row.at, &row.kind, &row.subject, &row.payload, &row.previousHash, &row.hash})
            *field = query.text();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string DocumentStore::put(std::string_view kind, std::string_view fileName,
                               std::string_view bytes) {
    auto hash = sha256(bytes);
    db_.query(
           "INSERT INTO document(hash, kind, file_name, bytes) VALUES (?, ?, ?, ?)"
           " ON CONFLICT(hash) DO NOTHING")
        .with(hash, kind, fileName)
        .withBytes(bytes)
        .run();
    return hash;
}

std::optional<StoredDocument> DocumentStore::find(std::string_view hash) const {
    auto query = db_.query("SELECT hash, kind, file_name, bytes FROM document WHERE hash = ?");
    query.with(hash);
    if (!query.next())
        return std::nullopt;
    StoredDocument document;
    for (auto* field : {&document.hash, &document.kind, &document.fileName, &document.bytes})
        *field = query.text();
    if (sha256(document.bytes) != document.hash)
        throw domain::Refused(domain::refuseWorld(
            "database_corrupt", {{"file", db_.file().string()}, {"detail", document.fileName}}));
    return document;
}
}  // namespace storage

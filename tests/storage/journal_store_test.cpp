// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"
#include "storage/sha256.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(journal_store)

namespace {
/// The first row whose hash or link is not what its fields say; 0 when the chain is whole.
std::int64_t brokenRow(Database& db) {
    std::string previous;
    for (const auto& row : JournalStore(db).ofSubject("office")) {
        if (row.hash != journalHash(row) || row.previousHash != previous)
            return row.id;
        previous = row.hash;
    }
    return 0;
}

void tamper(Database& db, const std::string& sql) {
    BOOST_TEST(
        sqlite3_exec(static_cast<sqlite3*>(db.nativeHandle()),
                     ("DROP TRIGGER journal_frozen; DROP TRIGGER journal_kept; " + sql).c_str(),
                     nullptr, nullptr, nullptr) == SQLITE_OK);
}

Database threeRows() {
    auto db = Database::inMemory();
    JournalStore journal(db);
    for (const char* kind : {"a", "b", "c"})
        journal.append("2026-10-05T08:00:00Z", kind, "office", R"({"amount":"1.00"})");
    return db;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_row_comes_back_with_all_its_fields) {
    auto db = threeRows();
    JournalStore(db).append("2026-10-05T09:00:00Z", "d", "other", "{}");
    const auto rows = JournalStore(db).ofSubject("office");
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST(rows[1].id == 2);
    BOOST_TEST(rows[1].at == "2026-10-05T08:00:00Z");
    BOOST_TEST(rows[1].kind == "b");
    BOOST_TEST(rows[1].subject == "office");
    BOOST_TEST(rows[1].payload == R"({"amount":"1.00"})");
    BOOST_TEST(rows[0].previousHash.empty());
    BOOST_TEST(rows[1].previousHash == rows[0].hash);
    BOOST_TEST(rows[2].previousHash == rows[1].hash);
}

BOOST_AUTO_TEST_CASE(an_untouched_chain_is_whole) {
    auto db = threeRows();
    BOOST_TEST(brokenRow(db) == 0);
}

BOOST_AUTO_TEST_CASE(a_changed_payload_is_found) {
    auto db = threeRows();
    tamper(db, R"(UPDATE journal SET payload = '{"amount":"9.00"}' WHERE id = 2)");
    BOOST_TEST(brokenRow(db) == 2);
}

BOOST_AUTO_TEST_CASE(a_row_taken_out_of_the_middle_is_found) {
    auto db = threeRows();
    tamper(db, "DELETE FROM journal WHERE id = 2");
    BOOST_TEST(brokenRow(db) == 3);
}

BOOST_AUTO_TEST_CASE(every_field_counts_and_none_runs_into_the_next) {
    const JournalRow row{7, "at", "kind", "subject", "{}", "before", ""};
    const auto hash = journalHash(row);
    for (auto member : {&JournalRow::at, &JournalRow::kind, &JournalRow::subject,
                        &JournalRow::payload, &JournalRow::previousHash}) {
        auto changed = row;
        changed.*member += "x";
        BOOST_TEST(journalHash(changed) != hash);
    }
    auto moved = row;
    moved.kind = "kin";
    moved.subject = "dsubject";
    BOOST_TEST(journalHash(moved) != hash);
    moved = row;
    moved.id = 8;
    BOOST_TEST(journalHash(moved) != hash);
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_refused) {
    auto db = Database::inMemory();
    BOOST_TEST(outcomeOf([&] { JournalStore(db).append("at", "k", "s", "{"); }) ==
               "database_refused");
}

BOOST_AUTO_TEST_CASE(a_document_comes_back_by_its_hash_and_is_kept_once) {
    auto db = Database::inMemory();
    DocumentStore documents(db);
    const std::string bytes("%PDF\0\xFF\n", 7);
    const auto hash = documents.put("invoice", "FV1.pdf", bytes);
    BOOST_TEST(hash == storage::sha256(bytes));
    BOOST_TEST(documents.put("invoice", "other.pdf", bytes) == hash);
    const auto found = documents.find(hash).value();
    BOOST_TEST(found.hash == hash);
    BOOST_TEST(found.kind == "invoice");
    BOOST_TEST(found.fileName == "FV1.pdf");
    BOOST_TEST((found.bytes == bytes));
    BOOST_TEST(!documents.find(std::string(64, '0')).has_value());
    BOOST_TEST(documents.find(documents.put("x", "empty", {}))->bytes.empty());
}

BOOST_AUTO_TEST_CASE(T33_bytes_that_are_not_those_of_their_hash_are_never_given_out) {
    auto db = Database::inMemory();
    DocumentStore documents(db);
    const auto hash = documents.put("invoice", "FV1.pdf", "right");
    sqlite3_exec(static_cast<sqlite3*>(db.nativeHandle()),
                 "DROP TRIGGER document_frozen; UPDATE document SET bytes = x'00'", nullptr,
                 nullptr, nullptr);
    BOOST_TEST(outcomeOf([&] { (void)documents.find(hash); }) == "database_corrupt");
}

BOOST_AUTO_TEST_SUITE_END()

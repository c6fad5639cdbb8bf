// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <array>

#include <SQLiteCpp/SQLiteCpp.h>
#include <boost/test/unit_test.hpp>

#include "storage/backup.h"
#include "storage/samples.h"

using namespace samples;
using support::Raw;
using support::TempFolder;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(migrations_of_the_schema)

namespace {
constexpr std::array kThree{"CREATE TABLE pay(amount INTEGER)", "ALTER TABLE pay ADD note TEXT",
                            "CREATE INDEX i ON pay(amount)"};

SQLite::Database inMemory() {
    return {":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

int version(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt();
}

/// Tables, indexes, triggers and views, without the blanks that a migration may set otherwise.
std::string schemaOf(const fs::path& file) {
    return Raw(file).read(
        "SELECT type, name, tbl_name, replace(replace(sql, char(10), ' '), ' ', '') FROM"
        " sqlite_schema ORDER BY type, name");
}
}  // namespace

BOOST_AUTO_TEST_CASE(steps_are_taken_from_where_the_file_stands) {
    auto db = inMemory();
    migrate(db, std::span(kThree).first(1));
    BOOST_TEST(version(db) == 1);
    db.exec("INSERT INTO pay VALUES (100)");
    migrate(db, kThree);
    BOOST_TEST(version(db) == 3);
    BOOST_TEST(db.execAndGet("SELECT amount FROM pay WHERE note IS NULL").getInt() == 100);
}

BOOST_AUTO_TEST_CASE(a_second_time_changes_nothing) {
    auto db = inMemory();
    migrate(db, kThree);
    const int changes = db.getTotalChanges();
    migrate(db, kThree);
    BOOST_TEST(version(db) == 3);
    BOOST_TEST(db.getTotalChanges() == changes);
}

BOOST_AUTO_TEST_CASE(a_file_from_the_future_is_refused) {
    auto db = inMemory();
    migrate(db, kThree);
    BOOST_TEST(outcomeOf([&] { migrate(db, std::span(kThree).first(2)); }) == "database_newer");
    BOOST_TEST(version(db) == 3);
}

BOOST_AUTO_TEST_CASE(a_step_that_fails_leaves_the_step_before_it) {
    auto db = inMemory();
    constexpr std::array broken{kThree[0], "CREATE TABLE more(a); SELECT nonsense"};
    BOOST_CHECK_THROW(migrate(db, broken), SQLite::Exception);
    BOOST_TEST(version(db) == 1);
    BOOST_TEST(!db.tableExists("more"));
}

BOOST_AUTO_TEST_CASE(T38_a_step_that_loses_a_row_or_a_grosz_is_taken_back) {
    auto db = inMemory();
    migrate(db, std::span(kThree).first(1));
    db.exec("INSERT INTO pay VALUES (100), (200)");
    for (const char* lossy :
         {"DELETE FROM pay WHERE amount = 100", "UPDATE pay SET amount = 199 WHERE amount = 200"}) {
        const std::array steps{kThree[0], lossy};
        BOOST_TEST(outcomeOf([&] { migrate(db, steps); }) == "database_failed");
        BOOST_TEST(version(db) == 1);
        BOOST_TEST(db.execAndGet("SELECT sum(amount) FROM pay").getInt() == 300);
    }
}

BOOST_AUTO_TEST_CASE(two_programs_that_migrate_at_once_take_each_step_once) {
    const TempFolder folder;
    SQLite::Database first((folder / "a.db").string(),
                           SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Database second((folder / "a.db").string(), SQLite::OPEN_READWRITE);
    migrate(first, std::span(kThree).first(2));
    migrate(second, kThree);
    migrate(first, kThree);
    BOOST_TEST(version(first) == 3);
}

BOOST_AUTO_TEST_CASE(a_file_of_every_earlier_schema_ends_as_a_fresh_one) {
    const TempFolder folder;
    const fs::path data = fs::path(GRANICA_SOURCE_DIR) / "tests" / "data";
    { const auto fresh = Database::create(folder / "fresh.db"); }
    const auto newest = schemaOf(folder / "fresh.db");
    for (int schema = 1; schema <= newestSchema(); ++schema) {
        const auto name = "schema_" + std::to_string(schema) + ".db";
        BOOST_REQUIRE_MESSAGE(fs::exists(data / name), name + " is missing in tests/data");
        const auto file = folder.path() / name;
        fs::copy_file(data / name, file);
        {
            auto db = Database::open(file);
            BOOST_TEST(ClientStore(db).allIds().size() == 1U);
            BOOST_TEST(InvoiceStore(db).find({1})->totals.gross == pln(123'000));
            BOOST_TEST(PaymentStore(db).left({1}) == pln(0));
        }
        BOOST_TEST(schemaOf(file) == newest, name);
        BOOST_TEST(Raw(file).read("PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok");
    }
}

/// Makes the file of the present schema for tests/data, whose README.md says when; not a test.
BOOST_AUTO_TEST_CASE(write_the_file_of_this_schema, *boost::unit_test::disabled()) {
    const auto name = "schema_" + std::to_string(newestSchema()) + ".db";
    const auto file = fs::path(GRANICA_BINARY_DIR) / name;
    fs::remove(file);
    const FrozenOffice frozen;
    backupTo(frozen.db, file);
    BOOST_TEST_MESSAGE("written: " << file);
}

BOOST_AUTO_TEST_SUITE_END()

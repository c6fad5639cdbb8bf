// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <sys/stat.h>

#include <boost/test/unit_test.hpp>

#include "storage/migrations.h"
#include "storage/opening.h"
#include "storage/query.h"
#include "storage/samples.h"

using namespace samples;
using support::bytesOf;
using support::Raw;
using support::TempFolder;
using support::writeBytes;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(database)

namespace {
std::string opened(const fs::path& file) {
    return outcomeOf([&] { (void)openWith(file, {.busyMilliseconds = 20}); });
}

unsigned modeOf(const fs::path& file) {
    return static_cast<unsigned>(fs::status(file).permissions());
}

std::string setting(Database& db) {
    return SettingsStore(db).value("k").value_or("");
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_new_file_is_ours_whole_in_wal_mode_and_comes_back) {
    const TempFolder folder;
    const auto file = folder / "new/deep/office.db";
    {
        auto db = Database::create(file);
        db.write([&] { SettingsStore(db).setValue("k", "v"); });
        BOOST_TEST(db.file() == file);
    }
    auto db = Database::open(file);
    BOOST_TEST(setting(db) == "v");
    Raw raw(file);
    BOOST_TEST(raw.read("PRAGMA application_id") == std::to_string(kApplicationId));
    BOOST_TEST(raw.read("PRAGMA user_version") == std::to_string(newestSchema()));
    BOOST_TEST(raw.read("PRAGMA journal_mode") == "wal");
    BOOST_TEST(raw.read("PRAGMA integrity_check") == "ok");
}

BOOST_AUTO_TEST_CASE(our_connection_is_safe_and_keeps_references) {
    const TempFolder folder;
    auto db = Database::create(folder / "a.db");
    const auto pragma = [&](const char* sql) {
        auto query = db.query(sql);
        query.next();
        return query.small();
    };
    BOOST_TEST(pragma("PRAGMA synchronous") == 2);  // FULL
    BOOST_TEST(pragma("PRAGMA foreign_keys") == 1);
}

BOOST_AUTO_TEST_CASE(only_the_owner_may_read_the_file_and_its_logs) {
    const TempFolder folder;
    const auto umaskBefore = ::umask(0);
    auto db = Database::create(folder / "a.db");
    db.write([&] { SettingsStore(db).setValue("k", "v"); });
    ::umask(umaskBefore);
    for (const char* name : {"a.db", "a.db-wal", "a.db-shm"})
        BOOST_TEST(modeOf(folder / name) == 0600U, name);
}

BOOST_AUTO_TEST_CASE(T37_an_existing_file_is_never_overwritten) {
    const TempFolder folder;
    writeBytes(folder / "a.db", "precious");
    BOOST_TEST(outcomeOf([&] { Database::create(folder / "a.db"); }) == "database_exists");
    BOOST_TEST(bytesOf(folder / "a.db") == "precious");
    fs::create_symlink("nowhere", folder / "link.db");
    BOOST_TEST(outcomeOf([&] { Database::create(folder / "link.db"); }) == "database_exists");
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_told_and_not_made) {
    const TempFolder folder;
    BOOST_TEST(opened(folder / "none.db") == "database_missing");
    BOOST_TEST(!fs::exists(folder / "none.db"));
}

BOOST_AUTO_TEST_CASE(what_is_no_database_of_ours_is_told_and_left_alone) {
    const TempFolder folder;
    writeBytes(folder / "text.db", std::string(5'000, 'x'));
    BOOST_TEST(opened(folder / "text.db") == "not_a_database");
    BOOST_TEST(bytesOf(folder / "text.db") == std::string(5'000, 'x'));
    writeBytes(folder / "empty.db", "");
    BOOST_TEST(opened(folder / "empty.db") == "not_a_database");
    BOOST_TEST(Raw(folder / "other.db").run("PRAGMA application_id = 7; CREATE TABLE t(a)") ==
               "done");
    const auto before = bytesOf(folder / "other.db");
    BOOST_TEST(opened(folder / "other.db") == "not_a_database");
    BOOST_TEST(bytesOf(folder / "other.db") == before);
    fs::create_directory(folder / "folder.db");
    BOOST_TEST(opened(folder / "folder.db") == "database_unwritable");
}

BOOST_AUTO_TEST_CASE(a_file_of_a_newer_program_is_refused_untouched) {
    const TempFolder folder;
    const auto file = folder / "a.db";
    { const auto db = Database::create(file); }
    Raw(file).run("PRAGMA user_version = 99");
    const auto before = bytesOf(file);
    BOOST_TEST(opened(file) == "database_newer");
    BOOST_TEST((bytesOf(file) == before));
    BOOST_TEST(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_told_when_it_is_read) {
    const TempFolder folder;
    const auto file = folder / "a.db";
    {
        auto db = Database::create(file);
        const Office office(db);
    }
    const auto whole = bytesOf(file);
    for (const std::size_t kept : {std::size_t{100}, std::size_t{4'096}, whole.size() / 2}) {
        auto damaged = whole;
        damaged.replace(kept, std::string::npos, std::string(whole.size() - kept, '\xA5'));
        writeBytes(file, damaged);
        const auto outcome = outcomeOf([&] {
            auto db = Database::open(file);
            db.read([&] {
                for (const auto id : ClientStore(db).allIds())
                    (void)ClientStore(db).find(id);
                (void)ContractStore(db).list({});
                (void)NumberStore(db).series("invoice");
                (void)SettingsStore(db).seller();
                auto check = db.query("PRAGMA integrity_check");
                check.next();
                if (check.text() != "ok")
                    throw Refused(refuseWorld("database_corrupt"));
            });
        });
        BOOST_TEST(outcome == "database_corrupt", kept << ": " << outcome);
        writeBytes(file, whole.substr(0, kept));
        BOOST_TEST(opened(file) != "done", kept);
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_another_program_holds_is_told_after_a_while) {
    const TempFolder folder;
    const auto file = folder / "a.db";
    { const auto db = Database::create(file); }
    {
        Raw other(file);
        BOOST_TEST(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE") == "done");
        BOOST_TEST(opened(file) == "database_locked");
    }
    BOOST_TEST(opened(file) == "done");
}

BOOST_AUTO_TEST_CASE(a_writer_waits_for_another_and_a_reader_for_nobody) {
    const TempFolder folder;
    const auto file = folder / "a.db";
    { const auto db = Database::create(file); }
    auto db = openWith(file, {.busyMilliseconds = 20});
    Raw other(file);
    other.run("BEGIN IMMEDIATE; INSERT INTO setting VALUES ('k', 'theirs')");
    BOOST_TEST(written(db, [&] { SettingsStore(db).setValue("k", "ours"); }) == "database_locked");
    db.read([&] { BOOST_TEST(setting(db).empty()); });
    other.run("COMMIT");
    db.read([&] { BOOST_TEST(setting(db) == "theirs"); });
}

// Root may write where permissions say no, so these use what stops root, too.
BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_written_is_told) {
    const TempFolder folder;
    writeBytes(folder / "file", "x");
    BOOST_TEST(outcomeOf([&] { Database::create(folder / "file/a.db"); }) == "folder_unwritable");
    BOOST_TEST(opened(folder / "file/a.db") == "database_missing");
    BOOST_TEST(outcomeOf([&] { Database::create("/proc/granica.db"); }) == "folder_unwritable");
}

BOOST_AUTO_TEST_CASE(reading_sees_one_state_and_never_writes) {
    const TempFolder folder;
    auto db = Database::create(folder / "a.db");
    auto other = Database::open(folder / "a.db");
    db.read([&] {
        BOOST_TEST(setting(db).empty());
        other.write([&] { SettingsStore(other).setValue("k", "new"); });
        BOOST_TEST(setting(db).empty());
    });
    BOOST_TEST(outcomeOf([&] {
                   db.read([&] { SettingsStore(db).setValue("k", "sneaked in"); });
               }) == "database_unwritable");
    BOOST_TEST(setting(db) == "new");
    BOOST_TEST(written(db, [&] { SettingsStore(db).setValue("k", "plain"); }) == "done");
}

BOOST_AUTO_TEST_CASE(writing_that_throws_changes_nothing) {
    auto db = Database::inMemory();
    BOOST_TEST(written(db, [&] {
                   SettingsStore(db).setValue("k", "v");
                   throw Refused(refuse("no"));
               }) == "no");
    BOOST_TEST(setting(db).empty());
    BOOST_CHECK_THROW(db.write([&] {
        SettingsStore(db).setValue("k", "v");
        throw std::runtime_error("bug");
    }),
                      std::runtime_error);
    BOOST_TEST(setting(db).empty());
    BOOST_TEST(written(db, [&] { SettingsStore(db).setValue("k", "v"); }) == "done");
}

BOOST_AUTO_TEST_CASE(an_older_file_is_copied_aside_before_it_is_changed) {
    const TempFolder folder;
    const auto file = folder / "a.db";
    Raw(file).run("PRAGMA application_id = " + std::to_string(kApplicationId) +
                  "; PRAGMA journal_mode = WAL; CREATE TABLE old(a); INSERT INTO old VALUES (7)");
    for (const char* copy : {"a.db.schema-0.bak", "a.db.schema-0-2.bak"}) {
        { const auto db = Database::open(file); }
        BOOST_TEST(Raw(file).read("PRAGMA user_version") == std::to_string(newestSchema()));
        BOOST_TEST(modeOf(folder / copy) == 0600U);
        Raw aside(folder / copy);
        BOOST_TEST(aside.read("SELECT a FROM old") == "7");
        BOOST_TEST(aside.read("PRAGMA user_version") == "0");
        BOOST_TEST(aside.read("PRAGMA integrity_check") == "ok");
        fs::remove(file);
        fs::copy_file(folder / copy, file);
    }
}

BOOST_AUTO_TEST_CASE(opening_again_changes_nothing) {
    const TempFolder folder;
    const auto file = folder / "a.db";
    { const auto db = Database::create(file); }
    const auto before = bytesOf(file);
    { const auto db = Database::open(file); }
    BOOST_TEST((bytesOf(file) == before));
    BOOST_TEST(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

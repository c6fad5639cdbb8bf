// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring a backup: into a new file, then swapped in; what was there is kept.
#include <boost/test/unit_test.hpp>

#include "storage/backup.h"
#include "storage/migrations.h"
#include "storage/samples.h"

using namespace samples;
using support::bytesOf;
using support::Raw;
using support::TempFolder;
using support::writeBytes;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(restore)

namespace {
std::string setting(const fs::path& file) {
    return Raw(file).read("SELECT value FROM setting WHERE key = 'k'");
}

/// A live database "a.db" and an older backup of it, "b.db".
struct Office2 {
    Office2() {
        auto db = Database::create(folder / "a.db");
        const Office office(db);
        db.write([&] { SettingsStore(db).setValue("k", "old"); });
        backupTo(db, folder / "b.db");
        db.write([&] { SettingsStore(db).setValue("k", "new"); });
    }

    std::string restore(const char* source, const char* target) {
        return outcomeOf([&] { kept = restoreFrom(folder / source, folder / target); });
    }

    int files() const {
        return static_cast<int>(std::distance(fs::directory_iterator(folder.path()), {}));
    }

    TempFolder folder;
    fs::path kept;
};
}  // namespace

BOOST_AUTO_TEST_CASE(T40_a_restored_file_takes_the_place_and_the_old_one_is_kept) {
    Office2 office;
    BOOST_TEST(office.restore("b.db", "a.db") == "done");
    BOOST_TEST(office.kept == office.folder / "a.db.before-restore");
    BOOST_TEST(setting(office.folder / "a.db") == "old");
    BOOST_TEST(setting(office.kept) == "new");
    BOOST_TEST(setting(office.folder / "b.db") == "old");
    BOOST_TEST(office.files() == 3);
    { const auto db = Database::open(office.folder / "a.db"); }
    BOOST_TEST(Raw(office.folder / "a.db").read("PRAGMA journal_mode") == "wal");
    BOOST_TEST(static_cast<unsigned>(fs::status(office.folder / "a.db").permissions()) == 0600U);
}

BOOST_AUTO_TEST_CASE(every_restore_keeps_what_it_replaces) {
    Office2 office;
    office.restore("b.db", "a.db");
    BOOST_TEST(office.restore("b.db", "a.db") == "done");
    BOOST_TEST(office.kept == office.folder / "a.db.before-restore-2");
    BOOST_TEST(setting(office.folder / "a.db.before-restore") == "new");
}

BOOST_AUTO_TEST_CASE(a_backup_is_restored_where_nothing_was) {
    Office2 office;
    BOOST_TEST(office.restore("b.db", "new/c.db") == "done");
    BOOST_TEST(office.kept.empty());
    BOOST_TEST(setting(office.folder / "new/c.db") == "old");
}

BOOST_AUTO_TEST_CASE(what_stood_only_in_the_log_is_kept_with_the_old_file) {
    Office2 office;
    const auto live = office.folder / "a.db";
    // As after a kill: the last transaction is in the log and nowhere else.
    {
        auto db = Database::open(live);
        db.write([&] { SettingsStore(db).setValue("k", "newest"); });
        fs::copy_file(live, office.folder / "killed.db");
        fs::copy_file(office.folder / "a.db-wal", office.folder / "killed.db-wal");
    }
    BOOST_TEST(office.restore("b.db", "killed.db") == "done");
    BOOST_TEST(setting(office.folder / "killed.db") == "old");
    BOOST_TEST(setting(office.kept) == "newest");
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_replaced_and_kept_as_it_is_with_its_log) {
    Office2 office;
    const std::string damaged(10'000, '\xA5');
    writeBytes(office.folder / "a.db", damaged);
    writeBytes(office.folder / "a.db-wal", "log");
    BOOST_TEST(office.restore("b.db", "a.db") == "done");
    BOOST_TEST(setting(office.folder / "a.db") == "old");
    BOOST_TEST((bytesOf(office.kept) == damaged));
    BOOST_TEST(bytesOf(office.folder / "a.db.before-restore-wal") == "log");
}

BOOST_AUTO_TEST_CASE(a_file_in_which_another_program_writes_is_not_replaced) {
    Office2 office;
    Raw other(office.folder / "a.db");
    other.run("BEGIN IMMEDIATE; INSERT INTO setting VALUES ('theirs', '1')");
    const int files = office.files();
    BOOST_TEST(office.restore("b.db", "a.db") == "database_locked");
    BOOST_TEST(other.run("COMMIT") == "done");
    BOOST_TEST(setting(office.folder / "a.db") == "new");
    BOOST_TEST(office.files() == files);
}

BOOST_AUTO_TEST_CASE(what_is_no_good_backup_is_refused_and_nothing_is_touched) {
    Office2 office;
    const auto before = bytesOf(office.folder / "a.db");
    writeBytes(office.folder / "text.db", std::string(5'000, 'x'));
    auto damaged = bytesOf(office.folder / "b.db");
    damaged.replace(8'192, 4'096, std::string(4'096, '\xA5'));
    writeBytes(office.folder / "damaged.db", damaged);
    Raw(office.folder / "other.db").run("CREATE TABLE t(a)");
    fs::copy_file(office.folder / "b.db", office.folder / "newer.db");
    Raw(office.folder / "newer.db").run("PRAGMA user_version = 99");
    const int files = office.files();
    BOOST_TEST(office.restore("none.db", "a.db") == "database_missing");
    BOOST_TEST(office.restore("text.db", "a.db") == "not_a_database");
    BOOST_TEST(office.restore("other.db", "a.db") == "not_a_database");
    BOOST_TEST(office.restore("newer.db", "a.db") == "database_newer");
    BOOST_TEST(office.restore("damaged.db", "a.db") == "database_corrupt");
    BOOST_TEST((bytesOf(office.folder / "a.db") == before));
    BOOST_TEST(office.files() == files);
}

BOOST_AUTO_TEST_CASE(a_refusal_names_the_backup_and_not_a_file_that_is_gone) {
    Office2 office;
    Raw(office.folder / "other.db").run("CREATE TABLE t(a)");
    try {
        (void)restoreFrom(office.folder / "other.db", office.folder / "a.db");
        BOOST_ERROR("restored");
    } catch (const Refused& refused) {
        BOOST_TEST(std::get<std::string>(refused.refusal().arguments.at(0).second.value()) ==
                   (office.folder / "other.db").string());
    }
}

BOOST_AUTO_TEST_CASE(T38_an_older_backup_comes_to_the_newest_schema_and_stays_as_it_was) {
    Office2 office;
    const auto old = office.folder / "older.db";
    Raw(old).run("PRAGMA application_id = " + std::to_string(kApplicationId));
    const auto before = bytesOf(old);
    BOOST_TEST(office.restore("older.db", "c.db") == "done");
    BOOST_TEST(Raw(office.folder / "c.db").read("PRAGMA user_version") ==
               std::to_string(newestSchema()));
    BOOST_TEST((bytesOf(old) == before));
    BOOST_TEST(office.files() == 4);
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_written_is_told) {
    Office2 office;
    BOOST_TEST(office.restore("b.db", "a.db/c.db") == "folder_unwritable");
    BOOST_TEST(outcomeOf([&] { (void)restoreFrom(office.folder / "b.db", "/proc/c.db"); }) ==
               "folder_unwritable");
}

BOOST_AUTO_TEST_SUITE_END()

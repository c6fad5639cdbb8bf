// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <set>
#include <sys/mount.h>
#include <thread>

#include <boost/test/unit_test.hpp>

#include "storage/migrations.h"
#include "storage/samples.h"
#include "support/fault_vfs.h"

using namespace samples;
using support::bytesOf;
using support::Raw;
using support::TempFolder;
using support::writeBytes;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(backup)

namespace {
std::string setting(const fs::path& file) {
    return Raw(file).read("SELECT value FROM setting WHERE key = 'k'");
}

void makeOffice(const fs::path& file, const std::string& value) {
    auto db = Database::create(file);
    const Office office(db);
    db.write([&] { SettingsStore(db).setValue("k", value); });
}

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

using Names = std::set<std::string>;

std::string backedUp(const fs::path& file, const fs::path& target) {
    return outcomeOf([&] { backupTo(Database::open(file), target); });
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_backup_is_one_whole_file_for_its_owner_alone) {
    const TempFolder folder;
    makeOffice(folder / "a.db", "v");
    BOOST_TEST(backedUp(folder / "a.db", folder / "b.db") == "done");
    BOOST_TEST((namesIn(folder.path()) == Names{"a.db", "b.db"}));
    BOOST_TEST(setting(folder / "b.db") == "v");
    BOOST_TEST(static_cast<unsigned>(fs::status(folder / "b.db").permissions()) == 0600U);
    BOOST_TEST(Raw(folder / "b.db").read("PRAGMA integrity_check") == "ok");
    auto opened = Database::open(folder / "b.db");
    BOOST_TEST(ClientStore(opened).allIds().size() == 1U);
}

BOOST_AUTO_TEST_CASE(T37_a_backup_never_takes_the_place_of_a_file) {
    const TempFolder folder;
    makeOffice(folder / "a.db", "v");
    writeBytes(folder / "b.db", "precious");
    BOOST_TEST(backedUp(folder / "a.db", folder / "b.db") == "database_exists");
    BOOST_TEST(bytesOf(folder / "b.db") == "precious");
    fs::create_symlink("nowhere", folder / "c.db");
    BOOST_TEST(backedUp(folder / "a.db", folder / "c.db") == "database_exists");
    BOOST_TEST((namesIn(folder.path()) == Names{"a.db", "b.db", "c.db"}));
}

BOOST_AUTO_TEST_CASE(T37_publishing_refuses_a_taken_name_and_keeps_both_files) {
    const TempFolder folder;
    writeBytes(folder / "new", "new");
    writeBytes(folder / "taken", "precious");
    BOOST_TEST(outcomeOf([&] { publish(folder / "new", folder / "taken"); }) == "database_exists");
    BOOST_TEST(bytesOf(folder / "taken") == "precious");
    BOOST_TEST(bytesOf(folder / "new") == "new");
    BOOST_TEST(outcomeOf([&] { publish(folder / "new", folder / "free"); }) == "done");
    BOOST_TEST((namesIn(folder.path()) == Names{"free", "taken"}));
    BOOST_TEST(outcomeOf([&] { publish(folder / "free", folder / "none/b"); }) ==
               "folder_unwritable");
}

BOOST_AUTO_TEST_CASE(a_backup_into_a_folder_that_cannot_be_written_is_told) {
    const TempFolder folder;
    makeOffice(folder / "a.db", "v");
    writeBytes(folder / "file", "x");
    BOOST_TEST(backedUp(folder / "a.db", folder / "file/b.db") == "folder_unwritable");
    BOOST_TEST(backedUp(folder / "a.db", folder / "none/b.db") == "folder_unwritable");
    BOOST_TEST(backedUp(folder / "a.db", "/proc/b.db") == "folder_unwritable");
}

BOOST_AUTO_TEST_CASE(a_database_that_is_written_meanwhile_gives_one_state) {
    const TempFolder folder;
    makeOffice(folder / "a.db", "0");
    const auto db = Database::open(folder / "a.db");
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        auto other = Database::open(folder / "a.db");
        // Both rows change together: a copy in which they differ is torn.
        for (int i = 1; !stop; ++i)
            other.write([&] {
                SettingsStore(other).setValue("k", std::to_string(i));
                SettingsStore(other).setValue("filler", std::string(20'000, 'x'));
                SettingsStore(other).setValue("same", std::to_string(i));
            });
    });
    for (int i = 0; i < 10; ++i) {
        const auto target = folder.path() / ("b" + std::to_string(i));
        BOOST_TEST(outcomeOf([&] { backupTo(db, target); }) == "done");
        Raw copy(target);
        BOOST_TEST(copy.read("PRAGMA integrity_check") == "ok");
        BOOST_TEST(copy.read("SELECT count(DISTINCT value) < 2 FROM setting WHERE key IN"
                             " ('k', 'same') AND EXISTS (SELECT 1 FROM setting WHERE key ="
                             " 'same')") == "1");
    }
    stop = true;
    writer.join();
}

BOOST_AUTO_TEST_CASE(a_damaged_database_gives_no_backup_and_leaves_nothing) {
    const TempFolder folder;
    makeOffice(folder / "a.db", "v");
    const auto db = Database::open(folder / "a.db");
    auto bytes = bytesOf(folder / "a.db");
    bytes.replace(bytes.size() / 2, 8'192, std::string(8'192, '\xA5'));
    writeBytes(folder / "a.db", bytes);
    BOOST_TEST(outcomeOf([&] { backupTo(db, folder / "b.db"); }) == "database_corrupt");
    BOOST_TEST(!namesIn(folder.path()).contains("b.db"));
    for (const auto& name : namesIn(folder.path()))
        BOOST_TEST(name.find(".new-") == std::string::npos, name);
}

BOOST_AUTO_TEST_CASE(a_disk_that_fails_anywhere_leaves_no_half_backup) {
    const TempFolder folder;
    makeOffice(folder / "a.db", "v");
    const auto db = Database::open(folder / "a.db");
    support::FaultVfs disk;
    bool isDone = false;
    for (int at = 1; !isDone && at < 1'000; ++at) {
        disk.beDefault(true);
        disk.failAt({.at = at, .only = {}, .code = SQLITE_FULL, .lasts = true});
        const auto outcome = outcomeOf([&] { backupTo(db, folder / "b.db"); });
        isDone = !disk.hasFailed();
        disk.failNever();
        disk.beDefault(false);
        BOOST_TEST((outcome == "done") == isDone, at << ": " << outcome);
        BOOST_TEST(fs::exists(folder / "b.db") == isDone);
        for (const auto& name : namesIn(folder.path()))
            BOOST_TEST(name.find(".new-") == std::string::npos, at << ": " << name);
    }
    BOOST_TEST(isDone);
    BOOST_TEST(setting(folder / "b.db") == "v");
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_told_as_full) {
    const TempFolder folder;
    fs::create_directory(folder / "small");
    const auto small = folder / "small";
    if (::mount("granica", small.c_str(), "tmpfs", 0, "size=64k") != 0) {
        BOOST_TEST_MESSAGE("no small disk may be mounted here; the failing one above must do");
        return;
    }
    makeOffice(folder / "a.db", "v");
    const auto backup = backedUp(folder / "a.db", small / "b.db");
    const auto names = namesIn(small);
    const auto created = outcomeOf([&] { makeOffice(small / "c.db", "v"); });
    const auto namesAfter = namesIn(small);
    BOOST_TEST(::umount(small.c_str()) == 0);
    BOOST_TEST(backup == "disk_full");
    BOOST_TEST(names.empty());
    BOOST_TEST(created == "disk_full");
    BOOST_TEST(namesAfter.empty());
}

BOOST_AUTO_TEST_CASE(a_database_in_memory_has_no_file_to_copy) {
    const TempFolder folder;
    BOOST_TEST(outcomeOf([&] { backupTo(Database::inMemory(), folder / "b.db"); }) ==
               "a mistake in the program");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copying.h"

#include <cerrno>
#include <sys/stat.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using support::bytesOf;
using support::Raw;
using support::TempFolder;
using support::writeBytes;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(copying)

namespace {
/// A plain database in a file, with a row.
void makeDatabase(const fs::path& file) {
    Raw(file).run("PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES (7)");
}

std::string copied(const fs::path& from, const fs::path& to) {
    return outcomeOf([&] {
        SQLite::Database source(from.string(), SQLite::OPEN_READONLY, 20);
        copyChecked(source.getHandle(), from, to);
    });
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_file_is_made_for_its_owner_alone_and_only_once) {
    const TempFolder folder;
    const auto umaskBefore = ::umask(0);
    createForOwnerOnly(folder / "a");
    ::umask(umaskBefore);
    BOOST_TEST(static_cast<unsigned>(fs::status(folder / "a").permissions()) == 0600U);
    BOOST_TEST(outcomeOf([&] { createForOwnerOnly(folder / "a"); }) == "database_exists");
    BOOST_TEST(outcomeOf([&] { createForOwnerOnly(folder / "none/a"); }) == "folder_unwritable");
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_told_whatever_was_tried) {
    const auto failed = [](int reason) {
        return outcomeOf([&] {
            errno = reason;
            failWorld("folder_unwritable", "x");
        });
    };
    BOOST_TEST(failed(ENOSPC) == "disk_full");
    BOOST_TEST(failed(EDQUOT) == "disk_full");
    BOOST_TEST(failed(EACCES) == "folder_unwritable");
}

BOOST_AUTO_TEST_CASE(a_file_goes_with_its_logs_and_nothing_else_does) {
    const TempFolder folder;
    for (const char* name : {"a", "a-wal", "a-shm", "a-journal", "a-other"})
        writeBytes(folder / name, "x");
    removeWithLogs(folder / "a");
    BOOST_TEST(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
    BOOST_TEST(fs::exists(folder / "a-other"));
    removeWithLogs(folder / "none");
}

BOOST_AUTO_TEST_CASE(a_copy_is_one_whole_file) {
    const TempFolder folder;
    makeDatabase(folder / "from");
    createForOwnerOnly(folder / "to");
    BOOST_TEST(copied(folder / "from", folder / "to") == "done");
    BOOST_TEST(!fs::exists(folder / "to-wal"));
    Raw copy(folder / "to");
    BOOST_TEST(copy.read("SELECT a FROM t") == "7");
    BOOST_TEST(copy.read("PRAGMA journal_mode") == "delete");
}

BOOST_AUTO_TEST_CASE(what_another_program_holds_is_not_copied_by_half) {
    const TempFolder folder;
    Raw(folder / "from").run("CREATE TABLE t(a)");
    createForOwnerOnly(folder / "to");
    Raw other(folder / "from");
    BOOST_TEST(other.run("BEGIN EXCLUSIVE") == "done");
    BOOST_TEST(copied(folder / "from", folder / "to") == "database_locked");
}

BOOST_AUTO_TEST_CASE(damage_is_told_of_the_file_that_has_it) {
    const TempFolder folder;
    {
        auto db = Database::create(folder / "from");
        const Office office(db);
    }
    auto bytes = bytesOf(folder / "from");
    bytes.replace(4'096, 4'096, std::string(4'096, '\xA5'));
    writeBytes(folder / "from", bytes);
    createForOwnerOnly(folder / "to");
    try {
        SQLite::Database source((folder / "from").string(), SQLite::OPEN_READONLY);
        copyChecked(source.getHandle(), folder / "from", folder / "to");
        BOOST_ERROR("a damaged file was copied");
    } catch (const Refused& refused) {
        BOOST_TEST(refused.refusal().code == "database_corrupt");
        BOOST_TEST(std::get<std::string>(refused.refusal().arguments.at(0).second.value()) ==
                   (folder / "from").string());
    }
}

BOOST_AUTO_TEST_CASE(syncing_takes_files_and_folders) {
    const TempFolder folder;
    writeBytes(folder / "a", "x");
    BOOST_TEST(outcomeOf([&] {
                   syncFile(folder / "a");
                   syncFolderOf(folder / "a");
                   syncFolderOf("a");
                   syncFile(folder / "none");
               }) == "done");
}

BOOST_AUTO_TEST_SUITE_END()

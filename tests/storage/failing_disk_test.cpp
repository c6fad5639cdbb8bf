// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full or broken at any call while an old file is brought up to date, a backup is
// restored or invoices are imported: all of it, or nothing; and a way to try again. Issuing and
// paying are in power_test.cpp, backing up in backup_test.cpp.
#include <cstdlib>
#include <functional>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "storage/backup.h"
#include "storage/opening.h"
#include "storage/samples.h"
#include "storage/verification.h"
#include "support/fault_vfs.h"

using namespace samples;
using support::DiskCall;
using support::DiskFault;
using support::FaultVfs;
using support::TempFolder;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(failing_disk)

namespace {
constexpr int kMostCalls = 3'000;

struct Kind {
    const char* name;
    DiskFault fault;
};

std::ostream& operator<<(std::ostream& out, const Kind& kind) {
    return out << kind.name;
}

const std::vector<Kind> kKinds{
    {"full from there on", {.only = DiskCall::Write, .code = SQLITE_FULL, .lasts = true}},
    {"one write fails", {.only = DiskCall::Write, .code = SQLITE_IOERR_WRITE}},
    {"one sync fails", {.only = DiskCall::Sync, .code = SQLITE_IOERR_FSYNC}},
    {"one file cannot be opened", {.only = DiskCall::Open, .code = SQLITE_CANTOPEN}},
    {"dead from there on", {.only = {}, .code = SQLITE_IOERR, .lasts = true}},
};

/// Every call in the plain run; where the same is run once more, in another locale or slower under
/// sanitizers, some of them.
int stride() {
    constexpr int kSome = 7;
#if defined(__SANITIZE_ADDRESS__)
    return kSome;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return kSome;
#endif
#endif
    return std::getenv("GRANICA_TEST_COMMA") != nullptr ? kSome : 1;
}

bool isOfTheWorld(const std::string& outcome) {
    return outcome == "disk_full" || outcome == "disk_error" || outcome == "database_unwritable" ||
           outcome == "folder_unwritable" || outcome == "database_failed" ||
           outcome == "database_corrupt";
}

/// Fails `work` at its first, second, … call of the disk, each time on files that `prepare` has put
/// there anew, and looks at what is left; until it gets through.
void failEverywhere(DiskFault fault, const std::function<void()>& prepare,
                    const std::function<void()>& work,
                    const std::function<void(bool isDone)>& look) {
    bool isOver = false;
    for (fault.at = 1; !isOver && fault.at < kMostCalls; fault.at += stride()) {
        prepare();
        std::string outcome;
        {
            FaultVfs disk;
            disk.beDefault(true);
            disk.failAt(fault);
            outcome = outcomeOf(work);
            isOver = !disk.hasFailed();
        }
        BOOST_TEST_CONTEXT("failing at call " << fault.at << ": " << outcome) {
            BOOST_TEST((outcome == "done" || isOfTheWorld(outcome)));
            BOOST_TEST((!isOver || outcome == "done"));
            look(outcome == "done");
        }
    }
    BOOST_TEST(isOver);
    BOOST_TEST(fault.at > 2);
}

void expectSound(const fs::path& file) {
    auto db = Database::open(file);
    db.read([&] {
        for (const auto& finding : verifyFile(db).findings)
            BOOST_ERROR(finding.code);
    });
}

void emptyFolder(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder))
        fs::remove(entry.path());
}
}  // namespace

BOOST_DATA_TEST_CASE(an_old_file_is_as_it_was_or_up_to_date, boost::unit_test::data::make(kKinds),
                     kind) {
    const TempFolder folder;
    const auto file = folder / "old.db";
    const auto schema = fs::path(GRANICA_SOURCE_DIR) / "tests" / "data" / "schema_1.db";
    failEverywhere(
        kind.fault,
        [&] {
            emptyFolder(folder.path());
            fs::copy_file(schema, file);
        },
        [&] { (void)openWith(file, {.vfs = FaultVfs::name()}); },
        [&](bool) {
            expectSound(file);
            auto db = Database::open(file);
            BOOST_TEST(InvoiceStore(db).find({1})->totals.gross == pln(123'000));
        });
}

BOOST_DATA_TEST_CASE(a_restore_leaves_the_old_file_or_the_new_one,
                     boost::unit_test::data::make(kKinds), kind) {
    const TempFolder folder;
    const TempFolder sources;
    {
        auto db = Database::create(sources / "now.db");
        const Office office(db);
        db.write([&] { SettingsStore(db).setValue("k", "backup"); });
        backupTo(db, sources / "backup.db");
        db.write([&] { SettingsStore(db).setValue("k", "now"); });
        backupTo(db, sources / "later.db");
    }
    const auto file = folder / "a.db";
    const auto value = [](const fs::path& of) {
        auto db = Database::open(of);
        return SettingsStore(db).value("k").value_or("");
    };
    failEverywhere(
        kind.fault,
        [&] {
            emptyFolder(folder.path());
            fs::copy_file(sources / "later.db", file);
        },
        [&] { restoreFrom(sources / "backup.db", file); },
        [&](bool isDone) {
            BOOST_TEST(value(file) == (isDone ? "backup" : "now"));
            if (isDone)
                BOOST_TEST(value(folder / "a.db.before-restore") == "now");
            BOOST_TEST(value(sources / "backup.db") == "backup");
            for (const auto& entry : fs::directory_iterator(folder.path()))
                BOOST_TEST(entry.path().string().find(".new-") == std::string::npos);
        });
}

BOOST_DATA_TEST_CASE(an_import_is_in_whole_or_not_at_all, boost::unit_test::data::make(kKinds),
                     kind) {
    const TempFolder folder;
    const TempFolder sources;
    constexpr std::size_t kRows = 20;
    {
        auto db = Database::create(sources / "a.db");
        Office office(db);
        db.write([&] { office.journal("prepared"); });
        backupTo(db, sources / "prepared.db");
    }
    const auto file = folder / "a.db";
    failEverywhere(
        kind.fault,
        [&] {
            emptyFolder(folder.path());
            fs::copy_file(sources / "prepared.db", file);
        },
        [&] {
            auto db = openWith(file, {.vfs = FaultVfs::name()});
            db.write([&] {
                Office office(db, ClientId{1});
                for (std::size_t i = 1; i <= kRows; ++i)
                    office.import("A/" + std::to_string(i), pln(50'000), i % 2 == 0);
                office.journal("receivables_imported");
            });
        },
        [&](bool isDone) {
            expectSound(file);
            auto db = Database::open(file);
            // It may have failed after the commit; then it is there although nobody said so.
            const auto rows = InvoiceStore(db).list({}).size();
            BOOST_TEST((rows == kRows || (rows == 0 && !isDone)));
        });
}

BOOST_AUTO_TEST_SUITE_END()

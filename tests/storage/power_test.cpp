// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails or loses power at any moment: what was reported as done is there, what was not
// is there entirely or not at all.
#include <map>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "storage/opening.h"
#include "storage/samples.h"
#include "storage/verification.h"
#include "support/fault_vfs.h"

using namespace samples;
using support::DiskCall;
using support::DiskFault;
using support::FaultVfs;
using support::Raw;
using support::TempFolder;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(power)

namespace {
const OpenOptions kFailing{.vfs = FaultVfs::name()};

/// An office in a file with one draft waiting to be issued, made once and copied for each attempt.
struct Prepared {
    Prepared() {
        auto db = Database::create(folder / "prepared.db");
        Office office(db);
        db.write([&] {
            LineSource source;
            source.deliveries = {office.deliver()};
            office.draft(pln(100'000), source);
            office.journal("prepared");
        });
    }

    fs::path copy() const {
        auto file = folder / "attempt.db";
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            fs::remove(file.string() + suffix);
        fs::copy_file(folder / "prepared.db", file);
        return file;
    }

    TempFolder folder;
};

/// Issues the draft and takes a payment for it: number, document, lines, rates, journal.
void issueAndPay(Database& db) {
    db.write([&] {
        const InvoiceId invoice{1};
        NumberStore numbers(db);
        InvoiceStore invoices(db);
        const auto draft = invoices.findDraft(invoice).value();
        const auto buyer = ClientStore(db).find(draft.client).value();
        auto issued = issue({draft, seller(), buyer, "", {}, kToday, {}}).orThrow();
        issued.id = invoice;
        issued.number = numbers.take("invoice", kToday);
        const std::string pdf(30'000, 'p');
        invoices.freeze(issued, "invoice", DocumentStore(db).put("invoice", "a.pdf", pdf));
        Payment payment;
        payment.client = draft.client;
        payment.date = kToday;
        payment.amount = pln(123'000);
        PaymentStore payments(db);
        payments.allocate({payments.add(payment), invoice, kToday, pln(123'000)});
        JournalStore(db).append("2026-10-05T08:00:00Z", "invoice_issued", "office", "{}");
    });
}

/// Tries it on a disk that may fail; true when the program said that it was done.
bool attempt(const fs::path& file) {
    const auto outcome = outcomeOf([&] {
        auto db = openWith(file, kFailing);
        issueAndPay(db);
    });
    if (outcome != "done" && outcome != "disk_full" && outcome != "disk_error" &&
        outcome != "database_unwritable")
        BOOST_ERROR("an unexpected answer: " << outcome);
    return outcome == "done";
}

/// Everything that verification looks at, and the journal's chain; gives the number of its rows.
std::size_t expectSound(Database& db) {
    const auto check = Raw(db.file()).read("PRAGMA integrity_check; PRAGMA foreign_key_check");
    BOOST_TEST(check == "ok");
    db.read([&] {
        for (const auto& finding : verifyFile(db).findings)
            BOOST_ERROR(finding.code);
    });
    std::string previous;
    const auto journal = JournalStore(db).ofSubject("office");
    for (const auto& row : journal) {
        BOOST_TEST(row.hash == journalHash(row));
        BOOST_TEST(row.previousHash == previous);
        previous = row.hash;
    }
    return journal.size();
}

void expectWhole(Database& db) {
    BOOST_TEST(InvoiceStore(db).find({1})->totals.gross == pln(123'000));
    const auto hash = InvoiceStore(db).documentHash({1}).value();
    BOOST_TEST(DocumentStore(db).find(hash)->bytes.size() == 30'000U);
    BOOST_TEST(PaymentStore(db).standingOn({1}).at(0).amount == pln(123'000));
}

/// Whether the invoice is issued, as everything that belongs to it says; anything between is an
/// error.
bool isThere(const fs::path& file) {
    auto db = Database::open(file);
    const auto rows = expectSound(db);
    const bool there = InvoiceStore(db).find({1}).has_value();
    const int count = there ? 1 : 0;
    BOOST_TEST(InvoiceStore(db).findDraft({1}).has_value() != there);
    BOOST_TEST(NumberStore(db).last("invoice", kToday) == count);
    BOOST_TEST(std::ssize(PaymentStore(db).list({})) == count);
    BOOST_TEST(rows == static_cast<std::size_t>(2 + count));
    if (there)
        expectWhole(db);
    return there;
}

struct Kind {
    const char* name;
    std::optional<DiskCall> only;
    int code;
    bool lasts;
};

std::ostream& operator<<(std::ostream& out, const Kind& kind) {
    return out << kind.name;
}

const std::vector<Kind> kKinds{
    {"one write finds the disk full", DiskCall::Write, SQLITE_FULL, false},
    {"the disk is full from there on", DiskCall::Write, SQLITE_FULL, true},
    {"one write fails", DiskCall::Write, SQLITE_IOERR_WRITE, false},
    {"one sync fails", DiskCall::Sync, SQLITE_IOERR_FSYNC, false},
    {"one truncation fails", DiskCall::Truncate, SQLITE_IOERR_TRUNCATE, false},
    {"one file cannot be opened", DiskCall::Open, SQLITE_CANTOPEN, false},
    {"the disk dies", std::nullopt, SQLITE_IOERR, true},
};

/// What becomes of a transaction that was reported as done when the power goes right after it.
bool survivesPowerCut(const fs::path& file, const char* synchronous,
                      std::optional<std::uint32_t> seed) {
    FaultVfs disk;
    {
        auto db = openWith(file, kFailing);
        sqlite3_exec(static_cast<sqlite3*>(db.nativeHandle()), synchronous, nullptr, nullptr,
                     nullptr);
        issueAndPay(db);
        disk.powerCut();
    }
    disk.powerOn(seed);
    return isThere(file);
}

/// Tries it on a disk with that fault and looks at what is left; false when the fault never came.
bool failsAt(const DiskFault& fault, const fs::path& file) {
    bool said = false;
    bool failed = false;
    {
        FaultVfs disk;
        disk.failAt(fault);
        said = attempt(file);
        failed = disk.hasFailed();
    }
    BOOST_TEST_CONTEXT("failing at call " << fault.at) {
        const bool there = isThere(file);
        BOOST_TEST((there || !said));
        BOOST_TEST((said || failed));
    }
    return failed;
}
}  // namespace

BOOST_AUTO_TEST_CASE(what_was_reported_as_done_survives_a_power_cut) {
    const Prepared prepared;
    BOOST_TEST(survivesPowerCut(prepared.copy(), "PRAGMA synchronous", std::nullopt));
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        BOOST_TEST(survivesPowerCut(prepared.copy(), "PRAGMA synchronous", seed));
}

BOOST_AUTO_TEST_CASE(without_syncing_it_would_be_lost_so_that_this_test_can_fail) {
    const Prepared prepared;
    BOOST_TEST(!survivesPowerCut(prepared.copy(), "PRAGMA synchronous = OFF", std::nullopt));
}

BOOST_DATA_TEST_CASE(a_disk_that_fails_anywhere_leaves_all_or_nothing,
                     boost::unit_test::data::make(kKinds), kind) {
    const Prepared prepared;
    int at = 1;
    while (at < 1'000 && failsAt({at, kind.only, kind.code, kind.lasts}, prepared.copy()))
        ++at;
    BOOST_TEST(at > 1);
    BOOST_TEST(at < 1'000);
    BOOST_TEST_MESSAGE(kind.name << ": " << at - 1 << " places");
}

BOOST_AUTO_TEST_CASE(power_that_goes_at_any_moment_leaves_all_or_nothing) {
    const Prepared prepared;
    bool isOver = false;
    std::map<bool, int> outcomes;
    for (int at = 1; !isOver && at < 1'000; ++at)
        for (const auto& seed : {std::optional<std::uint32_t>(), std::optional(7U),
                                 std::optional(static_cast<std::uint32_t>(at))}) {
            const auto file = prepared.copy();
            FaultVfs disk;
            disk.failAt({at, std::nullopt, SQLITE_IOERR, true});
            const bool said = attempt(file);
            isOver = !disk.hasFailed();
            disk.powerCut();
            disk.powerOn(seed);
            BOOST_TEST_CONTEXT("power gone at call " << at) {
                const bool there = isThere(file);
                BOOST_TEST((there || !said));
                ++outcomes[there];
            }
        }
    BOOST_TEST(isOver);
    BOOST_TEST(outcomes[false] > 0);
    BOOST_TEST(outcomes[true] > 0);
}

BOOST_AUTO_TEST_CASE(power_that_goes_between_transactions_keeps_all_that_were_done) {
    const Prepared prepared;
    for (int done = 1; done <= 3; ++done) {
        const auto file = prepared.copy();
        FaultVfs disk;
        {
            auto db = openWith(file, kFailing);
            for (int i = 0; i < done; ++i)
                db.write([&] { SettingsStore(db).setValue("n", std::to_string(i)); });
            disk.powerCut();
            BOOST_TEST(written(db, [&] { SettingsStore(db).setValue("n", "lost"); }) != "done");
        }
        disk.powerOn();
        auto db = Database::open(file);
        BOOST_TEST(SettingsStore(db).value("n").value() == std::to_string(done - 1));
    }
}

BOOST_AUTO_TEST_CASE(a_database_that_cannot_be_made_leaves_nothing) {
    const TempFolder folder;
    bool isDone = false;
    for (int at = 1; !isDone && at < 2'000; ++at) {
        FaultVfs disk;
        disk.failAt({at, std::nullopt, SQLITE_FULL, true});
        const auto outcome = outcomeOf([&] { (void)createWith(folder / "a.db", kFailing); });
        isDone = !disk.hasFailed();
        disk.failNever();
        if (outcome == "done") {  // it failed at most in tidying up behind itself
            BOOST_TEST(outcomeOf([&] { (void)Database::open(folder / "a.db"); }) == "done", at);
            fs::remove(folder / "a.db");
        }
        BOOST_TEST(fs::is_empty(folder.path()), at << ": " << outcome);
    }
    BOOST_TEST(isDone);
}

BOOST_AUTO_TEST_SUITE_END()

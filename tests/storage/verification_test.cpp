// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verification.h"

#include <set>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using support::bytesOf;
using support::Raw;
using support::writeBytes;

namespace {
using Codes = std::set<std::string>;

/// A frozen office with the journal that use cases would have written.
struct Sound : FrozenOffice {
    Sound() {
        db.write([&] {
            JournalStore journal(db);
            const auto note = [&](const char* kind, const char* subject) {
                journal.append("2026-10-05T08:00:00Z", kind, subject, "{}");
            };
            note("delivered", "delivery/1");
            note("round_opened", "round/1");
            note("payment_added", "payment/1");
            note("invoice_issued", "invoice/1");
            note("invoice_issued", "invoice/2");
            note("invoice_corrected", "invoice/3");
        });
    }

    FileFindings verify() {
        FileFindings found;
        db.read([&] { found = verifyFile(db); });
        return found;
    }

    Codes codes() {
        Codes found;
        for (const auto& finding : verify().findings)
            found.insert(finding.code);
        return found;
    }
};

struct Damage {
    const char* sql;
    const char* code;
};

std::ostream& operator<<(std::ostream& out, const Damage& damage) {
    return out << damage.sql;
}

const std::vector<Damage> kDamages{
    {"DROP TRIGGER journal_frozen", "schema_changed"},
    {"CREATE TRIGGER theirs BEFORE DELETE ON client BEGIN SELECT 1; END", "schema_changed"},
    {"DROP TRIGGER journal_frozen; UPDATE journal SET payload = '{\"a\":1}' WHERE id = 2",
     "journal_broken"},
    {"DROP TRIGGER journal_kept; DELETE FROM journal WHERE id = 1", "journal_broken"},
    {"DROP TRIGGER journal_kept; DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)",
     "row_without_journal"},
    {"DROP TRIGGER document_frozen; UPDATE document SET bytes = x'00'", "document_changed"},
    {"UPDATE series_counter SET last = last + 1 WHERE series = 'invoice'", "number_missing"},
    {"UPDATE series_counter SET last = last + 1 WHERE series = 'invoice'", "numbers_do_not_count"},
    {"DROP TRIGGER series_counter_kept; DELETE FROM series_counter", "number_not_counted"},
    {"DROP TRIGGER allocation_fits; INSERT INTO allocation(payment_id, invoice_id, date, amount)"
     " VALUES (1, 1, '2026-10-05', 1)",
     "payment_overspent"},
    {"DROP TRIGGER allocation_fits; INSERT INTO allocation(payment_id, invoice_id, date, amount)"
     " VALUES (1, 1, '2026-10-05', 999999)",
     "invoice_overpaid"},
    {"DELETE FROM client", "reference_broken"},
    {"INSERT INTO delivery(contract_id, item_id, date, quantity, permit) VALUES (1, 1,"
     " '2026-10-05', 1, 'clear')",
     "row_without_journal"},
};
}  // namespace

BOOST_AUTO_TEST_SUITE(verification)

BOOST_AUTO_TEST_CASE(a_sound_file_has_nothing_wrong) {
    Sound sound;
    const auto found = sound.verify();
    for (const auto& finding : found.findings)
        BOOST_ERROR(finding.code);
    BOOST_TEST(found.journalRows == 8);
    BOOST_TEST(found.documents == 3);
}

BOOST_DATA_TEST_CASE(every_kind_of_damage_is_found, boost::unit_test::data::make(kDamages),
                     damage) {
    Sound sound;
    BOOST_TEST(Raw(sound.db.file()).run(damage.sql) == "done");
    const auto found = sound.codes();
    BOOST_TEST(found.contains(damage.code));
}

BOOST_AUTO_TEST_CASE(pages_that_were_overwritten_are_findings_and_no_failure) {
    for (const std::size_t page : {std::size_t{2}, std::size_t{10}, std::size_t{30}}) {
        Sound sound;
        const auto file = sound.db.file();
        Raw(file).run("PRAGMA wal_checkpoint(TRUNCATE)");
        auto bytes = bytesOf(file);
        bytes.replace((page - 1) * 4'096, 4'096, std::string(4'096, '\xA5'));
        writeBytes(file, bytes);
        auto damaged = Database::open(file);
        FileFindings found;
        damaged.read([&] { found = verifyFile(damaged); });
        BOOST_REQUIRE(!found.findings.empty());
        BOOST_TEST(found.findings.front().code == "file_damaged", page);
    }
}

BOOST_AUTO_TEST_SUITE_END()

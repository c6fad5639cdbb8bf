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

BOOST_AUTO_TEST_SUITE(verification)

namespace {
using Codes = std::set<std::string>;

/// A frozen office with work, an ask and an override that was used, all of it in the journal.
struct Sound : FrozenOffice {
    Sound() {
        db.write([&] {
            gate::Override made;
            made.client = office.client;
            made.reason = "a promise";
            made.madeOn = kToday;
            made.until = kToday + Days(5);
            made.cap = pln(100'000);
            made.used = pln(0);
            made.id = GateStore(db).addOverride(made);
            WorkEntry entry;
            entry.contract = office.contract;
            entry.item = office.hourItem;
            entry.date = kToday;
            entry.quantity = {2'000};
            entry.isTime = true;
            WorkStore(db).addEntry(entry,
                                   permitUnder(made, act(gate::Act::Kind::AddWork, office.client,
                                                         office.contract, pln(40'000))));
            ChangeRequest ask;
            ask.contract = office.contract;
            ask.loggedOn = kToday;
            ask.text = "more";
            ContractStore(db).addChange(ask);
            office.journal("work_added");
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

/// What verification says of a subject.
std::set<std::string> aboutRows(const FileFindings& found) {
    std::set<std::string> about;
    for (const auto& finding : found.findings) {
        auto text = finding.code;
        for (const auto& [key, value] : finding.arguments)
            if (key == "subject")
                text += " " + std::get<std::string>(value.value());
        about.insert(std::move(text));
    }
    return about;
}

/// Somebody who takes every lock off, does as he likes and puts the locks on again.
void behindTheTriggers(const std::filesystem::path& file, const std::string& sql) {
    Raw raw(file);
    const auto triggers = [&](const char* column) {
        return raw.read(std::string("SELECT group_concat(") + column +
                        ", ' ') FROM sqlite_schema WHERE type = 'trigger'");
    };
    const auto locks = triggers("sql || ';'");
    BOOST_TEST(raw.run(triggers("'DROP TRIGGER ' || name || ';'")) == "done");
    BOOST_TEST(raw.run(sql) == "done");
    BOOST_TEST(raw.run(locks) == "done");
}

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
    {"DELETE FROM open_invoice", "open_row_wrong"},
    {"UPDATE open_invoice SET due_date = '2026-12-31'", "open_row_wrong"},
    {"INSERT INTO open_credit VALUES (1, 1, 5)", "open_row_wrong"},
    {"DELETE FROM client", "reference_broken"},
    {"INSERT INTO delivery(contract_id, item_id, date, quantity, permit) VALUES (1, 1,"
     " '2026-10-05', 1, 'clear')",
     "row_without_journal"},
};

const std::vector<Damage> kBehind{
    {"SELECT 1", ""},
    {"UPDATE payment SET amount = amount + 1", "row_changed payment/1"},
    {"UPDATE payment SET date = '2026-10-04'", "row_changed payment/1"},
    {"UPDATE payment SET note = 'x'", "row_changed payment/1"},
    {"DELETE FROM allocation; DELETE FROM payment", "row_missing payment/1"},
    {"DELETE FROM allocation", "row_missing allocation/1"},
    {"UPDATE allocation SET date = '2026-10-04'", "row_changed allocation/1"},
    {"UPDATE invoice SET due_date = '2026-12-31' WHERE id = 1", "row_changed invoice/1"},
    {"INSERT INTO client SELECT 9, 'x', 'x', nip, vat_ue, street, postcode, city, country, email,"
     " phone, language, currency, payment_term_days, is_consumer, is_archived, is_refused, notes"
     " FROM client; UPDATE invoice SET client_id = 9 WHERE id = 1",
     "row_changed invoice/1"},
    {"INSERT INTO client SELECT 9, 'x', 'x', nip, vat_ue, street, postcode, city, country, email,"
     " phone, language, currency, payment_term_days, is_consumer, is_archived, is_refused, notes"
     " FROM client",
     "row_without_journal client/9"},
    {"UPDATE invoice_line SET name = 'other' WHERE invoice_id = 1", "row_changed invoice/1"},
    {"UPDATE invoice_rate SET vat = vat + 1, gross = gross + 1 WHERE invoice_id = 1",
     "row_changed invoice/1"},
    {"DELETE FROM line_source", "row_changed invoice/1"},
    {"DELETE FROM reminder_step; DELETE FROM letter", "row_missing letter/1"},
    {"UPDATE reminder_step SET balance = 1", "row_changed letter/1"},
    {"DELETE FROM reminder_step", "row_changed letter/1"},
    {"UPDATE work_entry SET quantity = 1", "row_changed work_entry/1"},
    {"DELETE FROM work_entry", "row_missing work_entry/1"},
    {"UPDATE delivery SET quantity = 1", "row_changed delivery/1"},
    {"DELETE FROM revision_round", "row_missing revision_round/1"},
    {"UPDATE override SET cap = 99999999", "row_changed override/1"},
    {"DELETE FROM override_use", "row_missing override_use/1"},
    {"DELETE FROM contact WHERE id = 1", "row_missing contact/1"},
    {"PRAGMA foreign_keys = OFF; DELETE FROM client", "row_missing client/1"},
    {"UPDATE client SET payment_term_days = NULL", "row_changed client/1"},
    {"UPDATE contract SET deposit_required = 1", "row_changed contract/1"},
    {"UPDATE scope_item SET unit_price = 1 WHERE id = 1", "row_changed scope_item/1"},
    {"DELETE FROM change_request", "row_missing change_request/1"},
    {"UPDATE seller SET data = '{}'", "row_changed seller/1"},
    {"INSERT INTO limit_setting(limit_key, stop) VALUES ('exposure', 1)",
     "row_without_journal limit_setting/1"},
    {"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)", "journal_cut"},
    {"DELETE FROM journal", "journal_cut"},
    {"DELETE FROM setting WHERE key = 'journal_head'", "journal_cut"},
    {"UPDATE setting SET value = 'x' WHERE key = 'journal_rows'", "journal_cut"},
    // Who also turns the head back has the rows against him.
    {"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal);"
     "UPDATE setting SET value = (SELECT count(*) FROM journal) WHERE key = 'journal_rows';"
     "UPDATE setting SET value = (SELECT hash FROM journal ORDER BY id DESC) WHERE key ="
     " 'journal_head'",
     "row_without_journal work_entry/1"},
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_sound_file_has_nothing_wrong) {
    Sound sound;
    const auto found = sound.verify();
    for (const auto& finding : found.findings)
        BOOST_ERROR(finding.code);
    BOOST_TEST(found.journalRows == 5);
    BOOST_TEST(found.documents == 4);
}

BOOST_DATA_TEST_CASE(every_kind_of_damage_is_found, boost::unit_test::data::make(kDamages),
                     damage) {
    Sound sound;
    BOOST_TEST(Raw(sound.db.file()).run(damage.sql) == "done");
    const auto found = sound.codes();
    BOOST_TEST(found.contains(damage.code));
}

BOOST_DATA_TEST_CASE(what_is_done_behind_the_triggers_is_found,
                     boost::unit_test::data::make(kBehind), damage) {
    Sound sound;
    behindTheTriggers(sound.db.file(), damage.sql);
    const auto found = aboutRows(sound.verify());
    if (*damage.code == '\0')
        BOOST_TEST(found.empty());
    else
        BOOST_TEST(found.contains(damage.code));
    BOOST_TEST(!found.contains("schema_changed"));
}

BOOST_AUTO_TEST_CASE(what_is_done_as_it_should_be_is_not_found) {
    Sound sound;
    auto& db = sound.db;
    auto& office = sound.office;
    db.write([&] {
        office.allocate(sound.payment, sound.invoice, pln(-1'000));
        WorkStore(db).lowerEntry({1}, {1'000});
        auto client = ClientStore(db).find(office.client).value();
        client.contacts.pop_back();
        ClientStore(db).update(client, "kawiarnia");
        GateStore(db).revokeOverrides(office.client, {});
        WorkStore(db).startTimer({office.contract, {}, kToday, "2026-10-05T08:00:00Z", ""},
                                 office.permit(gate::Act::Kind::StartTimer));
        office.journal("changed");
    });
    BOOST_TEST(aboutRows(sound.verify()).empty());
    db.write([&] {
        WorkStore(db).removeEntry({1});
        WorkEntry measured;
        measured.contract = office.contract;
        measured.date = kToday;
        measured.isTime = true;
        measured.seconds = 60;
        WorkStore(db).endTimer(measured, {});
        const auto draft = office.draft(pln(5));
        InvoiceStore(db).removeDraft(draft);
        LetterStore(db).setPause({office.client, kToday, "holidays"});
        office.journal("removed");
    });
    BOOST_TEST(aboutRows(sound.verify()).empty());
}

BOOST_AUTO_TEST_CASE(what_is_rolled_back_is_not_vouched_for_later) {
    Sound sound;
    BOOST_TEST(written(sound.db, [&] {
                   WorkStore(sound.db).lowerEntry({1}, {1'000});
                   throw Refused(refuse("x"));
               }) == "x");
    behindTheTriggers(sound.db.file(), "UPDATE work_entry SET quantity = 7");
    sound.db.write([&] { sound.office.journal("other"); });
    BOOST_TEST(aboutRows(sound.verify()).contains("row_changed work_entry/1"));
}

BOOST_AUTO_TEST_CASE(a_column_that_a_later_schema_adds_changes_no_digest_while_it_is_empty) {
    Sound sound;
    Raw(sound.db.file()).run("ALTER TABLE payment ADD colour TEXT");
    BOOST_TEST((aboutRows(sound.verify()) == std::set<std::string>{"schema_changed"}));
    behindTheTriggers(sound.db.file(), "UPDATE payment SET colour = 'red'");
    BOOST_TEST(aboutRows(sound.verify()).contains("row_changed payment/1"));
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

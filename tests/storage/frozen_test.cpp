// SPDX-License-Identifier: GPL-3.0-or-later
// What was issued, paid or recorded stays as it was, also for a program that writes past the
// stores: each statement goes through a plain second connection, with foreign keys off.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using support::Raw;

BOOST_AUTO_TEST_SUITE(frozen_rows)

namespace {
struct Attempt {
    const char* sql;
    const char* answer;
};

std::ostream& operator<<(std::ostream& out, const Attempt& attempt) {
    return out << attempt.sql;
}

const char* const kIssued = "an issued invoice is frozen";
const char* const kPayment = "a payment is mended by a reversal, never changed";
const char* const kAllocation = "an allocation is taken back by a new one, never changed";
const char* const kDocument = "an issued document is frozen";
const char* const kLetter = "a letter that was sent is kept";
const char* const kJournal = "the journal is append-only";
const char* const kDelivery = "a delivery is a fact and is never changed";
const char* const kRound = "a revision round is a fact and is never changed";
const char* const kOnce = "work is invoiced once";
const char* const kNumber = "a number that was given is never given back";
const char* const kStarted = "a started contract is frozen";
const char* const kScope = "the scope of a started contract changes only by accepted changes";

const std::vector<Attempt> kAttempts{
    {"UPDATE invoice SET gross = gross + 1, net = net + 1 WHERE id = 1", kIssued},
    {"UPDATE invoice SET number = NULL, issue_date = NULL WHERE id = 1", kIssued},
    {"UPDATE invoice SET note = 'x' WHERE kind = 'correction'", kIssued},
    {"UPDATE invoice SET document = NULL WHERE id = 1", kIssued},
    {"DELETE FROM invoice WHERE id = 1", kIssued},
    {"INSERT OR REPLACE INTO invoice(id, kind, client_id, currency, payment_term_days)"
     " VALUES (1, 'invoice', 1, 'PLN', 7)",
     kIssued},
    {"UPDATE invoice_line SET net = net + 1 WHERE invoice_id = 1", kIssued},
    {"DELETE FROM invoice_line WHERE invoice_id = 1", kIssued},
    {"INSERT INTO invoice_line(invoice_id, part, position, name, quantity, unit, unit_price, vat,"
     " net) VALUES (1, 'line', 9, 'late', 1000, 'flat', 1, '23', 1)",
     kIssued},
    {"INSERT OR REPLACE INTO invoice_line(id, invoice_id, part, position, name, quantity, unit,"
     " unit_price, vat, net) VALUES (1, 99, 'line', 9, 'late', 1000, 'flat', 1, '23', 1)",
     kIssued},
    {"UPDATE invoice_rate SET vat = vat + 1, gross = gross + 1", kIssued},
    {"DELETE FROM invoice_rate", kIssued},
    {"INSERT INTO invoice_rate VALUES (1, 'total', 9, '8', 1, 0, 1)", kIssued},
    {"UPDATE line_source SET delivery_id = 2", kOnce},
    {"DELETE FROM line_source", kIssued},
    {"INSERT INTO line_source(line_id, scope_item_id) VALUES (1, 1)", kIssued},
    {"UPDATE payment SET amount = amount + 1", kPayment},
    {"DELETE FROM payment", kPayment},
    {"INSERT OR REPLACE INTO payment(id, client_id, kind, date, amount, currency)"
     " VALUES (1, 1, 'payment', '2026-10-05', 1, 'PLN')",
     kPayment},
    {"UPDATE allocation SET amount = 1", kAllocation},
    {"DELETE FROM allocation", kAllocation},
    {"UPDATE document SET bytes = x'00'", kDocument},
    {"DELETE FROM document", kDocument},
    {"UPDATE letter SET date = '2026-10-06'", kLetter},
    {"DELETE FROM letter", kLetter},
    {"UPDATE reminder_step SET balance = 1", kLetter},
    {"DELETE FROM reminder_step", kLetter},
    {"REPLACE INTO reminder_step VALUES (1, 'reminder_1', 1, 5)", kLetter},
    {"UPDATE journal SET payload = '{}'", kJournal},
    {"DELETE FROM journal WHERE id = 2", kJournal},
    {"REPLACE INTO journal SELECT id, at, 'other', subject, payload, previous_hash, hash FROM"
     " journal WHERE id = 1",
     kJournal},
    {"UPDATE delivery SET quantity = 1", kDelivery},
    {"DELETE FROM delivery", kDelivery},
    {"UPDATE revision_round SET note = 'x'", kRound},
    {"DELETE FROM revision_round", kRound},
    {"UPDATE series_counter SET last = last - 1 WHERE last > 0", kNumber},
    {"DELETE FROM series_counter", kNumber},
    {"UPDATE series SET last_date = '2020-01-01' WHERE name = 'invoice'", kNumber},
    {"UPDATE series SET last_date = NULL WHERE name = 'invoice'", kNumber},
    {"UPDATE contract SET rounds_included = 99", kStarted},
    {"UPDATE contract SET deposit_required = 0, terms = '{}'", kStarted},
    {"UPDATE contract SET state = 'draft', started_on = NULL", kStarted},
    {"UPDATE scope_item SET unit_price = 1", kScope},
    {"DELETE FROM scope_item", kScope},
    {"INSERT INTO scope_item(contract_id, position, name, quantity, unit, unit_price, vat)"
     " VALUES (1, 9, 'x', 1000, 'flat', 1, '23')",
     kScope},
};

/// Everything that stands in the tables, to compare before and after.
std::string everything(Raw& raw) {
    std::string all;
    for (const char* table :
         {"invoice", "invoice_line", "invoice_rate", "line_source", "payment", "allocation",
          "document", "letter", "reminder_step", "journal", "delivery", "revision_round", "series",
          "series_counter", "contract", "scope_item"})
        all += raw.read(std::string("SELECT * FROM ") + table) + "\n";
    return all;
}
}  // namespace

BOOST_DATA_TEST_CASE(T31_what_was_issued_is_frozen, boost::unit_test::data::make(kAttempts),
                     attempt) {
    const FrozenOffice frozen;
    Raw raw(frozen.db.file());
    const auto before = everything(raw);
    BOOST_TEST(raw.run(attempt.sql) == attempt.answer);
    BOOST_TEST(everything(raw) == before);
}

BOOST_AUTO_TEST_CASE(other_bytes_never_take_the_place_of_a_document) {
    const FrozenOffice frozen;
    Raw raw(frozen.db.file());
    const auto before = everything(raw);
    raw.run("REPLACE INTO document SELECT hash, kind, file_name, x'00' FROM document");
    BOOST_TEST(everything(raw) == before);
}

BOOST_AUTO_TEST_CASE(T31_payment_sending_and_drafts_stay_possible) {
    FrozenOffice frozen;
    auto& db = frozen.db;
    BOOST_TEST(written(db, [&] {
                   const auto payment = frozen.office.pay(pln(10));
                   frozen.office.allocate(payment, frozen.invoice, pln(10));
                   const auto hash = InvoiceStore(db).documentHash(frozen.invoice).value();
                   LetterStore letters(db);
                   const auto letter = letters.add(
                       {0, frozen.office.client, std::nullopt, "reminder", kToday, {}, hash});
                   letters.addStep({frozen.invoice, Step::Reminder2, letter, pln(1)});
                   const auto draft = frozen.office.draft(pln(5));
                   InvoiceStore(db).removeDraft(draft);
               }) == "done");
}

BOOST_AUTO_TEST_CASE(T27_an_issued_invoice_is_read_and_never_computed_anew) {
    FrozenOffice frozen;
    Raw raw(frozen.db.file());
    // As if an older Granica had rounded otherwise: what is stored is what is shown.
    BOOST_TEST(raw.run("DROP TRIGGER invoice_frozen; DROP TRIGGER invoice_line_frozen;"
                       "UPDATE invoice SET net = 99999, gross = 122999 WHERE id = 1;"
                       "UPDATE invoice_line SET net = 99999 WHERE invoice_id = 1") == "done");
    const auto found = InvoiceStore(frozen.db).find(frozen.invoice).value();
    BOOST_TEST(found.totals.gross == pln(122'999));
    BOOST_TEST(found.totals.lineNets.at(0) == pln(99'999));
}

BOOST_AUTO_TEST_CASE(T32_an_issued_invoice_keeps_both_parties_as_they_were) {
    FrozenOffice frozen;
    auto& db = frozen.db;
    const auto before = InvoiceStore(db).find(frozen.invoice).value();
    auto changed = client("Zupełnie inna nazwa");
    changed.id = frozen.office.client;
    changed.party.street = "Nowa 1";
    changed.isConsumer = true;
    changed.language = DocumentLanguage::Polish;
    auto moved = seller();
    moved.party.city = "Gdańsk";
    moved.accounts.clear();
    moved.vatStatus = VatStatus::Exempt;
    db.write([&] {
        ClientStore(db).update(changed, "zupelnie inna nazwa");
        SettingsStore(db).setSeller(moved);
        SettingsStore(db).setValue("currency", "EUR");
    });
    const auto after = InvoiceStore(db).find(frozen.invoice).value();
    BOOST_TEST((after.buyer == party("Kawiarnia Pod Lipą")));
    BOOST_TEST((after.seller == seller().party));
    BOOST_TEST((after.account == before.account));
    BOOST_TEST((after.sellerStatus == VatStatus::Payer));
    BOOST_TEST(!after.buyerIsConsumer);
    BOOST_TEST((after.language == DocumentLanguage::English));
    BOOST_TEST((after.totals == before.totals));
}

BOOST_AUTO_TEST_SUITE_END()

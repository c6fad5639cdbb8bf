// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import_store.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "storage/samples.h"
#include "storage/verification.h"

using namespace samples;
using support::Raw;

BOOST_AUTO_TEST_SUITE(imported_rows)

namespace {
const char* const kWhole = "an imported invoice is whole";
const char* const kMarked = "an imported invoice is marked as such";
const char* const kDraft = "a draft does not become an imported invoice";
const char* const kCorrected = "an imported invoice is corrected where it was issued";
const char* const kNumber = "imported invoices take no number";
const char* const kPaid = "an imported payment is for an imported invoice";

/// An imported invoice with one thing changed: `columns` and `values` come last and win.
std::string insertWith(const std::string& change) {
    return "INSERT INTO invoice(kind, client_id, currency, payment_term_days, sale_date, number,"
           " series, issue_date, due_date, net, vat, gross, method, snapshot, document, rate,"
           " rate_date, contract_id)"
           " SELECT kind, client_id, currency, payment_term_days, sale_date, number, series,"
           " issue_date, due_date, net, vat, gross, method, snapshot, document, rate, rate_date,"
           " contract_id FROM (SELECT * FROM (SELECT i.kind, i.client_id, i.currency,"
           " i.payment_term_days, i.sale_date, 'OLD/9' AS number, i.series, i.issue_date,"
           " i.due_date, i.net, i.vat, i.gross, i.method, i.snapshot, i.document, i.rate,"
           " i.rate_date, i.contract_id FROM invoice i WHERE i.number = 'OLD/1'))" +
           change;
}

/// The same with a column replaced by an expression.
std::string withColumn(const std::string& column, const std::string& value) {
    auto sql = insertWith("");
    const auto at = sql.find("i." + column + ",") != std::string::npos
                        ? sql.find("i." + column + ",")
                        : sql.find("i." + column + " ");
    if (column == "number")
        return sql.replace(sql.find("'OLD/9' AS number"), 17, value + " AS number");
    return sql.replace(at, column.size() + 2, value + " AS " + column);
}

struct WrongState {
    const char* column;
    const char* value;
    const char* answer;
};

std::ostream& operator<<(std::ostream& out, const WrongState& wrong) {
    return out << wrong.column << " = " << wrong.value;
}

const std::vector<WrongState> kWrong{
    {"number", "' '", kWhole},
    {"number", "NULL", kWhole},
    {"contract_id", "1", kWhole},
    {"method", "'net'", kWhole},
    {"gross", "0", kWhole},
    {"gross", "i.gross + 1", kWhole},
    {"vat", "1", kWhole},
    {"due_date", "date(i.issue_date, '-1 day')", kWhole},
    {"due_date", "NULL", kWhole},
    {"currency", "'EUR'", kWhole},
    {"rate", "4000000", kWhole},
    {"document", "(SELECT hash FROM document WHERE kind <> 'import' LIMIT 1)", kWhole},
    {"document", "NULL", kWhole},
    {"series", "'invoice'", kMarked},
    {"series", "NULL", kMarked},
    {"kind", "'correction'", kWhole},
};
}  // namespace

BOOST_AUTO_TEST_CASE(an_imported_invoice_is_read_like_any_other_and_says_so) {
    FrozenOffice frozen;
    const InvoiceStore invoices(frozen.db);
    const auto invoice = invoices.find(frozen.imported).value();
    BOOST_TEST(invoice.isImported);
    BOOST_TEST(invoice.number == "OLD/1");
    BOOST_TEST(invoice.totals.gross == pln(80'000));
    BOOST_TEST(invoice.lines.empty());
    BOOST_TEST(invoice.buyer.name == "ACME");
    BOOST_TEST(!invoices.find(frozen.invoice)->isImported);
    const auto receivable =
        invoices.receivable(frozen.imported, kToday, BusinessCalendar()).value().receivable;
    BOOST_TEST(receivable.balance() == pln(50'000));
    BOOST_TEST(receivable.daysLate(kToday) == 46);
    int imported = 0;
    for (const auto& row : invoices.list({}))
        imported += row.isImported ? 1 : 0;
    BOOST_TEST(imported == 1);
}

BOOST_AUTO_TEST_CASE(a_number_is_found_with_what_an_import_compares) {
    FrozenOffice frozen;
    const ImportStore imports(frozen.db);
    const auto known = imports.find("OLD/1").value();
    BOOST_TEST(known.isImported);
    BOOST_TEST(known.id == frozen.imported);
    BOOST_TEST(known.gross == pln(80'000));
    BOOST_TEST(known.allocated == pln(30'000));
    BOOST_TEST(known.importedPaid == pln(30'000));
    const auto number = InvoiceStore(frozen.db).find(frozen.invoice)->number;
    BOOST_TEST(!imports.find(number)->isImported);
    BOOST_TEST(!imports.find("OLD/2").has_value());
    frozen.db.write([&] { frozen.office.import("OLD/2", pln(100)); });
    const auto buyers = imports.buyers();
    BOOST_REQUIRE(buyers.size() == 1U);
    BOOST_TEST(buyers[0].first == frozen.office.client);
    BOOST_TEST(buyers[0].second.name == "ACME");
}

BOOST_AUTO_TEST_CASE(verification_finds_nothing_wrong_with_numbers_of_others) {
    FrozenOffice frozen;
    BOOST_TEST(verifyFile(frozen.db).findings.empty());
}

BOOST_AUTO_TEST_CASE(a_mark_put_in_by_another_program_is_found) {
    FrozenOffice frozen;
    frozen.db.write([&] {
        frozen.office.pay(pln(100));
        frozen.office.journal("paid");
    });
    BOOST_TEST(Raw(frozen.folder / "office.db")
                   .run("INSERT INTO imported_payment SELECT max(id), " +
                        std::to_string(frozen.imported.value) + " FROM payment") == "done");
    const auto found = verifyFile(frozen.db).findings;
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].code == "row_changed");
}

BOOST_AUTO_TEST_CASE(the_row_that_wrong_ones_are_made_from_is_taken) {
    FrozenOffice frozen;
    BOOST_TEST(Raw(frozen.folder / "office.db").run(insertWith("")) == "done");
    BOOST_TEST(Raw(frozen.folder / "office.db").run(withColumn("number", "'OLD/7'")) == "done");
}

BOOST_DATA_TEST_CASE(a_wrong_state_cannot_be_written, kWrong, wrong) {
    FrozenOffice frozen;
    Raw raw(frozen.folder / "office.db");
    raw.run("PRAGMA foreign_keys = ON");
    BOOST_TEST(raw.run(withColumn(wrong.column, wrong.value)) == wrong.answer);
}

BOOST_AUTO_TEST_CASE(ours_and_imported_never_turn_into_each_other) {
    FrozenOffice frozen;
    InvoiceId draft;
    frozen.db.write([&] { draft = frozen.office.draft(pln(500)); });
    Raw raw(frozen.folder / "office.db");
    const auto at = " WHERE id = " + std::to_string(draft.value);
    const auto imported = std::to_string(frozen.imported.value);
    BOOST_TEST(raw.run("UPDATE invoice SET series = 'imported'" + at) == kDraft);
    BOOST_TEST(raw.run("UPDATE invoice SET method = 'imported'" + at) == kDraft);
    BOOST_TEST(raw.run("UPDATE invoice SET document = (SELECT hash FROM document"
                       " WHERE kind = 'import')" +
                       at) == kDraft);
    BOOST_TEST(raw.run("UPDATE invoice SET kind = 'correction', releases_work = 0, corrects_id = " +
                       imported + at) == kCorrected);
    BOOST_TEST(raw.run("INSERT INTO invoice(kind, client_id, currency, payment_term_days,"
                       " corrects_id, releases_work) VALUES ('correction', 1, 'PLN', 7, " +
                       imported + ", 0)") == kCorrected);
    BOOST_TEST(raw.run("INSERT INTO invoice_line(invoice_id, part, position, name, quantity, unit,"
                       " unit_price, vat, net) VALUES (" +
                       imported + ", 'line', 1, 'late', 1000, 'flat', 1, '23', 1)") ==
               "an issued invoice is frozen");
    BOOST_TEST(raw.run("UPDATE invoice SET note = 'x' WHERE id = " + imported) ==
               "an issued invoice is frozen");
    BOOST_TEST(raw.run("DELETE FROM invoice WHERE id = " + imported) ==
               "an issued invoice is frozen");
}

BOOST_AUTO_TEST_CASE(an_imported_invoice_takes_no_number_of_a_series) {
    FrozenOffice frozen;
    Raw raw(frozen.folder / "office.db");
    BOOST_TEST(raw.run("INSERT INTO series_counter VALUES ('imported', '', 1, 1)") == kNumber);
    BOOST_TEST(raw.run("DELETE FROM series WHERE name = 'imported'") == kNumber);
}

BOOST_AUTO_TEST_CASE(marks_of_payments_fit_and_stay) {
    FrozenOffice frozen;
    PaymentId other;
    frozen.db.write([&] { other = frozen.office.pay(pln(100)); });
    Raw raw(frozen.folder / "office.db");
    const auto mark = [&](PaymentId payment, InvoiceId invoice) {
        return raw.run("INSERT OR REPLACE INTO imported_payment VALUES (" +
                       std::to_string(payment.value) + ", " + std::to_string(invoice.value) + ")");
    };
    BOOST_TEST(mark(other, frozen.invoice) == kPaid);
    BOOST_TEST(mark({99}, frozen.imported) == kPaid);
    BOOST_TEST(mark({2}, frozen.imported) == kPaid);
    BOOST_TEST(mark(other, frozen.imported) == "done");
    BOOST_TEST(raw.run("UPDATE imported_payment SET invoice_id = 1") == kPaid);
    BOOST_TEST(raw.run("DELETE FROM imported_payment") == kPaid);
}

BOOST_AUTO_TEST_SUITE_END()

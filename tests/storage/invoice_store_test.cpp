// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/invoice_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(invoice_store)

namespace {
void expectSame(const Line& found, const Line& stored) {
    BOOST_TEST(found.name == stored.name);
    BOOST_TEST(found.quantity == stored.quantity);
    BOOST_TEST((found.unit == stored.unit));
    BOOST_TEST(found.unitPrice == stored.unitPrice);
    BOOST_TEST(found.discount == stored.discount);
    BOOST_TEST((found.vat == stored.vat));
}

void expectSame(const std::vector<Line>& found, const std::vector<Line>& stored) {
    BOOST_REQUIRE(found.size() == stored.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        expectSame(found[i], stored[i]);
}

InvoiceDraft fullDraft(Office& office, Money price) {
    InvoiceDraft made;
    made.client = office.client;
    made.contract = office.contract;
    made.currency = price.currency();
    made.saleDate = kToday - Days(1);
    made.paymentTermDays = 21;
    made.note = "Dziękuję";
    auto first = line("Artykuł", 6'123, price);
    first.unit = parseUnit("page 2300").orThrow();
    first.discount = Money::fromMinor(7, price.currency());
    auto second = line("Licencja", 1'000, price);
    second.vat = parseVatRate("8").orThrow();
    LineSource source;
    source.deliveries = {office.deliver(), office.deliver()};
    made.lines = {{first, source}, {second, {}}};
    return made;
}

IssuedInvoice issuedFrom(Office& office, const InvoiceDraft& draft, Money price) {
    auto& db = office.db;
    std::optional<ForeignRate> rate;
    if (price.currency() != Currency::of("PLN"))
        rate = ForeignRate{{4'251'200}, "183/A/NBP/2026", kToday - Days(4)};
    const auto buyer = ClientStore(db).find(office.client).value();
    auto issued = issue({draft, seller(), buyer, "Blog 2026", {}, kToday, rate}).orThrow();
    issued.number = NumberStore(db).take("invoice", kToday);
    return issued;
}

void expectSame(const IssuedInvoice& found, const IssuedInvoice& stored) {
    BOOST_TEST(found.id == stored.id);
    BOOST_TEST((found.kind == stored.kind));
    BOOST_TEST(found.number == stored.number);
    BOOST_TEST(found.client == stored.client);
    BOOST_TEST((found.contract == stored.contract));
    BOOST_TEST(found.contractTitle == stored.contractTitle);
    BOOST_TEST((found.issueDate == stored.issueDate));
    BOOST_TEST((found.saleDate == stored.saleDate));
    BOOST_TEST((found.dueDate == stored.dueDate));
    BOOST_TEST((found.seller == stored.seller));
    BOOST_TEST((found.buyer == stored.buyer));
    BOOST_TEST((found.sellerStatus == stored.sellerStatus));
    BOOST_TEST(found.exemptionBasis == stored.exemptionBasis);
    BOOST_TEST(found.buyerIsConsumer == stored.buyerIsConsumer);
    BOOST_TEST((found.account == stored.account));
    BOOST_TEST((found.language == stored.language));
    BOOST_TEST(found.currency == stored.currency);
    expectSame(found.lines, stored.lines);
    BOOST_TEST((found.totals == stored.totals));
    BOOST_TEST((found.rate == stored.rate));
    BOOST_TEST((found.vatInHomeCurrency == stored.vatInHomeCurrency));
    BOOST_TEST(found.correction.has_value() == stored.correction.has_value());
    BOOST_TEST(found.note == stored.note);
}

/// Stores, freezes and reads back an invoice at `price`.
void roundTrip(Money price) {
    auto db = Database::inMemory();
    Office office(db);
    InvoiceStore invoices(db);
    auto draft = fullDraft(office, price);
    draft.id = invoices.addDraft(draft);
    auto issued = issuedFrom(office, draft, price);
    issued.id = draft.id;
    const auto hash = DocumentStore(db).put("invoice", "FV.pdf", "bytes");
    invoices.freeze(issued, "invoice", hash);
    expectSame(invoices.find(draft.id).value(), issued);
    BOOST_TEST(invoices.documentHash(draft.id).value() == hash);
    BOOST_TEST((invoices.findByNumber(issued.number) == draft.id));
    BOOST_TEST(!invoices.findDraft(draft.id).has_value());
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_draft_comes_back_with_lines_and_sources) {
    auto db = Database::inMemory();
    Office office(db);
    InvoiceStore invoices(db);
    const auto stored = fullDraft(office, pln(4'500));
    const auto id = invoices.addDraft(stored);
    const auto found = invoices.findDraft(id).value();
    BOOST_TEST(found.id == id);
    BOOST_TEST(found.client == stored.client);
    BOOST_TEST((found.contract == stored.contract));
    BOOST_TEST(found.currency == stored.currency);
    BOOST_TEST((found.saleDate == stored.saleDate));
    BOOST_TEST(found.paymentTermDays == stored.paymentTermDays);
    BOOST_TEST(found.note == stored.note);
    BOOST_REQUIRE(found.lines.size() == 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        expectSame(found.lines[i].line, stored.lines[i].line);
        BOOST_TEST((found.lines[i].source.deliveries == stored.lines[i].source.deliveries));
        BOOST_TEST((found.lines[i].source.entries == stored.lines[i].source.entries));
        BOOST_TEST((found.lines[i].source.acceptedItem == stored.lines[i].source.acceptedItem));
    }
    BOOST_TEST(!invoices.find(id).has_value());
    BOOST_TEST(!invoices.documentHash(id).has_value());
    BOOST_TEST(invoices.exists(id));
}

BOOST_AUTO_TEST_CASE(an_issued_invoice_comes_back_as_it_was_frozen) {
    roundTrip(pln(4'500));
}

BOOST_AUTO_TEST_CASE(a_foreign_invoice_comes_back_with_its_rate_and_its_tax_at_home) {
    roundTrip(eur(4'500));
}

BOOST_AUTO_TEST_CASE(a_correction_comes_back_with_before_after_and_difference) {
    auto db = Database::inMemory();
    Office office(db);
    InvoiceStore invoices(db);
    const auto id = office.draft(pln(100'000));
    office.issue(id);
    const auto original = invoices.find(id).value();
    // Long after the due date, which the correction keeps.
    const auto day = kToday + Days(400);
    auto stored = correctToZero(original, day, "pomyłka", false);
    stored.number = NumberStore(db).take("correction", day);
    stored.correction->released = {{{7}, PaymentKind::Deposit, kToday, pln(500)}};
    const auto hash = DocumentStore(db).put("correction", "FK.pdf", "bytes");
    stored.id = invoices.addCorrection(stored, "correction", hash);
    const auto found = invoices.find(stored.id).value();
    expectSame(found, stored);
    BOOST_TEST(found.correction->corrects == id);
    BOOST_TEST(found.correction->number == original.number);
    BOOST_TEST((found.correction->issueDate == original.issueDate));
    BOOST_TEST(found.correction->reason == "pomyłka");
    BOOST_TEST(!found.correction->releasesWork);
    BOOST_TEST((found.correction->released == stored.correction->released));
    expectSame(found.correction->before, stored.correction->before);
    BOOST_TEST((found.correction->totalsBefore == stored.correction->totalsBefore));
    BOOST_TEST((found.correction->totalsAfter == stored.correction->totalsAfter));
    BOOST_TEST((invoices.correctionOf(id) == stored.id));
    BOOST_TEST(!invoices.correctionOf(stored.id).has_value());
}

BOOST_AUTO_TEST_CASE(an_invoice_is_corrected_once) {
    auto db = Database::inMemory();
    Office office(db);
    const auto id = office.draft(pln(100));
    office.issue(id);
    office.correctToZero(id, kToday);
    BOOST_TEST(written(db, [&] { office.correctToZero(id, kToday); }) == "database_refused");
}

BOOST_AUTO_TEST_CASE(T28_a_transaction_that_fails_leaves_neither_number_nor_document) {
    auto db = Database::inMemory();
    Office office(db);
    InvoiceId id;
    db.write([&] { id = office.draft(pln(100)); });
    BOOST_TEST(written(db, [&] {
                   office.issue(id);
                   throw Refused(refuse("no"));
               }) == "no");
    BOOST_TEST(InvoiceStore(db).findDraft(id).has_value());
    BOOST_TEST(!InvoiceStore(db).findByNumber("FV/1/10/2026").has_value());
    std::string number;
    db.write([&] { number = office.issue(id); });
    BOOST_TEST(number == "FV/1/10/2026");
}

BOOST_AUTO_TEST_CASE(a_delivery_is_in_one_draft_at_most) {
    auto db = Database::inMemory();
    Office office(db);
    LineSource source;
    db.write([&] { source.deliveries = {office.deliver()}; });
    InvoiceId first;
    db.write([&] { first = office.draft(pln(100), source); });
    BOOST_TEST(written(db, [&] { office.draft(pln(100), source); }) == "database_refused");
    BOOST_TEST(InvoiceStore(db).list({}).size() == 1U);
    InvoiceStore(db).removeDraft(first);
    BOOST_TEST(written(db, [&] { office.draft(pln(100), source); }) == "done");
}

BOOST_AUTO_TEST_CASE(work_released_by_a_correction_can_be_invoiced_again_and_other_work_not) {
    auto db = Database::inMemory();
    Office office(db);
    for (const bool releases : {true, false}) {
        LineSource source;
        source.deliveries = {office.deliver()};
        const auto id = office.draft(pln(100), source);
        office.issue(id);
        BOOST_TEST(written(db, [&] { office.draft(pln(100), source); }) == "database_refused");
        office.correctToZero(id, kToday, releases);
        BOOST_TEST(written(db, [&] { office.draft(pln(100), source); }) ==
                   (releases ? "done" : "database_refused"));
        BOOST_TEST(written(db, [&] { office.draft(pln(100), source); }) == "database_refused");
    }
}

BOOST_AUTO_TEST_CASE(a_draft_is_removed_and_an_issued_invoice_is_not) {
    auto db = Database::inMemory();
    Office office(db);
    InvoiceStore invoices(db);
    const auto draft = office.draft(pln(100));
    const auto issued = office.draft(pln(100));
    office.issue(issued);
    invoices.removeDraft(draft);
    invoices.removeDraft(issued);
    BOOST_TEST(!invoices.exists(draft));
    BOOST_TEST(invoices.find(issued).has_value());
}

BOOST_AUTO_TEST_CASE(invoices_are_listed_by_client_contract_and_state) {
    auto db = Database::inMemory();
    Office office(db);
    InvoiceStore invoices(db);
    const auto draft = office.draft(pln(100));
    const auto issued = office.draft(pln(100));
    office.issue(issued);
    const auto ids = [&](const InvoiceFilter& filter) {
        std::vector<InvoiceId> found;
        for (const auto& row : invoices.list(filter))
            found.push_back(row.id);
        return found;
    };
    BOOST_TEST((ids({}) == std::vector{issued, draft}));
    InvoiceFilter filter;
    filter.onlyDrafts = true;
    BOOST_TEST((ids(filter) == std::vector{draft}));
    filter = {};
    filter.onlyIssued = true;
    filter.client = office.client;
    filter.contract = office.contract;
    BOOST_TEST((ids(filter) == std::vector{issued}));
    const auto row = invoices.list(filter).front();
    BOOST_TEST(row.number.value() == "FV/1/10/2026");
    BOOST_TEST(row.clientName == "Kawiarnia Pod Lipą");
    BOOST_TEST((row.issueDate == kToday));
    BOOST_TEST((row.dueDate == kToday + Days(7)));
    BOOST_TEST((row.gross == pln(123)));
    filter = {};
    filter.client = ClientId{99};
    BOOST_TEST(ids(filter).empty());
    filter = {};
    filter.limit = 1;
    filter.offset = 1;
    BOOST_TEST((ids(filter) == std::vector{draft}));
}

BOOST_AUTO_TEST_CASE(invoices_are_listed_by_day_of_issue_and_number_and_drafts_last) {
    auto db = Database::inMemory();
    Office office(db);
    std::vector<InvoiceId> drafts;
    for (int i = 0; i < 11; ++i)
        drafts.push_back(office.draft(pln(100)));
    std::vector<std::string> expected;
    for (auto draft = drafts.rbegin(); draft != drafts.rend() - 1; ++draft)
        expected.push_back(office.issue(*draft));
    BOOST_TEST(expected.back() == "FV/10/10/2026");
    office.correctToZero(drafts.back(), kToday, true);
    expected.push_back("FK/1/2026");
    office.import("OLD/1", pln(100), false);
    expected.insert(expected.begin(), "OLD/1");
    expected.push_back("draft");
    const auto numbers = [&](const InvoiceFilter& filter) {
        std::vector<std::string> found;
        for (const auto& row : InvoiceStore(db).list(filter))
            found.push_back(row.number.value_or("draft"));
        return found;
    };
    BOOST_TEST(numbers({}) == expected, boost::test_tools::per_element());
    BOOST_TEST(numbers({.client = office.client}) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/invoice.h"

#include <functional>
#include <ostream>
#include <rapidcheck/boost_test.h>
#include <stdexcept>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/billing/sample.h"
#include "support/outcome.h"
#include "support/print.h"

using namespace domain;
using sample::euro;
using sample::zloty;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(invoice)

namespace {
/// Everything that an issue request looks at.
struct Desk {
    InvoiceDraft draft;
    Seller seller;
    Client buyer;
    Currency home;
    Date today = dateOf("2026-09-05");
    std::optional<ForeignRate> rate;

    IssueRequest request() const { return {draft, seller, buyer, "Blog posts", home, today, rate}; }

    Result<IssuedInvoice> issued() const { return issue(request()); }
};

/// The invoice of the story: an article and a strategy, 1445.91 gross.
Desk desk() {
    Desk made;
    made.draft.id = {5};
    made.draft.client = {1};
    made.draft.contract = ContractId{2};
    made.draft.lines = {{sample::article(), {}}, {sample::strategy(), {}}};
    made.draft.note = "Thank you";
    made.seller.party.name = "Anna Przykładowa";
    made.seller.party.nip = "5213456784";
    made.seller.accounts = {{"PL61109010140000071219812874", Currency(), "Bank A", ""},
                            {"DE89370400440532013000", Currency::of("EUR"), "Bank B", ""}};
    made.buyer.id = {1};
    made.buyer.party.name = "ACME";
    made.buyer.language = DocumentLanguage::English;
    return made;
}

/// The same for a firm in Germany: a flat 1000.00 EUR.
Desk foreignDesk() {
    Desk made = desk();
    made.draft.currency = Currency::of("EUR");
    Line line = sample::strategy();
    line.unitPrice = euro(100000);
    line.discount = euro(0);
    made.draft.lines = {{line, {}}};
    made.rate = ForeignRate{{4251200}, "172/A/NBP/2026", dateOf("2026-09-04")};
    return made;
}

/// One thing changed on the desk, and what comes of it.
struct Changed {
    std::string name;
    std::function<void(Desk&)> change;
    std::string code;
};

std::ostream& operator<<(std::ostream& out, const Changed& row) {
    return out << row.name;
}

Line& firstLine(Desk& made) {
    return made.draft.lines[0].line;
}

const std::vector<Changed> kAtHome{
    {"nothing", [](Desk&) {}, "done"},
    {"no lines", [](Desk& d) { d.draft.lines.clear(); }, "invoice_without_lines"},
    {"a line without a name", [](Desk& d) { firstLine(d).name = " "; }, "missing_field"},
    {"a line of nothing", [](Desk& d) { firstLine(d).quantity = {0}; }, "quantity_not_positive"},
    {"a negative price", [](Desk& d) { firstLine(d).unitPrice = zloty(-1); }, "price_negative"},
    {"a discount of the whole line", [](Desk& d) { firstLine(d).discount = zloty(27554); }, "done"},
    {"a discount beyond the line", [](Desk& d) { firstLine(d).discount = zloty(27555); },
     "discount_too_large"},
    {"a discount below zero", [](Desk& d) { firstLine(d).discount = zloty(-1); },
     "discount_too_large"},
    {"a rate that a payer cannot use", [](Desk& d) { firstLine(d).vat = sample::rate("none"); },
     "rate_not_for_seller"},
    {"VAT by an exempt seller", [](Desk& d) { d.seller.vatStatus = VatStatus::Exempt; },
     "rate_not_for_seller"},
    {"VAT without a business", [](Desk& d) { d.seller.vatStatus = VatStatus::None; },
     "rate_not_for_seller"},
    {"a negative payment term", [](Desk& d) { d.draft.paymentTermDays = -1; }, "term_out_of_range"},
    {"a payment term beyond a year", [](Desk& d) { d.draft.paymentTermDays = 366; },
     "term_out_of_range"},
    {"payment at once", [](Desk& d) { d.draft.paymentTermDays = 0; }, "done"},
    {"a sale today", [](Desk& d) { d.draft.saleDate = d.today; }, "done"},
    {"a sale tomorrow", [](Desk& d) { d.draft.saleDate = d.today + Days(1); },
     "sale_date_in_future"},
    {"no account", [](Desk& d) { d.seller.accounts.clear(); }, "account_missing"},
    {"an account in another currency only",
     [](Desk& d) { d.seller.accounts.erase(d.seller.accounts.begin()); }, "account_missing"},
    {"a rate of exchange at home",
     [](Desk& d) {
         d.rate = ForeignRate{{1'000'000}, "172/A/NBP/2026", dateOf("2026-09-04")};
     },
     "rate_not_wanted"},
    {"nothing to pay",
     [](Desk& d) {
         for (auto& draftLine : d.draft.lines)
             draftLine.line.unitPrice = zloty(0);
     },
     "total_not_positive"},
    {"more than can be reckoned with",
     [](Desk& d) {
         firstLine(d).unitPrice = zloty(1'000'000'000'000'000);
         firstLine(d).quantity = {1'000'000'000'000'000};
     },
     "value_too_large"},
    {"more than the largest total",
     [](Desk& d) { firstLine(d).unitPrice = zloty(1'000'000'000'000'000); }, "value_too_large"},
};

const std::vector<Changed> kAbroad{
    {"a rate of the day before", [](Desk&) {}, "done"},
    {"no rate", [](Desk& d) { d.rate.reset(); }, "rate_required"},
    {"a rate of the day of issue", [](Desk& d) { d.rate->date = d.today; }, "rate_date_wrong"},
    {"a rate of the day of an earlier sale",
     [](Desk& d) { d.draft.saleDate = dateOf("2026-09-04"); }, "rate_date_wrong"},
    {"a rate before an earlier sale",
     [](Desk& d) {
         d.draft.saleDate = dateOf("2026-09-04");
         d.rate->date = dateOf("2026-09-03");
     },
     "done"},
};

IssuedInvoice issuedOf(const Desk& made) {
    return made.issued().orThrow();
}

bool isMirrored(const RateTotal& a, const RateTotal& b) {
    return a.rate == b.rate && a.net == -b.net && a.vat == -b.vat && a.gross == -b.gross;
}
}  // namespace

BOOST_DATA_TEST_CASE(what_cannot_be_issued_is_refused, data::make(kAtHome), row) {
    Desk made = desk();
    row.change(made);
    BOOST_TEST(outcome(made.issued()) == row.code);
}

BOOST_DATA_TEST_CASE(a_foreign_invoice_needs_an_earlier_rate, data::make(kAbroad), row) {
    Desk made = foreignDesk();
    row.change(made);
    BOOST_TEST(outcome(made.issued()) == row.code);
}

BOOST_AUTO_TEST_CASE(T26_the_figures_of_an_issued_invoice_are_those_of_the_calculator) {
    const IssuedInvoice issued = issuedOf(desk());
    BOOST_TEST((issued.totals == computeTotals(issued.lines, Currency())));
    BOOST_TEST(issued.totals.gross == zloty(144591));
}

BOOST_AUTO_TEST_CASE(T28_issuing_gives_no_number) {
    BOOST_TEST(issuedOf(desk()).number.empty());
}

BOOST_AUTO_TEST_CASE(the_dates_follow_from_the_day_of_issue) {
    Desk made = desk();
    BOOST_TEST(toIso(issuedOf(made).issueDate) == "2026-09-05");
    BOOST_TEST(toIso(issuedOf(made).saleDate) == "2026-09-05");
    BOOST_TEST(toIso(issuedOf(made).dueDate) == "2026-09-19");
    made.draft.saleDate = dateOf("2026-08-31");
    made.draft.paymentTermDays = 30;
    BOOST_TEST(toIso(issuedOf(made).saleDate) == "2026-08-31");
    BOOST_TEST(toIso(issuedOf(made).dueDate) == "2026-10-05");
}

BOOST_AUTO_TEST_CASE(T32_both_parties_are_kept_as_they_were) {
    Desk made = desk();
    const IssuedInvoice issued = issuedOf(made);
    made.seller.party.name = "Anna Nowa";
    made.buyer.party.name = "ACME Holding";
    made.seller.accounts.clear();
    BOOST_TEST(issued.seller.name == "Anna Przykładowa");
    BOOST_TEST(issued.buyer.name == "ACME");
    BOOST_TEST(issued.account->iban == "PL61109010140000071219812874");
    BOOST_TEST((issued.language == DocumentLanguage::English));
    BOOST_TEST(issued.contractTitle == "Blog posts");
    BOOST_TEST(issued.note == "Thank you");
}

BOOST_AUTO_TEST_CASE(an_exempt_line_names_its_basis_whoever_sells) {
    Desk made = desk();
    made.draft.lines.front().line.vat = sample::rate("zw");
    const auto refused = issue(made.request());
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.refusal().code == "exemption_basis_needed");
    made.seller.exemptionBasis = "art. 43 ust. 1 pkt 29 ustawy o VAT";
    BOOST_TEST(issuedOf(made).exemptionBasis == "art. 43 ust. 1 pkt 29 ustawy o VAT");
}

BOOST_AUTO_TEST_CASE(only_an_exempt_seller_names_a_basis) {
    Desk made = desk();
    made.seller.exemptionBasis = "art. 113 ust. 1 ustawy o VAT";
    BOOST_TEST(issuedOf(made).exemptionBasis.empty());
    made.seller.vatStatus = VatStatus::Exempt;
    for (auto& draftLine : made.draft.lines)
        draftLine.line.vat = sample::rate("zw");
    const IssuedInvoice issued = issuedOf(made);
    BOOST_TEST(issued.exemptionBasis == "art. 113 ust. 1 ustawy o VAT");
    BOOST_TEST(issued.totals.vat == zloty(0));
}

BOOST_AUTO_TEST_CASE(the_account_in_the_currency_is_printed) {
    BOOST_TEST(issuedOf(foreignDesk()).account->bank == "Bank B");
}

BOOST_AUTO_TEST_CASE(tax_in_a_foreign_currency_is_stated_at_home_too) {
    const IssuedInvoice issued = issuedOf(foreignDesk());
    BOOST_TEST(issued.totals.vat == euro(23000));
    BOOST_REQUIRE(issued.vatInHomeCurrency.has_value());
    BOOST_TEST(*issued.vatInHomeCurrency == zloty(97778));  // 230.00 × 4.2512 = 977.776
    BOOST_TEST(issued.rate->table == "172/A/NBP/2026");
}

BOOST_AUTO_TEST_CASE(without_tax_there_is_none_to_state_at_home) {
    Desk made = foreignDesk();
    firstLine(made).vat = sample::rate("np2");
    BOOST_TEST(!issuedOf(made).vatInHomeCurrency);
    BOOST_TEST(!issuedOf(desk()).vatInHomeCurrency);
}

BOOST_AUTO_TEST_CASE(exchange_minds_the_digits_of_both_currencies) {
    const Currency yen = Currency::of("JPY");
    BOOST_TEST(inHomeCurrency(Money::fromMinor(1000, yen), {25400}, Currency()) == zloty(2540));
    BOOST_TEST(inHomeCurrency(zloty(2540), {39'370'079}, yen) == Money::fromMinor(1000, yen));
    BOOST_TEST(inHomeCurrency(euro(1), {4'500'000}, Currency()) == zloty(5));  // 0.045
    BOOST_TEST(inHomeCurrency(euro(-1), {4'500'000}, Currency()) == zloty(-5));
}

BOOST_AUTO_TEST_CASE(a_correction_to_zero_names_what_it_corrects) {
    IssuedInvoice original = issuedOf(desk());
    original.id = {5};
    original.number = "FV/1/09/2026";
    const IssuedInvoice correction =
        correctToZero(original, dateOf("2026-09-10"), "Wrong buyer", true);
    BOOST_TEST((correction.kind == InvoiceKind::Correction));
    BOOST_TEST(correction.id == InvoiceId{});
    BOOST_TEST(correction.number.empty());
    BOOST_TEST(correction.note.empty());
    BOOST_TEST(toIso(correction.issueDate) == "2026-09-10");
    BOOST_REQUIRE(correction.correction.has_value());
    BOOST_TEST(correction.correction->corrects == InvoiceId{5});
    BOOST_TEST(correction.correction->number == "FV/1/09/2026");
    BOOST_TEST(toIso(correction.correction->issueDate) == "2026-09-05");
    BOOST_TEST(correction.correction->reason == "Wrong buyer");
    BOOST_TEST(correction.correction->before.size() == 2U);
    BOOST_TEST(correction.correction->totalsAfter.gross == zloty(0));
    BOOST_TEST(correction.totals.gross == zloty(-144591));
}

BOOST_AUTO_TEST_CASE(T27_a_correction_starts_from_the_stored_figures) {
    IssuedInvoice original = issuedOf(desk());
    // As an older version of the calculator might have left them.
    original.totals.perRate[0].vat += zloty(1);
    original.totals.perRate[0].gross += zloty(1);
    original.totals.vat += zloty(1);
    original.totals.gross += zloty(1);
    const IssuedInvoice correction = correctToZero(original, dateOf("2026-09-10"), "", true);
    BOOST_TEST(correction.totals.gross == zloty(-144592));
    BOOST_TEST((correction.correction->totalsBefore == original.totals));
}

BOOST_AUTO_TEST_CASE(a_correction_takes_back_the_tax_stated_at_home) {
    const IssuedInvoice original = issuedOf(foreignDesk());
    const IssuedInvoice correction = correctToZero(original, dateOf("2026-12-01"), "", false);
    BOOST_TEST(*correction.vatInHomeCurrency == -*original.vatInHomeCurrency);
    BOOST_TEST((correction.rate == original.rate));
    BOOST_TEST(!correction.correction->releasesWork);
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_kind_lead_back) {
    for (const std::string code : {"invoice", "correction"})
        BOOST_TEST(codeOf(invoiceKindOf(code)) == code);
    BOOST_CHECK_THROW((void)invoiceKindOf("proforma"), std::domain_error);
}

RC_BOOST_PROP(a_correction_to_zero_mirrors_its_original_exactly, ()) {
    Desk made = desk();
    made.draft.lines.clear();
    for (const auto& line : sample::anyLines())
        made.draft.lines.push_back({line, {}});
    const auto issued = made.issued();
    RC_PRE(bool(issued));
    const IssuedInvoice correction = correctToZero(*issued, made.today, "", true);
    const Totals& was = issued->totals;
    RC_ASSERT(correction.totals.net == -was.net);
    RC_ASSERT(correction.totals.vat == -was.vat);
    RC_ASSERT(correction.totals.gross == -was.gross);
    RC_ASSERT(correction.totals.perRate.size() == was.perRate.size());
    for (std::size_t i = 0; i < was.perRate.size(); ++i)
        RC_ASSERT(isMirrored(correction.totals.perRate[i], was.perRate[i]));
    for (const auto& line : correction.lines)
        RC_ASSERT(line.net().isZero());
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
// Who issues and in what: a payer of VAT, an exempt one, a person without a business; zloty and
// euro. And what issuing changes: no exposure.
#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::dateOf;
using domain::gate::LimitKey;

BOOST_AUTO_TEST_SUITE(invoice_kinds)

namespace {
std::int64_t exposureOf(Practice& practice, domain::ClientId client) {
    const auto answer = usecases::checkGate(practice.now(), client, {});
    return answer.standing.find(LimitKey::Exposure, {})->measured.numerator;
}

domain::InvoiceId euroDraft(Practice& practice) {
    usecases::DraftForm form;
    form.client = practice.foreignClient();
    form.lines = {"Text; 3; piece; 33.33"};
    return usecases::draftByHand(practice.now(), form).draft.id;
}

domain::ForeignRate rateOf(const char* day) {
    return {domain::Rate{4251200}, "168/A/NBP/2026", dateOf(day)};
}

/// A contract with one item of random price, rate and unit.
std::string contractOf(std::int64_t grosze, const char* vat, const char* unit) {
    return R"({"title": "Random", "rounds_included": 1, "items": [{"name": "Thing",)"
           R"( "quantity": "1000", "unit": ")" +
           std::string(unit) + R"(", "price": ")" + domain::formatScaled(grosze, 2) +
           R"(", "vat": ")" + vat + R"("}, {"name": "Flat", "quantity": "1000", "unit": "piece",)" +
           R"( "price": "0.07", "vat": "8"}]})";
}
}  // namespace

BOOST_AUTO_TEST_CASE(an_exempt_seller_names_the_basis_and_adds_no_tax) {
    Practice practice([](usecases::Profile& profile) {
        profile.seller.vatStatus = domain::VatStatus::Exempt;
        profile.seller.exemptionBasis = "art. 113 ust. 1 ustawy o VAT";
    });
    const auto client = practice.client();
    usecases::DraftForm form;
    form.client = client;
    form.lines = {"Text; 1; flat; 100"};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const auto issued = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    BOOST_TEST(issued.invoice.totals.gross == pln("100.00"));
    BOOST_TEST(issued.invoice.exemptionBasis == "art. 113 ust. 1 ustawy o VAT");
    form.lines = {"Text; 1; flat; 100; 23"};
    BOOST_TEST(outcomeOf([&] { usecases::draftByHand(practice.now(), form); }) ==
               "rate_not_for_seller");
}

BOOST_AUTO_TEST_CASE(a_person_without_a_business_issues_a_rachunek) {
    Practice practice([](usecases::Profile& profile) {
        profile.seller.vatStatus = domain::VatStatus::None;
        profile.seller.party.nip.clear();
        profile.numbering.clear();
    });
    usecases::DraftForm form;
    form.client = practice.client();
    form.lines = {"Text; 1; flat; 100"};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const auto issued = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    BOOST_TEST(issued.invoice.number == "R/1/09/2026");
    BOOST_TEST(issued.invoice.totals.gross == pln("100.00"));
    BOOST_TEST((issued.invoice.sellerStatus == domain::VatStatus::None));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(an_invoice_in_euro_keeps_rate_table_and_date) {
    Practice practice;
    const auto draft = euroDraft(practice);
    const auto issue = [&](std::optional<domain::ForeignRate> rate) {
        return usecases::issueInvoice(practice.now(), {draft, {}, std::move(rate), {}});
    };
    BOOST_TEST(outcomeOf([&] { issue({}); }) == "rate_required");
    BOOST_TEST(outcomeOf([&] { issue(rateOf("2026-09-01")); }) == "rate_date_wrong");
    const auto issued = issue(rateOf("2026-08-31"));
    BOOST_TEST(issued.warnings.empty());
    BOOST_TEST(issued.invoice.totals.gross == eur("99.99"));
    BOOST_TEST((issued.invoice.rate == rateOf("2026-08-31")));
    BOOST_TEST(practice.read("SELECT table_name, date FROM exchange_rate") ==
               "168/A/NBP/2026|2026-08-31");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_rate_of_another_day_than_the_last_business_day_before_is_said) {
    Practice practice;
    const auto issued =
        usecases::issueInvoice(practice.now(), {euroDraft(practice), {}, rateOf("2026-08-28"), {}});
    BOOST_REQUIRE(issued.warnings.size() == 1);
    BOOST_TEST(issued.warnings.front().code == "rate_not_of_previous_day");
}

BOOST_AUTO_TEST_CASE(tax_on_a_foreign_invoice_is_stated_in_zloty) {
    Practice practice;
    usecases::DraftForm form;
    form.client = practice.foreignClient();
    form.lines = {"Text; 1; flat; 100; 23"};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const auto issued =
        usecases::issueInvoice(practice.now(), {draft.draft.id, {}, rateOf("2026-08-31"), {}});
    BOOST_TEST(issued.invoice.vatInHomeCurrency.value() == pln("97.78"));  // 23.00 × 4.2512
}

RC_BOOST_PROP(issuing_changes_no_exposure, ()) {
    static Practice practice;  // one database for all runs: a new client each
    static int runs = 0;
    usecases::LimitForm off;
    off.key = LimitKey::Exposure;
    off.warn = "off";
    off.stop = "90000000";
    usecases::setLimit(practice.now(), off, false);
    const auto client = practice.client("Client " + std::to_string(++runs));
    const char* vat = *rc::gen::element("23", "8", "5", "0");
    const char* unit = *rc::gen::element("piece", "hour", "1000 zzs");
    const auto price = *rc::gen::inRange<std::int64_t>(1, 99999);
    const auto contract = practice.started(client, contractOf(price, vat, unit).c_str());
    const auto count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) {
        const auto thousandths = *rc::gen::inRange<std::int64_t>(1, 9999);
        const auto amount = domain::formatScaled(thousandths, 3);
        const bool isTime = std::string_view(unit) == "hour" && *rc::gen::arbitrary<bool>();
        if (isTime)
            practice.work(contract, 1, amount.c_str());
        else
            practice.deliver(contract, *rc::gen::inRange(1, 3), amount.c_str());
    }
    const auto before = exposureOf(practice, client);
    const auto draft = usecases::draftFromContract(practice.now(), contract);
    RC_ASSERT(exposureOf(practice, client) == before);
    if (!draft.totals.gross.isPositive())
        return;
    const auto issued = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    RC_ASSERT(exposureOf(practice, client) == before);
    RC_ASSERT(issued.invoice.totals.gross.minor() == before);
    usecases::correctInvoice(practice.now(), issued.invoice.id, "once more", true, {});
    RC_ASSERT(exposureOf(practice, client) == before);
}

RC_BOOST_PROP(a_line_with_a_discount_is_issued_as_it_was_drafted, ()) {
    static Practice practice;
    static const auto client = practice.client();
    usecases::DraftForm form;
    form.client = client;
    const auto quantityText = domain::formatScaled(*rc::gen::inRange<std::int64_t>(1000, 50000), 3);
    const auto price = *rc::gen::inRange<std::int64_t>(100, 100000);
    const auto discount = *rc::gen::inRange<std::int64_t>(0, price);
    form.lines = {"Text; " + quantityText + "; piece; " + domain::formatScaled(price, 2) + "; " +
                  *rc::gen::element("23", "8", "5", "0") + "; " +
                  domain::formatScaled(discount, 2)};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const auto issued = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    RC_ASSERT(issued.invoice.totals == draft.totals);
    const auto shown = usecases::showInvoice(practice.now(), issued.invoice.number);
    RC_ASSERT(shown.issued.value().invoice.totals == draft.totals);
}

BOOST_AUTO_TEST_SUITE_END()

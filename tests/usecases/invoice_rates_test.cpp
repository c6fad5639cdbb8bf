// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/invoice_rates.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(rates_of_invoices)

namespace {
domain::InvoiceId euroDraft(Practice& practice, domain::ClientId client,
                            std::optional<domain::Date> sold = {}) {
    usecases::DraftForm form;
    form.client = client;
    form.lines = {"Text; 3; piece; 33.33"};
    form.saleDate = sold;
    return usecases::draftByHand(practice.now(), form).draft.id;
}
}  // namespace

BOOST_AUTO_TEST_CASE(the_day_is_the_last_business_day_before_the_earlier_of_sale_and_issue) {
    Practice practice;
    const auto client = practice.foreignClient();
    const auto dayOf = [&](std::optional<domain::Date> sold) {
        return domain::toIso(
            usecases::rateAtHand(practice.now(), euroDraft(practice, client, sold)).day);
    };
    BOOST_TEST(dayOf({}) == "2026-08-31");
    BOOST_TEST(dayOf(domain::dateOf("2026-08-31")) == "2026-08-28");  // a Friday
    BOOST_TEST(outcomeOf([&] { usecases::rateAtHand(practice.now(), domain::InvoiceId{99}); }) ==
               "invoice_unknown");
}

BOOST_AUTO_TEST_CASE(a_stored_rate_is_taken_when_it_is_of_the_day_that_the_law_names) {
    Practice practice;
    const auto draft = euroDraft(practice, practice.foreignClient());
    const auto eur = domain::Currency::of("EUR");
    const auto store = [&](const char* day) {
        usecases::storeRate(practice.now(), eur, {4'250'000}, "168/A/NBP/2026",
                            domain::dateOf(day));
    };
    const auto issue = [&] { return usecases::issueInvoice(practice.now(), {.draft = draft}); };
    store("2026-08-28");
    BOOST_TEST(!usecases::rateAtHand(practice.now(), draft).stored.has_value());
    BOOST_CHECK_EXCEPTION(issue(), domain::Refused, [](const domain::Refused& refused) {
        const auto said =
            wording::Voice(wording::Language::English, "no/such/folder").refusal(refused.refusal());
        return said.find("31 Aug 2026") != std::string::npos &&
               said.ends_with("granica gate rate EUR RATE --table TABLE --date 2026-08-31");
    });
    store("2026-08-31");
    const auto at = usecases::rateAtHand(practice.now(), draft);
    BOOST_TEST((at.day == domain::dateOf("2026-08-31")));
    BOOST_TEST(at.stored->table == "168/A/NBP/2026");
    const auto issued = issue();
    BOOST_TEST((issued.invoice.rate->date == domain::dateOf("2026-08-31")));
    BOOST_TEST(issued.warnings.empty());
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_SUITE_END()

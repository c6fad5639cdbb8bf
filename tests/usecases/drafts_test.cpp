// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/sellers.h"

using namespace support;
using domain::dateOf;

BOOST_AUTO_TEST_SUITE(drafts)

namespace {
usecases::DraftForm lines(domain::ClientId client, std::vector<std::string> lines) {
    usecases::DraftForm form;
    form.client = client;
    form.lines = std::move(lines);
    return form;
}
}  // namespace

BOOST_AUTO_TEST_CASE(what_was_delivered_and_accepted_becomes_lines_once) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    practice.deliver(contract, 1);
    practice.deliver(contract, 2, "2", dateOf("2026-08-30"));
    practice.work(contract, 3, "1.5");
    practice.work(contract, 2, "4");  // effort on a fixed-price item
    usecases::acceptChange(practice.now(), practice.ask(contract, "80.00"), "mail", false);
    const auto draft = usecases::draftFromContract(practice.now(), contract);
    BOOST_TEST(draft.draft.lines.size() == 4);
    BOOST_TEST(draft.totals.net == pln("1320.00"));
    BOOST_TEST((draft.draft.saleDate == dateOf("2026-09-01")));
    // The draft holds its sources, so a second draft does not take them.
    const auto again = [&] { usecases::draftFromContract(practice.now(), contract); };
    const auto namesIt = [&](const domain::Refused& refused) {
        const auto& argument = refused.refusal().arguments.back();
        return refused.refusal().code == "nothing_to_invoice" && argument.first == "draft" &&
               std::get<std::int64_t>(argument.second.value()) == draft.draft.id.value;
    };
    BOOST_CHECK_EXCEPTION(again(), domain::Refused, namesIt);
    practice.deliver(contract, 2, "1");
    const auto second = usecases::draftFromContract(practice.now(), contract);
    BOOST_TEST(second.totals.net == pln("45.00"));
    usecases::discardDraft(practice.now(), draft.draft.id);
    const auto third = usecases::draftFromContract(practice.now(), contract);
    BOOST_TEST(third.totals.net == pln("1320.00"));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(the_day_of_performance_is_the_last_one_acceptance_included) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    practice.deliver(contract, 1);
    practice.on("2026-09-04");
    usecases::acceptChange(practice.now(), practice.ask(contract, "80.00"), "mail", false);
    practice.on("2026-09-07");
    const auto issued = practice.invoice(contract);
    BOOST_TEST((issued.invoice.saleDate == dateOf("2026-09-04")));
    BOOST_TEST((issued.invoice.dueDate == dateOf("2026-09-21")));
}

BOOST_AUTO_TEST_CASE(an_exempt_line_of_a_payer_needs_its_basis) {
    Practice practice;
    const auto client = practice.client();
    const auto draft = [&] {
        return outcomeOf([&] {
            usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 100; zw"}));
        });
    };
    const auto json = R"({"title": "Lessons", "items": [{"name": "Lesson", "quantity": "1",)"
                      R"( "unit": "hour", "price": "100.00", "vat": "zw"}]})";
    const auto agree = [&] { return outcomeOf([&] { practice.draft(client, json); }); };
    const auto contract = practice.started(client);
    const auto ask = practice.ask(contract, "10");
    const auto price = [&] {
        return outcomeOf([&] { usecases::priceChange(practice.now(), ask, {"10", "zw", 0}); });
    };
    for (const auto& outcome : {draft(), agree(), price()})
        BOOST_TEST(outcome == "exemption_basis_needed");
    usecases::SellerForm form;
    form.exemptionBasis = "art. 43 ust. 1 pkt 29 ustawy o VAT";
    usecases::editSeller(practice.now(), form);
    for (const auto& outcome : {draft(), agree(), price()})
        BOOST_TEST(outcome == "done");
}

BOOST_AUTO_TEST_CASE(a_line_by_hand_that_cannot_be_is_refused) {
    Practice practice;
    const auto client = practice.client();
    const auto draft = [&](const std::string& line) {
        return outcomeOf([&] { usecases::draftByHand(practice.now(), lines(client, {line})); });
    };
    BOOST_TEST(draft("Text; 1; flat") == "wrong_line");
    BOOST_TEST(draft("; 1; flat; 100") == "wrong_line");
    BOOST_TEST(draft("Text; 1; flat; 100; 23; 0; more") == "wrong_line");
    BOOST_TEST(draft("Text; x; flat; 100") == "not_a_number");
    BOOST_TEST(draft("Text; 1; barrel; 100") == "unknown_unit");
    BOOST_TEST(draft("Text; 1; flat; 100; 99") == "wrong_vat_rate");
    BOOST_TEST(outcomeOf([&] { usecases::draftByHand(practice.now(), lines(client, {})); }) ==
               "invoice_without_lines");
    auto form = lines(client, {"Text; 1; flat; 100"});
    form.paymentTermDays = 999;
    BOOST_TEST(outcomeOf([&] { usecases::draftByHand(practice.now(), form); }) ==
               "term_out_of_range");
    BOOST_TEST(draft("Text; 999999999999; flat; 9999999999999.99") == "value_too_large");
}

BOOST_AUTO_TEST_CASE(a_copy_is_a_draft_by_hand_with_the_same_lines) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    practice.deliver(contract, 1);
    const auto issued = practice.invoice(contract);
    const auto copy = usecases::copyInvoice(practice.now(), issued.invoice.id);
    BOOST_TEST(copy.totals.gross == issued.invoice.totals.gross);
    BOOST_TEST(!copy.draft.contract);
    BOOST_TEST(copy.draft.lines.front().source.deliveries.empty());
    BOOST_TEST(copy.draft.paymentTermDays == 14);
    BOOST_TEST(outcomeOf([&] { usecases::copyInvoice(practice.now(), copy.draft.id); }) ==
               "cannot_copy");
}

BOOST_AUTO_TEST_CASE(what_can_be_invoiced_is_known_without_drafting_it) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.started(client);
    BOOST_TEST(usecases::toInvoice(practice.now(), client).empty());
    practice.deliver(contract, 1);
    const auto all = usecases::toInvoice(practice.now(), client);
    BOOST_REQUIRE(all.size() == 1U);
    BOOST_TEST((all.front().contract == contract));
    BOOST_TEST((all.front().gross == pln("1230")));
    usecases::draftFromContract(practice.now(), contract);
    BOOST_TEST(usecases::toInvoice(practice.now(), client).empty());
}

BOOST_AUTO_TEST_SUITE_END()

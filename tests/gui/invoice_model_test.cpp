// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoice_model.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(invoice_models)

namespace {
const wording::Voice kInvoiceVoice(wording::Language::English, "no/such/folder");

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_draft_and_what_it_becomes_say_the_same_figures, support::Practice) {
    const auto draft =
        usecases::draftByHand(now(), {client(), {"Text; 2; flat; 50"}, {}, {}, {}, ""});
    const auto before = gui::figuresOf(kInvoiceVoice, draft);
    BOOST_TEST(before.front() == "ACME");
    const auto issued = usecases::issueInvoice(now(), {draft.draft.id, {}, {}, {}});
    const auto after = gui::figuresOf(kInvoiceVoice, issued, now().today());
    BOOST_TEST(after.front().starts_with("FV/1/09/2026 for ACME"));
    for (const auto* lines : {&before, &after}) {
        BOOST_TEST(has(*lines, "Net: 100.00\u00a0PLN"));
        BOOST_TEST(has(*lines, "Gross: 123.00\u00a0PLN"));
    }
    BOOST_TEST(has(after, "to pay: 123.00\u00a0PLN (unpaid)"));
}

BOOST_AUTO_TEST_CASE(of_one_without_vat_nothing_is_net_or_gross) {
    support::Practice practice(
        [](usecases::Profile& profile) { profile.seller.vatStatus = domain::VatStatus::None; });
    usecases::DraftForm form;
    form.client = practice.client();
    form.lines = {"Text; 2; flat; 50; none"};
    const auto lines = gui::figuresOf(kInvoiceVoice, usecases::draftByHand(practice.now(), form));
    BOOST_TEST(has(lines, "Total: 100.00\u00a0PLN"));
    for (const auto& line : lines)
        for (const auto* word : {"VAT", "et:", "net", "ross"})
            BOOST_TEST(line.find(word) == std::string::npos, line);
}

BOOST_FIXTURE_TEST_CASE(what_was_paid_before_is_among_the_figures, support::Practice) {
    const auto acme = client();
    pay(invoice(acme, "10").invoice.id, "112.30");
    const auto draft =
        usecases::draftByHand(now(), {acme, {"Text; 2; flat; 50"}, {}, {}, {}, ""}).draft.id;
    const auto credit = usecases::creditAtHand(now(), draft);
    BOOST_TEST(gui::creditSentence(kInvoiceVoice, credit.others) ==
               "Put 100.00\u00a0PLN of earlier payments on this invoice");
    const auto issued = usecases::issueInvoice(now(), {.draft = draft, .use = {.others = true}});
    const auto figures = gui::figuresOf(kInvoiceVoice, issued, now().today());
    BOOST_TEST(has(figures, "Left to pay: 23.00\u00a0PLN"));
    BOOST_TEST(has(figures, "to pay: 23.00\u00a0PLN (partly paid)"));
    BOOST_TEST(gui::depositSentence(kInvoiceVoice, credit.others) ==
               "Put the deposit of 100.00\u00a0PLN on this invoice");
}

BOOST_AUTO_TEST_SUITE_END()

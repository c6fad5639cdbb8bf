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

BOOST_FIXTURE_TEST_CASE(a_deposit_is_at_hand_for_its_contract_only, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    const auto other = started(acme);
    usecases::PaymentForm form;
    form.amount = "500";
    form.deposit = contract;
    usecases::addPayment(now(), form);
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto credit = gui::creditAtHand(now(), acme, contract, domain::Currency());
    BOOST_REQUIRE(credit.has_value());
    BOOST_TEST(credit->hasDeposit);
    BOOST_TEST(gui::creditSentence(voice, *credit) ==
               "A deposit of 500.00\u00a0PLN is here. Once the invoice is issued, it can be put on "
               "it.");
    BOOST_TEST(!gui::creditAtHand(now(), acme, other, domain::Currency()).has_value());
    BOOST_TEST(gui::creditAtHand(now(), acme, {}, domain::Currency()).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

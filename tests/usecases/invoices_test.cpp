// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/invoices.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/batches.h"

using namespace support;
using domain::dateOf;

BOOST_AUTO_TEST_SUITE(invoices)

namespace {
usecases::DraftForm lines(domain::ClientId client, std::vector<std::string> lines) {
    usecases::DraftForm form;
    form.client = client;
    form.lines = std::move(lines);
    return form;
}

std::string issue(Practice& practice, domain::InvoiceId draft,
                  std::optional<std::filesystem::path> folder = {}) {
    return outcomeOf([&] { usecases::issueInvoice(practice.now(), {draft, folder, {}, {}}); });
}

std::size_t filesIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}
}  // namespace

BOOST_AUTO_TEST_CASE(T28_the_number_is_given_at_issue_and_none_is_lost_when_drawing_fails) {
    Practice practice;
    const auto client = practice.client();
    const auto bad = usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    // As another program, or a later font, could leave it.
    practice.run("UPDATE invoice_line SET name = 'Text \xF0\x9F\x8E\x89'");
    const auto good = usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    const auto out = practice.path("out");
    const auto before = practice.counts();
    BOOST_TEST(issue(practice, bad.draft.id, out) == "unprintable_character");
    BOOST_TEST(issue(practice, good.draft.id, practice.unwritable()) == "folder_unwritable");
    BOOST_TEST(practice.counts() == before);
    BOOST_TEST(!std::filesystem::exists(out));
    const auto issued = usecases::issueInvoice(practice.now(), {good.draft.id, out, {}, {}});
    BOOST_TEST(issued.invoice.number == "FV/1/09/2026");
    BOOST_TEST(issued.pdf == out / "FV-1-09-2026.pdf");
    BOOST_TEST(filesIn(out) == 1);
    BOOST_TEST(practice.findings().find("number") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(T29_T30_the_counter_goes_on_from_the_last_number_of_the_profile) {
    Practice practice([](usecases::Profile& profile) { profile.numbering["invoice"].last = 41; });
    const auto client = practice.client();
    BOOST_TEST(practice.invoice(client, "10").invoice.number == "FV/42/09/2026");
    const auto draft = usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    usecases::discardDraft(practice.now(), draft.draft.id);
    BOOST_TEST(practice.invoice(client, "10").invoice.number == "FV/43/09/2026");
    practice.on("2026-10-01");
    BOOST_TEST(practice.invoice(client, "10").invoice.number == "FV/1/10/2026");
    practice.on("2026-09-30");
    const auto late = usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    BOOST_TEST(issue(practice, late.draft.id) == "date_before_last_document");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(T31_a_second_issue_is_refused) {
    Practice practice;
    const auto client = practice.client();
    const auto draft = usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    BOOST_TEST(issue(practice, draft.draft.id) == "done");
    const auto before = practice.counts();
    BOOST_TEST(issue(practice, draft.draft.id) == "invoice_issued");
    BOOST_TEST(outcomeOf([&] { usecases::discardDraft(practice.now(), draft.draft.id); }) ==
               "invoice_issued");
    BOOST_TEST(issue(practice, {4711}) == "invoice_unknown");
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(T27_T32_the_bytes_are_handed_out_again_after_both_parties_changed) {
    Practice practice;
    const auto client = practice.client();
    const auto draft = usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    const auto issued =
        usecases::issueInvoice(practice.now(), {draft.draft.id, practice.path("a"), {}, {}});
    usecases::ClientForm form;
    form.name = "ACME renamed";
    form.street = "elsewhere";
    usecases::editClient(practice.now(), client, form);
    practice.run("UPDATE seller SET data = json_set(data, '$.name', 'Somebody Else')");
    practice.on("2027-01-01");
    const auto again = usecases::invoicePdf(practice.now(), issued.invoice.id, practice.path("b"));
    BOOST_TEST(bytesOf(again) == bytesOf(issued.pdf));
    const auto view = usecases::showInvoice(practice.now(), issued.invoice.number).issued.value();
    BOOST_TEST(view.invoice.buyer.name == "ACME");
    BOOST_TEST(view.invoice.seller.name == issued.invoice.seller.name);
}

BOOST_AUTO_TEST_CASE(a_file_of_the_user_is_never_overwritten) {
    Practice practice;
    const auto issued = practice.invoice(practice.client(), "10");
    std::filesystem::create_directories(practice.path("out"));
    const auto theirs = practice.path("out") / "FV-1-09-2026.pdf";
    writeBytes(theirs, "theirs");
    const auto pdf = usecases::invoicePdf(practice.now(), issued.invoice.id, practice.path("out"));
    BOOST_TEST(pdf.filename() == "FV-1-09-2026 (2).pdf");
    BOOST_TEST(bytesOf(theirs) == "theirs");
    BOOST_TEST(usecases::invoicePdf(practice.now(), issued.invoice.id, practice.path("out")) ==
               pdf);
}

BOOST_AUTO_TEST_CASE(a_correction_to_zero_releases_the_work_and_turns_the_payment_into_credit) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    practice.deliver(contract, 1);
    const auto issued = practice.invoice(contract);
    practice.pay(issued.invoice.id, "230");
    const auto correct = [&](const char* reason) {
        return usecases::correctInvoice(practice.now(), issued.invoice.id, reason, true,
                                        practice.path("out"));
    };
    BOOST_TEST(outcomeOf([&] { correct(" "); }) == "correction_needs_reason");
    const auto correction = correct("wrong buyer");
    BOOST_TEST(correction.invoice.number == "FK/1/09/2026");
    BOOST_TEST(correction.invoice.totals.gross == pln("-1230.00"));
    BOOST_TEST(correction.receivable.balance() == pln("0.00"));
    BOOST_TEST((statusOf(correction.receivable) == domain::PaymentStatus::Corrected));
    const auto payments = usecases::listPayments(practice.now(), {});
    BOOST_TEST(payments.front().left == pln("230.00"));
    BOOST_TEST(outcomeOf([&] { correct("again"); }) == "already_corrected");
    BOOST_TEST(outcomeOf([&] {
                   usecases::correctInvoice(practice.now(), correction.invoice.id, "x", true, {});
               }) == "cannot_correct_correction");
    BOOST_TEST(practice.invoice(contract).invoice.totals.gross == pln("1230.00"));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_correction_that_keeps_the_work_leaves_nothing_to_invoice) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    practice.deliver(contract, 1);
    const auto issued = practice.invoice(contract);
    usecases::correctInvoice(practice.now(), issued.invoice.id, "a gift", false, {});
    BOOST_TEST(outcomeOf([&] { usecases::draftFromContract(practice.now(), contract); }) ==
               "nothing_to_invoice");
    BOOST_TEST(usecases::showContract(practice.now(), contract).unbilled == pln("0.00"));
}

BOOST_AUTO_TEST_CASE(a_draft_says_that_its_buyer_has_no_address_before_it_is_issued) {
    Practice practice;
    const auto client = practice.client();
    usecases::ClientForm form;
    form.street = "";
    usecases::editClient(practice.now(), client, form);
    const auto draft = usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    const auto isSaid = [](const usecases::DraftView& view) {
        return view.warnings.size() == 1 && view.warnings.front().code == "draft_without_address";
    };
    BOOST_TEST(isSaid(draft));
    const auto text = std::to_string(draft.draft.id.value);
    BOOST_TEST(isSaid(usecases::showInvoice(practice.now(), text).draft.value()));
    form.street = "ul. Lipowa 1";
    usecases::editClient(practice.now(), client, form);
    BOOST_TEST(usecases::showInvoice(practice.now(), text).draft.value().warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_document_without_the_buyers_address_is_issued_only_when_that_is_meant) {
    Practice practice;
    const auto client = practice.client();
    usecases::ClientForm form;
    form.city = "";
    usecases::editClient(practice.now(), client, form);
    const auto draft =
        usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"})).draft.id;
    usecases::IssueForm issue{.draft = draft};
    BOOST_TEST(outcomeOf([&] { usecases::issueInvoice(practice.now(), issue); }) ==
               "buyer_address_needed");
    BOOST_TEST(!usecases::proofOfDraft(practice.now(), issue).empty());
    const auto left = usecases::issueDrafts(practice.now(), {}, [](auto, auto) { return true; });
    BOOST_TEST(left.issued.empty());
    BOOST_TEST(left.left.at(0).why.code == "buyer_address_needed");

    issue.withoutAddress = true;
    const auto issued = usecases::issueInvoice(practice.now(), issue);
    const auto isSaid = [&](const usecases::Warnings& warnings) {
        return warnings.size() == 1 && warnings.front().code == "buyer_address_missing";
    };
    BOOST_TEST(isSaid(issued.warnings));
    const auto shown = [&] {
        return usecases::showInvoice(practice.now(), issued.invoice.number).issued.value().warnings;
    };
    BOOST_TEST(isSaid(shown()));
    // The client completed, the document still lacks it; corrected, it needs nothing any more.
    form.city = "Warszawa";
    usecases::editClient(practice.now(), client, form);
    BOOST_TEST(isSaid(shown()));
    usecases::correctInvoice(practice.now(), issued.invoice.id, "no address", true, {});
    BOOST_TEST(shown().empty());
}

BOOST_AUTO_TEST_CASE(a_list_shows_drafts_and_issued_ones_with_what_is_owed) {
    Practice practice;
    const auto client = practice.client();
    const auto issued = practice.invoice(client, "100");
    practice.pay(issued.invoice.id, "23");
    usecases::draftByHand(practice.now(), lines(client, {"Text; 1; flat; 10"}));
    BOOST_TEST(usecases::listInvoices(practice.now(), {}).size() == 2);
    usecases::InvoiceFilter filter;
    filter.onlyIssued = true;
    const auto rows = usecases::listInvoices(practice.now(), filter);
    BOOST_REQUIRE(rows.size() == 1);
    BOOST_TEST(rows.front().receivable->balance() == pln("100.00"));
    filter = {};
    filter.onlyDrafts = true;
    BOOST_TEST(usecases::listInvoices(practice.now(), filter).size() == 1);
    BOOST_TEST(usecases::showInvoice(practice.now(), "2").draft.has_value());
}

BOOST_AUTO_TEST_CASE(a_proof_shows_the_page_and_takes_no_number) {
    Practice practice;
    const auto draft =
        usecases::draftByHand(practice.now(), lines(practice.client(), {"Text; 1; flat; 10"}));
    const auto before = practice.counts();
    const auto proof = usecases::proofOfDraft(practice.now(), {draft.draft.id, {}, {}, {}});
    BOOST_TEST(proof.starts_with("%PDF"));
    BOOST_TEST(practice.counts() == before);
    const auto issued = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    BOOST_TEST(issued.invoice.number == "FV/1/09/2026");
    BOOST_TEST(usecases::pdfOfIssued(practice.now(), draft.draft.id).starts_with("%PDF"));
    BOOST_TEST(outcomeOf([&] { usecases::pdfOfIssued(practice.now(), {99}); }) ==
               "invoice_unknown");
    BOOST_TEST(outcomeOf([&] {
                   usecases::proofOfDraft(practice.now(), {draft.draft.id, {}, {}, {}});
               }) == "invoice_issued");
}

namespace {
domain::InvoiceId draftAfterDeposit(Practice& practice, const char* deposit) {
    const auto client = practice.client();
    const auto contract = practice.started(client);
    usecases::PaymentForm form;
    form.amount = deposit;
    form.deposit = contract;
    usecases::addPayment(practice.now(), form);
    practice.deliver(contract, 1);
    return usecases::draftFromContract(practice.now(), contract).draft.id;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_deposit_is_on_the_invoice_from_its_first_day) {
    Practice practice;
    const auto draft = draftAfterDeposit(practice, "500");
    const auto credit = usecases::creditAtHand(practice.now(), draft);
    BOOST_TEST(credit.deposits == pln("500.00"));
    BOOST_TEST(credit.others == pln("0.00"));
    const auto issued = usecases::issueInvoice(practice.now(), {.draft = draft});
    BOOST_TEST(issued.invoice.leftToPay() == pln("730.00"));
    BOOST_TEST(issued.receivable.balance() == pln("730.00"));
    BOOST_REQUIRE(issued.invoice.prepaid.size() == 1U);
    BOOST_TEST((issued.invoice.prepaid[0].kind == domain::PaymentKind::Deposit));
    BOOST_TEST(usecases::listPayments(practice.now(), {})[0].left == pln("0.00"));
    BOOST_TEST(practice.findings().empty());
}

BOOST_AUTO_TEST_CASE(a_draft_takes_no_more_credit_than_it_comes_to) {
    Practice practice;
    const auto draft = draftAfterDeposit(practice, "2000");  // of 1230.00
    usecases::PaymentForm form;
    form.amount = "300";
    form.client = practice.client("Other");
    usecases::addPayment(practice.now(), form);
    const auto credit = usecases::creditAtHand(practice.now(), draft);
    BOOST_TEST(credit.deposits == pln("1230.00"));
    BOOST_TEST(credit.others == pln("0.00"));
}

BOOST_AUTO_TEST_CASE(a_correction_says_which_payments_it_sets_free) {
    Practice practice;
    const auto draft = draftAfterDeposit(practice, "500");
    const auto issued = usecases::issueInvoice(practice.now(), {.draft = draft});
    practice.pay(issued.invoice.id, "100");
    const auto correction =
        usecases::correctInvoice(practice.now(), issued.invoice.id, "wrong buyer", true, {});
    const auto& released = correction.invoice.correction->released;
    BOOST_REQUIRE(released.size() == 2U);
    BOOST_TEST((released[0].kind == domain::PaymentKind::Payment));
    BOOST_TEST(released[0].amount == pln("100.00"));
    BOOST_TEST((released[1].kind == domain::PaymentKind::Deposit));
    BOOST_TEST(released[1].amount == pln("500.00"));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_deposit_stays_credit_when_it_is_left_off) {
    Practice practice;
    const auto draft = draftAfterDeposit(practice, "500");
    const auto issued =
        usecases::issueInvoice(practice.now(), {.draft = draft, .use = {.deposits = false}});
    BOOST_TEST(issued.invoice.leftToPay() == pln("1230.00"));
    BOOST_TEST(issued.receivable.balance() == pln("1230.00"));
    BOOST_TEST(usecases::listPayments(practice.now(), {})[0].left == pln("500.00"));
}

BOOST_AUTO_TEST_CASE(a_deposit_above_the_invoice_pays_it_and_the_rest_stays_credit) {
    Practice practice;
    const auto draft = draftAfterDeposit(practice, "2000");
    const auto issued = usecases::issueInvoice(practice.now(), {.draft = draft});
    BOOST_TEST(issued.invoice.leftToPay() == pln("0.00"));
    BOOST_TEST(issued.receivable.balance() == pln("0.00"));
    BOOST_TEST(usecases::listPayments(practice.now(), {})[0].left == pln("770.00"));
    const auto corrected =
        usecases::correctInvoice(practice.now(), issued.invoice.id, "wrong buyer", true, {});
    BOOST_TEST(corrected.invoice.prepaid.empty());
    BOOST_TEST(corrected.invoice.leftToPay() == pln("-1230.00"));
    BOOST_TEST(usecases::listPayments(practice.now(), {})[0].left == pln("2000.00"));
    BOOST_TEST(practice.findings().empty());
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/batch_forms.h"

#include <filesystem>
#include <fstream>

#include <wx/progdlg.h>

#include "gui/commands.h"
#include "gui/windows/at_work.h"

using namespace windows_at_work;

BOOST_AUTO_TEST_SUITE(windows_of_batches)

namespace {
std::size_t pdfsIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    if (std::filesystem::exists(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            count += entry.path().extension() == ".pdf" ? 1 : 0;
    return count;
}

void draft(Working& working, const char* line) {
    usecases::DraftForm form;
    form.client = working.acme;
    form.lines = {line};
    usecases::draftByHand(working.desk.office(), form);
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(the_month_before_is_filled_in_and_its_pdfs_are_written, Working) {
    desk.open(practice.file());
    practice.clock.set(std::chrono::sys_days{domain::dateOf("2026-10-03")});
    gui::PdfPeriodForm form(nullptr, desk);
    BOOST_TEST(gui::valueOf(support::find<wxTextCtrl>(&form, "from")).find("2026") !=
               std::string::npos);
    BOOST_TEST(form.confirm());
    BOOST_REQUIRE(form.told().size() == 1U);
    BOOST_TEST(form.told()[0].starts_with("1 PDF in "), form.told()[0]);
    BOOST_TEST(pdfsIn(desk.documents()) == 1U);
    type(&form, "from", "2026-12-01");
    wxTEST_DIALOG(form.confirm(), Says("2026"));
}

BOOST_FIXTURE_TEST_CASE(all_drafts_are_issued_after_a_question, Shown) {
    wxTEST_DIALOG(frame->run(gui::ids::kIssueAll), Says("There are no drafts."));
    draft(*this, "Text; 1; flat; 50");
    draft(*this, "Text; 1; flat; 60");
    wxTEST_DIALOG(frame->run(gui::ids::kIssueAll), Says("Issue the 2 drafts", wxID_NO));
    BOOST_TEST(usecases::listInvoices(desk.office(), {.onlyDrafts = true}).size() == 2U);
    wxTEST_DIALOG(frame->run(gui::ids::kIssueAll), Says("Issue the 2 drafts", wxID_YES));
    BOOST_TEST(usecases::listInvoices(desk.office(), {.onlyDrafts = true}).empty());
    BOOST_TEST(frame->said().starts_with("2 invoices were issued."), frame->said());
    BOOST_TEST(pdfsIn(desk.documents()) == 2U);
}

BOOST_FIXTURE_TEST_CASE(where_the_pdfs_cannot_go_it_is_said_and_the_drafts_stay, Shown) {
    draft(*this, "Text; 1; flat; 50");
    std::filesystem::remove_all(desk.documents());
    std::ofstream(desk.documents()) << "a file in the way";
    wxTEST_DIALOG(frame->run(gui::ids::kIssueAll), Says("Issue the 1 draft", wxID_YES),
                  Says(desk.documents().filename().string()));
    BOOST_TEST(usecases::listInvoices(desk.office(), {.onlyDrafts = true}).size() == 1U);
    BOOST_TEST(frame->said() == "Not all drafts were issued. What was issued before stays.");
}

BOOST_FIXTURE_TEST_CASE(what_stays_a_draft_is_told_and_counted, Working) {
    usecases::IssuedBatch batch;
    batch.isGivenUp = true;
    for (int i = 1; i <= 7; ++i)
        batch.left.push_back(
            {{i}, "ACME", domain::refuse("account_missing", {{"currency", "EUR"}})});
    const auto lines = gui::batchSentences(desk.office(), kEnglish, batch);
    BOOST_REQUIRE(lines.size() == 8U);
    BOOST_TEST(lines[0] == "0 invoices were issued.");
    BOOST_TEST(lines[1].starts_with("Draft 1 for ACME stays a draft: "));
    BOOST_TEST(lines[6] == "2 more drafts stay drafts.");
    BOOST_TEST(lines[7].starts_with("You ended it before all was done."));
}

BOOST_FIXTURE_TEST_CASE(what_was_paid_before_is_told_of_the_first_invoices, Working) {
    usecases::IssuedBatch batch;
    const auto pln = [](const char* amount) { return support::pln(amount); };
    batch.issued.push_back({{1}, "FV/1/09/2026", "ACME", pln("100.00"), {}, pln("100.00"), {}});
    for (int i = 2; i <= 8; ++i)
        batch.issued.push_back(
            {{i},
             "FV/" + std::to_string(i) + "/09/2026",
             "ACME",
             pln("100.00"),
             {{{i}, domain::PaymentKind::Deposit, domain::dateOf("2026-09-01"), pln("30.00")}},
             pln("70.00"),
             {}});
    const auto lines = gui::batchSentences(desk.office(), kEnglish, batch);
    BOOST_REQUIRE(lines.size() == 7U);
    BOOST_TEST(lines[1] ==
               "FV/2/09/2026: 30.00\u00a0PLN was paid before, 70.00\u00a0PLN is left to pay");
    BOOST_TEST(lines[6] == "2 more invoices ask for less, since a part was paid before.");
}

BOOST_AUTO_TEST_CASE(a_batch_ends_where_its_button_is_pressed) {
    gui::BatchProgress progress(nullptr, kEnglish, "Invoices are issued");
    BOOST_TEST(progress.goesOn(1, 3));
    auto* box = support::find<wxProgressDialog>(nullptr, "progress");
    auto* end = dynamic_cast<wxButton*>(box->FindWindow(wxID_CANCEL));
    BOOST_REQUIRE(end != nullptr);
    BOOST_TEST(end->GetLabelText() == "Stop here");
    wxCommandEvent event(wxEVT_BUTTON, end->GetId());
    event.SetEventObject(end);
    end->GetEventHandler()->ProcessEvent(event);
    BOOST_TEST(!progress.goesOn(2, 3));
}

BOOST_AUTO_TEST_SUITE_END()

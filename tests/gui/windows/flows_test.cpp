// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/filedlg.h>
#include <wx/notebook.h>
#include <wx/scrolwin.h>

#include "gui/ask_forms.h"
#include "gui/client_forms.h"
#include "gui/commands.h"
#include "gui/invoice_choice.h"
#include "gui/invoice_dialog.h"
#include "gui/payment_forms.h"
#include "gui/set_up_form.h"
#include "gui/start_dialog.h"
#include "gui/windows/at_work.h"
#include "gui/words.h"
#include "support/sealed.h"
#include "usecases/keeping.h"

using namespace windows_at_work;
using support::find;
using support::waitFor;

BOOST_AUTO_TEST_SUITE(flows)

namespace {
std::string said(wxWindow* window, const char* name) {
    return find<gui::Words>(window, name)->text();
}

usecases::PaymentRow only(usecases::Office& office) {
    const auto rows = usecases::listPayments(office, {});
    BOOST_REQUIRE(rows.size() == 1U);
    return rows.front();
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_draft_that_waits_is_opened_by_the_command, Shown) {
    frame->openClient(acme);
    wxTEST_DIALOG(frame->run(gui::ids::kInvoice), Says("There is nothing to invoice"));
    practice.deliver(contract, 1);
    usecases::draftFromContract(desk.office(), contract);
    wxTEST_DIALOG(frame->run(gui::ids::kInvoice), Opens<gui::InvoiceDialog>());
    practice.work(contract, 3, "1");
    wxTEST_DIALOG(frame->run(gui::ids::kInvoice), Opens<gui::InvoiceChoice>());
}

BOOST_FIXTURE_TEST_CASE(the_timer_is_shown_on_every_page_with_whose_it_is, Shown) {
    const auto timer = [this] { return find<gui::Words>(frame, "timer_words"); };
    BOOST_TEST(!timer()->IsShown());
    usecases::startTimer(desk.office(), contract, std::nullopt, "");
    frame->refresh();
    const auto other = practice.client("Zebra");
    for (int page = 0; page < 3; ++page) {
        if (page < 2)
            frame->run(page == 0 ? gui::ids::kToday : gui::ids::kClients);
        else
            frame->openClient(other);
        BOOST_TEST(timer()->IsShownOnScreen());
        BOOST_TEST(timer()->text().starts_with("The timer runs for ACME, “"));
    }
    practice.clock.advance(std::chrono::minutes(5));
    frame->look();
    BOOST_TEST(timer()->text().ends_with("0\u00a0h\u00a05\u00a0min so far."));
}

BOOST_FIXTURE_TEST_CASE(the_timer_of_another_client_is_not_stopped_unasked, Shown) {
    usecases::startTimer(desk.office(), contract, std::nullopt, "");
    frame->openClient(practice.client("Zebra"));
    wxTEST_DIALOG(frame->run(gui::ids::kTimer), Says("The timer runs for ACME", wxID_CANCEL));
    BOOST_TEST(usecases::runningTimer(desk.office()).has_value());
    wxTEST_DIALOG(frame->run(gui::ids::kTimer), Says("The timer runs for ACME", wxID_YES));
    BOOST_TEST(!usecases::runningTimer(desk.office()).has_value());
    BOOST_TEST(frame->said().starts_with("Timer stopped: 0\u00a0h\u00a00\u00a0min for ACME, “"));
}

BOOST_FIXTURE_TEST_CASE(todays_asks_and_money_lead_to_where_they_are_settled, Shown) {
    const auto logged =
        usecases::logChange(desk.office(), contract, "A menu, too", "mail").change.id;
    const auto act = [&](const char* button) {
        frame->run(gui::ids::kToday);
        wxWindow* found = nullptr;
        const std::function<void(wxWindow*)> look = [&](wxWindow* window) {
            auto* each = dynamic_cast<wxButton*>(window);
            if (each != nullptr && each->GetLabel() == gui::toWx(std::string(button)))
                found = each;
            for (auto* child : window->GetChildren())
                look(child);
        };
        look(frame);
        BOOST_REQUIRE(found != nullptr);
        wxCommandEvent event(wxEVT_BUTTON, found->GetId());
        event.SetEventObject(found);
        static_cast<wxButton*>(found)->Command(event);
        wxYield();
    };
    wxTEST_DIALOG(act("Price…"), Opens<gui::PriceForm>());
    usecases::PriceForm price;
    price.amount = "100";
    usecases::priceChange(desk.office(), logged, price);
    wxTEST_DIALOG(act("Answer…"), Opens<gui::AnswerForm>());
    practice.pay(invoice, "150");
    practice.invoice(acme, "200");
    wxTEST_DIALOG(act("Put on an invoice…"), Opens<gui::MatchForm>());
}

BOOST_FIXTURE_TEST_CASE(an_ask_is_priced_and_answered, Working) {
    const auto logged = usecases::logChange(desk.office(), contract, "A menu, too", "mail").change;
    gui::PriceForm price(nullptr, desk, logged);
    type(&price, "amount", "120");
    type(&price, "rounds", "many");
    wxTEST_DIALOG(BOOST_TEST(!price.confirm()), Says("More revision rounds"));
    type(&price, "rounds", "1");
    BOOST_REQUIRE(price.confirm());
    BOOST_TEST(price.told().front() == "“A menu, too” costs 120.00\u00a0PLN net.");
    gui::AnswerForm answer(nullptr, desk,
                           usecases::listChanges(desk.office(), contract, true).front());
    BOOST_REQUIRE(answer.confirm());
    BOOST_TEST(answer.told().front() == "“A menu, too”: accepted");
    BOOST_TEST(usecases::listChanges(desk.office(), contract, true).empty());
}

BOOST_FIXTURE_TEST_CASE(a_question_is_given_a_name_with_its_price, Working) {
    const auto logged =
        usecases::logChange(desk.office(), contract, "Could we have a menu?", "mail").change;
    gui::PriceForm price(nullptr, desk, logged);
    BOOST_TEST(find<wxTextCtrl>(&price, "name")->GetValue() == wxString());
    type(&price, "amount", "120");
    wxTEST_DIALOG(BOOST_TEST(!price.confirm()), Says("What will be delivered"));
    type(&price, "name", "A menu");
    BOOST_REQUIRE(price.confirm());
    BOOST_TEST(price.told().front() == "“A menu” costs 120.00\u00a0PLN net.");
    const auto other = usecases::logChange(desk.office(), contract, "A poster, too", "").change;
    gui::PriceForm same(nullptr, desk, other);
    BOOST_TEST(find<wxTextCtrl>(&same, "name")->GetValue() == wxString("A poster, too"));
}

BOOST_FIXTURE_TEST_CASE(more_than_what_is_open_is_asked_about, Working) {
    gui::PaymentForm form(nullptr, desk, acme, {});
    type(&form, "amount", "150");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("This is 27.00\u00a0PLN more", wxID_NO));
    BOOST_TEST(usecases::listPayments(desk.office(), {}).empty());
    wxTEST_DIALOG(BOOST_TEST(form.confirm()), Says("This is 27.00\u00a0PLN more", wxID_YES));
    BOOST_TEST((only(desk.office()).left == support::pln("27")));
}

BOOST_FIXTURE_TEST_CASE(a_payment_before_its_invoice_is_asked_about, Working) {
    gui::PaymentForm form(nullptr, desk, acme, {});
    type(&form, "date", "31.08.2026");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Is the date right?", wxID_NO));
    BOOST_TEST(usecases::listPayments(desk.office(), {}).empty());
    wxTEST_DIALOG(BOOST_TEST(form.confirm()), Says("The payment is dated", wxID_YES));
    BOOST_TEST(only(desk.office()).left.isZero());
}

BOOST_FIXTURE_TEST_CASE(a_wrong_payment_is_taken_back, Working) {
    practice.pay(invoice, "23");
    gui::TakeBackForm form(nullptr, desk, only(desk.office()));
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Why: "));
    type(&form, "reason", "typed twice");
    BOOST_REQUIRE(form.confirm());
    BOOST_TEST(form.told().at(1).ends_with("123.00\u00a0PLN left to pay"));
}

BOOST_FIXTURE_TEST_CASE(what_is_left_of_a_payment_goes_on_an_invoice, Working) {
    practice.pay(invoice, "150");
    practice.invoice(acme, "100");
    gui::MatchForm form(nullptr, desk, only(desk.office()));
    BOOST_TEST(find<wxTextCtrl>(&form, "amount")->GetValue() == wxString("27.00"));
    BOOST_REQUIRE(form.confirm());
    BOOST_TEST(form.told().at(1).ends_with("96.00\u00a0PLN left to pay"));
}

BOOST_FIXTURE_TEST_CASE(the_tabs_lead_to_their_asks_and_payments, Shown) {
    usecases::logChange(desk.office(), contract, "A menu, too", "mail");
    practice.pay(invoice, "23");
    frame->openClient(acme);
    wxTEST_DIALOG(frame->run(gui::ids::kTakeBack), Says("Choose a payment"));
    wxTEST_DIALOG(frame->run(gui::ids::kAnswerAsk), Says("Choose an ask"));
    auto* tabs = find<wxNotebook>(frame, "tabs");
    tabs->SetSelection(2);
    wxTEST_DIALOG(frame->run(gui::ids::kAnswerAsk), Opens<gui::PriceForm>());
    tabs->SetSelection(4);
    wxTEST_DIALOG(frame->run(gui::ids::kTakeBack), Opens<gui::TakeBackForm>());
    wxTEST_DIALOG(frame->run(gui::ids::kMatch), wxExpectModal<wxMessageDialog>(wxID_OK));
}

BOOST_FIXTURE_TEST_CASE(a_deposit_is_asked_about_beside_the_draft_and_goes_on_the_invoice,
                        Working) {
    usecases::PaymentForm deposit;
    deposit.amount = "500";
    deposit.deposit = contract;
    usecases::addPayment(desk.office(), deposit);
    practice.deliver(contract, 1);
    const auto draft = usecases::draftFromContract(desk.office(), contract).draft.id;
    gui::InvoiceDialog dialog(nullptr, desk, draft);
    auto* box = find<wxCheckBox>(&dialog, "use_deposit");
    BOOST_TEST(box->GetValue());
    BOOST_TEST(
        box->GetLabelText().ToStdString(wxConvUTF8).starts_with("Put the deposit of 500.00"));
    dialog.CallAfter([&] { dialog.issue(); });
    BOOST_TEST(dialog.ShowModal() == wxID_OK);
    BOOST_TEST(only(desk.office()).left.isZero());
    bool isTold = false;
    for (const auto& line : dialog.told())
        isTold = isTold || line == "Left to pay: 730.00\u00a0PLN";
    BOOST_TEST(isTold);
}

BOOST_FIXTURE_TEST_CASE(an_invoice_of_many_lines_leaves_the_buttons_in_sight, Working) {
    constexpr int kLines = 60;
    constexpr int kSmallScreen = 720;
    usecases::DraftForm form;
    form.client = acme;
    for (int i = 1; i <= kLines; ++i)
        form.lines.push_back("Tekst " + std::to_string(i) + "; 1; piece; 100; 23");
    gui::InvoiceDialog dialog(nullptr, desk, usecases::draftByHand(desk.office(), form).draft.id);
    BOOST_TEST(dialog.GetSize().y < kSmallScreen);
    for (const char* button : {"issue", "discard", "close"}) {
        const auto place = dialog.FindWindow(button)->GetRect();
        BOOST_TEST(place.GetBottom() < dialog.GetClientSize().y, button);
    }
    const auto* figures = dynamic_cast<wxScrolledWindow*>(dialog.FindWindow("figures"));
    BOOST_REQUIRE(figures != nullptr);
    BOOST_TEST(figures->GetVirtualSize().y > figures->GetClientSize().y);
}

BOOST_FIXTURE_TEST_CASE(a_long_name_never_hides_whether_work_may_go_on, Shown) {
    usecases::ClientForm form;
    form.name =
        "Przedsiębiorstwo Wielobranżowe Handlowo-Usługowe Zażółć Gęślą Jaźń i Wspólnicy "
        "Spółka z ograniczoną odpowiedzialnością Spółka komandytowa w restrukturyzacji";
    const auto client = usecases::addClient(desk.office(), form).id;
    frame->SetSize(frame->GetMinSize());
    usecases::setManual(desk.office(),
                        {client, std::nullopt, usecases::Manual::Stop, "no answers"});
    frame->openClient(client);
    BOOST_REQUIRE(support::settled(frame));
    const auto inside = frame->GetScreenRect();
    auto* headline = find<gui::Words>(frame, "headline");
    BOOST_TEST(headline->text() == "Work is stopped.");
    const auto needed = headline->GetTextExtent(headline->GetLabel());
    BOOST_TEST(headline->GetSize().x >= needed.x);
    BOOST_TEST(inside.Contains(headline->GetScreenRect()));
    BOOST_TEST(inside.Contains(find<gui::Words>(frame, "client_name")->GetScreenRect()));
}

BOOST_FIXTURE_TEST_CASE(the_first_wrong_field_is_entered_with_its_text_selected,
                        support::Practice) {
    gui::Desk desk(clock, kEnglish, support::shipped(), {});
    gui::SetUpForm form(nullptr, desk, path("own.db"));
    form.Show();
    for (const auto& [field, text] : {std::pair{"name", "Anna"},
                                      {"address", "ul. Lipowa 1"},
                                      {"city", "Warszawa"},
                                      {"nip", "1111111111"},
                                      {"last_invoice", "-3"},
                                      {"email", "nobody"}})
        type(&form, field, text);
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("E-mail, if it shall stand on documents: "));
    type(&form, "email", "");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()),
                  Says("Number of the last invoice issued this month"));
    auto* last = find<wxTextCtrl>(&form, "last_invoice");
    BOOST_TEST(waitFor([&] { return last->HasFocus(); }));
    BOOST_TEST(last->GetStringSelection() == wxString("-3"));
    type(&form, "last_invoice", "x");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()),
                  Says("Number of the last invoice issued this month"));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_file_leaves_ways_out, Working) {
    const auto backup = practice.path("backup.db");
    usecases::backup(desk.office(), backup);
    const auto damaged = practice.path("damaged.db");
    std::ofstream(damaged) << "not a database any more";
    gui::Desk other(practice.clock, kEnglish, support::shipped(), {});
    gui::StartDialog start(other, damaged, "It is damaged.");
    BOOST_TEST(said(&start, "trouble") == "It is damaged.");
    // A new one never takes the name of what is there.
    wxTEST_DIALOG(start.begin(), Opens<wxFileDialog>());
    wxTEST_DIALOG(start.beginAt(practice.path("damaged-2.db")), Opens<gui::SetUpForm>());
    wxTEST_DIALOG(start.restoreFrom(backup), Opens<gui::RestoreForm>());
    BOOST_TEST(std::filesystem::file_size(damaged) == 23U);
    BOOST_TEST(!other.isOpen());
}

BOOST_FIXTURE_TEST_CASE(the_last_number_is_asked_before_anything_is_restored, Working) {
    const auto backup = practice.path("backup.db");
    usecases::backup(desk.office(), backup);
    const auto target = practice.path("mine.db");
    std::ofstream(target) << "damaged";
    gui::Desk other(practice.clock, kEnglish, support::shipped(), {});
    usecases::Restoring restoring(backup, target);
    BOOST_TEST(restoring.lastInvoiceNumber() == "FV/1/09/2026");
    gui::RestoreForm form(nullptr, other, restoring);
    for (const char* wrong : {"x", "1"}) {
        type(&form, "last_invoice", wrong);
        wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Number of the last invoice issued"));
        BOOST_TEST(std::filesystem::file_size(target) == 7U);
    }
    type(&form, "last_invoice", "4");
    BOOST_REQUIRE(form.confirm());
    BOOST_TEST(other.office().databaseFile() == target);
    BOOST_TEST(other.isOpen());
    usecases::DraftForm draft;
    draft.client = acme;
    draft.lines = {"Text; 1; flat; 10"};
    usecases::IssueForm issue;
    issue.draft = usecases::draftByHand(other.office(), draft).draft.id;
    BOOST_TEST(usecases::issueInvoice(other.office(), issue).invoice.number == "FV/5/09/2026");
}

BOOST_FIXTURE_TEST_CASE(a_file_that_cannot_be_written_says_so_and_is_looked_at, support::Practice) {
    client();
    close();
    const support::Sealed sealed(file().parent_path());
    if (!sealed)
        return;
    gui::Desk desk(clock, kEnglish, support::shipped(), {});
    desk.open(file());
    BOOST_REQUIRE(desk.openingNotes().size() == 1U);
    BOOST_TEST(desk.openingNotes().front().starts_with("Note: " + file().string() +
                                                       " is read-only here."));
    BOOST_TEST(usecases::listClients(desk.office(), {}).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

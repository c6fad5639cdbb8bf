// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <wx/choice.h>
#include <wx/notebook.h>
#include <wx/uiaction.h>

#include "gui/ask_forms.h"
#include "gui/client_forms.h"
#include "gui/commands.h"
#include "gui/invoice_dialog.h"
#include "gui/letterhead_form.h"
#include "gui/payment_forms.h"
#include "gui/pdf_view.h"
#include "gui/reminder_dialog.h"
#include "gui/set_up_form.h"
#include "gui/start_dialog.h"
#include "gui/windows/at_work.h"
#include "usecases/reminders.h"

using namespace windows_at_work;
using support::find;
using support::waitFor;

BOOST_AUTO_TEST_SUITE(windows)

BOOST_FIXTURE_TEST_CASE(the_stop_on_today_opens_the_client_and_escape_leads_back, Shown) {
    stop();
    frame->refresh();
    press(frame, "act");
    BOOST_TEST(waitFor([this] { return frame->place() == 2; }));
    BOOST_TEST(find<wxButton>(frame, "override")->IsShown());
    frame->run(gui::ids::kBack);
    BOOST_TEST(frame->place() == 0);
}

BOOST_FIXTURE_TEST_CASE(ctrl_f_and_typing_search_and_enter_opens, Shown) {
    usecases::ClientForm form;
    form.name = "Zebra";
    usecases::addClient(desk.office(), form);
    frame->run(gui::ids::kClients);
    BOOST_REQUIRE(support::settled(frame));
    BOOST_TEST(clients()->content().rows.size() == 2U);
    wxUIActionSimulator keys;
    keys.Char('F', wxMOD_CONTROL);
    auto* search = find<wxTextCtrl>(frame, "search");
    BOOST_REQUIRE(waitFor([&] { return search->HasFocus(); }));
    keys.Text("zeb");
    BOOST_TEST(waitFor([this] { return clients()->content().rows.size() == 1U; }));
    keys.Char(WXK_RETURN);
    BOOST_REQUIRE(waitFor([this] { return clients()->HasFocus(); }));
    keys.Char(WXK_RETURN);
    BOOST_TEST(waitFor([this] { return frame->place() == 2; }));
}

BOOST_FIXTURE_TEST_CASE(a_command_without_a_client_asks_for_one, Shown) {
    wxTEST_DIALOG(frame->run(gui::ids::kLogAsk), Says("Choose a client first."));
}

BOOST_FIXTURE_TEST_CASE(nothing_is_gone_on_with_in_spite_of_no_stop, Shown) {
    frame->openClient(acme);
    wxTEST_DIALOG(frame->run(gui::ids::kOverride), Says("Nothing is stopped for ACME"));
    stop();
    frame->refresh();
    wxTEST_DIALOG(frame->run(gui::ids::kOverride), Opens<gui::OverrideForm>());
}

BOOST_FIXTURE_TEST_CASE(ones_own_stop_is_taken_back, Shown) {
    frame->openClient(acme);
    wxTEST_DIALOG(frame->run(gui::ids::kLiftStop), Says("You did not stop the work"));
    stop();
    usecases::setManual(desk.office(), {acme, contract, usecases::Manual::Stop, "no answers"});
    frame->refresh();
    BOOST_TEST(find<wxButton>(frame, "lift_stop")->IsShown());
    wxTEST_DIALOG(frame->run(gui::ids::kLiftStop), Says("Take your own stop back", wxID_YES));
    const auto gate = usecases::checkGate(desk.office(), acme, std::nullopt);
    BOOST_TEST((gate.overall.state == domain::gate::State::Clear));
}

BOOST_FIXTURE_TEST_CASE(what_another_program_writes_is_shown, Shown) {
    frame->run(gui::ids::kClients);
    practice.client("Somebody else");
    BOOST_TEST(clients()->content().rows.size() == 1U);
    frame->look();
    BOOST_TEST(clients()->content().rows.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_new_day_is_shown, Shown) {
    practice.clock.advance(std::chrono::hours(24 * 40));
    frame->look();
    BOOST_TEST((desk.office().today() == domain::dateOf("2026-10-11")));
    frame->run(gui::ids::kClients);
    BOOST_TEST(clients()->content().rows.front().cells[3] == "123.00\u00a0PLN");
}

BOOST_FIXTURE_TEST_CASE(the_timer_of_a_stopped_client_is_refused_in_the_gates_words, Working) {
    stop();
    gui::TimerForm form(nullptr, desk, acme);
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Work for ACME is stopped."));
    BOOST_TEST(!usecases::runningTimer(desk.office()).has_value());
}

BOOST_FIXTURE_TEST_CASE(the_timer_of_a_free_client_runs_and_stops, Shown) {
    gui::TimerForm form(frame, desk, acme);
    BOOST_TEST(form.confirm());
    BOOST_TEST(usecases::runningTimer(desk.office()).has_value());
    frame->openClient(acme);
    frame->run(gui::ids::kTimer);
    BOOST_TEST(!usecases::runningTimer(desk.office()).has_value());
    BOOST_TEST(frame->said().starts_with("Timer stopped:"));
}

BOOST_FIXTURE_TEST_CASE(an_ask_is_logged_in_the_clients_words, Working) {
    gui::AskForm form(nullptr, desk, acme);
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), wxExpectModal<wxMessageDialog>(wxID_OK));
    type(&form, "text", "Could we add the menu?");
    BOOST_TEST(form.confirm());
    BOOST_TEST(form.told().front() == "The ask is logged: “Could we add the menu?”");
}

BOOST_FIXTURE_TEST_CASE(a_payment_is_filled_in_and_says_where_it_went, Working) {
    gui::PaymentForm form(nullptr, desk, acme, {});
    BOOST_TEST(find<wxTextCtrl>(&form, "amount")->GetValue() == wxString("123.00"));
    type(&form, "amount", "23");
    BOOST_TEST(form.confirm());
    BOOST_TEST(form.told().at(1).ends_with("100.00\u00a0PLN left to pay"));
}

BOOST_FIXTURE_TEST_CASE(a_wrong_day_keeps_the_form_and_names_its_field, Working) {
    gui::PaymentForm form(nullptr, desk, acme, {});
    type(&form, "date", "yesterday");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()),
                  Says("Date: “yesterday” is not a date. Write it like 2026-09-05."));
}

BOOST_FIXTURE_TEST_CASE(a_day_is_shown_and_typed_as_the_language_writes_it, support::Practice) {
    const auto acme = client();
    invoice(acme, "100");
    const auto shipped = support::shipped();
    for (const auto& [language, shown, typed] :
         {std::tuple{wording::Language::Polish, "01.09.2026", "2026-09-01"},
          std::tuple{wording::Language::English, "2026-09-01", "1.9.2026"}}) {
        gui::Desk desk(clock, wording::Voice(language, shipped / "locale"), shipped, {});
        desk.open(file());
        gui::PaymentForm form(nullptr, desk, acme, {});
        BOOST_TEST(gui::toUtf8(find<wxTextCtrl>(&form, "date")->GetValue()) == shown);
        type(&form, "amount", "10");
        type(&form, "date", typed);
        BOOST_TEST(form.confirm());
        BOOST_TEST((usecases::listPayments(desk.office(), {}).back().payment.date ==
                    domain::dateOf("2026-09-01")));
    }
}

BOOST_FIXTURE_TEST_CASE(an_override_lets_a_stopped_client_go_on, Working) {
    stop();
    gui::OverrideForm form(nullptr, desk, acme);
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), wxExpectModal<wxMessageDialog>(wxID_OK));
    type(&form, "reason", "Launch tomorrow");
    type(&form, "amount", "500");
    BOOST_TEST(form.confirm());
    BOOST_TEST(usecases::checkGate(desk.office(), acme, {}).isPermitted);
}

BOOST_FIXTURE_TEST_CASE(a_draft_is_seen_as_a_page_before_it_is_issued, Working) {
    const auto draft =
        usecases::draftByHand(desk.office(), {acme, {"Text; 2; flat; 50"}, {}, {}, {}, ""})
            .draft.id;
    gui::InvoiceDialog dialog(nullptr, desk, draft);
    auto* page = dynamic_cast<gui::PdfView*>(find<wxButton>(&dialog, "zoom_in")->GetParent());
    BOOST_REQUIRE(page != nullptr);
    const auto before = page->pictureSize();
    BOOST_TEST(before.x > 400);
    page->zoom(1);
    BOOST_TEST(page->pictureSize().x > before.x);
    page->turn(1);
    BOOST_TEST(page->page() == 0);
    dialog.CallAfter([&] { dialog.issue(); });
    BOOST_TEST(dialog.ShowModal() == wxID_OK);
    BOOST_TEST(dialog.told().front().starts_with("FV/2/09/2026 for ACME"));
    BOOST_TEST(!std::filesystem::is_empty(desk.documents()));
}

BOOST_FIXTURE_TEST_CASE(a_reminder_is_read_before_it_is_written, Working) {
    practice.clock.advance(std::chrono::hours(24 * 30));
    desk.hasMoved();
    const auto letters = usecases::previewReminders(desk.office(), {.client = acme});
    BOOST_REQUIRE(letters.size() == 1U);
    gui::ReminderDialog dialog(nullptr, desk, letters.front());
    BOOST_TEST(!find<wxTextCtrl>(&dialog, "letter")->GetValue().empty());
    BOOST_TEST(dialog.confirm());
    BOOST_TEST(dialog.told().size() >= 2U);
    BOOST_TEST(!std::filesystem::is_empty(desk.documents()));
}

BOOST_FIXTURE_TEST_CASE(a_new_client_needs_a_name_and_a_right_nip, Working) {
    gui::ClientForm form(nullptr, desk);
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Name of the client"));
    type(&form, "name", "Fresh");
    type(&form, "nip", "1234567890");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("not a correct NIP"));
    type(&form, "nip", "");
    BOOST_TEST(form.confirm());
    BOOST_TEST(form.told().front() == "Client 2: Fresh");
}

BOOST_FIXTURE_TEST_CASE(a_day_is_read_as_it_is_shown_in_polish, Working) {
    gui::PaymentForm form(nullptr, desk, acme, {});
    type(&form, "amount", "10");
    type(&form, "date", "31.02.2026");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("is not a date"));
    type(&form, "date", "1.9.2026");
    BOOST_TEST(form.confirm());
    BOOST_TEST(practice.read("SELECT date FROM payment") == "2026-09-01");
}

BOOST_FIXTURE_TEST_CASE(a_client_abroad_gets_two_languages, Working) {
    gui::ClientForm form(nullptr, desk);
    type(&form, "name", "Beispiel GmbH");
    type(&form, "country", "Germany");
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Country, as two letters: "));
    type(&form, "country", "DE");
    find<wxChoice>(&form, "language")->SetSelection(3);
    BOOST_REQUIRE(form.confirm());
    const auto client = usecases::showClient(desk.office(), form.client()).client;
    BOOST_TEST((client.language == domain::DocumentLanguage::English));
    BOOST_TEST((client.secondLanguage == domain::DocumentLanguage::Polish));
    BOOST_TEST(client.party.country == "DE");
}

BOOST_FIXTURE_TEST_CASE(what_is_known_of_a_client_is_put_right, Shown) {
    {
        gui::ClientForm form(nullptr, desk, acme);
        BOOST_TEST(gui::valueOf(find<wxTextCtrl>(&form, "name")) == "ACME");
        type(&form, "address", "ul. Nowa 5");
        type(&form, "postcode", "00-1");
        wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Postal code: "));
        type(&form, "postcode", "00-001");
        type(&form, "city", "Warszawa");
        find<wxChoice>(&form, "language")->SetSelection(2);
        BOOST_TEST(form.confirm());
    }
    gui::ClientForm again(nullptr, desk, acme);
    BOOST_TEST(gui::valueOf(find<wxTextCtrl>(&again, "city")) == "Warszawa");
    BOOST_TEST(find<wxChoice>(&again, "language")->GetSelection() == 2);
    frame->openClient(acme);
    wxTEST_DIALOG(frame->run(gui::ids::kEditClient), Opens<gui::ClientForm>());
}

BOOST_FIXTURE_TEST_CASE(logo_and_colour_are_chosen_kept_and_left_out, Working) {
    const auto saved = [&](const char* accent, int logo, const std::string& file) {
        gui::LetterheadForm form(nullptr, desk);
        type(&form, "accent", accent);
        find<wxChoice>(&form, "logo")->SetSelection(logo);
        type(&form, "logo_file", file.c_str());
        return form.confirm();
    };
    const std::string logos = GRANICA_SOURCE_DIR "/tests/data/logos/";
    wxTEST_DIALOG(BOOST_TEST(!saved("blue", 0, "")), Says("Colour of titles, like #1a4a6b: "));
    wxTEST_DIALOG(BOOST_TEST(!saved("#7a1f3d", 1, "")), Says("An answer is needed here."));
    wxTEST_DIALOG(BOOST_TEST(!saved("#7a1f3d", 1, logos + "cmyk.jpg")), Says("CMYK"));
    BOOST_TEST(usecases::showLetterhead(desk.office()).accent == "#1a4a6b");
    BOOST_TEST(saved("#7a1f3d", 1, logos + "logo.png"));
    BOOST_TEST(saved("#123456", 0, ""));
    auto view = usecases::showLetterhead(desk.office());
    BOOST_TEST(view.accent == "#123456");
    BOOST_TEST(view.logo.has_value());
    BOOST_TEST(saved("#123456", 2, ""));
    BOOST_TEST(!usecases::showLetterhead(desk.office()).logo.has_value());
}

BOOST_FIXTURE_TEST_CASE(the_first_form_makes_a_database_and_opens_it, support::Practice) {
    gui::Desk desk(clock, kEnglish, support::shipped(), {});
    gui::SetUpForm form(nullptr, desk, path("own.db"));
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("An answer is needed here."));
    type(&form, "name", "Anna Pióro");
    type(&form, "address", "ul. Lipowa 1");
    type(&form, "city", "Warszawa");
    type(&form, "nip", "1111111111");
    type(&form, "last_invoice", "4");
    BOOST_TEST(form.confirm());
    BOOST_TEST(desk.isOpen());
    BOOST_TEST(form.told().front() == "Seller: Anna Pióro; the next invoice is FV/5/09/2026");
}

BOOST_FIXTURE_TEST_CASE(the_sample_company_is_played_once_and_opened_again, support::Practice) {
    gui::Desk desk(clock, kEnglish, support::shipped(), {});
    for (int i = 0; i < 2; ++i) {
        gui::StartDialog start(desk, path("own.db"));
        start.CallAfter([&] { start.trySample(); });
        BOOST_TEST(start.ShowModal() == wxID_OK);
        BOOST_TEST(desk.isOpen());
    }
    BOOST_TEST(!std::filesystem::exists(path("own.db")));
}

BOOST_AUTO_TEST_SUITE_END()

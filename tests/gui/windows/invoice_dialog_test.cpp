// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of a draft asks before it is issued: a rate of exchange, an address.
#include "gui/invoice_dialog.h"

#include "gui/form_dialog.h"
#include "gui/windows/at_work.h"
#include "usecases/clients.h"
#include "usecases/gatekeeping.h"
#include "usecases/invoices.h"

using namespace windows_at_work;

BOOST_AUTO_TEST_SUITE(windows_of_drafts)

namespace {
domain::InvoiceId euroDraft(Working& working) {
    return usecases::draftByHand(
               working.desk.office(),
               {working.practice.foreignClient(), {"Text; 3; piece; 33.33"}, {}, {}, {}, ""})
        .draft.id;
}

std::string typedIn(wxWindow& dialog, const char* field) {
    return gui::valueOf(support::find<wxTextCtrl>(&dialog, field));
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_missing_rate_is_asked_for_by_currency_and_day, Working) {
    gui::InvoiceDialog dialog(nullptr, desk, euroDraft(*this));
    BOOST_TEST(typedIn(dialog, "rate").empty());
    BOOST_TEST(typedIn(dialog, "rate_date") == "2026-08-31");
    wxTEST_DIALOG(dialog.issue(), Says("EUR needs the rate of exchange to PLN of 31 Aug 2026"));
    type(&dialog, "rate", "4.2512");
    type(&dialog, "table", "168/A/NBP/2026");
    type(&dialog, "rate_date", "31/08/2026");
    wxTEST_DIALOG(dialog.issue(), Says("whether the day or the month comes first"));
    type(&dialog, "rate_date", "31.08.2026");
    dialog.CallAfter([&] { dialog.issue(); });
    BOOST_TEST(dialog.ShowModal() == wxID_OK);
}

BOOST_FIXTURE_TEST_CASE(a_stored_rate_of_the_right_day_is_filled_in, Working) {
    usecases::storeRate(desk.office(), domain::Currency::of("EUR"), {4'251'200}, "168/A/NBP/2026",
                        domain::dateOf("2026-08-31"));
    gui::InvoiceDialog dialog(nullptr, desk, euroDraft(*this));
    BOOST_TEST(typedIn(dialog, "rate") == "4.2512");
    BOOST_TEST(typedIn(dialog, "table") == "168/A/NBP/2026");
    dialog.CallAfter([&] { dialog.issue(); });
    BOOST_TEST(dialog.ShowModal() == wxID_OK);
}

BOOST_FIXTURE_TEST_CASE(an_invoice_without_the_buyers_address_is_issued_after_a_question, Working) {
    usecases::ClientForm bare;
    bare.street = "";
    usecases::editClient(desk.office(), acme, bare);
    const auto draft =
        usecases::draftByHand(desk.office(), {acme, {"Text; 2; flat; 50"}, {}, {}, {}, ""})
            .draft.id;
    gui::InvoiceDialog dialog(nullptr, desk, draft);
    wxTEST_DIALOG(dialog.issue(), Says("The street or the city of ACME is not known", wxID_NO));
    BOOST_TEST(dialog.told().empty());
    dialog.CallAfter(
        [&] { wxTEST_DIALOG(dialog.issue(), Says("Issue it without the address?", wxID_YES)); });
    BOOST_TEST(dialog.ShowModal() == wxID_OK);
    BOOST_TEST(dialog.told().front().starts_with("FV/2/09/2026 for ACME"));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <wx/choice.h>

#include "gui/import_dialog.h"
#include "gui/invoice_dialog.h"
#include "gui/windows/at_work.h"
#include "gui/words.h"

using namespace windows_at_work;
using support::find;

BOOST_AUTO_TEST_SUITE(imports)

namespace {
struct Moving : Shown {
    std::filesystem::path file = practice.path("invoices.csv");

    Moving() {
        std::ofstream(file) << "Kto;Nr faktury;Data wystawienia;Brutto;Data zapłaty;Zapłacono\n"
                               "ACME;7/2026;20.08.2026;1230,00;;\n"
                               "Nowy;8/2026;21.08.2026;615,00;25.08.2026;615,00\n";
    }

    std::string invoices() const {
        return practice.read("SELECT count(*) FROM invoice WHERE number IS NOT NULL");
    }

    static void choose(wxWindow* dialog, const char* field, int at) {
        auto* choice = find<wxChoice>(dialog, field);
        choice->SetSelection(at);
        wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
        event.SetEventObject(choice);
        choice->ProcessWindowEvent(event);
    }
};
}  // namespace

BOOST_FIXTURE_TEST_CASE(columns_are_chosen_seen_and_taken_in_at_once, Moving) {
    gui::ImportDialog dialog(frame, desk, file);
    dialog.Show();
    auto* import = find<wxButton>(&dialog, "import");
    BOOST_TEST(dialog.content().headline == "Choose the column for: Client name.");
    BOOST_TEST(!import->IsEnabled());
    BOOST_TEST(find<wxChoice>(&dialog, "number")->GetSelection() == 2);
    choose(&dialog, "client", 1);
    BOOST_TEST(import->IsEnabled());
    BOOST_TEST(find<gui::Words>(&dialog, "headline")
                   ->text()
                   .ends_with("columns divided by: semicolon, dates: day, month, year"));
    BOOST_TEST(find<gui::Words>(&dialog, "sums")
                   ->text()
                   .starts_with("To be added: 1 client, 2 invoices, 1 payment"));
    BOOST_TEST(find<gui::Table>(&dialog, "first_rows")->content().rows.size() == 2U);
    BOOST_TEST(invoices() == "1");
    dialog.import();
    BOOST_TEST(dialog.told().front() == "Added: 1 client, 2 invoices, 1 payment");
    BOOST_TEST(invoices() == "3");
}

BOOST_FIXTURE_TEST_CASE(a_second_import_knows_the_columns_and_adds_nothing, Moving) {
    {
        gui::ImportDialog first(frame, desk, file);
        choose(&first, "client", 1);
        first.import();
    }
    gui::ImportDialog second(frame, desk, file);
    BOOST_TEST(find<wxChoice>(&second, "client")->GetSelection() == 1);
    BOOST_TEST(find<gui::Words>(&second, "sums")
                   ->text()
                   .starts_with("All of it is here already; nothing was added."));
    second.import();
    BOOST_TEST(second.told().empty());
    BOOST_TEST(invoices() == "3");
}

BOOST_FIXTURE_TEST_CASE(wrong_rows_are_listed_and_the_order_of_dates_is_chosen, Moving) {
    std::ofstream(file) << "Klient;Numer;Data;Kwota\nACME;1;05.06.2026;10,00\n";
    {
        gui::ImportDialog dialog(frame, desk, file);
        BOOST_TEST(dialog.content().headline.ends_with("Choose the order of dates."));
        dialog.Show();
        auto* order = find<wxChoice>(&dialog, "date_order");
        BOOST_TEST(support::waitFor([&] {  // in sight, without scrolling
            return order->GetParent()->GetClientRect().Contains(order->GetRect());
        }));
        choose(&dialog, "date_order", 2);
        BOOST_TEST(dialog.content().first.rows.at(0).cells[3] == "6 May 2026");
        choose(&dialog, "date_order", 1);
        BOOST_TEST(dialog.content().first.rows.at(0).cells[3] == "5 Jun 2026");
    }
    std::ofstream(file) << "Klient;Numer;Data;Kwota\nACME;1;25.06.2026;much\n";
    gui::ImportDialog dialog(frame, desk, file);
    BOOST_TEST(find<wxTextCtrl>(&dialog, "problems")->GetValue().StartsWith("row 2, column "));
    BOOST_TEST(!find<wxButton>(&dialog, "import")->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(an_imported_invoice_opens_without_a_page_and_says_why, Moving) {
    gui::ImportDialog dialog(frame, desk, file);
    choose(&dialog, "client", 1);
    dialog.import();
    const auto id = usecases::showInvoice(desk.office(), "7/2026").issued->invoice.id;
    gui::InvoiceDialog opened(frame, desk, id);
    bool isSaid = false;
    for (auto* child : opened.FindWindow("figures")->GetChildren())
        if (auto* words = dynamic_cast<gui::Words*>(child))
            isSaid = isSaid || words->text().ends_with("there is no PDF of it here.");
    BOOST_TEST(isSaid);
    BOOST_TEST(wxWindow::FindWindowByName("save", &opened) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

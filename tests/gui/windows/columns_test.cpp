// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <wx/notebook.h>

#include "gui/import_dialog.h"
#include "gui/windows/at_work.h"

using namespace windows_at_work;
using support::find;

BOOST_AUTO_TEST_SUITE(columns)

namespace {
bool areAllInSight(gui::Table* table) {
    int taken = 0;
    for (unsigned i = 0; i < table->GetColumnCount(); ++i)
        taken += table->GetColumn(i)->GetWidth();
    const int room = table->GetClientSize().x;
    BOOST_TEST_INFO(taken << " of " << room);
    return taken <= room;
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_long_ask_leaves_its_contract_in_sight, Shown) {
    const std::string words =
        "Could we add a description of the new autumn menu, with the story "
        "of each dish, in the tone of the last newsletter?";
    usecases::logChange(desk.office(), contract, words, "mail");
    frame->openClient(acme);
    auto* tabs = find<wxNotebook>(frame, "tabs");
    tabs->SetSelection(2);
    auto* asks = find<gui::Table>(frame, "changes");
    BOOST_REQUIRE(support::settled(frame));
    BOOST_TEST(support::waitFor([&] { return areAllInSight(asks); }));
}

BOOST_FIXTURE_TEST_CASE(the_day_of_a_payment_is_in_sight_before_it_is_imported, Shown) {
    const auto file = practice.path("invoices.csv");
    std::ofstream(file) << "Klient;Nr faktury;Data wystawienia;Brutto;Data zapłaty;Zapłacono\n"
                           "Kawiarnia Pod Wymyśloną Lipą sp. z o.o.;FV/8/08/2026;21.08.2026;"
                           "12615,00;25.08.2026;12615,00\n";
    gui::ImportDialog dialog(frame, desk, file);
    dialog.Show();
    auto* rows = find<gui::Table>(&dialog, "first_rows");
    BOOST_REQUIRE(rows->content().rows.size() == 1U);
    BOOST_TEST(support::waitFor([&] { return areAllInSight(rows); }));
}

BOOST_AUTO_TEST_SUITE_END()

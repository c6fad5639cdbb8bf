// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_model.h"

#include <fstream>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(import_models)

namespace {
const wording::Voice kImportVoice(wording::Language::English, "no/such/folder");
}  // namespace

struct TableToImport : support::Practice {
    std::filesystem::path file = path("invoices.csv");

    void write(const std::string& text) const { std::ofstream(file) << text; }

    gui::ImportContent content(const std::vector<std::string>& columns = {}) {
        usecases::ImportForm form;
        form.file = file;
        form.columns = columns;
        try {
            return gui::importContent(kImportVoice, usecases::previewReceivables(now(), form));
        } catch (const domain::Refused& refused) {
            return gui::importTrouble(kImportVoice, refused.refusal());
        }
    }
};

BOOST_FIXTURE_TEST_CASE(what_the_names_tell_is_chosen_and_can_be_told_otherwise, TableToImport) {
    write("Kto;Nr faktury;Data wystawienia;Brutto\nACME;FV/7/08/2026;20.08.2026;1230,00\n");
    const auto choices = gui::importChoices(now(), kImportVoice, file);
    BOOST_TEST(choices.reading == "invoices.csv: UTF-8, columns divided by: semicolon");
    BOOST_TEST(choices.columns.size() == 5U);
    BOOST_TEST(choices.columns[2] == "2. Nr faktury");
    std::vector<int> chosen;
    for (const auto& field : choices.fields)
        chosen.push_back(field.chosen);
    BOOST_TEST(choices.fields[0].label == "Client name (needed)");
    BOOST_TEST(chosen[0] == 0);
    BOOST_TEST(choices.fields[1].field == "number");
    BOOST_TEST(chosen[1] == 2);
    BOOST_TEST(choices.fields.size() == 17U);
    auto shown = content(gui::toldColumns(choices, chosen));
    BOOST_TEST(shown.headline == "Choose the column for: Client name.");
    BOOST_TEST(!shown.canImport);
    chosen[0] = 1;
    shown = content(gui::toldColumns(choices, chosen));
    BOOST_TEST(shown.headline ==
               "invoices.csv: UTF-8, columns divided by: semicolon, dates: day, month, year");
    BOOST_TEST(shown.sentences.front() == "To be added: 1 client, 1 invoice, 0 payments");
    BOOST_TEST(shown.first.rows.at(0).cells[1] == "ACME");
    BOOST_TEST(shown.canImport);
}

BOOST_FIXTURE_TEST_CASE(wrong_rows_are_told_by_row_and_keep_all_out, TableToImport) {
    write("Klient;Numer;Data;Kwota\nACME;1;20.08.2026;10,00\nACME;2;20.08.2026;much\n");
    const auto shown = content();
    BOOST_REQUIRE(shown.problems.size() == 1U);
    BOOST_TEST(shown.problems[0].starts_with("row 3, column “Kwota”: "));
    BOOST_TEST(!shown.canImport);
}

BOOST_FIXTURE_TEST_CASE(days_that_could_be_months_are_asked_about, TableToImport) {
    write("Klient;Numer;Data;Kwota\nACME;1;05.06.2026;10,00\n");
    BOOST_TEST(content().headline.ends_with("Choose the order of dates."));
}

BOOST_FIXTURE_TEST_CASE(what_is_here_already_is_said, TableToImport) {
    write("Klient;Numer;Data;Kwota\nACME;1;20.08.2026;10,00\n");
    usecases::ImportForm form;
    form.file = file;
    usecases::importReceivables(now(), form, usecases::previewReceivables(now(), form));
    const auto shown = content();
    BOOST_TEST(shown.sentences.front() == "All of it is here already; nothing was added.");
    BOOST_TEST(!shown.canImport);
}

BOOST_AUTO_TEST_SUITE_END()

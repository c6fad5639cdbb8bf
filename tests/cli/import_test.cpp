// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/receivables_import.h"

BOOST_AUTO_TEST_SUITE(import_commands)

const char* const kRows =
    "Nabywca;Numer;Data wystawienia;Termin płatności;Brutto;Data zapłaty;Inne\n"
    "Beta;OLD/1;13.06.2026;27.06.2026;1 230,00;;x\n"
    "Gamma;OLD/2;1.07.2026;15.07.2026;500,00;14.07.2026;y\n";

struct ImportDesk : Desk {
    ImportDesk() { withClient(); }

    Words words(const std::string& rows = kRows, Words more = {}) const {
        Words all{"import", "receivables", file("old.csv", rows)};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    std::size_t invoices() const { return json({"invoice", "list"})["invoices"].size(); }

    /// At a terminal, where the answer is typed.
    Said atTerminal(const std::string& language, const std::string& answer) const {
        Words all{"--lang", language};
        for (const auto& word : words())
            all.push_back(word);
        return type(all, answer);
    }
};

BOOST_FIXTURE_TEST_CASE(an_import_tells_what_came, ImportDesk) {
    const auto taken = json(words());
    BOOST_TEST(taken["written"] == true);
    BOOST_TEST(taken["added"]["clients"] == 2);
    BOOST_TEST(taken["added"]["invoices"] == 2);
    BOOST_TEST(taken["added"]["payments"] == 1);
    BOOST_TEST(taken["open"][0] == pln("1230.00"));
    BOOST_TEST(taken["encoding"] == "UTF-8");
    BOOST_TEST(taken["delimiter"] == ";");
    BOOST_TEST(taken["date_order"] == "dmy");
    BOOST_TEST(taken["unused_columns"][0] == "Inne");
    BOOST_TEST(taken["columns"][0]["origin"] == "by_name");
    BOOST_TEST(taken["first"][0]["gross"] == pln("1230.00"));
    BOOST_TEST(taken["first"][0]["paid"].is_null());
    const auto again = json(words());
    BOOST_TEST(again["written"] == false);
    BOOST_TEST(again["known_invoices"] == 2);
    BOOST_TEST(json({"verify"})["ok"] == true);
}

BOOST_FIXTURE_TEST_CASE(a_dry_run_writes_nothing, ImportDesk) {
    const auto said = english(words(kRows, {"--dry-run"}));
    BOOST_TEST(said.code == 0);
    BOOST_TEST(said.hasOut("To be added: 2 clients, 2 invoices, 1 payment"));
    BOOST_TEST(said.hasOut("columns divided by: semicolon"));
    BOOST_TEST(said.hasOut("not used: Inne"));
    BOOST_TEST(said.hasOut("only a trial"));
    BOOST_TEST(invoices() == 0U);
}

BOOST_FIXTURE_TEST_CASE(at_a_terminal_a_person_is_shown_and_asked, ImportDesk) {
    const auto no = atTerminal("en", "perhaps\nn\n");
    BOOST_TEST(no.code == 0);
    BOOST_TEST(no.hasOut("To be added: 2 clients"));
    BOOST_TEST(no.hasErr("Take this in? [yes/no]"));
    BOOST_TEST(no.hasOut("Nothing was written."));
    BOOST_TEST(invoices() == 0U);
    BOOST_TEST(atTerminal("en", "\n").hasOut("Nothing was written."));
    const auto yes = atTerminal("pl", "tak\n");
    BOOST_TEST(yes.hasErr("Wczytać to do bazy? [tak/nie]"));
    BOOST_TEST(yes.hasOut("Dodano: 2 klientów, 2 faktury, 1 wpłata"));
    BOOST_TEST(invoices() == 2U);
}

BOOST_FIXTURE_TEST_CASE(with_yes_nobody_is_asked, ImportDesk) {
    Words all{"--lang", "en"};
    for (const auto& word : words(kRows, {"--yes"}))
        all.push_back(word);
    const auto said = type(all, "n\n");
    BOOST_TEST(!said.hasErr("Take this in?"));
    BOOST_TEST(said.hasOut("Added: 2 clients, 2 invoices, 1 payment"));
    BOOST_TEST(invoices() == 2U);
}

BOOST_FIXTURE_TEST_CASE(wrong_rows_are_told_by_row_and_column, ImportDesk) {
    const std::string rows =
        "Nabywca;Numer;Data wystawienia;Brutto\nBeta;A;13.06.2026;-1\n"
        ";B;14.06.2026;1\nGamma;C;31.06.2026;2\nDelta;D\n";
    const auto said = polish(words(rows));
    BOOST_TEST(said.code == 2);
    BOOST_TEST(said.hasErr("wiersz 2, kolumna „Brutto”: Kwota faktury"));
    BOOST_TEST(said.hasErr("wiersz 3, kolumna „Nabywca”: Tu nic nie ma"));
    BOOST_TEST(said.hasErr("wiersz 4, kolumna „Data wystawienia”: „31.06.2026” nie jest datą"));
    BOOST_TEST(said.hasErr("wiersz 5: Wiersz ma 2 komórek"));
    BOOST_TEST(said.hasErr("Liczba błędów: 4"));
    BOOST_TEST(error(2, words(rows))["code"] == "import_rows_wrong");
    const auto all = type({"--json", "--lang", "en", "import", "receivables", path("old.csv")});
    BOOST_TEST(all.json["problems"].size() == 4U);
    BOOST_TEST(all.json["problems"][0]["row"] == 2);
    BOOST_TEST(all.json["problems"][0]["column"] == "Brutto");
    BOOST_TEST(all.json["problems"][3]["column"].is_null());
    BOOST_TEST(all.json["problems"][3]["code"] == "row_wrong_width");
    BOOST_TEST(invoices() == 0U);
}

BOOST_FIXTURE_TEST_CASE(what_was_made_of_a_file_is_said, ImportDesk) {
    const std::string rows =
        "Zestawienie\n\nNabywca;Numer;Data wystawienia;Brutto;Zapłacono\n"
        "Beta;A;13.06.26;EUR 12,00;20.06.26\n";
    const auto said = polish(words(rows + "Gamma;B;14.06.2026;5 zł;\n;C;x;1;\n"));
    BOOST_TEST(said.code == 2);
    BOOST_TEST(
        said.hasOut("Nagłówki kolumn są w wierszu 3. Liczba pominiętych wierszy nad nimi: 1."));
    BOOST_TEST(said.hasOut("to lata 2000–2099: 13.06.26 to 13.06.2026. Liczba takich dat: 2."));
    BOOST_TEST(said.hasErr("wiersz 6, kolumna „Nabywca”"));
    BOOST_TEST(invoices() == 0U);
}

BOOST_FIXTURE_TEST_CASE(columns_and_dates_can_be_told, ImportDesk) {
    const std::string rows = "wer,was,wann,wieviel\nBeta,OLD/1,02/03/2026,5.00\n";
    BOOST_TEST(error(2, words(rows))["fields"] == "client, number, issue_date, amount");
    const Words map{"--map", "client=wer,number=was", "--map", "issue_date=#3,amount=wieviel"};
    const auto ambiguous = error(2, words(rows, map));
    BOOST_TEST(ambiguous["code"] == "date_order_ambiguous");
    BOOST_TEST(ambiguous["message"].get<std::string>().find("--dates") != std::string::npos);
    auto told = map;
    told.insert(told.end(), {"--dates", "mdy", "--currency", "PLN"});
    BOOST_TEST(json(words(rows, told))["first"][0]["issue_date"] == "2026-02-03");
    BOOST_TEST(json(words(rows))["columns"][0]["origin"] == "remembered");
}

BOOST_FIXTURE_TEST_CASE(an_imported_invoice_is_marked_and_has_no_page, ImportDesk) {
    json(words());
    const auto list = json({"invoice", "list"});
    BOOST_TEST(list["invoices"][0]["imported"] == true);
    BOOST_TEST(list["invoices"][0]["days_late"] == 64);  // 27 June is a Saturday
    const auto shown = json({"invoice", "show", "OLD/1"});
    BOOST_TEST(shown["imported"] == true);
    BOOST_TEST(shown["net"].is_null());
    BOOST_TEST(shown["gross"] == pln("1230.00"));
    BOOST_TEST(english({"invoice", "list"}).hasOut("OLD/1 (imported)"));
    BOOST_TEST(english({"invoice", "show", "OLD/1"}).hasOut("imported: issued elsewhere"));
    BOOST_TEST(error(1, {"invoice", "pdf", "OLD/1", "--out", path("out")})["code"] ==
               "invoice_imported");
    BOOST_TEST(error(1, {"invoice", "correct", "OLD/1", "--to-zero", "--reason", "x"})["code"] ==
               "invoice_imported");
    BOOST_TEST(english({"gate", "check", "Beta"}).code == 3);
}

BOOST_AUTO_TEST_SUITE_END()

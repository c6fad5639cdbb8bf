// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_table.h"

#include <boost/test/unit_test.hpp>

using namespace exchange;
using Field = ReceivableField;

namespace {
CsvTable tableOf(const std::string& text) {
    return readTable(text, "a.csv").orThrow();
}

/// "2: Numer": how many rows were left out, and the first title.
std::string skipped(const std::string& text, const ToldColumns& told = {},
                    const ToldColumns& remembered = {}) {
    auto table = tableOf(text);
    const int count = skipTitles(table, told, remembered);
    return std::to_string(count) + ": " + table.header.front();
}

const std::string kTable = "Numer;Klient;Data;Kwota\n1;A;1.02.2026;5\n";

/// "6 7!": the columns of the day and of the amount of payment, told ones marked.
std::string paid(const std::string& text, const ToldColumns& told = {}) {
    const auto table = tableOf(text);
    const auto map = mapTable(table, told, {}).orThrow();
    std::string shown;
    for (const auto field : {Field::PaidDate, Field::PaidAmount}) {
        const auto at = map.find(field);
        shown += at == map.end() ? "-"
                                 : std::to_string(at->second.column) +
                                       (at->second.origin == ColumnOrigin::Told ? "!" : "");
    }
    return shown;
}

const std::string kPaid = "Numer;Klient;Data;Kwota;Zapłacono";
}  // namespace

BOOST_AUTO_TEST_SUITE(tables_of_receivables)

BOOST_AUTO_TEST_CASE(lines_above_the_titles_are_left_out) {
    BOOST_TEST(skipped(kTable) == "0: Numer");
    BOOST_TEST(skipped("Raport należności\n\nStan na 1.09.2026;;;\n" + kTable) == "2: Numer");
    auto table = tableOf("Raport\n\nStan;na;1.09.2026;dziś\n" + kTable);
    skipTitles(table, {}, {});
    BOOST_TEST(table.headerRow == 4);
    BOOST_REQUIRE(table.rows.size() == 1U);
    BOOST_TEST(table.rows[0].number == 5);
}

BOOST_AUTO_TEST_CASE(titles_are_known_as_they_are_told_or_remembered) {
    const std::string foreign = "Klient;A;B;C\nwas;wer;wann;wieviel\n1;A;1.02.2026;5\n";
    BOOST_TEST(skipped(foreign) == "0: Klient");
    BOOST_TEST(skipped(foreign, {{"client", "wer"}, {"amount", "#4"}}) == "1: was");
    const ToldColumns all{
        {"client", "wer"}, {"number", "was"}, {"issue_date", "wann"}, {"amount", "wieviel"}};
    BOOST_TEST(skipped(foreign, {}, all) == "1: was");
    // A place is in every row, so it tells no titles.
    BOOST_TEST(skipped("Raport\n" + foreign, {{"client", "#1"}}) == "1: Klient");
}

BOOST_AUTO_TEST_CASE(where_no_titles_are_known_a_refusal_names_the_wide_row) {
    BOOST_TEST(skipped("Raport\nwas;wer;wann;wieviel\n1;A;1.02.2026;5\n") == "1: was");
    BOOST_TEST(skipped("was;wer\n1;A\n") == "0: was");
}

BOOST_AUTO_TEST_CASE(paid_is_a_day_or_an_amount_as_its_cells_say) {
    BOOST_TEST(paid(kPaid + "\n1;A;1.02.2026;5;3.02.2026\n2;A;1.02.2026;5;\n") == "4-");
    BOOST_TEST(paid("Number;Client;Date;Total;Paid\n1;A;1.02.2026;5;2026-02-03\n") == "4-");
    BOOST_TEST(paid(kPaid + "\n1;A;1.02.2026;5;5,00\n") == "-4");
    BOOST_TEST(paid(kPaid + "\n1;A;1.02.2026;5;\n") == "-4");
    BOOST_TEST(paid(kPaid + ";Wpłata\n1;A;1.02.2026;5;3.02.2026;2,50\n") == "45");
    BOOST_TEST(paid(kPaid + ";Data zapłaty\n1;A;1.02.2026;5;2,50;3.02.2026\n") == "54");
}

BOOST_AUTO_TEST_CASE(what_is_told_of_paid_holds_whatever_its_cells_say) {
    const auto days = kPaid + "\n1;A;1.02.2026;5;3.02.2026\n";
    BOOST_TEST(paid(days, {{"paid_amount", "Zapłacono"}}) == "-4!");
    BOOST_TEST(paid(days, {{"paid_date", ""}}) == "-4");
    BOOST_TEST(paid(days, {{"paid_date", "Zapłacono"}}) == "4!-");
}

BOOST_AUTO_TEST_CASE(a_window_finds_the_same) {
    const auto table = tableOf(kPaid + ";Wpłata\n1;A;1.02.2026;5;3.02.2026;2,50\n");
    const auto found = foundInTable(table, {{"paid_amount", "Zapłacono"}});
    BOOST_TEST(found.at(Field::PaidDate).column == 4U);
    BOOST_TEST(found.at(Field::PaidAmount).column == 5U);
    BOOST_TEST(foundInTable(tableOf("Kto;Co\n1;2\n"), {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

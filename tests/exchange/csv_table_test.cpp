// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_table.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"

using exchange::readTable;

namespace {
exchange::CsvTable tableOf(const std::string& bytes) {
    return readTable(bytes, "a.csv").orThrow();
}

/// Cells with a bar between, rows with their number and a line end between.
std::string shown(const exchange::CsvTable& table) {
    std::string text;
    for (const auto& row : table.rows) {
        text += std::to_string(row.number);
        for (const auto& cell : row.cells)
            text += "|" + cell;
        text += "\n";
    }
    return text;
}

std::string quotedCell(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}
}  // namespace

BOOST_AUTO_TEST_SUITE(tables_of_others)

BOOST_DATA_TEST_CASE(T45_the_delimiter_is_the_one_that_divides_every_row_alike,
                     boost::unit_test::data::make({',', ';', '\t', '|'}), delimiter) {
    const std::string d(1, delimiter);
    const auto table =
        tableOf("client" + d + "number" + d + "amount\n" + "\"Kowalski, Nowak; i inni\"" + d +
                "FV/1" + d + "\"1 234,56\"\n" + "ACME" + d + "FV/2" + d + "5.00\n");
    BOOST_TEST(table.delimiter == delimiter);
    BOOST_TEST(table.header.size() == 3U);
    BOOST_TEST(table.rows[0].cells[0] == "Kowalski, Nowak; i inni");
    BOOST_TEST(table.rows[0].cells[2] == "1 234,56");
}

BOOST_AUTO_TEST_CASE(commas_in_amounts_do_not_win_over_semicolons) {
    const auto table = tableOf("klient;kwota\nA;1,50\nB;2,50\nC;3,50\n");
    BOOST_TEST(table.delimiter == ';');
    BOOST_TEST(table.rows[1].cells[1] == "2,50");
}

BOOST_AUTO_TEST_CASE(lines_above_the_table_do_not_decide_what_divides_it) {
    const auto table = tableOf(
        "Raport, stan na 1.09.2026\n\nklient;numer;kwota\nA;1;1,50\nB;2;2,50\nRazem;4,00\n");
    BOOST_TEST(table.delimiter == ';');
    BOOST_TEST(table.headerRow == 1);
    BOOST_TEST(table.rows[0].number == 3);
    BOOST_TEST(table.rows[0].cells.size() == 3U);
    BOOST_TEST(tableOf("\n\na;b\n1;2\n").headerRow == 3);
}

BOOST_AUTO_TEST_CASE(the_mark_of_an_old_end_of_file_is_no_row) {
    BOOST_TEST(shown(tableOf("a,b\n1,2\n\x1A")) == "2|1|2\n");
}

BOOST_AUTO_TEST_CASE(a_line_for_excel_is_known_in_capitals_and_names_what_can_divide) {
    BOOST_TEST(tableOf("SEP=;\na;b,c\n").header[1] == "b,c");
    BOOST_TEST(tableOf("sep=\"\na,b\n").delimiter == ',');
}

BOOST_AUTO_TEST_CASE(a_line_for_excel_decides) {
    const auto table = tableOf("sep=|\r\na|b,c\r\n1|2\r\n");
    BOOST_TEST(table.delimiter == '|');
    BOOST_TEST(table.header[1] == "b,c");
    BOOST_TEST(shown(table) == "3|1|2\n");
}

BOOST_AUTO_TEST_CASE(quotes_hold_delimiters_quotes_and_line_ends) {
    const auto table = tableOf("a,b\r\n\"x, \"\"y\"\"\nz\",1\r\n2\"x,\"3\" tail\n");
    BOOST_TEST(shown(table) == "2|x, \"y\"\nz|1\n3|2\"x|3 tail\n");
}

BOOST_AUTO_TEST_CASE(rows_count_as_in_a_spreadsheet_and_empty_ones_are_left_out) {
    const auto table = tableOf("a,b\n\n1,2\n,\n  ,\t\n3,4\n\n");
    BOOST_TEST(shown(table) == "3|1|2\n6|3|4\n");
    BOOST_TEST(shown(tableOf("a,b\r1,2\r3,4")) == "2|1|2\n3|3|4\n");
}

BOOST_AUTO_TEST_CASE(blanks_around_cells_go_the_unbreakable_too) {
    const auto table = tableOf(" a ,b\n\u00a0 x y \u00a0,\" z \"\n");
    BOOST_TEST(table.header[0] == "a");
    BOOST_TEST(shown(table) == "2|x y|z\n");
}

BOOST_AUTO_TEST_CASE(short_and_long_rows_are_kept_as_they_are) {
    BOOST_TEST(shown(tableOf("a,b,c\n1\n1,2,3,4\n")) == "2|1\n3|1|2|3|4\n");
}

BOOST_AUTO_TEST_CASE(a_header_alone_is_a_table_without_rows) {
    const auto table = tableOf("a;b;c");
    BOOST_TEST(table.header.size() == 3U);
    BOOST_TEST(table.rows.empty());
}

BOOST_AUTO_TEST_CASE(what_is_no_table_is_refused) {
    BOOST_TEST(support::outcome(readTable("", "a.csv")) == "table_empty");
    BOOST_TEST(support::outcome(readTable("\n , \n", "a.csv")) == "table_empty");
    BOOST_TEST(support::outcome(readTable(std::string("a,b\n1\0,2\n", 9), "a.csv")) ==
               "not_a_table_file");
    BOOST_TEST(support::outcome(readTable("PK\x03\x04", "a.xlsx")) == "not_a_table_file");
    const auto open = readTable("a,b\n1,\"2\n3,4\n", "a.csv");
    BOOST_REQUIRE(support::outcome(open) == "table_quote_open");
    BOOST_TEST(std::get<std::int64_t>(open.refusal().arguments[1].second.value()) == 2);
}

BOOST_AUTO_TEST_CASE(a_huge_cell_is_read_whole) {
    const std::string huge(3'000'000, 'x');
    BOOST_TEST(tableOf("a,b\n" + huge + ",1\n").rows[0].cells[0].size() == huge.size());
}

RC_BOOST_PROP(what_is_written_in_quotes_is_read_back, ()) {
    const auto letters = rc::gen::elementOf(std::string("ab\";,|\t\n \r'1"));
    const auto cells =
        *rc::gen::container<std::vector<std::string>>(6, rc::gen::container<std::string>(letters));
    std::string bytes = "first;second;third\n";
    for (std::size_t i = 0; i < cells.size(); ++i)
        bytes += quotedCell("<" + cells[i] + ">") + (i % 3 == 2 ? "\r\n" : ";");
    const auto table = tableOf("sep=;\n" + bytes);
    RC_ASSERT(table.rows.size() == 2U);
    for (std::size_t i = 0; i < cells.size(); ++i)
        RC_ASSERT(table.rows[i / 3].cells[i % 3] == "<" + cells[i] + ">");
}

RC_BOOST_PROP(no_bytes_bring_it_down, (const std::string& bytes)) {
    const auto table = readTable(bytes, "a.csv");
    if (table)
        RC_ASSERT(!table->header.empty());
}

BOOST_AUTO_TEST_SUITE_END()

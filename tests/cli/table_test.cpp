// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <boost/test/unit_test.hpp>

using cli::Table;

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(letters_are_counted_as_a_terminal_shows_them) {
    BOOST_TEST(cli::columnsOf("Zażółć") == 6U);
    BOOST_TEST(cli::columnsOf("e\u0301") == 1U);
    BOOST_TEST(cli::columnsOf("1\u00a0230") == 5U);
    BOOST_TEST(cli::columnsOf("") == 0U);
}

BOOST_AUTO_TEST_CASE(columns_are_aligned_and_end_without_blanks) {
    Table table({{"Nr", Table::Align::Right}, {"Żak"}, {"Kwota", Table::Align::Right}});
    BOOST_TEST(table.isEmpty());
    table.add({"1", "Łódź", "5,00"});
    table.add({"12", "A", ""});
    const auto lines = table.lines();
    BOOST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(lines[0] == "Nr  Żak   Kwota");
    BOOST_TEST(lines[1] == " 1  Łódź   5,00");
    BOOST_TEST(lines[2] == "12  A");
}

BOOST_AUTO_TEST_SUITE_END()

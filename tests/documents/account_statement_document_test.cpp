// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(account_statement_document)

BOOST_AUTO_TEST_CASE(it_lists_what_happened_and_what_is_owed) {
    const Sheet sheet("statement.pl.pdf", press().accountStatement(statement(), polish()));
    BOOST_TEST(sheet.pages == 1U);
    for (const auto* part :
         {"Zestawienie rozrachunków", "Stan na dzień", "22.11.2026", "Żółw i Źrebię Sp. z o.o.",
          "Faktura FV/1/09/2026", "1 230,00 PLN", "Wpłata", "-1 000,00 PLN",
          "Faktura korygująca FK/1/10/2026", "500,00 EUR", "Stan rozliczeń", "Nieopłacone",
          "w tym po terminie", "200,00 PLN", "PL61 1090"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(in_english_too) {
    const Sheet sheet("statement.en.pdf", press().accountStatement(statement(), english()));
    for (const auto* part : {"Statement of account", "As of", "Payment", "Balance", "Unpaid"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(a_long_history_goes_on_over_pages) {
    auto longer = statement();
    longer.rows.resize(90, longer.rows.front());
    longer.accounts.clear();
    const Sheet sheet("statement-long.pl.pdf", press().accountStatement(longer, polish()));
    BOOST_TEST(sheet.pages >= 3U);
    BOOST_TEST(sheet.has("Stan rozliczeń"));
    BOOST_TEST(!sheet.has("PL61"));
}

BOOST_AUTO_TEST_SUITE_END()

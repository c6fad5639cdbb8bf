// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(invoice_summary)

BOOST_AUTO_TEST_CASE(what_is_due_and_when_stand_together_with_the_way_to_pay) {
    const Sheet sheet("summary.pl.pdf", press().invoice(invoice(), polish()));
    for (const auto* part :
         {"Razem do zapłaty", "1 356,08 PLN", "Termin płatności", "06.12.2026",
          "Płatność przelewem", "Tytuł przelewu: FV/2/11/2026", "Zeskanuj w aplikacji banku"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(paper::count(sheet.text, "06.12.2026") == 2U);
}

BOOST_AUTO_TEST_CASE(without_an_account_nothing_is_said_of_transfers) {
    auto cash = invoice();
    cash.account.reset();
    const Sheet sheet("summary-cash.pl.pdf", press().invoice(cash, polish()));
    BOOST_TEST(sheet.has("Razem do zapłaty"));
    for (const auto* part : {"Płatność przelewem", "Tytuł przelewu", "Zeskanuj"})
        BOOST_TEST(!sheet.has(part), part);
}

BOOST_AUTO_TEST_CASE(an_amount_that_is_as_long_as_it_gets_is_still_whole) {
    const auto huge =
        withLines(invoice(), {line("Wszystko", 1'000, "flat", money(9'999'999'999'999'99), "23")});
    BOOST_TEST(Sheet("summary-huge.pl.pdf", press().invoice(huge, polish()))
                   .has("12 299 999 999 999,99 PLN"));
}

BOOST_AUTO_TEST_CASE(a_code_is_left_out_where_the_currency_has_none) {
    auto dollars = invoice();
    dollars.currency = domain::Currency::of("USD");
    dollars.account = account("USD");
    dollars = withLines(dollars, {line("Copy", 1'000, "flat", money(12'30, "USD"), "np1")});
    const Sheet sheet("summary-usd.en.pdf", press().invoice(dollars, english()));
    BOOST_TEST(sheet.has("Payment by bank transfer"));
    BOOST_TEST(!sheet.has("Scan with"));
}

BOOST_AUTO_TEST_SUITE_END()

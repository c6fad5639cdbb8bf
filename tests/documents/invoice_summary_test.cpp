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

namespace {
domain::IssuedInvoice prepaid(std::vector<std::int64_t> amounts) {
    auto made = invoice();
    std::int64_t id = 0;
    for (const auto amount : amounts)
        made.prepaid.push_back(
            {{++id},
             id == 1 ? domain::PaymentKind::Deposit : domain::PaymentKind::Payment,
             domain::dateOf("2026-11-03"),
             money(amount)});
    return made;
}
}  // namespace

BOOST_AUTO_TEST_CASE(what_was_paid_before_is_taken_off_and_only_the_rest_is_asked_for) {
    const Sheet sheet("summary-deposit.pl.pdf", press().invoice(prepaid({500'00}), polish()));
    for (const auto* part :
         {"Rozliczenie", "Zaliczka z 03.11.2026", "-500,00", "Pozostaje do zapłaty", "856,08 PLN",
          "Słownie: osiemset pięćdziesiąt sześć"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(!sheet.has("Razem do zapłaty"));
}

BOOST_AUTO_TEST_CASE(many_earlier_payments_are_said_together) {
    const Sheet sheet("summary-many.en.pdf",
                      press().invoice(prepaid({100, 200, 300, 400, 500, 600}), english()));
    BOOST_TEST(sheet.has("1 deposit"));
    BOOST_TEST(sheet.has("5 earlier payments"));
    BOOST_TEST(sheet.has("-20.00"));
    BOOST_TEST(sheet.has("1,335.08 PLN"), sheet.text);
}

BOOST_AUTO_TEST_CASE(an_invoice_paid_before_asks_for_nothing) {
    const Sheet sheet("summary-paid.pl.pdf", press().invoice(prepaid({1'356'08}), polish()));
    BOOST_TEST(sheet.has("Pozostaje do zapłaty"));
    BOOST_TEST(sheet.has("0,00 PLN"));
    for (const auto* part : {"Termin płatności", "Płatność przelewem", "Zeskanuj"})
        BOOST_TEST(!sheet.has(part), part);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(invoice_tables)

BOOST_AUTO_TEST_CASE(discounts_have_a_column_when_there_are_any) {
    BOOST_TEST(Sheet("discount.pl.pdf", press().invoice(richInvoice(), polish())).has("Rabat"));
    BOOST_TEST(!Sheet("no-discount.pl.pdf", press().invoice(invoice(), polish())).has("Rabat"));
}

BOOST_AUTO_TEST_CASE(a_tax_that_does_not_arise_is_a_dash) {
    const auto exempt = withLines(invoice(), {line("Tekst", 1'000, "piece", money(10'00), "zw")});
    const Sheet sheet("dash.pl.pdf", press().invoice(exempt, polish()));
    BOOST_TEST(sheet.has("–"));
    BOOST_TEST(sheet.has("10,00 PLN"));
}

BOOST_AUTO_TEST_CASE(a_correction_of_a_rachunek_names_no_vat) {
    auto bill = withLines(invoice(), {line("Tekst", 3'000, "piece", money(300'00), "none")});
    bill.sellerStatus = domain::VatStatus::None;
    const auto corrected = domain::correctToZero(bill, bill.issueDate, "Rezygnacja.", true);
    const Sheet sheet("corrected-bill.pl.pdf", press().invoice(corrected, polish()));
    BOOST_TEST(sheet.has("Rachunek korygujący"));
    BOOST_TEST(sheet.has("-900,00"));
    BOOST_TEST(!sheet.has("VAT"));
}

BOOST_AUTO_TEST_SUITE_END()

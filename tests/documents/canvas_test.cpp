// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(canvas)

namespace {
Sheet polishSheet(const std::string& name, const domain::IssuedInvoice& invoice) {
    return {name + ".pl.pdf", press().invoice(invoice, polish())};
}
}  // namespace

BOOST_AUTO_TEST_CASE(other_scripts_of_europe_can_be_printed) {
    auto mixed = invoice();
    mixed.lines[0].name = "Čeněk Ñandú, Łukasz";
    mixed.buyer.name = "Ģirts Bērziņš, İnci Çağ";
    mixed.buyer.city = "Олена Ґудзь ≤ 5 €";
    const auto sheet = polishSheet("mixed", mixed);
    for (const auto& part : {mixed.lines[0].name, mixed.buyer.name, mixed.buyer.city})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(the_file_is_dated_as_the_document_and_named_after_it) {
    const auto file = paper::write("dated.pl.pdf", press().invoice(invoice(), polish()));
    const auto info = paper::outputOf("LC_ALL=C TZ=UTC pdfinfo '" + file.string() + "'");
    for (const auto* part : {"Nov 22 00:00:00 2026", "Faktura FV/2/11/2026", "(A4)"})
        BOOST_TEST(info.find(part) != std::string::npos, info);
}

BOOST_AUTO_TEST_SUITE_END()

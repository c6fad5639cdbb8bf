// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/canvas.h"

#include <functional>
#include <stdexcept>

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

bool isRefused(const std::function<void()>& act) {
    try {
        act();
    } catch (const std::logic_error&) {
        return true;
    }
    return false;
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

BOOST_AUTO_TEST_CASE(text_needs_a_place_in_the_structure) {
    using documents::Role;
    const documents::FontFolder fonts(GRANICA_SOURCE_DIR "/templates/fonts");
    const documents::Stationery stationery;
    documents::Canvas canvas(fonts, stationery);
    canvas.addPage();
    const auto write = [&] { canvas.text(50, 50, U"Słowo", {}); };
    const auto begin = [&] { canvas.element(Role::Paragraph); };
    bool inTable = false;
    bool inParagraph = false;
    BOOST_TEST(isRefused(write));
    canvas.within(Role::Table, [&] { inTable = isRefused(write); });
    canvas.within(Role::Paragraph, [&] {
        write();
        inParagraph = isRefused(begin);
    });
    BOOST_TEST(inTable);
    BOOST_TEST(inParagraph);
    BOOST_TEST(!canvas.takesText());
    canvas.decoration(write);
    canvas.figure({10, 10, 5, 5}, "Kwadrat",
                  [&] { canvas.fill(10, 10, 5, 5, documents::Ink::Black); });
    const auto file = paper::write(
        "marked.pdf", canvas.finish({"Znaki", "", "pl-PL", domain::dateOf("2026-11-22")}));
    const auto plain =
        paper::outputOf("qpdf --qdf --object-streams=disable '" + file.string() + "' -");
    for (const auto* part :
         {"/P <</MCID 0>> BDC", "/Artifact BMC", "/Figure <</MCID 1>> BDC", "/S /Figure", "/BBox"})
        BOOST_TEST(plain.find(part) != std::string::npos, "missing: " << part << "\n" << plain);
}

BOOST_AUTO_TEST_SUITE_END()

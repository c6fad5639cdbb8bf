// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(structure_tree)

namespace {
std::string readAloud(const std::string& name, const std::string& pdf) {
    return paper::outputOf("pdfinfo -struct-text '" + paper::write(name, pdf).string() + "'");
}
}  // namespace

BOOST_AUTO_TEST_CASE(an_invoice_is_read_in_its_order_with_headings_and_cells) {
    const auto tree = readAloud("tree.pl.pdf", press().invoice(richInvoice(), polish()));
    std::size_t from = 0;
    for (const auto* part :
         {"Document", "H1 (block)", "\"Faktura", "H2 (block)", "\"Sprzedawca\"",
          "\"Anna Przykładowa – Zażółć gęślą jaźń\"", "\"Nabywca\"", "Table (block)", "TR", "TH",
          "/Scope /Column", "\"Nazwa\"", "TR", "TD", "\"Artykuły na blog, 4 teksty\"", "\"24,5\"",
          "\"Konsultacje strategii treści dla całego zespołu marketingu, z notatką\""}) {
        const auto at = tree.find(part, from);
        BOOST_REQUIRE_MESSAGE(at != std::string::npos, "missing: " << part << "\n" << tree);
        from = at;
    }
    BOOST_TEST(tree.find("Strona 1") == std::string::npos, "a footer is no content");
}

BOOST_AUTO_TEST_CASE(a_head_that_is_repeated_is_read_once) {
    auto lines = invoice().lines;
    lines.resize(60, lines.front());
    const auto tree = readAloud("tree-long.pl.pdf",
                                press().invoice(withLines(invoice(), std::move(lines)), polish()));
    BOOST_TEST(paper::count(tree, "\"Lp.\"") == 1U);
    BOOST_TEST(paper::count(tree, "\"Artykuły na blog, 4 teksty\"") == 60U);
}

BOOST_AUTO_TEST_CASE(a_cell_that_goes_on_over_a_page_is_one_cell) {
    std::string name;
    for (int i = 0; i < 500; ++i)
        name += "słowo" + std::to_string(i) + " ";
    auto lines = invoice().lines;
    lines.front().name = name + "koniec";
    const auto tree = readAloud("tree-cell.pl.pdf",
                                press().invoice(withLines(invoice(), std::move(lines)), polish()));
    const auto first = tree.find("słowo0 ");
    const auto last = tree.find("koniec");
    BOOST_REQUIRE((first != std::string::npos && last != std::string::npos));
    BOOST_TEST(tree.substr(first, last - first).find("TD") == std::string::npos);
}

namespace {
std::string plainly(const std::string& name, const std::string& pdf) {
    return paper::outputOf("qpdf --qdf --object-streams=disable '" +
                           paper::write(name, pdf).string() + "' -");
}
}  // namespace

BOOST_AUTO_TEST_CASE(words_in_the_other_language_are_marked_as_such) {
    const auto pdf = press().invoice(richInvoice(), polish().besideIt(english()));
    const auto tree = readAloud("tree.pl-en.pdf", pdf);
    // In the order in which it is read: the words of the document, then those of the other one.
    std::size_t from = 0;
    for (const auto* part :
         {"H1 (block)", "\"Faktura / \"", "Span", "\"Invoice\"", "\" FV/2/11/2026\"", "H2 (block)",
          "\"Sprzedawca / \"", "Span", "\"Seller\"", "\"NIP / \"", "Span", "\"Tax ID (NIP)\"",
          "\": 5213456784\"", "TH", "\"Nazwa \"", "Span", "\"Description\""}) {
        const auto at = tree.find(part, from);
        BOOST_REQUIRE_MESSAGE(at != std::string::npos, "missing: " << part << "\n" << tree);
        from = at;
    }
    const auto file = plainly("tree.pl-en.pdf", pdf);
    BOOST_TEST(file.find("/Lang (pl-PL)") != std::string::npos);
    BOOST_TEST(paper::count(file, "/Lang (en-GB)") == paper::count(file, "/S /Span"));
    BOOST_TEST(paper::count(file, "/Lang (en-GB)") > 20U);
    BOOST_TEST(paper::count(file, "/S /Span") <= paper::count(file, "/Span <</MCID"));
    // The other way round, and not at all.
    BOOST_TEST(
        plainly("tree.en-pl.pdf", press().invoice(richInvoice(), english().besideIt(polish())))
            .find("/Lang (pl-PL)") != std::string::npos);
    BOOST_TEST(plainly("tree.pl.pdf", press().invoice(richInvoice(), polish())).find("/Span") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(marks_of_language_stand_in_no_text) {
    const auto pdf = press().invoice(richInvoice(), polish().besideIt(english()));
    const auto file = paper::write("tree.pl-en.pdf", pdf).string();
    const auto text = paper::outputOf("pdftotext '" + file + "' -");
    for (const auto* turn : {"\uFDD0", "\uFDD1"}) {
        BOOST_TEST(text.find(turn) == std::string::npos);
        BOOST_TEST(paper::outputOf("pdfinfo '" + file + "'").find(turn) == std::string::npos);
        BOOST_TEST(readAloud("tree.pl-en.pdf", pdf).find(turn) == std::string::npos);
    }
    BOOST_TEST(text.find("Faktura / Invoice") != std::string::npos);
    BOOST_TEST(text.find("NIP / Tax ID (NIP): 5213456784") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

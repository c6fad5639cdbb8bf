// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>
#include <regex>

#include <boost/test/unit_test.hpp>

#include "letters.h"
#include "paper.h"
#include "samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(finishing)

namespace {
const std::string kJars = "/usr/share/java/";

bool hasPreflight() {
    for (const auto* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        if (!std::filesystem::exists(kJars + jar + ".jar"))
            return false;
    return std::filesystem::exists("/usr/bin/java");
}

std::string preflight(const std::filesystem::path& file) {
    std::string path;
    for (const auto* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        path += kJars + jar + ".jar:";
    // It answers 1 for a file with remarks, which are what we came for.
    return paper::outputOf("java -cp " + path + " org.apache.pdfbox.preflight.Validator_A1b '" +
                           file.string() + "' || true");
}

std::filesystem::path invoiceFile() {
    return paper::write("finished.pl.pdf", press().invoice(richInvoice(), polish()));
}

/// In two languages.
std::filesystem::path logoFile() {
    std::ifstream in(GRANICA_SOURCE_DIR "/tests/data/logos/logo.png", std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    const documents::Press ours(
        GRANICA_SOURCE_DIR "/templates/fonts",
        {documents::kHouseColour, documents::readLogo(bytes, "logo.png").orThrow()});
    return paper::write("finished-logo.pl-en.pdf",
                        ours.invoice(correction(), polish().besideIt(english())));
}

std::filesystem::path statementFile() {
    return paper::write("finished-statement.en.pdf",
                        press().accountStatement(statement(), english()));
}

std::string plainly(const std::filesystem::path& file) {
    return paper::outputOf("qpdf --qdf --object-streams=disable '" + file.string() + "' -");
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_file_says_that_it_is_archivable_and_accessible) {
    const auto plain = plainly(invoiceFile());
    for (const auto* part :
         {"/GTS_PDFA1", "/Lang (pl-PL)", "/Marked true", "/DisplayDocTitle true",
          "<pdfaid:part>3</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "/StructTreeRoot",
          "/ParentTree", "/Tabs /S", "/StructParents 0", "/Artifact BMC"})
        BOOST_TEST(plain.find(part) != std::string::npos, "missing: " << part);
    BOOST_TEST(plain.find("/.notdef") == std::string::npos);
    const auto letter = press().letter(letters::letter({"Reminder", {"Dear"}, {}}, 1), english());
    BOOST_TEST(plainly(paper::write("finished.en.pdf", letter)).find("/Lang (en-GB)") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_mark_that_begins_ends) {
    const auto plain = plainly(invoiceFile());
    const auto begun = paper::count(plain, " BDC\n") + paper::count(plain, " BMC\n");
    BOOST_TEST(begun > 50U);
    BOOST_TEST(begun == paper::count(plain, "EMC\n"));
}

BOOST_AUTO_TEST_CASE(fonts_are_embedded_subset_and_can_be_read_back) {
    const auto fonts = paper::outputOf("pdffonts '" + invoiceFile().string() + "'");
    BOOST_TEST(paper::count(fonts, "yes yes yes") == 2U, fonts);
    BOOST_TEST(paper::count(fonts, "\n") == 4U, fonts);
}

BOOST_AUTO_TEST_CASE(the_description_is_the_same_in_both_places) {
    const auto file = invoiceFile();
    const auto info = paper::outputOf("TZ=UTC LC_ALL=C pdfinfo '" + file.string() + "'");
    for (const auto* part : {"Faktura FV/2/11/2026", "Anna Przykładowa – Zażółć gęślą jaźń",
                             "Creator:         Granica", "Sun Nov 22 00:00:00 2026"})
        BOOST_TEST(info.find(part) != std::string::npos, info);
    const auto xmp = paper::outputOf("pdfinfo -meta '" + file.string() + "'");
    for (const auto* part : {"Faktura FV/2/11/2026", "Anna Przykładowa – Zażółć gęślą jaźń",
                             "2026-11-22T00:00:00Z", "pl-PL"})
        BOOST_TEST(xmp.find(part) != std::string::npos, xmp);
}

BOOST_AUTO_TEST_CASE(text_is_read_back_exactly) {
    const auto text = paper::outputOf("pdftotext -raw '" + invoiceFile().string() + "' -");
    for (const auto* line :
         {"Anna Przykładowa – Zażółć gęślą jaźń\n", "Żółw i Źrebię Sp. z o.o.\n"})
        BOOST_TEST(text.find(line) != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(a_second_reader_has_no_other_remarks_than_that_this_is_no_pdf_a_1) {
    if (!hasPreflight()) {
        BOOST_TEST_MESSAGE(
            "skipped: no PDFBox Preflight (libpdfbox2-java, libactivation-java, "
            "libjaxb-api-java) and java");
        return;
    }
    // It knows PDF/A-1b only, which has no object streams and no letters beyond Western Europe.
    static const std::regex kExpected(
        "The file .* is not a valid PDF/A-1b file.*|1\\.4 : .*cross reference streams.*"
        "|3\\.1\\.5 : .*The Encoding is invalid for the NonSymbolic TTF"
        "|7\\.11\\.2 : .*part must be 1|");
    for (const auto& file : {invoiceFile(), logoFile(), statementFile()}) {
        std::istringstream remarks(preflight(file));
        int count = 0;
        for (std::string line; std::getline(remarks, line); ++count)
            BOOST_TEST(std::regex_match(line, kExpected), line);
        BOOST_TEST(count >= 4);
    }
}

BOOST_AUTO_TEST_SUITE_END()

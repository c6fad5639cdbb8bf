// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(font_folder)

BOOST_AUTO_TEST_CASE(fonts_are_embedded_as_subsets) {
    const Sheet sheet("fonts.pdf", press().invoice(richInvoice(), polish()));
    const auto fonts = paper::outputOf("pdffonts '" + sheet.file.string() + "' | tail -n +3");
    BOOST_TEST(paper::count(fonts, "\n") == paper::count(fonts, " yes yes yes "), fonts);
}

BOOST_AUTO_TEST_CASE(each_font_has_the_table_without_which_libharu_fails_now_and_then) {
    // A subset that fills a buffer of libharu to the byte cannot be saved when the last table,
    // prep, is empty (libharu#305): about one document in a hundred.
    for (const char* face : {"Regular", "Bold"}) {
        const auto file = std::string(GRANICA_SOURCE_DIR "/templates/fonts/OpenSans-") + face;
        std::ifstream in(file + ".ttf", std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        BOOST_TEST(bytes.substr(0, 512).find("prep") != std::string::npos, file);
    }
}

BOOST_AUTO_TEST_CASE(a_missing_font_is_told) {
    try {
        const documents::Press broken("/nonexistent");
        BOOST_FAIL("no font was missed");
    } catch (const domain::Refused& refused) {
        BOOST_TEST(refused.refusal().code == "font_missing");
    }
}

BOOST_AUTO_TEST_SUITE_END()

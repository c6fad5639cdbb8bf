// SPDX-License-Identifier: GPL-3.0-or-later
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

BOOST_AUTO_TEST_CASE(a_missing_font_is_told) {
    try {
        const documents::Press broken("/nonexistent");
        BOOST_FAIL("no font was missed");
    } catch (const domain::Refused& refused) {
        BOOST_TEST(refused.refusal().code == "font_missing");
    }
}

BOOST_AUTO_TEST_SUITE_END()

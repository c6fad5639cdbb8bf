// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterhead.h"

#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using documents::parseAccent;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(letterhead)

namespace {
std::string refused(const char* text) {
    const auto colour = parseAccent(text);
    return colour ? "none" : colour.refusal().code;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_colour_is_read_and_written) {
    const auto colour = parseAccent("#7A1f3d").orThrow();
    BOOST_TEST((colour == documents::Colour{0x7a, 0x1f, 0x3d}));
    BOOST_TEST(documents::codeOf(colour) == "#7a1f3d");
    BOOST_TEST(documents::codeOf(documents::kHouseColour) == "#1a4a6b");
    for (const char* text :
         {"", "#", "7a1f3d", "#7a1f3", "#7a1f3d0", "#7a1f3g", "#-a1f3d", "# a1f3d", "red"})
        BOOST_TEST(refused(text) == "wrong_colour", text);
}

// #767676 has a contrast of 4.54 on white, #777777 one of 4.48.
BOOST_AUTO_TEST_CASE(a_colour_that_is_hard_to_read_on_white_is_refused) {
    BOOST_TEST(refused("#000000") == "none");
    BOOST_TEST(refused("#767676") == "none");
    BOOST_TEST(refused("#777777") == "colour_too_light");
    BOOST_TEST(refused("#ffcc00") == "colour_too_light");
    BOOST_TEST(refused("#ffffff") == "colour_too_light");
    BOOST_TEST(refused("#0000ff") == "none");
}

BOOST_AUTO_TEST_CASE(titles_take_the_colour) {
    const documents::Press wine(GRANICA_SOURCE_DIR "/templates/fonts",
                                {parseAccent("#7a1f3d").orThrow(), {}});
    const auto drawn = wine.invoice(invoice(), polish());
    BOOST_TEST((drawn != press().invoice(invoice(), polish())));
    const Sheet sheet("accent.pl.pdf", drawn);
    const auto contents =
        paper::outputOf("qpdf --qdf --object-streams=disable '" + sheet.file.string() + "' -");
    BOOST_TEST(contents.find("0.47843 0.12157 0.23922 rg") != std::string::npos);
    BOOST_TEST(contents.find("0.10196 0.2902 0.41961 rg") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

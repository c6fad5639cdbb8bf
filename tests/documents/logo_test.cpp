// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <boost/test/unit_test.hpp>

#include "documents/letterhead.h"
#include "letters.h"
#include "paper.h"
#include "samples.h"

using namespace samples;
using documents::Logo;
using documents::readLogo;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(logo)

namespace {
std::string fileBytes(const std::string& name) {
    std::ifstream in(GRANICA_SOURCE_DIR "/tests/data/logos/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string refused(const std::string& bytes) {
    const auto logo = readLogo(bytes, "logo.png");
    return logo ? "none" : logo.refusal().code;
}

Logo plain(int width, int height, char grey) {
    return {width, height, std::string(static_cast<std::size_t>(width * height) * 3, grey)};
}

Logo again(const Logo& logo) {
    return readLogo(documents::toPng(logo), "logo.png").orThrow();
}

std::string pixel(const Logo& logo, int x, int y) {
    return logo.rgb.substr(static_cast<std::size_t>(y * logo.width + x) * 3, 3);
}

documents::Press pressWith(const std::string& name) {
    return documents::Press(GRANICA_SOURCE_DIR "/templates/fonts",
                            {documents::kHouseColour, readLogo(fileBytes(name), name).orThrow()});
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_png_goes_on_white_and_is_scaled_for_print) {
    const auto logo = readLogo(fileBytes("logo.png"), "logo.png").orThrow();
    BOOST_TEST(logo.width == 450);
    BOOST_TEST(logo.height == 140);
    BOOST_TEST(logo.rgb.size() == 450U * 140U * 3U);
    BOOST_TEST(pixel(logo, 0, 0) == "\xff\xff\xff");
    BOOST_TEST(pixel(logo, 20, 70) == "\x7a\x1f\x3d");
}

BOOST_AUTO_TEST_CASE(a_jpeg_of_colours_or_of_greys_is_read) {
    const auto colours = readLogo(fileBytes("logo.jpg"), "logo.jpg").orThrow();
    BOOST_TEST(colours.width == 450);
    BOOST_TEST(std::abs(static_cast<unsigned char>(pixel(colours, 20, 70)[0]) - 0x7a) < 8);
    const auto greys = readLogo(fileBytes("gray.jpg"), "gray.jpg").orThrow();
    const auto middle = pixel(greys, 10, 9);
    BOOST_TEST(middle[0] == middle[1]);
    BOOST_TEST(middle[1] == middle[2]);
    BOOST_TEST(refused(fileBytes("cmyk.jpg")) == "logo_colours");
}

// Half a red over white.
BOOST_AUTO_TEST_CASE(what_is_half_transparent_shows_half_the_paper) {
    const auto logo = readLogo(fileBytes("half.png"), "half.png").orThrow();
    const auto found = pixel(logo, 12, 12);
    BOOST_TEST(found[0] == '\xff');
    const auto green = static_cast<unsigned char>(found[1]);
    BOOST_TEST(green > 100);
    BOOST_TEST(green < 200);
    BOOST_TEST(found[1] == found[2]);
}

BOOST_AUTO_TEST_CASE(what_fits_stays_to_the_pixel_and_what_is_kept_comes_back) {
    Logo logo = plain(40, 16, '\x30');
    logo.rgb[3] = '\x31';
    BOOST_TEST((again(logo).rgb == logo.rgb));
    const auto kept = readLogo(fileBytes("logo.png"), "logo.png").orThrow();
    BOOST_TEST((again(kept).rgb == kept.rgb));
}

BOOST_AUTO_TEST_CASE(a_smaller_pixel_is_the_mean_of_what_it_covers) {
    Logo logo = plain(900, 90, '\0');
    for (std::size_t i = 0; i < 3; ++i)
        logo.rgb[i] = '\x50';
    const auto half = again(logo);
    BOOST_TEST(half.width == 450);
    BOOST_TEST(half.height == 45);
    BOOST_TEST(pixel(half, 0, 0) == std::string(3, '\x14'));
    BOOST_TEST(pixel(half, 1, 0) == std::string(3, '\0'));
    const auto tall = again(plain(100, 800, '\x77'));
    BOOST_TEST(tall.width == 18);
    BOOST_TEST(tall.height == 144);
    BOOST_TEST(tall.rgb == std::string(18U * 144U * 3U, '\x77'));
}

BOOST_AUTO_TEST_CASE(a_logo_as_white_as_paper_is_refused) {
    BOOST_TEST(refused(documents::toPng(plain(40, 20, '\xff'))) == "logo_invisible");
    BOOST_TEST(refused(documents::toPng(plain(40, 20, '\xf0'))) == "logo_invisible");
    auto yellow = plain(40, 20, '\xff');
    yellow.rgb[2] = '\x20';
    BOOST_TEST(refused(documents::toPng(yellow)) == "none");
}

BOOST_AUTO_TEST_CASE(what_is_no_whole_picture_is_refused) {
    const auto png = fileBytes("logo.png");
    const auto jpeg = fileBytes("logo.jpg");
    auto damaged = png;
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
    BOOST_TEST(refused(damaged) == "logo_unreadable");
    for (const auto& bytes : {std::string(), std::string("\x89PNG"), std::string("GIF89a…"),
                              png.substr(0, png.size() / 2), jpeg.substr(0, jpeg.size() / 2),
                              jpeg.substr(0, 20), std::string("\xff\xd8\xff")})
        BOOST_TEST(refused(bytes) == "logo_unreadable", bytes.size());
}

BOOST_AUTO_TEST_CASE(a_logo_has_a_size_that_can_be_seen_and_read) {
    BOOST_TEST(refused(documents::toPng(plain(15, 40, '\0'))) == "logo_size");
    BOOST_TEST(refused(documents::toPng(plain(16, 16, '\0'))) == "none");
    BOOST_TEST(refused(documents::toPng(plain(8001, 16, '\0'))) == "logo_size");
    // 450 × 9 once it is scaled.
    BOOST_TEST(refused(documents::toPng(plain(1000, 20, '\0'))) == "logo_too_narrow");
}

BOOST_AUTO_TEST_CASE(every_document_carries_the_logo_with_words_for_who_cannot_see_it) {
    const auto ours = pressWith("logo.png");
    const std::vector<std::pair<const char*, std::string>> drawn{
        {"invoice", ours.invoice(richInvoice(), polish())},
        {"correction", ours.invoice(correction(), polish())},
        {"order", ours.orderConfirmation(order(), polish())},
        {"change-order", ours.changeOrder(changeOrder(), polish())},
        {"statement", ours.accountStatement(statement(), polish())},
        {"letter", ours.letter(letters::letter({"Temat", {"Treść."}, {}}, 0), polish())}};
    for (const auto& [name, bytes] : drawn) {
        const Sheet sheet("logo-" + std::string(name) + ".pl.pdf", bytes);
        const auto file = sheet.file.string();
        BOOST_TEST(paper::outputOf("pdfimages -list '" + file + "'").find(" 450   140  rgb") !=
                       std::string::npos,
                   name);
        const auto objects =
            paper::outputOf("qpdf --qdf --object-streams=disable '" + file + "' -");
        BOOST_TEST(paper::count(objects, "/Figure") >= 1U, name);
    }
}

BOOST_AUTO_TEST_CASE(a_document_shows_the_logo_to_the_pixel) {
    const Sheet sheet("logo-pixels.pl.pdf", pressWith("logo.png").invoice(invoice(), polish()));
    const auto prefix = (paper::folder() / "logo-pixels").string();
    paper::outputOf("pdfimages -png '" + sheet.file.string() + "' '" + prefix + "'");
    std::ifstream in(prefix + "-000.png", std::ios::binary);
    const std::string shown(std::istreambuf_iterator<char>(in), {});
    BOOST_TEST((readLogo(shown, "shown").orThrow().rgb ==
                readLogo(fileBytes("logo.png"), "logo.png").orThrow().rgb));
}

BOOST_AUTO_TEST_CASE(an_invoice_with_a_logo_stays_small_and_the_same) {
    const auto once = pressWith("logo.png").invoice(richInvoice(), polish());
    BOOST_TEST(once.size() < 60'000U);
    BOOST_TEST((pressWith("logo.png").invoice(richInvoice(), polish()) == once));
    BOOST_TEST(Sheet("logo.pl.pdf", once).pages == 1U);
}

// Noise, as the worst of photographs.
BOOST_AUTO_TEST_CASE(a_photograph_is_kept_small_too) {
    Logo noise = plain(450, 144, '\0');
    std::uint32_t state = 1;
    for (auto& byte : noise.rgb) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>(0x60 + (state >> 28U));
    }
    const documents::Press ours(GRANICA_SOURCE_DIR "/templates/fonts",
                                {documents::kHouseColour, noise});
    const Sheet sheet("logo-photograph.pl.pdf", ours.invoice(invoice(), polish()));
    BOOST_TEST(std::filesystem::file_size(sheet.file) < 60'000U);
    BOOST_TEST(paper::outputOf("pdfimages -list '" + sheet.file.string() + "'").find(" jpeg ") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

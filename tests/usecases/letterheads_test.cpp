// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/letterheads.h"

#include <fstream>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(letterheads)

namespace {
const std::string kLogos = GRANICA_SOURCE_DIR "/tests/data/logos/";

std::string edit(Practice& practice, const usecases::LetterheadForm& form) {
    return outcomeOf([&] { usecases::editLetterhead(practice.now(), form); });
}

std::string withPicture(const Practice& practice) {
    return practice.read(
        "SELECT count(*) FROM document WHERE instr(bytes, CAST('/Image' AS BLOB))");
}
}  // namespace

BOOST_AUTO_TEST_CASE(what_is_given_changes_and_an_empty_text_clears) {
    Practice practice;
    const auto before = usecases::showLetterhead(practice.now());
    BOOST_TEST(before.accent == "#1a4a6b");
    BOOST_TEST(!before.logo.has_value());
    usecases::editLetterhead(practice.now(), {" #7A1F3D ", kLogos + "logo.png"});
    usecases::editLetterhead(practice.now(), {{}, {}});
    auto now = usecases::showLetterhead(practice.now());
    BOOST_TEST(now.accent == "#7a1f3d");
    BOOST_REQUIRE(now.logo.has_value());
    BOOST_TEST(now.logo->width == 450);
    BOOST_TEST(now.logo->height == 140);
    usecases::editLetterhead(practice.now(), {"", {}});
    now = usecases::showLetterhead(practice.now());
    BOOST_TEST(now.accent == "#1a4a6b");
    BOOST_TEST(now.logo.has_value());
    BOOST_TEST(!usecases::editLetterhead(practice.now(), {{}, ""}).logo.has_value());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_right_is_refused_and_nothing_is_kept) {
    Practice practice;
    usecases::editLetterhead(practice.now(), {"#7a1f3d", kLogos + "gray.jpg"});
    const auto before = practice.counts();
    BOOST_TEST(edit(practice, {"red", {}}) == "wrong_colour");
    BOOST_TEST(edit(practice, {"#ffff00", {}}) == "colour_too_light");
    BOOST_TEST(edit(practice, {"#000000", kLogos + "cmyk.jpg"}) == "logo_colours");
    BOOST_TEST(edit(practice, {"#000000", kLogos + "none.png"}) == "file_missing");
    BOOST_TEST(edit(practice, {"#000000", kLogos}) == "file_unreadable");
    std::ofstream(practice.path("logo.png")) << "a text";
    BOOST_TEST(edit(practice, {{}, practice.path("logo.png").string()}) == "logo_unreadable");
    const auto after = usecases::showLetterhead(practice.now());
    BOOST_TEST(after.accent == "#7a1f3d");
    BOOST_TEST(after.logo->width == 20);
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(T32_documents_to_come_change_and_issued_ones_stay) {
    Practice practice;
    const auto client = practice.client();
    const auto issued = practice.invoice(client, "100.00");
    usecases::editLetterhead(practice.now(), {"#7a1f3d", kLogos + "logo.png"});
    const auto shown = usecases::showInvoice(practice.now(), issued.invoice.number);
    BOOST_TEST(shown.issued->documentHash == issued.documentHash);
    const auto before = withPicture(practice);
    practice.invoice(client, "100.00");
    BOOST_TEST(withPicture(practice) != before);
}

BOOST_AUTO_TEST_SUITE_END()

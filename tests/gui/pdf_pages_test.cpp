// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pdf_pages.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(pages_of_a_pdf)

BOOST_FIXTURE_TEST_CASE(a_proof_becomes_a_picture_and_a_text, support::Practice) {
    const auto draft =
        usecases::draftByHand(now(), {client(), {"Text; 2; flat; 50"}, {}, {}, {}, ""}).draft.id;
    const gui::PdfPages pages(usecases::proofOfDraft(now(), {draft, {}, {}, {}}));
    BOOST_TEST(pages.count() == 1);
    const auto picture = pages.picture(0, 72);
    BOOST_TEST(picture.GetWidth() == 595);
    BOOST_TEST(picture.GetHeight() == 842);
    BOOST_TEST(pages.text(0).find("SZKIC") != std::string::npos);
    bool hasInk = false;
    for (int i = 0; i < picture.GetWidth() * picture.GetHeight() * 3; ++i)
        hasInk = hasInk || picture.GetData()[i] < 0x80;
    BOOST_TEST(hasInk);
}

BOOST_AUTO_TEST_CASE(what_is_no_pdf_is_refused) {
    BOOST_TEST(support::outcomeOf([] { gui::PdfPages("no pdf"); }) == "pdf_unreadable");
}

BOOST_AUTO_TEST_SUITE_END()

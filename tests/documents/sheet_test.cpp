// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "letters.h"
#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(sheet)

BOOST_AUTO_TEST_CASE(each_page_says_which_it_is_and_of_what) {
    auto order = changeOrder();
    for (int i = 0; i < 120; ++i)
        order.request += "\nProśba " + std::to_string(i);
    const Sheet sheet("footers.en.pdf", press().changeOrder(order, english()));
    BOOST_REQUIRE(sheet.pages >= 3U);
    for (std::size_t page = 1; page <= sheet.pages; ++page)
        BOOST_TEST(
            sheet.has("Page " + std::to_string(page) + " of " + std::to_string(sheet.pages)));
    BOOST_TEST(paper::count(sheet.text, "Change order A/3/2026") == sheet.pages);
}

BOOST_AUTO_TEST_CASE(a_long_subject_does_not_run_into_the_page_number) {
    auto letter = letters::letter({"Temat", {"Akapit."}, {}}, 1);
    for (int i = 0; i < 30; ++i)
        letter.subject += " bardzo długi";
    const Sheet sheet("long-subject.pl.pdf", press().letter(letter, polish()));
    BOOST_TEST(sheet.has("Strona 1 z 1"));
}

BOOST_AUTO_TEST_SUITE_END()

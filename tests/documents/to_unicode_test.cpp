// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(to_unicode)

BOOST_AUTO_TEST_CASE(no_break_spaces_stay_what_they_are_for_readers) {
    const Sheet sheet("spaces.pdf", press().invoice(richInvoice(), polish()));
    const auto plain = (paper::folder() / "spaces.plain.pdf").string();
    paper::outputOf("qpdf --stream-data=uncompress '" + sheet.file.string() + "' '" + plain + "'");
    BOOST_TEST(std::stoi(paper::outputOf("grep -a -c '^<A0> <00A0>$' '" + plain + "'")) >= 2);
    BOOST_TEST(std::stoi(paper::outputOf("grep -a -c '^<BF> <017C>$' '" + plain + "'")) >= 2);
}

BOOST_AUTO_TEST_SUITE_END()

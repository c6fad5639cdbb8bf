// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(plain_text)

BOOST_AUTO_TEST_CASE(what_has_no_ink_leaves_no_trace) {
    auto invisible = invoice();
    invisible.note =
        "zero\u200Bszer\u00ADokie\uFEFF i\ttabulator; 5\u202F000; \u22125; pół\u2011pauza";
    const Sheet sheet("invisible.pl.pdf", press().invoice(invisible, polish()));
    BOOST_TEST(sheet.has("zeroszerokie i tabulator; 5 000; –5; pół-pauza"), sheet.text);
}

BOOST_AUTO_TEST_CASE(what_is_no_utf8_is_refused) {
    for (const auto* wrong :
         {"za\xBF\xF3\xB3\xE6", "\xC0\xAF", "\xED\xA0\x80", "\xE2\x82", "\xF5\x80\x80\x80"}) {
        auto broken = invoice();
        broken.note = wrong;
        BOOST_CHECK_THROW((void)press().invoice(broken, polish()), domain::Refused);
    }
}

BOOST_AUTO_TEST_SUITE_END()

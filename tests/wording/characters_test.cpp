// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/characters.h"

#include <boost/test/unit_test.hpp>

using wording::composed;
using wording::LineEnds;
using wording::visible;

BOOST_AUTO_TEST_SUITE(characters)

BOOST_AUTO_TEST_CASE(accents_that_stand_alone_join_their_letters) {
    BOOST_TEST(composed("Zaz\u0307o\u0301\u0142c\u0301 ge\u0328s\u0301la\u0328") == "Zażółć gęślą");
    BOOST_TEST(composed("Żółw €") == "Żółw €");
    BOOST_TEST(composed("plain").size() == 5U);
    BOOST_TEST(composed("").empty());
    // A mark without a letter that it could join stays; so does what is no UTF-8.
    BOOST_TEST(composed("x\u0301") == "x\u0301");
    BOOST_TEST(composed("\xCC\xFFz") == "\xCC\xFFz");
    BOOST_TEST(composed("\U0001F600e\u0301") == "\U0001F600é");
}

BOOST_AUTO_TEST_CASE(what_would_steer_a_terminal_is_shown) {
    BOOST_TEST(visible("Żółw, 北京 \U0001F600") == "Żółw, 北京 \U0001F600");
    BOOST_TEST(visible("a\x1B[31mred\x07") == "a[U+001B][31mred[U+0007]");
    BOOST_TEST(visible("FV\u202E1/2") == "FV[U+202E]1/2");
    BOOST_TEST(visible("\u0085\u2066\uFEFF\u200F") == "[U+0085][U+2066][U+FEFF][U+200F]");
    BOOST_TEST(visible("a\nb") == "a\nb");
    BOOST_TEST(visible("a\nb", LineEnds::Shown) == "a[U+000A]b");
    BOOST_TEST(visible("1\u00a0230 \xFF\xC2") == "1\u00a0230 \xFF\xC2");
}

BOOST_AUTO_TEST_SUITE_END()

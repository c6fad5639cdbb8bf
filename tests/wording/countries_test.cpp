// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "wording/voice.h"

BOOST_AUTO_TEST_SUITE(countries)

BOOST_AUTO_TEST_CASE(a_country_has_its_name_in_each_language) {
    using wording::Language;
    const wording::Voice english(Language::English, "no/such/folder");
    const wording::Voice polish(Language::Polish, "no/such/folder");
    BOOST_TEST(polish.country("DE") == "Niemcy");
    BOOST_TEST(polish.country("PL") == "Polska");
    BOOST_TEST(english.country("DE") == "Germany");
    BOOST_TEST(english.country("") == "");
    BOOST_TEST(polish.besideIt(english).country("DE").starts_with("Niemcy / "));
}

BOOST_AUTO_TEST_SUITE_END()

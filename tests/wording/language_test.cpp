// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include <boost/test/unit_test.hpp>

using namespace wording;

BOOST_AUTO_TEST_SUITE(language)

BOOST_AUTO_TEST_CASE(a_language_is_read_from_a_code_or_from_the_environment) {
    BOOST_TEST((languageFromCode("pl").orThrow() == Language::Polish));
    BOOST_TEST((languageFromCode("en_GB.UTF-8").orThrow() == Language::English));
    BOOST_TEST((languageFromCode("PL-pl").orThrow() == Language::Polish));
    BOOST_TEST(codeOf(Language::Polish) == "pl");
    for (const char* text : {"", "C", "de", "polish", "C.UTF-8"})
        BOOST_TEST(languageFromCode(text).refusal().code == "unknown_language");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/typed.h"

#include <boost/test/unit_test.hpp>

#include "domain/client/tax_identifiers.h"
#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(typed)

BOOST_AUTO_TEST_CASE(blanks_at_either_end_go) {
    BOOST_TEST(usecases::trimmed(" \ta b\n") == "a b");
    BOOST_TEST(usecases::trimmed(" \t\n").empty());
    BOOST_TEST(usecases::trimmed(" Lo\u0301dz\u0301") == "Lódź");  // accents join their letters
}

BOOST_AUTO_TEST_CASE(nothing_typed_leaves_the_field_and_an_empty_text_clears_it) {
    std::string field = "old";
    usecases::take(field, std::nullopt);
    BOOST_TEST(field == "old");
    usecases::take(field, std::string("  "));
    BOOST_TEST(field.empty());
    usecases::take(field, std::string("111-111-11-11"), domain::parseNip);
    BOOST_TEST(field == "1111111111");
}

BOOST_AUTO_TEST_CASE(a_line_end_or_bell_inside_a_field_is_refused) {
    std::string field = "old";
    for (const char* text : {"Evil\r\nBcc: x@y.example", "a\tb", "ding\a"})
        BOOST_TEST(outcomeOf([&] { usecases::take(field, std::string(text)); }) ==
                   "control_character");
    BOOST_TEST(field == "old");
}

BOOST_AUTO_TEST_CASE(a_name_that_no_document_can_show_is_refused) {
    Practice practice;
    domain::Party party;
    party.name = "Łódź Café Ñandú";
    BOOST_TEST(outcomeOf([&] { usecases::requirePrintable(practice.now(), party, "buyer"); }) ==
               "done");
    for (auto* field : {&party.email, &party.phone}) {
        *field = "☃";
        BOOST_TEST(outcomeOf([&] { usecases::requirePrintable(practice.now(), party, "buyer"); }) ==
                   "unprintable_character");
        field->clear();
    }
    party.city = "北京";
    BOOST_TEST(outcomeOf([&] { usecases::requirePrintable(practice.now(), party, "buyer"); }) ==
               "unprintable_character");
}

BOOST_AUTO_TEST_SUITE_END()

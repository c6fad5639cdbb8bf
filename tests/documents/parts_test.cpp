// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(parts)

BOOST_AUTO_TEST_CASE(the_country_is_named_abroad_only) {
    const Sheet home("home.pl.pdf", press().invoice(invoice(), polish()));
    BOOST_TEST(home.has("90-425 Łódź"));
    BOOST_TEST(paper::count(home.text, "Polska") == 1U);  // in the name of the bank
    auto abroad = invoice();
    abroad.buyer = germanBuyer();
    const Sheet sheet("abroad.pl.pdf", press().invoice(abroad, polish()));
    for (const auto* part : {"70173 Stuttgart", "Niemcy"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(paper::count(sheet.text, "Polska") == 2U);
}

BOOST_AUTO_TEST_CASE(a_party_of_a_name_only_leaves_no_gaps) {
    auto bare = invoice();
    bare.buyer = {};
    bare.buyer.name = "Jan Kowalski";
    bare.contractTitle.clear();
    const Sheet sheet("bare.pl.pdf", press().invoice(bare, polish()));
    BOOST_TEST(sheet.has("Jan Kowalski"));
    BOOST_TEST(paper::count(sheet.text, "NIP") == 1U);
    BOOST_TEST(!sheet.has("Zlecenie"));
}

BOOST_AUTO_TEST_CASE(a_country_abroad_is_named_in_the_languages_of_the_document) {
    auto abroad = invoice();
    abroad.buyer = germanBuyer();
    const auto has = [&](const wording::Voice& voice, const char* name) {
        return Sheet("country.pdf", press().invoice(abroad, voice)).has(name);
    };
    BOOST_TEST(has(polish(), "Niemcy"));
    BOOST_TEST(has(english(), "Germany"));
    BOOST_TEST(has(polish().besideIt(english()), "Niemcy / Germany"));
    // Each has a name that the fonts can print.
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second)
            for (const auto* voice : {&polish(), &english()})
                BOOST_CHECK_NO_THROW(
                    press().requirePrintable(voice->country(std::string{first, second}), "x"));
}

BOOST_AUTO_TEST_SUITE_END()

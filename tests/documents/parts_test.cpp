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
    BOOST_TEST(!home.has("Łódź, PL"));
    auto abroad = invoice();
    abroad.buyer = germanBuyer();
    BOOST_TEST(
        Sheet("abroad.pl.pdf", press().invoice(abroad, polish())).has("70173 Stuttgart, DE"));
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

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/xmp.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(xmp)

BOOST_AUTO_TEST_CASE(it_says_what_the_file_is) {
    const auto packet = documents::xmpPacket(
        {"Faktura <1> & żółć", "Anna & Syn", "pl-PL", domain::dateOf("2026-11-22")});
    for (const auto* part :
         {"<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
          "<pdfuaid:part>1</pdfuaid:part>", "Faktura &lt;1&gt; &amp; żółć",
          "<dc:creator><rdf:Seq><rdf:li>Anna &amp; Syn</rdf:li>",
          "<dc:language><rdf:Bag><rdf:li>pl-PL</rdf:li>",
          "<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>",
          "<xmp:ModifyDate>2026-11-22T00:00:00Z</xmp:ModifyDate>"})
        BOOST_TEST(packet.find(part) != std::string::npos, "missing: " << part << "\n" << packet);
}

BOOST_AUTO_TEST_CASE(an_unknown_author_is_left_out) {
    const auto packet = documents::xmpPacket({"Pismo", "", "en-GB", domain::dateOf("2026-11-22")});
    BOOST_TEST(packet.find("dc:creator") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(printable)

BOOST_AUTO_TEST_CASE(a_character_without_a_glyph_is_refused_by_name) {
    const auto refusal = [](const domain::IssuedInvoice& invoice) {
        try {
            press().invoice(invoice, polish());
        } catch (const domain::Refused& refused) {
            std::string said = refused.refusal().code;
            for (const auto& [name, value] : refused.refusal().arguments)
                said += " " + name + "=" + std::get<std::string>(value.value());
            return said;
        }
        return std::string("printed");
    };
    auto smiling = richInvoice();
    smiling.lines[1].name = "Tekst \U0001F600";
    BOOST_TEST(refusal(smiling) == "unprintable_character text=\U0001F600 where=lines.2.name");
    auto chinese = richInvoice();
    chinese.buyer.city = "北京";
    BOOST_TEST(refusal(chinese) == "unprintable_character text=北 where=buyer.city");
    auto invisible = richInvoice();
    invisible.note = "a\u200Bb\u00ADc\td";
    BOOST_TEST(refusal(invisible) == "printed");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(tax_notes)

BOOST_AUTO_TEST_CASE(an_order_and_a_change_say_what_the_invoice_will_say_of_its_tax) {
    const std::pair<const char*, const char*> notes[] = {{"np2", "art. 28b"},
                                                         {"oo", "odwrotne obciążenie"},
                                                         {"np1", "np I:"},
                                                         {"zw", "art. 113 ust. 1"},
                                                         {"23", nullptr}};
    for (const auto& [rate, note] : notes) {
        auto bill = withLines(invoice(), {line("Tekst", 1'000, "flat", money(100'00), rate)});
        bill.exemptionBasis = "art. 113 ust. 1";
        auto agreed = order();
        agreed.exemptionBasis = bill.exemptionBasis;
        for (auto& item : agreed.contract.items)
            item.vat = rateOf(rate);
        agreed.totals = domain::computeTotals(bill.lines, bill.currency);
        agreed.totals.lineNets.resize(2, money(0));
        auto change = changeOrder();
        change.exemptionBasis = bill.exemptionBasis;
        change.rate = rateOf(rate);
        for (const auto& bytes :
             {press().invoice(bill, polish()), press().orderConfirmation(agreed, polish()),
              press().changeOrder(change, polish())}) {
            const Sheet sheet("tax-note.pl.pdf", bytes);
            if (note != nullptr)
                BOOST_TEST(sheet.has(note), rate << sheet.text);
            for (const auto& [other, text] : notes)
                if (text != nullptr && other != rate && std::string_view(rate) != "np2")
                    BOOST_TEST(!sheet.has(text), rate << " " << text);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

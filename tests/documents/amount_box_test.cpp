// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(amount_box)

BOOST_AUTO_TEST_CASE(a_statement_says_at_a_glance_what_to_pay_in_each_currency) {
    const Sheet sheet("statement.pl.pdf", press().accountStatement(statement(), polish()));
    const auto rows = sheet.text.find("Rozliczenie w PLN");
    for (const auto* part : {"Do zapłaty", "200,00 PLN", "500,00 EUR", "w tym po terminie",
                             "Rachunek do wpłat w PLN", "Rachunek do wpłat w EUR"}) {
        BOOST_TEST(sheet.text.find(part) < rows, "missing: " << part << "\n" << sheet.text);
    }
    BOOST_TEST(paper::count(sheet.text, "Do zapłaty") == 2U);
}

BOOST_AUTO_TEST_CASE(what_was_paid_ahead_is_taken_off_what_is_late) {
    auto partly = statement();
    partly.rows.pop_back();
    partly.unpaid = domain::Purse();
    partly.unpaid.add(money(200'00));
    partly.credit.add(money(150'00));
    partly.balance = partly.unpaid - partly.credit;
    const Sheet sheet("statement-partly.pl.pdf", press().accountStatement(partly, polish()));
    const auto box = sheet.text.substr(0, sheet.text.find("Operacja"));
    BOOST_TEST(paper::count(box, "50,00 PLN") == 2U, box);
    BOOST_TEST(box.find("200,00") == std::string::npos, box);
}

BOOST_AUTO_TEST_CASE(who_owes_nothing_is_not_asked) {
    auto even = statement();
    even.balance = domain::Purse();
    even.accounts.clear();
    const Sheet sheet("statement-even.en.pdf", press().accountStatement(even, english()));
    BOOST_TEST(!sheet.has("To pay"));
    BOOST_TEST(!sheet.has("Account for payments"));
}

BOOST_AUTO_TEST_SUITE_END()

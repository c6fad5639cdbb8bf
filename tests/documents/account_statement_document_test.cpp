// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(account_statement_document)

BOOST_AUTO_TEST_CASE(it_lists_what_happened_and_what_is_owed) {
    const Sheet sheet("statement.pl.pdf", press().accountStatement(statement(), polish()));
    BOOST_TEST(sheet.pages == 1U);
    for (const auto* part :
         {"Zestawienie rozrachunków", "Stan na dzień", "22.11.2026", "Żółw i Źrebię Sp. z o.o.",
          "Faktura FV/1/09/2026", "1 230,00 PLN", "Wpłata", "-1 000,00 PLN",
          "Faktura korygująca FK/1/10/2026", "500,00 EUR", "Stan rozliczeń", "Nieopłacone",
          "w tym po terminie", "200,00 PLN", "PL61 1090"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(each_currency_has_a_table_of_its_own) {
    const Sheet sheet("statement.pl.pdf", press().accountStatement(statement(), polish()));
    BOOST_TEST(paper::count(sheet.text, "Operacja") == 2U);
    const auto zlotys = sheet.text.find("Rozliczenie w PLN");
    const auto euros = sheet.text.find("Rozliczenie w EUR");
    BOOST_REQUIRE((zlotys < euros && euros != std::string::npos));
    BOOST_TEST(sheet.text.find("FK/1/10/2026") < euros);
    BOOST_TEST(sheet.text.find("FV/1/11/2026") > euros);
    auto one = statement();
    one.rows.pop_back();
    const Sheet single("statement-one.pl.pdf", press().accountStatement(one, polish()));
    BOOST_TEST(paper::count(single.text, "Operacja") == 1U);
    BOOST_TEST(!single.has("Rozliczenie w"));
}

BOOST_AUTO_TEST_CASE(a_rachunek_and_its_correction_have_their_names) {
    auto bills = statement();
    for (auto& row : bills.rows)
        row.isBill = true;
    const Sheet sheet("statement-bills.pl.pdf", press().accountStatement(bills, polish()));
    BOOST_TEST(sheet.has("Rachunek FV/1/09/2026"));
    BOOST_TEST(sheet.has("Rachunek korygujący FK/1/10/2026"));
    BOOST_TEST(!sheet.has("Faktura"));
}

BOOST_AUTO_TEST_CASE(a_deposit_is_no_overpayment_and_who_has_paid_ahead_is_not_asked_to_pay) {
    auto ahead = statement();
    ahead.rows.pop_back();
    ahead.rows.push_back({documents::AccountStatement::Row::Kind::Deposit,
                          domain::dateOf("2026-11-01"), "", money(-1'891'13), money(-1'691'13)});
    ahead.unpaid = domain::Purse();
    ahead.unpaid.add(money(200'00));
    ahead.deposits.add(money(1'891'13));
    ahead.balance = ahead.unpaid - ahead.deposits;
    ahead.accounts.clear();
    const Sheet sheet("statement-ahead.pl.pdf", press().accountStatement(ahead, polish()));
    BOOST_TEST(paper::count(sheet.text, "Zaliczka") == 2U);
    BOOST_TEST(!sheet.has("Nadpłata"));
    BOOST_TEST(sheet.has("Saldo na korzyść klienta: 1 691,13 PLN. Nie ma nic do zapłaty."),
               sheet.text);
    ahead.credit.add(money(50'00));
    const Sheet both("statement-both.en.pdf", press().accountStatement(ahead, english()));
    BOOST_TEST(both.has("Credit"));
    const Sheet owing("statement.pl.pdf", press().accountStatement(statement(), polish()));
    BOOST_TEST(!owing.has("Nie ma nic do zapłaty"));
}

BOOST_AUTO_TEST_CASE(in_english_too) {
    const Sheet sheet("statement.en.pdf", press().accountStatement(statement(), english()));
    for (const auto* part : {"Statement of account", "As of", "Payment", "Entry", "Balance",
                             "Unpaid", "of which overdue"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(a_long_history_goes_on_over_pages) {
    auto longer = statement();
    longer.rows.resize(90, longer.rows.front());
    longer.accounts.clear();
    const Sheet sheet("statement-long.pl.pdf", press().accountStatement(longer, polish()));
    BOOST_TEST(sheet.pages >= 3U);
    BOOST_TEST(sheet.has("Stan rozliczeń"));
    BOOST_TEST(!sheet.has("PL61"));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(order_confirmation_document)

BOOST_AUTO_TEST_CASE(it_says_what_was_agreed) {
    const Sheet sheet("order.pl.pdf", press().orderConfirmation(order(), polish()));
    BOOST_TEST(sheet.pages <= 2U);
    for (const auto* part : {"Potwierdzenie zlecenia",
                             "Teksty na bloga, jesień 2026",
                             "01.09.2026",
                             "18.12.2026",
                             "Anna Przykładowa – Zażółć gęślą jaźń",
                             "Żółw i Źrebię Sp. z o.o.",
                             "Zakres",
                             "Artykuły na blog",
                             "Termin: 30.11.2026",
                             "2 700,00",
                             "23%",
                             "strona (2300",
                             "3 090,00",
                             "1 871,10 PLN brutto, przed rozpoczęciem prac",
                             "14 dni",
                             "25%",
                             "48 godz.",
                             "po pierwszej wersji: 100%",
                             "±20%",
                             "w ciągu 14 dni",
                             "zdjęcia i grafiki",
                             "publikacja w systemie klienta",
                             "§ 6 ust. 2",
                             "§ 11",
                             "data i podpis"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(!sheet.has("Odsetki"));
}

BOOST_AUTO_TEST_CASE(in_english_too) {
    const Sheet sheet("order.en.pdf", press().orderConfirmation(order(), english()));
    for (const auto* part : {"Order confirmation", "Deadline", "18 Dec 2026", "Not included",
                             "within 14 days", "Order confirmation 7"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(what_was_not_agreed_is_not_named) {
    auto bare = order();
    bare.deposit = money(0);
    bare.depositLeft = money(0);
    const auto items = bare.contract.items;
    bare.contract = {};
    bare.contract.title = "Teksty";
    bare.contract.items = items;
    for (auto& item : bare.contract.items)
        item.vat = rateOf("none");
    bare.contract.notes = "trudny klient";
    const Sheet sheet("order-bare.pl.pdf", press().orderConfirmation(bare, polish()));
    for (const auto* part :
         {"Zaliczka", "pilny", "rezygnacji", "Poza zakresem", "§", "VAT", "trudny klient"})
        BOOST_TEST(!sheet.has(part), part);
}

BOOST_AUTO_TEST_CASE(a_character_without_a_glyph_is_refused) {
    auto strange = order();
    strange.contract.excluded = {"漢字"};
    BOOST_CHECK_THROW(press().orderConfirmation(strange, polish()), domain::Refused);
}

BOOST_AUTO_TEST_CASE(an_order_as_in_the_example_fits_on_one_page) {
    auto usual = order();
    usual.seller.vatUe = "PL5213456784";
    usual.contract.clauses.interest = "§ 5 ust. 3";
    for (const auto* name : {"Korekta strony", "Konsultacje"}) {
        usual.contract.items.push_back(usual.contract.items.back());
        usual.contract.items.back().name = name;
        usual.contract.items.back().unit = unitOf("hour");
        usual.contract.items.back().vat = rateOf("23");
    }
    usual.contract.items[1].vat = rateOf("23");
    std::vector<domain::Line> lines;
    for (const auto& item : usual.contract.items)
        lines.push_back({item.name, item.quantity, item.unit, item.unitPrice, money(0), item.vat});
    usual.totals = domain::computeTotals(lines, usual.contract.currency);
    for (const auto* voice : {&polish(), &english()}) {
        const bool isPolish = voice == &polish();
        const Sheet sheet(isPolish ? "order-usual.pl.pdf" : "order-usual.en.pdf",
                          press().orderConfirmation(usual, *voice));
        BOOST_TEST(sheet.pages == 1U);
        BOOST_TEST(sheet.has(isPolish ? "data i podpis" : "date and signature"));
    }
}

BOOST_AUTO_TEST_CASE(signatures_never_stand_alone_on_a_page) {
    auto longer = order();
    for (int terms = 0; terms < 14; ++terms) {
        const Sheet sheet("order-signed.pl.pdf", press().orderConfirmation(longer, polish()));
        const auto last = sheet.text.rfind("To, co wykracza");
        BOOST_TEST(sheet.text.find('\f', last) > sheet.text.find("data i podpis"), terms);
        // The last terms go with them.
        const auto clause = sheet.text.find("§ 8");
        BOOST_TEST(sheet.text.find('\f', clause) > sheet.text.find("data i podpis"), terms);
        longer.contract.excluded.emplace_back("tłumaczenie");
    }
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(change_order_document)

BOOST_AUTO_TEST_CASE(it_says_what_was_asked_and_what_becomes_of_the_contract) {
    const Sheet sheet("change-order.pl.pdf", press().changeOrder(changeOrder(), polish()));
    BOOST_TEST(sheet.pages == 1);
    for (const auto* part :
         {"Aneks", "A/3/2026", "22.11.2026", "Teksty na bloga, jesień 2026", "19.11.2026",
          "Czy mogłaby Pani dorzucić jeszcze trzy krótkie opisy produktów?",
          "Najlepiej „na wczoraj”, i żeby było zabawnie :)", "250,00 PLN", "23%", "57,50 PLN",
          "307,50 PLN", "2 700,00 PLN", "2 950,00 PLN", "2 rundy", "data i podpis"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(what_will_be_delivered_stands_beside_the_clients_question) {
    auto order = changeOrder();
    order.delivers = "Opisy trzech produktów";
    const Sheet sheet("change-order-named.pl.pdf", press().changeOrder(order, polish()));
    BOOST_TEST(sheet.pages == 1);
    BOOST_TEST(sheet.has("Co zostanie wykonane"));
    BOOST_TEST(sheet.has("Opisy trzech produktów"));
    const Sheet without("change-order.pl.pdf", press().changeOrder(changeOrder(), polish()));
    BOOST_TEST(!without.has("Co zostanie wykonane"));
}

BOOST_AUTO_TEST_CASE(in_english_too) {
    const Sheet sheet("change-order.en.pdf", press().changeOrder(changeOrder(), english()));
    for (const auto* part :
         {"Change order", "19 Nov 2026", "307.50 PLN", "2 included revision rounds"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(a_seller_without_vat_names_none) {
    auto order = changeOrder();
    order.rate = rateOf("none");
    order.vat = money(0);
    order.gross = order.net;
    order.extraRounds = 0;
    const Sheet sheet("change-order-bill.pl.pdf", press().changeOrder(order, polish()));
    BOOST_TEST(!sheet.has("VAT"));
    BOOST_TEST(!sheet.has("etto"));
    BOOST_TEST(!sheet.has("rund"));
}

BOOST_AUTO_TEST_CASE(a_long_ask_goes_on_over_pages) {
    auto order = changeOrder();
    for (int i = 0; i < 200; ++i)
        order.request += "\nI jeszcze prośba numer " + std::to_string(i) + ".";
    const Sheet sheet("change-order-long.pl.pdf", press().changeOrder(order, polish()));
    BOOST_TEST(sheet.pages >= 4);
    BOOST_TEST(sheet.has("numer 199."));
    BOOST_TEST(sheet.has("data i podpis"));
}

BOOST_AUTO_TEST_CASE(an_unprintable_ask_is_refused) {
    auto order = changeOrder();
    order.request = "więcej \U0001F44D";
    BOOST_CHECK_EXCEPTION(press().changeOrder(order, polish()), domain::Refused,
                          [](const domain::Refused& refused) {
                              return refused.refusal().code == "unprintable_character";
                          });
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_invoice.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(json_of_invoices)

BOOST_AUTO_TEST_CASE(an_issued_invoice_shows_parties_rates_and_what_is_owed) {
    const Desk desk;
    desk.withInvoice();
    const auto json = desk.json({"--today", "2026-09-20", "invoice", "show", "FV/1/09/2026"});
    BOOST_TEST(json["kind"] == "invoice");
    BOOST_TEST(json["buyer"]["name"] == "ACME");
    BOOST_TEST(json["seller"]["nip"] == "5213456784");
    BOOST_TEST(json["rates"][0].dump() ==
               R"({"rate":"23","net":{"amount":"1000.00","currency":"PLN"},)"
               R"("vat":{"amount":"230.00","currency":"PLN"},)"
               R"("gross":{"amount":"1230.00","currency":"PLN"}})");
    BOOST_TEST(json["balance"] == pln("1230.00"));
    BOOST_TEST(json["status"] == "unpaid");
    BOOST_TEST(json["days_late"] == 5);
    BOOST_TEST(json["rate"].is_null());
    BOOST_TEST(json["correction"].is_null());
    BOOST_TEST(json["pdf"].is_null());
}

BOOST_AUTO_TEST_CASE(a_foreign_invoice_keeps_its_rate) {
    const Desk desk;
    desk.withClient();
    desk.json({"client", "add", "--name", "Bäckerei", "--vat-ue", "DE136695976", "--country", "DE",
               "--currency", "EUR", "--language", "en", "--address", "Weg 1", "--postcode", "10115",
               "--city", "Berlin"});
    desk.json({"invoice", "draft", "--client", "Backerei", "--line", "Text; 1; flat; 100"});
    const auto json = desk.json({"invoice", "issue", "1", "--rate", "4.2512", "--rate-table",
                                 "168/A/NBP/2026", "--rate-date", "2026-08-31"});
    BOOST_TEST(json["gross"]["currency"] == "EUR");
    BOOST_TEST(json["rate"].dump() ==
               R"({"rate":"4.2512","table":"168/A/NBP/2026","date":"2026-08-31"})");
    BOOST_TEST(json["lines"][0]["vat"] == "np2");
}

BOOST_AUTO_TEST_SUITE_END()

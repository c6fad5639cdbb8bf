// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/payments.h"

BOOST_AUTO_TEST_SUITE(payment_commands)

BOOST_AUTO_TEST_CASE(a_payment_tells_balance_credit_and_whether_work_resumes) {
    const Desk desk;
    desk.withInvoice();
    const auto part = desk.json({"payment", "add", "--invoice", "FV/1/09/2026", "--amount", "200"});
    BOOST_TEST(part["balance"] == pln("1030.00"));
    BOOST_TEST(part["rule"] == "named_invoice");
    BOOST_TEST(part["resumed"] == false);
    const auto over = desk.json(
        {"--today", "2026-10-01", "payment", "add", "--client", "ACME", "--amount", "1 100,00"});
    BOOST_TEST(over["rule"] == "oldest_first");
    BOOST_TEST(over["credit"] == pln("70.00"));
    BOOST_TEST(over["invoices"][0]["balance"] == pln("0.00"));
    BOOST_TEST(over["resumed"] == true);
    BOOST_TEST(over["resumed_clients"][0] == 1);
    BOOST_TEST(over["stopped"].empty());
}

BOOST_AUTO_TEST_CASE(more_than_is_open_and_a_day_before_the_invoice_pass_and_are_said) {
    const Desk desk;
    desk.withInvoice();
    const auto fits = desk.json({"payment", "add", "--invoice", "1", "--amount", "230"});
    BOOST_TEST(fits["warnings"].empty());
    const Desk::Words words{"payment", "add",        "--invoice", "1",
                            "--date",  "2026-08-20", "--amount",  "1300"};
    const auto json = desk.json(words);
    BOOST_REQUIRE(json["warnings"].size() == 2U);
    BOOST_TEST(json["warnings"][0]["code"] == "payment_above_open");
    BOOST_TEST(json["warnings"][1]["code"] == "payment_before_issue");
    desk.json({"payment", "reverse", "2", "--reason", "typo"});
    const auto said = desk.polish(words);
    BOOST_TEST(said.hasOut("To o 300,00\u00a0PLN więcej, niż było do zapłaty"), said.out);
    BOOST_TEST(said.hasOut("nosi datę 20.08.2026"), said.out);
}

BOOST_AUTO_TEST_CASE(a_resumption_is_told_in_words) {
    const Desk desk;
    desk.withInvoice();
    const auto paid = desk.polish({"--today", "2026-10-01", "payment", "add", "--invoice",
                                   "FV/1/09/2026", "--amount", "1230"});
    BOOST_TEST(paid.hasOut("Praca dla klienta ACME znów może trwać."));
    BOOST_TEST(paid.hasOut("pozostaje do zapłaty 0,00"));
}

BOOST_AUTO_TEST_CASE(credits_are_matched_and_payments_reversed) {
    const Desk desk;
    desk.withInvoice();
    desk.json({"payment", "add", "--client", "1", "--amount", "1300"});
    desk.json({"payment", "unmatch", "1", "--invoice", "FV/1/09/2026"});
    const auto matched =
        desk.json({"payment", "match", "1", "--invoice", "FV/1/09/2026", "--amount", "230"});
    BOOST_TEST(matched["balance"] == pln("1000.00"));
    BOOST_TEST(matched["credit"] == pln("1070.00"));
    const auto reversed = desk.json({"payment", "reverse", "1", "--reason", "another recipient"});
    BOOST_TEST(reversed["kind"] == "reversal");
    BOOST_TEST(reversed["reverses"] == 1);
    BOOST_TEST(reversed["balance"] == pln("1230.00"));
    const auto list = desk.json({"payment", "list", "--client", "ACME"});
    BOOST_TEST(list["payments"].size() == 2U);
    BOOST_TEST(list["payments"][0]["reversed"] == true);
    BOOST_TEST(desk.error(2, {"payment", "reverse", "9", "--reason", "x"})["code"] ==
               "payment_unknown");
}

BOOST_AUTO_TEST_CASE(a_deposit_is_for_a_contract) {
    const Desk desk;
    desk.withContract();
    const auto paid =
        desk.json({"payment", "add", "--contract", "1", "--deposit", "--amount", "500"});
    BOOST_TEST(paid["kind"] == "deposit");
    BOOST_TEST(paid["credit"] == pln("500.00"));
    BOOST_TEST(desk.error(2, {"payment", "add", "--contract", "1", "--amount", "5"})["option"] ==
               "--deposit");
    BOOST_TEST(desk.error(2, {"payment", "add", "--deposit", "--amount", "5"})["option"] ==
               "--contract");
    BOOST_TEST(desk.error(2, {"payment", "add", "--amount", "5"})["code"] == "choice_missing");
    for (const char* amount : {"--amount=12,3x", "--amount=", "--amount=1.2.3", "--amount=-5",
                               "--amount=0", "--amount=1.234"})
        BOOST_TEST(desk.english({"payment", "add", "--client", "1", amount}).code == 2);
}

BOOST_AUTO_TEST_CASE(the_words_say_where_it_went) {
    const Desk desk;
    desk.withInvoice();
    const auto named =
        desk.english({"payment", "add", "--invoice", "FV/1/09/2026", "--amount", "1230"});
    BOOST_TEST(named.hasOut("It went to the named invoice."));
    const auto none = desk.english({"payment", "add", "--client", "ACME", "--amount", "5"});
    BOOST_TEST(none.hasOut("No invoice of the client is open: all of it stays as his credit."));
    BOOST_TEST(!none.hasOut("oldest"));
}

BOOST_AUTO_TEST_SUITE_END()

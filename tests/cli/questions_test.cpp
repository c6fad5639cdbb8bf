// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/questions.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(questions_on_a_terminal)

BOOST_AUTO_TEST_CASE(wrong_answers_are_asked_again_with_the_reason) {
    const Desk desk;
    const auto said = desk.type({"--lang", "pl", "--json", "init"},
                                "\nPracownia Słowa\nul. Źródlana 7\n30-002\nKraków\nmaybe\npayer\n"
                                "123\n5213456784\nnie-mail\n\nPLX\n\n12\n"
                                "61 1090 1014 0000 0712 1981 2874\nde\n\n-1\n41\n");
    BOOST_TEST(said.code == 0);
    BOOST_TEST(said.json["next_invoice_number"] == "FV/42/09/2026");
    BOOST_TEST(said.json["seller"] == "Pracownia Słowa");
    for (const char* piece : {"Kto wystawia faktury?", "payer, exempt, none", "„123”", "„nie-mail”",
                              "„PLX”", "„12”", "pl, en", "[payer]"})
        BOOST_TEST(said.hasErr(piece), piece);
    BOOST_TEST(desk.json({"verify"})["ok"] == true);
}

BOOST_AUTO_TEST_CASE(a_seller_without_business_needs_no_nip) {
    const Desk desk;
    const auto said = desk.type({"--lang", "en", "init"},
                                "Anna\nStreet 1\n00-001\nWarszawa\nnone\n\n\n\n"
                                "PL61109010140000071219812874\n\n\n");
    BOOST_TEST(said.code == 0);
    BOOST_TEST(said.hasOut("Seller: Anna; the next invoice is R/1/09/2026"));
}

BOOST_AUTO_TEST_CASE(an_exempt_seller_is_asked_for_the_basis) {
    const Desk desk;
    const auto said = desk.type({"--lang", "en", "init"},
                                "Anna\nStreet 1\n00-001\nWarszawa\nexempt\n5213456784\n\n\n\n"
                                "PL61109010140000071219812874\n\n\n");
    BOOST_TEST(said.code == 0);
    BOOST_TEST(said.hasErr("[art. 113 ust. 1 ustawy o VAT]"));
}

BOOST_AUTO_TEST_CASE(an_account_may_be_left_out_and_a_name_not) {
    const Desk desk;
    const auto said = desk.type({"--lang", "pl", "init"},
                                "\nAnna\nStreet 1\n00-001\nWarszawa\nnone\n\n\n\n\n\n\n");
    BOOST_TEST(said.code == 0, said.err);
    BOOST_TEST(said.hasErr("Tu potrzebna jest odpowiedź."));
    BOOST_TEST(!said.hasErr("Opcja"));
}

BOOST_AUTO_TEST_CASE(answers_that_end_early_create_nothing) {
    const Desk desk;
    const auto said = desk.type({"--lang", "en", "init"}, "Anna\n");
    BOOST_TEST(said.code == 2);
    BOOST_TEST(said.hasErr("ended before the last question"));
    BOOST_TEST(!std::filesystem::exists(desk.path("desk.db")));
}

BOOST_AUTO_TEST_SUITE_END()

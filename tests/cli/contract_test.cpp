// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/contracts.h"

BOOST_AUTO_TEST_SUITE(contract_commands)

BOOST_AUTO_TEST_CASE(a_contract_comes_from_a_file_or_from_options) {
    const Desk desk;
    desk.withClient();
    const auto fromFile = desk.json({"contract", "add", "--client", "ACME", "--file",
                                     GRANICA_SOURCE_DIR "/templates/examples/contract.json"});
    BOOST_TEST(fromFile["id"] == 1);
    BOOST_TEST(fromFile["state"] == "draft");
    BOOST_TEST(fromFile["warnings"].empty());
    const auto typed =
        desk.json({"contract", "add", "--client", "ACME", "--title", "T", "--item",
                   "Texts; 10; 1000 zzs; 45,00; 23", "--deposit", "50%", "--term", "7"});
    BOOST_TEST(typed["value"] == pln("450.00"));
    BOOST_TEST(typed["deposit_required"] == pln("276.75"));
    BOOST_TEST(typed["payment_term_days"] == 7);
    BOOST_TEST(typed["warnings"][0]["code"] == "no_suspension_clause");
    BOOST_TEST(desk.json({"contract", "list"})["contracts"].size() == 2U);
    BOOST_TEST(desk.json({"contract", "list", "--state", "closed"})["contracts"].empty());
    BOOST_TEST(desk.error(2, {"contract", "list", "--state", "x"})["code"] == "not_a_choice");
    BOOST_TEST(desk.error(2, {"contract", "add", "--client", "1"})["code"] == "choice_missing");
    BOOST_TEST(desk.error(2, {"contract", "add", "--client", "1", "--file", "x.json", "--term",
                              "3"})["code"] == "choices_exclude");
}

BOOST_AUTO_TEST_CASE(of_one_without_vat_no_figure_is_net_or_gross) {
    const Desk desk;
    desk.withClient();
    desk.json({"seller", "edit", "--vat-status", "none"});
    const auto clean = [](const Said& said) {
        for (const auto* word : {"netto", "brutto", "VAT"})
            BOOST_TEST(!said.hasOut(word), said.out);
    };
    clean(desk.polish({"contract", "add", "--client", "ACME", "--title", "T", "--item",
                       "Text; 1; flat; 100; none", "--suspension-clause", "1"}));
    clean(desk.polish({"contract", "start", "1"}));
    clean(desk.polish({"contract", "show", "1"}));
    desk.json({"change", "log", "--contract", "1", "--text", "More"});
    clean(desk.polish({"change", "price", "1", "--amount", "50"}));
    clean(desk.polish({"change", "accept", "1"}));
    clean(desk.polish({"invoice", "draft", "--contract", "1"}));
    clean(desk.polish({"invoice", "show", "1"}));
}

BOOST_AUTO_TEST_CASE(an_error_in_a_file_names_file_line_and_field) {
    const Desk desk;
    desk.withClient();
    const auto file = desk.file("broken.json",
                                "{\n  \"title\": \"T\",\n  \"items\": [\n    { "
                                "\"name\": \"a\", \"quantity\": \"1\", \"unit\": "
                                "\"flat\", \"price\": \"12,3x\" }\n  ]\n}\n");
    const auto error = desk.error(2, {"contract", "add", "--client", "1", "--file", file});
    BOOST_TEST(error["line"] == 4);
    BOOST_TEST(error["field"] == "items[0].price");
    BOOST_TEST(desk.polish({"contract", "add", "--client", "1", "--file", file}).hasErr("broken"));
}

BOOST_AUTO_TEST_CASE(a_draft_is_edited_until_it_is_started) {
    const Desk desk;
    desk.withClient();
    desk.json({"contract", "add", "--client", "ACME", "--title", "T", "--item", "a; 2; hour; 100",
               "--suspension-clause", "§ 6"});
    const auto edited = desk.json({"contract", "edit", "1", "--rounds", "3", "--title", "New"});
    BOOST_TEST(edited["rounds_included"] == 3);
    BOOST_TEST(edited["title"] == "New");
    BOOST_TEST(edited["value"] == pln("200.00"));
    BOOST_TEST(desk.english({"contract", "start", "1"}).hasOut("Started: contract 1 “New”"));
    BOOST_TEST(desk.error(1, {"contract", "edit", "1", "--rounds", "4"})["code"] ==
               "contract_started");
    BOOST_TEST(desk.english({"contract", "show", "New"}).hasOut("0 used of 3"));
    BOOST_TEST(desk.json({"contract", "close", "1"})["state"] == "closed");
}

BOOST_AUTO_TEST_CASE(a_contract_is_written_for_both_to_sign) {
    const Desk desk;
    desk.withClient();
    desk.json({"contract", "add", "--client", "ACME", "--title", "T", "--item", "a; 2; hour; 100"});
    const auto written = desk.json({"contract", "pdf", "1", "--out", desk.path("letters")});
    BOOST_TEST(written["id"] == 1);
    BOOST_TEST(written["pdf"] == desk.path("letters/contract-1-2026-09-01.pdf"));
    BOOST_TEST(std::filesystem::file_size(desk.path("letters/contract-1-2026-09-01.pdf")) > 9000U);
    BOOST_TEST(desk.type({"contract", "pdf", "1"}).code == 2);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/invoices.h"

BOOST_AUTO_TEST_SUITE(invoice_commands)

BOOST_AUTO_TEST_CASE(a_draft_becomes_an_invoice_with_its_pdf) {
    const Desk desk;
    desk.withContract();
    desk.json({"work", "deliver", "--contract", "1", "--item", "1", "--quantity", "1"});
    BOOST_TEST(desk.polish({"invoice", "draft", "--contract", "1"}).hasOut("Szkic 1, klient ACME"));
    const auto issued = desk.json({"invoice", "issue", "1", "--out", desk.path("out")});
    BOOST_TEST(issued["number"] == "FV/1/09/2026");
    BOOST_TEST(issued["net"] == pln("1000.00"));
    BOOST_TEST(issued["vat"] == pln("230.00"));
    BOOST_TEST(issued["gross"] == pln("1230.00"));
    BOOST_TEST(issued["issue_date"] == "2026-09-01");
    BOOST_TEST(issued["due_date"] == "2026-09-15");
    BOOST_TEST(std::filesystem::exists(issued["pdf"].get<std::string>()));
    BOOST_TEST(desk.error(1, {"invoice", "issue", "1"})["code"] == "invoice_issued");
    const auto shown = desk.english({"invoice", "show", "FV/1/09/2026"});
    BOOST_TEST(shown.hasOut("to pay: 1,230.00\u00a0PLN (unpaid)"));
    BOOST_TEST(desk.json({"invoice", "pdf", "1", "--out", desk.path("again")}).contains("pdf"));
}

BOOST_AUTO_TEST_CASE(lines_need_no_contract_and_drafts_are_given_up) {
    const Desk desk;
    desk.withClient();
    const auto draft = desk.json({"invoice", "draft", "--client", "ACME", "--line",
                                  "Slogan; 2; piece; 150.00; 23", "--term", "7"});
    BOOST_TEST(draft["number"].is_null());
    BOOST_TEST(draft["gross"] == pln("369.00"));
    BOOST_TEST(draft["lines"][0]["unit"] == "piece");
    const auto drafts = desk.json({"invoice", "list", "--drafts"})["invoices"];
    BOOST_REQUIRE(drafts.size() == 1U);
    BOOST_TEST(drafts[0]["gross"] == pln("369.00"));
    BOOST_TEST(desk.english({"invoice", "list"}).hasOut("369.00"));
    BOOST_TEST(desk.json({"report", "today"})["items"][0]["amount"] == pln("369.00"));
    BOOST_TEST(desk.json({"invoice", "discard", "1"})["discarded"] == true);
    BOOST_TEST(desk.json({"invoice", "list"})["invoices"].empty());
    BOOST_TEST(desk.error(2, {"invoice", "draft"})["code"] == "choice_missing");
    BOOST_TEST(desk.error(2, {"invoice", "draft", "--client", "1", "--contract", "1"})["code"] ==
               "choices_exclude");
    BOOST_TEST(desk.error(2, {"invoice", "draft", "--client", "1", "--line", "a; b"})["code"] ==
               "wrong_line");
    BOOST_TEST(desk.error(2, {"invoice", "issue", "1", "--rate", "4.25"})["option"] ==
               "--rate-table");
}

BOOST_AUTO_TEST_CASE(a_correction_takes_all_back_and_a_copy_begins_again) {
    const Desk desk;
    desk.withInvoice();
    BOOST_TEST(desk.json({"invoice", "copy", "FV/1/09/2026"})["gross"] == pln("1230.00"));
    BOOST_TEST(desk.error(2, {"invoice", "correct", "FV/1/09/2026", "--reason", "x"})["option"] ==
               "--to-zero");
    const auto correction =
        desk.json({"invoice", "correct", "FV/1/09/2026", "--to-zero", "--reason", "wrong buyer"});
    BOOST_TEST(correction["kind"] == "correction");
    BOOST_TEST(correction["gross"] == pln("-1230.00"));
    BOOST_TEST(correction["correction"]["corrects"] == "FV/1/09/2026");
    const auto list = desk.json({"invoice", "list", "--issued"});
    BOOST_TEST(list["invoices"].size() == 2U);
    BOOST_TEST(desk.english({"invoice", "list"}).hasOut("draft 2"));
}

BOOST_AUTO_TEST_CASE(a_line_without_vat_speaks_of_none) {
    const Desk desk;
    desk.type({"init"}, "Anna\nStreet 1\n00-001\nWarszawa\nnone\n\n\n\n\n\n\n");
    desk.json({"client", "add", "--name", "ACME", "--address", "a 1", "--postcode", "00-001",
               "--city", "b"});
    const auto draft = desk.polish(
        {"invoice", "draft", "--client", "ACME", "--line", "Hasło; 1; piece; 150,00; none"});
    BOOST_TEST(draft.hasOut("Razem: 150,00\u00a0PLN"), draft.out << draft.err);
    BOOST_TEST(!draft.hasOut("VAT"), draft.out);
}

BOOST_AUTO_TEST_CASE(money_that_is_here_goes_on_the_invoice_when_it_is_wanted) {
    const Desk desk;
    desk.withInvoice();
    desk.json({"payment", "add", "--client", "ACME", "--amount", "1330"});
    const auto draft = [&] {
        return desk.json(
            {"invoice", "draft", "--client", "ACME", "--line", "Text; 1; flat; 200; 23"});
    };
    const auto first = draft();
    BOOST_TEST(first["credit"]["others"] == pln("100.00"));
    BOOST_TEST(first["credit"]["deposits"] == pln("0.00"));
    const auto id = first["id"].dump();
    BOOST_TEST(desk.english({"invoice", "show", id}).hasOut("with --credit it goes on this one"));
    const auto used = desk.json({"invoice", "issue", id, "--credit"});
    BOOST_TEST(used["left_to_pay"] == pln("146.00"));
    BOOST_TEST(used["balance"] == pln("146.00"));
    BOOST_TEST(used["prepaid"][0]["amount"] == pln("100.00"));
    const auto second = draft();
    const auto plain = desk.json({"invoice", "issue", second["id"].dump(), "--no-deposit"});
    BOOST_TEST(plain["left_to_pay"] == pln("246.00"));
    BOOST_TEST(plain["prepaid"].empty());
}

BOOST_AUTO_TEST_CASE(what_was_taken_off_is_told_of_an_invoice_and_of_a_batch) {
    const Desk desk;
    desk.withContract();
    desk.json({"payment", "add", "--contract", "1", "--deposit", "--amount", "500"});
    desk.json({"work", "deliver", "--contract", "1", "--item", "1", "--quantity", "1"});
    desk.json({"invoice", "draft", "--contract", "1"});
    const auto batch = desk.english({"invoice", "issue-all"});
    BOOST_TEST(batch.hasOut("Left to pay: 730.00"), batch.out << batch.err);
    const auto shown = desk.english({"invoice", "show", "FV/1/09/2026"});
    BOOST_TEST(shown.hasOut("Deposit of "), shown.out);
    BOOST_TEST(shown.hasOut("Left to pay: 730.00"), shown.out);
    desk.json({"work", "deliver", "--contract", "1", "--item", "2", "--quantity", "1"});
    desk.json({"payment", "add", "--contract", "1", "--deposit", "--amount", "10"});
    desk.json({"invoice", "draft", "--contract", "1"});
    const auto all = desk.json({"invoice", "issue-all"});
    BOOST_TEST(all["issued"][0]["prepaid"][0]["amount"] == pln("10.00"));
    BOOST_TEST(all["issued"][0]["left_to_pay"] == pln("45.35"));
}

BOOST_AUTO_TEST_CASE(what_lies_on_a_draft_is_named_with_the_draft) {
    const Desk desk;
    desk.withContract();
    desk.json({"work", "deliver", "--contract", "1", "--item", "1", "--quantity", "1"});
    desk.json({"invoice", "draft", "--contract", "1"});
    const auto again = desk.error(1, {"invoice", "draft", "--contract", "1"});
    BOOST_TEST(again["code"] == "nothing_to_invoice");
    BOOST_TEST(again["draft"] == 1);
    BOOST_TEST(desk.english({"invoice", "draft", "--contract", "1"})
                   .hasErr("is on draft 1. Issue it: granica invoice issue 1"));
    const auto none = desk.english({"invoice", "discard", "9"});
    BOOST_TEST(none.code == 2);
    BOOST_TEST(none.hasErr("There is no draft 9."), none.err);
}

BOOST_AUTO_TEST_CASE(a_buyer_without_an_address_is_refused_until_that_is_meant) {
    const Desk desk;
    desk.withClient();
    desk.json({"client", "edit", "ACME", "--address", ""});
    const auto draft = desk.english(
        {"invoice", "draft", "--client", "ACME", "--line", "Slogan; 1; piece; 100; 23"});
    BOOST_TEST(draft.hasOut("Add it before you issue: granica client edit 1 --address"), draft.out);
    const auto refused = desk.english({"invoice", "issue", "1"});
    BOOST_TEST(refused.code == 1);
    BOOST_TEST(refused.hasErr("granica client edit 1 --address"), refused.err);
    BOOST_TEST(desk.english({"invoice", "issue-all"}).hasOut("stays a draft: The street"));
    BOOST_TEST(desk.json({"invoice", "issue", "1", "--without-address"})["warnings"][0]["code"] ==
               "buyer_address_missing");
    const auto shown = desk.polish({"invoice", "show", "FV/1/09/2026"});
    BOOST_TEST(shown.hasOut("granica invoice correct FV/1/09/2026 --to-zero"), shown.out);
}

BOOST_AUTO_TEST_CASE(a_day_is_typed_with_dots_but_never_with_slashes) {
    const Desk desk;
    desk.withClient();
    const auto drafted = [&](const char* day) {
        return desk.english({"invoice", "draft", "--client", "ACME", "--line",
                             "Slogan; 1; piece; 100; 23", "--sale-date", day});
    };
    BOOST_TEST(drafted("31.8.2026").code == 0);
    BOOST_TEST(desk.json({"invoice", "show", "1"})["sale_date"] == "2026-08-31");
    BOOST_TEST(desk.json({"--today", "2.09.2026", "invoice", "list"})["invoices"].size() == 1U);
    const auto unclear = drafted("10/12/2026");
    BOOST_TEST(unclear.code == 2);
    BOOST_TEST(unclear.hasErr("whether the day or the month comes first"), unclear.err);
}

BOOST_AUTO_TEST_SUITE_END()

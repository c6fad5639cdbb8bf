// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/find.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(finding)

namespace {
struct Known {
    Practice practice;
    domain::ClientId lipa = practice.client("Kawiarnia Pod Lipą");
    domain::ClientId zolc = practice.client("Żółć i Spółka");
    domain::ClientId cafe = practice.client("Kawiarnia Łąkowa");

    Known() {
        usecases::ClientForm form;
        form.nip = "5213456784";
        usecases::editClient(practice.now(), zolc, form);
    }

    domain::ClientId client(const char* text) {
        return usecases::findClient(practice.now(), text).id;
    }

    std::string outcome(const char* text) {
        return outcomeOf([&] { client(text); });
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_client_is_found_by_id_nip_name_or_a_part_that_fits_one) {
    Known known;
    BOOST_TEST(known.client("1") == known.lipa);
    BOOST_TEST(known.client("5213456784") == known.zolc);
    BOOST_TEST(known.client("521-345-67-84") == known.zolc);
    BOOST_TEST(known.client("kawiarnia pod lipą") == known.lipa);
    BOOST_TEST(known.client("KAWIARNIA POD LIPA") == known.lipa);
    BOOST_TEST(known.client("zolc") == known.zolc);
    BOOST_TEST(known.client("Łąk") == known.cafe);
}

BOOST_AUTO_TEST_CASE(what_fits_several_or_none_is_told) {
    Known known;
    BOOST_TEST(known.outcome("kawiarnia") == "client_ambiguous");
    for (const char* text : {"", "9", "Nobody", "1111111111"})
        BOOST_TEST(known.outcome(text) == "client_unknown");
}

BOOST_AUTO_TEST_CASE(an_exact_name_wins_over_names_that_contain_it) {
    Practice practice;
    const auto longer = practice.client("Nova Studio");
    const auto exact = practice.client("Nova");
    BOOST_TEST(usecases::findClient(practice.now(), "nova").id == exact);
    BOOST_TEST(usecases::findClient(practice.now(), "nova s").id == longer);
}

BOOST_AUTO_TEST_CASE(a_contract_is_found_by_id_or_title_and_never_guessed) {
    Practice practice;
    const auto titled = [&](domain::ClientId client, const std::string& title) {
        return practice.draft(client,
                              (R"({"title": ")" + title +
                               R"(", "items": [{"name": "T", "quantity": "1", "unit": "flat",)"
                               R"( "price": "1", "vat": "23"}]})")
                                  .c_str());
    };
    const auto acme = practice.client("ACME");
    const auto beta = practice.client("Beta");
    const auto first = titled(acme, "Blog");
    titled(beta, "Blog");
    const auto menu = titled(acme, "Opis menu");
    const auto year = titled(acme, "2027");
    const auto find = [&](const char* text) {
        return outcomeOf([&] { usecases::findContract(practice.now(), text); });
    };
    BOOST_TEST(find("blog") == "contract_ambiguous");
    BOOST_TEST(usecases::findContract(practice.now(), "1").id == first);
    BOOST_TEST(usecases::findContract(practice.now(), "MENU").id == menu);
    BOOST_TEST(usecases::findContract(practice.now(), "2027").id == year);
    BOOST_TEST(find("99") == "contract_unknown");
    BOOST_TEST(find("") == "contract_unknown");
}

BOOST_AUTO_TEST_CASE(a_change_is_found_by_id_or_number) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto ask = practice.ask(contract, "10");
    usecases::sendChange(practice.now(), ask, practice.path("out"));
    BOOST_TEST(usecases::findChange(practice.now(), "A/1/2026").id == ask);
    BOOST_TEST(usecases::findChange(practice.now(), "1").id == ask);
    for (const char* text : {"", "7", "A/2/2026"})
        BOOST_TEST(outcomeOf([&] { usecases::findChange(practice.now(), text); }) ==
                   "change_unknown");
}

BOOST_AUTO_TEST_CASE(an_invoice_is_found_by_number_or_id_and_a_draft_is_none) {
    Practice practice;
    const auto client = practice.client();
    const auto issued = practice.invoice(client, "10").invoice.id;
    usecases::copyInvoice(practice.now(), issued);
    BOOST_TEST(usecases::findIssued(practice.now(), "FV/1/09/2026") == issued);
    BOOST_TEST(usecases::findIssued(practice.now(), "1") == issued);
    BOOST_TEST(outcomeOf([&] { usecases::findIssued(practice.now(), "2"); }) == "invoice_is_draft");
    BOOST_TEST(outcomeOf([&] { usecases::findIssued(practice.now(), "FV/9"); }) ==
               "invoice_unknown");
    practice.pay(issued, "1");
    BOOST_TEST(usecases::findPayment(practice.now(), "1") == domain::PaymentId{1});
    BOOST_TEST(outcomeOf([&] { usecases::findPayment(practice.now(), "x"); }) == "payment_unknown");
}

BOOST_AUTO_TEST_CASE(an_item_is_found_by_position_or_name) {
    Practice practice;
    const auto contract = usecases::contractById(practice.now(), practice.draft(practice.client()));
    BOOST_TEST(usecases::findItem(contract, "2").name == "Articles");
    BOOST_TEST(usecases::findItem(contract, "home PAGE").position == 1);
    for (const char* text : {"4", "0", "Art"})
        BOOST_TEST(outcomeOf([&] { usecases::findItem(contract, text); }) == "item_unknown");
}

BOOST_AUTO_TEST_SUITE_END()

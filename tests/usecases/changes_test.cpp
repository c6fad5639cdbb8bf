// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/changes.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "support/shell.h"
#include "usecases/find.h"

using namespace support;
using domain::ChangeState;

BOOST_AUTO_TEST_SUITE(changes)

namespace {
struct Asked {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::ContractId contract = practice.started(client);
    domain::ChangeId ask = practice.ask(contract, "100.00");

    usecases::ChangeAnswer send(const char* folder = "out") {
        return usecases::sendChange(practice.now(), ask, practice.path(folder));
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(an_ask_is_logged_in_the_clients_words_and_needs_some) {
    Asked asked;
    auto& office = asked.practice.now();
    const auto logged = usecases::logChange(office, asked.contract, "  Jeszcze menu?\n", "call");
    BOOST_TEST((logged.change.state == ChangeState::Logged));
    BOOST_TEST(logged.change.text == "Jeszcze menu?");
    BOOST_TEST(outcomeOf([&] { usecases::logChange(office, asked.contract, " ", ""); }) ==
               "missing_field");
    const auto idle = asked.practice.draft(asked.client);
    BOOST_TEST(outcomeOf([&] { usecases::logChange(office, idle, "x", ""); }) ==
               "contract_not_started");
    BOOST_TEST(usecases::listChanges(office, asked.contract, true).size() == 2);
}

BOOST_AUTO_TEST_CASE(nothing_is_sent_accepted_or_given_away_without_a_price) {
    Asked asked;
    auto& office = asked.practice.now();
    const auto bare = usecases::logChange(office, asked.contract, "x", "").change.id;
    BOOST_TEST(outcomeOf([&] { usecases::acceptChange(office, bare, "", false); }) ==
               "change_without_price");
    BOOST_TEST(outcomeOf([&] { usecases::absorbChange(office, bare); }) == "change_without_price");
    BOOST_TEST(outcomeOf([&] { usecases::sendChange(office, bare, asked.practice.path("out")); }) ==
               "change_without_price");
    BOOST_TEST(!std::filesystem::exists(asked.practice.path("out")));
    for (const char* amount : {"0", "-1", "many"})
        BOOST_TEST(outcomeOf([&] {
                       usecases::priceChange(office, bare, {amount, {}, 0});
                   }) != "done");
    BOOST_TEST(outcomeOf([&] {
                   usecases::priceChange(office, bare, {"10", "zw", 101});
               }) == "out_of_range");
}

BOOST_AUTO_TEST_CASE(accepting_changes_scope_value_rounds_and_lines_at_once) {
    Asked asked;
    auto& office = asked.practice.now();
    usecases::priceChange(office, asked.ask, {"100", "23", 2});
    const auto accepted = usecases::acceptChange(office, asked.ask, "mail", false);
    BOOST_TEST((accepted.change.state == ChangeState::Accepted));
    BOOST_TEST(accepted.contractValue == pln("2550.00"));
    const auto view = usecases::showContract(office, asked.contract);
    BOOST_TEST(view.contract.items.size() == 4);
    BOOST_TEST(view.roundsAgreed == 3);
    BOOST_TEST(view.unbilled == pln("123.00"));
    // Delivering it later bills nothing again.
    asked.practice.deliver(asked.contract, 4);
    BOOST_TEST(asked.practice.invoice(asked.contract).invoice.totals.gross == pln("123.00"));
    BOOST_TEST(outcomeOf([&] { usecases::draftFromContract(office, asked.contract); }) ==
               "nothing_to_invoice");
    BOOST_TEST(asked.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_change_agreed_on_delivery_is_invoiced_when_it_is_delivered) {
    Asked asked;
    usecases::acceptChange(asked.practice.now(), asked.ask, "mail", true);
    BOOST_TEST(usecases::showContract(asked.practice.now(), asked.contract).unbilled ==
               pln("0.00"));
    asked.practice.deliver(asked.contract, 4);
    BOOST_TEST(asked.practice.invoice(asked.contract).invoice.totals.gross == pln("123.00"));
}

BOOST_AUTO_TEST_CASE(a_new_price_says_which_order_the_client_still_has) {
    Asked asked;
    auto& office = asked.practice.now();
    usecases::priceChange(office, asked.ask, {"100", "23", 0});
    usecases::sendChange(office, asked.ask, asked.practice.path("out"));
    const auto again = usecases::priceChange(office, asked.ask, {"150", "23", 0});
    BOOST_REQUIRE(again.warnings.size() == 1U);
    BOOST_TEST(again.warnings[0].code == "order_outdated");
    usecases::sendChange(office, asked.ask, asked.practice.path("out"));
}

BOOST_AUTO_TEST_CASE(the_mail_of_an_order_does_not_promise_work_that_is_stopped) {
    Asked asked;
    auto& office = asked.practice.now();
    const auto mail = [&](const char* folder) {
        usecases::sendChange(office, asked.ask, asked.practice.path(folder));
        return shell("cat '" + asked.practice.path(folder).string() +
                     "'/*.eml | python3 -c 'import email,sys; "
                     "print(email.message_from_file(sys.stdin).get_payload(0)"
                     ".get_payload(decode=True).decode())'")
            .out;
    };
    usecases::priceChange(office, asked.ask, {"10", "23", 0});
    BOOST_TEST(mail("free").find("zgodnie z dotychczasowymi") != std::string::npos);
    usecases::setManual(office, {usecases::contractById(office, asked.contract).client,
                                 {},
                                 usecases::Manual::Stop,
                                 "no answers"});
    const auto stopped = mail("stopped");
    BOOST_TEST(stopped.find("zgodnie z dotychczasowymi") == std::string::npos, stopped);
    BOOST_TEST(stopped.find("po otrzymaniu zgody") != std::string::npos, stopped);
}

BOOST_AUTO_TEST_CASE(a_decision_is_taken_once) {
    using Decide = std::function<void(usecases::Office&, domain::ChangeId)>;
    const std::vector<Decide> decisions{
        [](auto& office, auto ask) { usecases::acceptChange(office, ask, "", false); },
        [](auto& office, auto ask) { usecases::declineChange(office, ask, ""); },
        [](auto& office, auto ask) { usecases::withdrawChange(office, ask, ""); },
        [](auto& office, auto ask) { usecases::absorbChange(office, ask); }};
    Practice practice;
    const auto contract = practice.started(practice.client());
    for (const auto& first : decisions) {
        const auto ask = practice.ask(contract, "10.00");
        first(practice.now(), ask);
        for (const auto& second : decisions)
            BOOST_TEST(outcomeOf([&] { second(practice.now(), ask); }) == "change_decided");
        BOOST_TEST(outcomeOf([&] {
                       usecases::priceChange(practice.now(), ask, {"5", {}, 0});
                   }) == "change_decided");
    }
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_change_order_is_numbered_frozen_and_written_with_a_mail) {
    Asked asked;
    const auto sent = asked.send();
    BOOST_TEST(sent.change.number == "A/1/2026");
    BOOST_REQUIRE(sent.files.size() == 2);
    BOOST_TEST(sent.files[0].filename() == "A-1-2026.pdf");
    const auto mail = bytesOf(sent.files[1]);
    BOOST_TEST(mail.find("A-1-2026.pdf") != std::string::npos);
    BOOST_TEST(mail.find("name=\"A/1") == std::string::npos);
    const auto again =
        usecases::changePdf(asked.practice.now(), asked.ask, asked.practice.path("again"));
    BOOST_TEST(bytesOf(again) == bytesOf(sent.files[0]));
    const auto bare = asked.practice.ask(asked.contract, "5");
    BOOST_TEST(outcomeOf([&] {
                   usecases::changePdf(asked.practice.now(), bare, asked.practice.path("x"));
               }) == "change_not_sent");
}

BOOST_AUTO_TEST_CASE(sent_again_it_is_the_same_order_and_with_a_new_price_another) {
    Asked asked;
    const auto first = asked.send("a");
    asked.practice.on("2026-09-03");
    const auto again = asked.send("b");
    BOOST_TEST(again.change.number == "A/1/2026");
    BOOST_TEST(bytesOf(again.files[0]) == bytesOf(first.files[0]));
    usecases::priceChange(asked.practice.now(), asked.ask, {"90", {}, 0});
    const auto cheaper = asked.send("c");
    BOOST_TEST(cheaper.change.number == "A/2/2026");
    BOOST_TEST(bytesOf(cheaper.files[0]) != bytesOf(first.files[0]));
    BOOST_TEST(asked.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(an_order_that_cannot_be_drawn_or_written_takes_no_number) {
    Asked asked;
    const auto before = asked.practice.counts();
    BOOST_TEST(outcomeOf([&] {
                   usecases::sendChange(asked.practice.now(), asked.ask,
                                        asked.practice.unwritable());
               }) == "folder_unwritable");
    BOOST_TEST(asked.practice.counts() == before);
    // As another program, or a later font, could leave it.
    asked.practice.run("UPDATE client SET name = '\xF0\x9F\x8E\x89'");
    BOOST_TEST(outcomeOf([&] { asked.send(); }) == "unprintable_character");
    asked.practice.run("UPDATE client SET name = 'ACME'");
    BOOST_TEST(asked.send().change.number == "A/1/2026");
}

BOOST_AUTO_TEST_CASE(what_the_fonts_lack_in_the_clients_words_does_not_hold_the_order_up) {
    Asked asked;
    const auto logged =
        usecases::logChange(asked.practice.now(), asked.contract, "\xF0\x9F\x8E\x89 please", "");
    const auto odd = logged.change.id;
    usecases::priceChange(asked.practice.now(), odd, {"10", {}, 0});
    const auto sent = usecases::sendChange(asked.practice.now(), odd, asked.practice.path("out"));
    // It is told that something is left out, and what.
    for (const auto* answer : {&logged, &sent}) {
        BOOST_REQUIRE(answer->warnings.size() == 1U);
        BOOST_TEST(answer->warnings.front().code == "unprintable_left_out");
        BOOST_TEST(asked.practice.now()
                       .voice(domain::DocumentLanguage::English)
                       .refusal(answer->warnings.front())
                       .find("\xF0\x9F\x8E\x89") != std::string::npos);
    }
    BOOST_TEST(asked.send().warnings.empty());
    const auto accepted = usecases::acceptChange(asked.practice.now(), odd, "mail", false);
    BOOST_TEST(accepted.change.text == "\xF0\x9F\x8E\x89 please");
    BOOST_TEST(asked.practice.invoice(asked.contract).invoice.totals.net == pln("10.00"));
}

BOOST_AUTO_TEST_CASE(what_is_asked_as_a_question_has_a_name_on_the_invoice) {
    Asked asked;
    auto& office = asked.practice.now();
    const auto lineOf = [&](const usecases::PriceForm& form) {
        const auto ask =
            usecases::logChange(office, asked.contract, "Czy możemy jeszcze menu?", "").change.id;
        const auto priced = usecases::priceChange(office, ask, form);
        usecases::acceptChange(office, ask, "mail", false);
        const auto line = usecases::showContract(office, asked.contract).contract.items.back().name;
        BOOST_TEST(asked.practice.invoice(asked.contract).invoice.lines.back().name == line);
        return line + (priced.warnings.empty() ? "" : " " + priced.warnings.front().code);
    };
    BOOST_TEST(lineOf({"10", {}, 0, "Opis menu"}) == "Opis menu");
    BOOST_TEST(lineOf({"10", {}, 0}) == "Praca dodatkowa, zgłoszona 01.09.2026 change_unnamed");
    BOOST_TEST(outcomeOf([&] { lineOf({"10", {}, 0, "☃"}); }) == "unprintable_character");
}

BOOST_AUTO_TEST_CASE(a_name_stays_when_the_price_changes_and_goes_when_it_is_emptied) {
    Asked asked;
    auto& office = asked.practice.now();
    const auto priced = [&](const char* amount, std::optional<std::string> name) {
        return usecases::priceChange(office, asked.ask, {amount, {}, 0, std::move(name)}).change;
    };
    BOOST_TEST(priced("10", "Menu").name == "Menu");
    BOOST_TEST(asked.send().change.name == "Menu");
    BOOST_TEST(priced("20", {}).name == "Menu");
    BOOST_TEST(priced("20", "").name == "");
}

BOOST_AUTO_TEST_CASE(an_absorbed_extra_counts_as_scope_creep) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    const auto absorbed = usecases::absorbChange(practice.now(), practice.ask(contract, "490.00"));
    BOOST_TEST((absorbed.state == domain::gate::State::Stopped));
    BOOST_CHECK_THROW(practice.work(contract, 3, "1"), usecases::WorkStopped);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clients_model.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(clients_models)

namespace {
const wording::Voice kClientsVoice(wording::Language::English, "no/such/folder");
}  // namespace

BOOST_FIXTURE_TEST_CASE(each_client_has_its_state_in_words_and_what_it_owes, support::Practice) {
    invoice(client("ACME"), "100");
    client("Łódź Sp. z o.o.");
    const auto content = gui::clientsContent(now(), kClientsVoice, "");
    BOOST_REQUIRE(content.table.rows.size() == 2U);
    const auto& acme = content.table.rows.front();
    BOOST_TEST(acme.cells[0] == "ACME");
    BOOST_TEST(acme.cells[1] == "clear");
    BOOST_TEST(acme.cells[2] == "123.00\u00a0PLN");
    BOOST_TEST(acme.cells[3] == "–");
    BOOST_TEST(content.totals.starts_with("2 clients; unpaid: 123.00"));
}

BOOST_FIXTURE_TEST_CASE(the_search_forgives_case_and_accents, support::Practice) {
    client("ACME");
    client("Łódź Sp. z o.o.");
    BOOST_TEST(gui::clientsContent(now(), kClientsVoice, "lodz").table.rows.size() == 1U);
    const auto none = gui::clientsContent(now(), kClientsVoice, "nobody");
    BOOST_TEST(none.table.rows.empty());
    BOOST_TEST(none.table.none == "No client has this in its name.");
}

BOOST_FIXTURE_TEST_CASE(a_stopped_contract_is_seen_in_the_list, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    usecases::setManual(now(), {acme, contract, usecases::Manual::Stop, "no answers"});
    const auto row = gui::clientsContent(now(), kClientsVoice, "").table.rows.front();
    BOOST_TEST(row.cells[1] == "stopped, on a contract");
    BOOST_TEST((row.tone == gui::Tone::Stopped));
}

BOOST_FIXTURE_TEST_CASE(waiting_for_a_deposit_is_seen_in_the_list, support::Practice) {
    const auto acme = client();
    draft(acme, support::kDepositContract);
    auto row = gui::clientsContent(now(), kClientsVoice, "").table.rows.front();
    BOOST_TEST(row.cells[1] == "waiting for a deposit");
    BOOST_TEST((row.tone == gui::Tone::Plain));
    started(acme);
    row = gui::clientsContent(now(), kClientsVoice, "").table.rows.front();
    BOOST_TEST(row.cells[1] == "clear, and a contract waits for its deposit");
    BOOST_TEST((row.tone == gui::Tone::Clear));
}

BOOST_AUTO_TEST_SUITE_END()

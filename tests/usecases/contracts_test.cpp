// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/contracts.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(contracts)

namespace {
bool warns(const usecases::Warnings& warnings, const char* code) {
    return std::ranges::any_of(warnings, [&](const auto& each) { return each.code == code; });
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_contract_is_edited_until_it_is_started) {
    Practice practice;
    const auto contract = practice.draft(practice.client());
    const auto edited = usecases::editContractFromText(practice.now(), contract, R"({
        "title": "Shop", "items": [
        {"name": "Text", "quantity": "2", "unit": "piece", "price": "50", "vat": "23"}]})");
    BOOST_TEST(edited.view.contract.title == "Shop");
    BOOST_TEST(edited.view.value == pln("100.00"));
    usecases::startContract(practice.now(), contract);
    BOOST_TEST(outcomeOf([&] {
                   usecases::editContractFromText(practice.now(), contract, kUsualContract);
               }) == "contract_started");
    BOOST_TEST(outcomeOf([&] { usecases::startContract(practice.now(), contract); }) ==
               "contract_started");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(whatever_a_contract_prints_is_looked_at_when_it_is_typed) {
    Practice practice;
    const auto client = practice.client();
    const auto with = [&](const std::string& more) {
        const std::string json =
            R"({"title": "Shop", "items": [{"name": "Text", "quantity": "2", "unit": "piece",)"
            R"( "price": "50", "vat": "23"}], )" +
            more + "}";
        try {
            usecases::addContractFromText(practice.now(), client, json);
        } catch (const domain::Refused& refused) {
            for (const auto& [name, value] : refused.refusal().arguments)
                if (name == "where")
                    return std::get<std::string>(value.value());
            return refused.refusal().code;
        }
        return std::string("done");
    };
    const std::pair<const char*, const char*> cases[] = {
        {R"("excluded": ["photos", "☃"])", "excluded.2"},
        {R"("kill_fee": [{"stage": "☃", "percent": "50"}])", "kill_fees.1.stage"},
        {R"("clauses": {"suspension": "☃"})", "clauses.suspension"},
        {R"("clauses": {"rights": "☃"})", "clauses.rights"},
        {R"("clauses": {"interest": "☃"})", "clauses.interest"},
        {R"("clauses": {"termination": "☃"})", "clauses.termination"},
        {R"("excluded": ["zdje\u0328cia"])", "done"}};
    for (const auto& [more, where] : cases)
        BOOST_TEST(with(more) == where);
    // The accent that stood alone has joined its letter.
    const auto all = usecases::listContracts(practice.now(), {});
    BOOST_TEST(all.front().contract.excluded.front() == "zdjęcia");
}

BOOST_AUTO_TEST_CASE(a_draft_as_json_is_the_same_contract_again) {
    Practice practice;
    const auto client = practice.client();
    const auto first = usecases::showContract(practice.now(), practice.draft(client)).contract;
    const auto json = usecases::contractAsJson(first);
    const auto again = usecases::addContractFromText(practice.now(), client, json).view.contract;
    BOOST_TEST(usecases::contractAsJson(again) == json);
}

BOOST_AUTO_TEST_CASE(a_start_without_a_suspension_clause_warns) {
    Practice practice;
    const auto client = practice.foreignClient();
    const auto contract = practice.draft(client, kForeignContract);
    const auto started = usecases::startContract(practice.now(), contract);
    BOOST_TEST(warns(started.warnings, "no_suspension_clause"));
    BOOST_TEST(warns(started.warnings, "rate_missing"));
    const auto usual = usecases::startContract(practice.now(), practice.draft(practice.client()));
    BOOST_TEST(usual.warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_refused_or_archived_client_gets_no_new_contract) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.draft(client);
    usecases::refuseClient(practice.now(), client, true, "never pays");
    BOOST_TEST(outcomeOf([&] { practice.draft(client); }) == "client_refused");
    BOOST_TEST(outcomeOf([&] { usecases::startContract(practice.now(), contract); }) ==
               "client_refused");
    usecases::refuseClient(practice.now(), client, false, "");
    usecases::archiveClient(practice.now(), client, true);
    BOOST_TEST(outcomeOf([&] { practice.draft(client); }) == "client_archived");
}

BOOST_AUTO_TEST_CASE(a_file_with_an_error_is_told_with_its_field_and_adds_nothing) {
    Practice practice;
    const auto client = practice.client();
    const auto file = practice.path("contract.json");
    writeBytes(file, "{\n  \"title\": \"Shop\",\n  \"itemz\": []\n}\n");
    const auto before = practice.counts();
    try {
        usecases::addContractFromFile(practice.now(), client, file);
        BOOST_ERROR("added");
    } catch (const domain::Refused& refused) {
        BOOST_TEST((refused.refusal().kind == domain::Refusal::Kind::Input));
    }
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(a_contract_is_closed_once_and_not_under_a_running_timer) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    const auto close = [&] {
        return outcomeOf([&] { usecases::closeContract(practice.now(), contract); });
    };
    usecases::startTimer(practice.now(), contract, {}, "");
    BOOST_TEST(close() == "timer_running");
    usecases::stopTimer(practice.now());
    BOOST_TEST(close() == "done");
    BOOST_TEST(close() == "contract_closed");
    BOOST_TEST(outcomeOf([&] { practice.work(contract, 3, "1"); }) == "contract_closed");
    BOOST_TEST(outcomeOf([&] {
                   usecases::closeContract(practice.now(), practice.draft(client));
               }) == "contract_not_started");
}

BOOST_AUTO_TEST_CASE(what_was_done_for_a_closed_contract_is_still_invoiced_and_counts) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.deliver(contract, 1);
    usecases::closeContract(practice.now(), contract);
    const auto gate = usecases::checkGate(practice.now(), client, {});
    BOOST_TEST(gate.standing.find(domain::gate::LimitKey::Exposure, {})->measured.numerator ==
               123000);
    BOOST_TEST(practice.invoice(contract).invoice.totals.gross == pln("1230.00"));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_view_tells_value_rounds_deliveries_and_what_is_unbilled) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.deliver(contract, 2, "3");
    practice.work(contract, 3, "2");
    usecases::openRound(practice.now(), contract, {}, "");
    const auto view = usecases::showContract(practice.now(), contract);
    BOOST_TEST(view.value == pln("2450.00"));
    BOOST_TEST(view.roundsUsed == 1);
    BOOST_TEST(view.delivered[1] == quantity("3"));
    BOOST_TEST(view.delivered[2] == quantity("2"));
    BOOST_TEST(view.unbilled == pln("412.05"));
    practice.draft(client);
    BOOST_TEST(usecases::listContracts(practice.now(), {}).size() == 2);
    usecases::ContractFilter filter;
    filter.state = domain::ContractState::Draft;
    BOOST_TEST(usecases::listContracts(practice.now(), filter).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_quantity_beyond_reckoning_is_refused_and_nothing_is_stored) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto before = practice.counts();
    BOOST_TEST(outcomeOf([&] { practice.deliver(contract, 1, "9000000000000"); }) ==
               "number_too_large");
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_SUITE_END()

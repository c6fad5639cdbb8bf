// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_gate.h"

#include <boost/test/unit_test.hpp>

using namespace cli;
using domain::Money;
using domain::gate::Figure;
using domain::gate::LimitKey;

BOOST_AUTO_TEST_SUITE(json_of_the_gate)

namespace {
const domain::Currency kPln;
}

BOOST_AUTO_TEST_CASE(figures_are_in_the_measure_of_their_limit) {
    BOOST_TEST(figureJson(LimitKey::OverdueDays, {14, 1}, kPln).dump() == "14");
    BOOST_TEST(figureJson(LimitKey::ScopeCreep, {2075, 1}, kPln).dump() == R"("20.75")");
    BOOST_TEST(figureJson(LimitKey::ScopeCreep, {300 * 10000, 2650}, kPln).dump() == R"("11.32")");
    BOOST_TEST(figureJson(LimitKey::Exposure, {123000, 1}, kPln)["amount"] == "1230.00");
    BOOST_TEST(figureJson(LimitKey::ScopeCreep, domain::gate::kBeyondMeasure, kPln).is_null());
}

BOOST_AUTO_TEST_CASE(a_threshold_is_rounded_up_to_what_reaches_it) {
    BOOST_TEST(thresholdJson(LimitKey::OverdueDays, {56, 5}, kPln).dump() == "12");
    BOOST_TEST(thresholdJson(LimitKey::Exposure, {4000008, 10}, kPln)["amount"] == "4000.01");
    BOOST_TEST(thresholdJson(LimitKey::Deposit, {1, 1}, kPln)["amount"] == "0.01");
}

BOOST_AUTO_TEST_CASE(a_measurement_has_rows_and_remedies) {
    domain::gate::Measurement measurement;
    measurement.limit = {LimitKey::OverdueDays, domain::gate::Level::Client, Figure{7, 1},
                         Figure{14, 1}, 10000};
    measurement.state = domain::gate::State::Stopped;
    measurement.measured = {15, 1};
    measurement.since = domain::dateOf("2026-10-05");
    measurement.evidence.push_back(
        {domain::gate::Evidence::Kind::Invoice, 3, "FV/1", Money::fromMinor(500, kPln), 15});
    measurement.remedies.push_back(
        {domain::gate::Remedy::Kind::PayInvoice, 3, "FV/1", Money::fromMinor(400, kPln), 0});
    const auto json = toJson(measurement, kPln);
    BOOST_TEST(json["limit"] == "overdue_days");
    BOOST_TEST(json["scope"] == "client");
    BOOST_TEST(!json.contains("contract"));
    BOOST_TEST(json["origin"] == "client");
    BOOST_TEST(json["warn"] == 7);
    BOOST_TEST(json["floor"]["amount"] == "100.00");
    BOOST_TEST(json["since"] == "2026-10-05");
    BOOST_TEST(json["evidence"][0].dump() ==
               R"({"kind":"invoice","id":3,"label":"FV/1",)"
               R"("amount":{"amount":"5.00","currency":"PLN"},"days":15})");
    BOOST_TEST(json["remedy"][0]["kind"] == "pay_invoice");
}

BOOST_AUTO_TEST_CASE(a_foreign_invoice_has_its_own_amount_beside) {
    domain::gate::Measurement measurement;
    measurement.limit.key = LimitKey::UnpaidBalance;
    const auto eur = Money::fromMinor(100, domain::Currency::of("EUR"));
    domain::gate::Evidence row{domain::gate::Evidence::Kind::Invoice, 3, "FV/1",
                               Money::fromMinor(425, kPln), 15};
    row.own = eur;
    domain::gate::Remedy remedy{domain::gate::Remedy::Kind::PayInvoice, 3, "FV/1",
                                Money::fromMinor(425, kPln), 0};
    remedy.own = eur;
    measurement.evidence.push_back(row);
    measurement.remedies.push_back(remedy);
    const auto json = toJson(measurement, kPln);
    for (const auto* list : {"evidence", "remedy"}) {
        BOOST_TEST(json[list][0]["amount"]["currency"] == "PLN");
        BOOST_TEST(json[list][0]["own_amount"]["amount"] == "1.00");
        BOOST_TEST(json[list][0]["own_amount"]["currency"] == "EUR");
    }
}

BOOST_AUTO_TEST_CASE(an_unpaid_deposit_is_in_the_currency_of_its_contract) {
    domain::gate::Measurement measurement;
    measurement.limit.key = LimitKey::Deposit;
    measurement.limit.stop = Figure{1, 1};
    measurement.contract = domain::ContractId{4};
    measurement.measured = {500, 1};
    measurement.evidence.push_back({domain::gate::Evidence::Kind::Contract,
                                    4,
                                    "Blog",
                                    Money::fromMinor(500, domain::Currency::of("EUR")),
                                    {}});
    const auto json = toJson(measurement, kPln);
    BOOST_TEST(json["scope"] == "contract");
    BOOST_TEST(json["contract"] == 4);
    BOOST_TEST(json["measured"]["currency"] == "EUR");
    BOOST_TEST(json["warn"].is_null());
}

BOOST_AUTO_TEST_CASE(what_a_command_did_to_the_stops) {
    Json json = Json::object();
    addEffect(json, {{domain::ClientId{1}}, {domain::ClientId{2}}, true});
    BOOST_TEST(json.dump() == R"({"stopped":[1],"resumed":[2],"timer_ended":true})");
}

BOOST_AUTO_TEST_SUITE_END()

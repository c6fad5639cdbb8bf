// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gate_settings.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(gate_settings)

namespace {
nlohmann::ordered_json limitOf(const nlohmann::ordered_json& limits, const std::string& key) {
    for (const auto& limit : limits["limits"])
        if (limit["limit"] == key)
            return limit;
    return {};
}
}  // namespace

BOOST_AUTO_TEST_CASE(limits_are_shown_in_their_measure_with_their_origin) {
    const Desk desk;
    desk.withContract();
    const auto limits = desk.json({"gate", "limits"});
    BOOST_TEST(limitOf(limits, "unpaid_balance")["warn"] == pln("4000.00"));
    BOOST_TEST(limitOf(limits, "overdue_days")["stop"] == 14);
    BOOST_TEST(limitOf(limits, "overdue_days")["floor"] == pln("100.00"));
    BOOST_TEST(limitOf(limits, "scope_creep")["stop"] == "20.00");
    BOOST_TEST(limitOf(limits, "deposit")["stop"] == pln("0.01"));
    BOOST_TEST(limitOf(limits, "overdue_balance")["stop"].is_null());
    desk.json({"gate", "set", "ACME", "--limit", "unpaid_balance", "--stop", "3000"});
    const auto own = limitOf(desk.json({"gate", "limits", "ACME"}), "unpaid_balance");
    BOOST_TEST(own["stop"] == pln("3000.00"));
    BOOST_TEST(own["origin"] == "client");
    BOOST_TEST(own["measured"] == pln("0.00"));
    BOOST_TEST(desk.polish({"gate", "limits", "ACME"}).hasOut("dowolnej kwoty"));
}

BOOST_AUTO_TEST_CASE(a_changed_limit_tells_at_once_who_is_stopped) {
    const Desk desk;
    desk.withInvoice();
    const Desk::Words words{"gate",   "set",  "--limit", "unpaid_balance",
                            "--stop", "1000", "--warn",  "80%"};
    auto trial = words;
    trial.emplace_back("--dry-run");
    BOOST_TEST(desk.json(trial)["now_stopped"][0] == "ACME");
    BOOST_TEST(desk.json({"gate", "check", "ACME"})["state"] == "clear");
    BOOST_TEST(desk.english(trial).hasOut("This stops ACME."));
    BOOST_TEST(desk.json(words)["warn"] == pln("800.00"));
    BOOST_TEST(desk.english({"gate", "check", "ACME"}).code == 3);
    BOOST_TEST(desk.json({"gate", "set", "--limit", "unpaid_balance", "--stop", "off", "--warn",
                          "off"})["now_free"][0] == "ACME");
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_outranks_the_numbers) {
    const Desk desk;
    desk.withContract();
    BOOST_TEST(desk.error(2, {"gate", "set", "ACME", "--manual", "stop"})["code"] ==
               "manual_without_reason");
    const auto stopped =
        desk.json({"gate", "set", "ACME", "--manual", "stop", "--reason", "no answers"});
    BOOST_TEST(stopped["stopped"][0] == 1);
    const auto check = desk.english({"gate", "check", "ACME"});
    BOOST_TEST(check.code == 3);
    BOOST_TEST(check.hasOut("reason: no answers"));
    BOOST_TEST(desk.json({"gate", "set", "ACME", "--manual", "off"})["resumed"][0] == 1);
    BOOST_TEST(desk.error(2, {"gate", "set", "--manual", "stop"})["option"] == "CLIENT");
    BOOST_TEST(desk.error(2, {"gate", "set", "ACME", "--manual", "x"})["code"] == "not_a_choice");
}

BOOST_AUTO_TEST_CASE(components_are_switched) {
    const Desk desk;
    desk.withContract();
    BOOST_TEST(desk.json({"gate", "set", "--count", "unbilled_work=off"})["counts"] == false);
    BOOST_TEST(desk.error(2, {"gate", "set", "--count", "unbilled_work"})["code"] ==
               "not_a_choice");
    BOOST_TEST(desk.error(2, {"gate", "set", "--count", "x=on"})["code"] == "unknown_component");
}

BOOST_AUTO_TEST_CASE(a_trial_writes_nothing) {
    const Desk desk;
    desk.withInvoice();
    const auto manual = desk.json(
        {"gate", "set", "ACME", "--manual", "stop", "--reason", "no answers", "--dry-run"});
    BOOST_TEST(manual["dry_run"] == true);
    BOOST_TEST(manual["stopped"][0] == 1);
    BOOST_TEST(desk.json({"gate", "check", "ACME"})["state"] == "clear");
    desk.json({"gate", "set", "--limit", "exposure", "--stop", "1000", "--warn", "off"});
    const Desk::Words count{"gate", "set", "--count", "unpaid_invoices=off", "--dry-run"};
    BOOST_TEST(desk.json(count)["resumed"][0] == 1);
    BOOST_TEST(desk.english(count).hasOut("This frees ACME."));
    BOOST_TEST(desk.english(count).hasOut("Nothing was changed"));
    BOOST_TEST(desk.english({"gate", "check", "ACME"}).code == 3);
}

BOOST_AUTO_TEST_CASE(a_contract_tells_whose_it_is) {
    const Desk desk;
    desk.withContract();
    const auto json =
        desk.json({"gate", "set", "--contract", "1", "--manual", "warn", "--reason", "x"});
    BOOST_TEST(json["client"] == 1);
    BOOST_TEST(json["contract"] == 1);
    BOOST_TEST(desk.json({"gate", "check", "ACME", "--contract", "1"})["state"] == "warned");
}

BOOST_AUTO_TEST_CASE(options_that_lead_nowhere_are_refused) {
    const Desk desk;
    desk.withContract();
    for (const auto& words : {Desk::Words{"--limit", "overdue_days", "--inherit", "--stop", "4"},
                              Desk::Words{"--manual", "off", "--stop", "4"},
                              Desk::Words{"--count", "unbilled_work=off", "--warn", "4"},
                              Desk::Words{"--limit", "exposure", "--stop", "4", "--reason", "x"}}) {
        Desk::Words all{"gate", "set"};
        all.insert(all.end(), words.begin(), words.end());
        BOOST_TEST(desk.error(2, all)["code"] == "choices_exclude");
    }
}

BOOST_AUTO_TEST_CASE(what_counts_and_what_is_off_is_said) {
    const Desk desk;
    desk.withContract();
    const auto counted = desk.english({"gate", "set", "--count", "unbilled_work=off"});
    BOOST_TEST(counted.hasOut("unpaid_invoices, unbilled_changes, deposits_and_credits"));
    const auto set = [&](const char* warn, const char* stop) {
        return desk.english(
            {"gate", "set", "--limit", "overdue_balance", "--warn", warn, "--stop", stop});
    };
    BOOST_TEST(set("off", "off").hasOut("neither warning nor stop"));
    BOOST_TEST(set("5", "off").hasOut("no stop"));
    BOOST_TEST(set("off", "9").hasOut("no warning"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_set_is_refused) {
    const Desk desk;
    desk.withContract();
    BOOST_TEST(desk.error(2, {"gate", "set"})["code"] == "choice_missing");
    BOOST_TEST(desk.error(2, {"gate", "set", "--limit", "x", "--stop", "1"})["code"] ==
               "unknown_limit");
    BOOST_TEST(desk.error(2, {"gate", "set", "--limit", "exposure"})["code"] ==
               "limit_value_missing");
    BOOST_TEST(desk.error(2, {"gate", "set", "--limit", "exposure", "--stop", "1", "--warn",
                              "2"})["code"] == "warn_above_stop");
}

BOOST_AUTO_TEST_SUITE_END()

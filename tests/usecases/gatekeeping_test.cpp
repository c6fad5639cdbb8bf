// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/gatekeeping.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::gate::LimitKey;
using domain::gate::State;
using usecases::Manual;

BOOST_AUTO_TEST_SUITE(gatekeeping)

namespace {
usecases::LimitForm limit(LimitKey key, const char* stop) {
    usecases::LimitForm form;
    form.key = key;
    form.warn = "off";
    form.stop = stop;
    return form;
}

std::int64_t exposureOf(Practice& practice, domain::ClientId client) {
    const auto answer = usecases::checkGate(practice.now(), client, {});
    return answer.standing.find(LimitKey::Exposure, {})->measured.numerator;
}
}  // namespace

BOOST_AUTO_TEST_CASE(T19_a_component_that_is_switched_off_does_not_count) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.invoice(client, "100.00");                                                  // 123.00
    practice.deliver(contract, 1);                                                       // 1230.00
    usecases::acceptChange(practice.now(), practice.ask(contract, "50.00"), "", false);  // 61.50
    usecases::PaymentForm credit;
    credit.client = client;
    credit.amount = "130";  // 7.00 stay as credit
    usecases::addPayment(practice.now(), credit);
    practice.invoice(client, "10.00");  // 12.30
    BOOST_TEST(exposureOf(practice, client) == 123000 + 6150 + 1230 - 700);
    const auto without = [&](const char* component) {
        usecases::setExposureComponent(practice.now(), component, false);
        const auto exposure = exposureOf(practice, client);
        usecases::setExposureComponent(practice.now(), component, true);
        return exposure;
    };
    BOOST_TEST(without("unpaid_invoices") == 123000 + 6150 - 700);
    BOOST_TEST(without("unbilled_work") == 6150 + 1230 - 700);
    BOOST_TEST(without("unbilled_changes") == 123000 + 1230 - 700);
    BOOST_TEST(without("deposits_and_credits") == 123000 + 6150 + 1230);
    BOOST_TEST(outcomeOf([&] { usecases::setExposureComponent(practice.now(), "luck", false); }) ==
               "unknown_component");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(T20_changing_a_limit_shows_who_is_stopped_now) {
    Practice practice;
    const auto acme = practice.client("ACME");
    const auto beta = practice.client("Beta");
    practice.client("Gamma");
    practice.invoice(acme, "1000.00");
    practice.invoice(beta, "500.00");
    const auto tighter =
        usecases::setLimit(practice.now(), limit(LimitKey::UnpaidBalance, "600"), false);
    BOOST_TEST(tighter.nowStopped == std::vector<std::string>({"ACME", "Beta"}),
               boost::test_tools::per_element());
    auto wider = limit(LimitKey::UnpaidBalance, "1000");
    wider.client = beta;
    const auto freed = usecases::setLimit(practice.now(), wider, false);
    BOOST_TEST(freed.nowFree == std::vector<std::string>{"Beta"}, boost::test_tools::per_element());
    BOOST_TEST((freed.limit.origin == domain::gate::Level::Client));
    BOOST_TEST((usecases::checkGate(practice.now(), acme, {}).state == State::Stopped));
    BOOST_TEST((usecases::checkGate(practice.now(), beta, {}).state == State::Clear));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(T20_trying_a_limit_shows_the_same_and_writes_nothing) {
    Practice practice;
    const auto acme = practice.client("ACME");
    practice.invoice(acme, "1000.00");
    practice.on("2026-09-02");  // a day on which nothing was written yet
    const auto before = practice.counts();
    const auto tried =
        usecases::setLimit(practice.now(), limit(LimitKey::UnpaidBalance, "600"), true);
    BOOST_TEST(tried.nowStopped == std::vector<std::string>{"ACME"},
               boost::test_tools::per_element());
    BOOST_TEST(!practice.now().hasWritten());
    BOOST_TEST(practice.counts() == before);
    BOOST_TEST((usecases::checkGate(practice.now(), acme, {}).state == State::Clear));
}

BOOST_AUTO_TEST_CASE(a_limit_is_refused_where_it_cannot_hold) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto set = [&](usecases::LimitForm form) {
        return outcomeOf([&] { usecases::setLimit(practice.now(), form, false); });
    };
    auto form = limit(LimitKey::UnpaidBalance, "600");
    form.contract = contract;
    BOOST_TEST(set(form) == "limit_not_at_level");
    BOOST_TEST(set(limit(LimitKey::Manual, "1")) == "limit_without_figures");
    form = {};
    BOOST_TEST(set(form) == "limit_value_missing");
    form.warn = "700";
    form.stop = "600";
    BOOST_TEST(set(form) == "warn_above_stop");
}

BOOST_AUTO_TEST_CASE(a_half_that_is_not_typed_stays_as_it_was_and_inherit_takes_the_level_away) {
    Practice practice;
    const auto client = practice.client();
    usecases::LimitForm form;
    form.key = LimitKey::OverdueDays;
    form.client = client;
    form.stop = "30";
    auto effect = usecases::setLimit(practice.now(), form, false);
    BOOST_TEST(effect.limit.warn->numerator == 7);
    BOOST_TEST(effect.limit.stop->numerator == 30);
    BOOST_TEST(effect.limit.floor == 10000);
    form.stop = {};
    form.inherit = true;
    effect = usecases::setLimit(practice.now(), form, false);
    BOOST_TEST((effect.limit.origin == domain::gate::Level::Default));
    BOOST_TEST(effect.limit.stop->numerator == 14);
    for (const auto& row : usecases::showLimits(practice.now(), client, {}).rows)
        BOOST_TEST((row.limit.origin == domain::gate::Level::Default));
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_needs_a_reason_and_lasts_until_it_is_lifted) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    BOOST_TEST(outcomeOf([&] {
                   usecases::setManual(practice.now(), {client, {}, Manual::Stop, " "});
               }) == "manual_without_reason");
    const auto stopped = usecases::setManual(practice.now(), {client, {}, Manual::Stop, "threats"});
    BOOST_TEST(stopped.stopped.size() == 1);
    practice.on("2027-09-01");
    BOOST_CHECK_THROW(practice.work(contract, 3, "1"), usecases::WorkStopped);
    const auto warned = usecases::setManual(practice.now(), {client, {}, Manual::Warn, "calmer"});
    BOOST_TEST(warned.hasResumed(client));
    BOOST_TEST((usecases::checkGate(practice.now(), client, {}).state == State::Warned));
    usecases::setManual(practice.now(), {client, {}, Manual::Off, ""});
    BOOST_TEST((usecases::checkGate(practice.now(), client, {}).state == State::Clear));
    const auto other = practice.client("Other");
    BOOST_TEST(outcomeOf([&] {
                   usecases::setManual(practice.now(), {other, contract, Manual::Stop, "x"});
               }) == "contract_of_other_client");
}

BOOST_AUTO_TEST_CASE(a_client_stop_that_falls_resumes_nothing_that_has_a_stop_of_its_own) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    usecases::setManual(practice.now(), {client, contract, Manual::Stop, "brief is missing"});
    usecases::setManual(practice.now(), {client, {}, Manual::Stop, "no answer"});
    const auto lifted = usecases::setManual(practice.now(), {client, {}, Manual::Off, ""});
    BOOST_TEST(lifted.resumed.empty());
    BOOST_TEST(usecases::setManual(practice.now(), {client, contract, Manual::Off, ""})
                   .hasResumed(client));
}

BOOST_AUTO_TEST_CASE(a_new_day_brings_a_stop_without_anybody_doing_anything) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.invoice(client, "500.00");  // due on 2026-09-15
    practice.on("2026-09-28");
    BOOST_TEST((usecases::checkGate(practice.now(), client, {}).state == State::Warned));
    practice.on("2026-09-29");
    BOOST_TEST((usecases::checkGate(practice.now(), client, {}).state == State::Stopped));
    BOOST_CHECK_THROW(practice.work(contract, 3, "1"), usecases::WorkStopped);
    BOOST_TEST(practice.read("SELECT count(*) FROM stop_in_force") == "0");
    practice.client("Somebody else");  // any writing records what the day brought
    BOOST_TEST(practice.read("SELECT limit_key, since FROM stop_in_force") ==
               "overdue_days|2026-09-29");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(the_forecast_tells_the_day_of_a_stop_and_what_accepting_brings) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.invoice(client, "500.00");
    const auto ask = practice.ask(contract, "100.00");
    const auto forecast = usecases::forecastGate(practice.now(), client, 40);
    bool stops = false;
    for (const auto& each : forecast.upcoming)
        stops = stops || (each.measurement.limit.key == LimitKey::OverdueDays &&
                          each.measurement.state == State::Stopped &&
                          each.day == domain::dateOf("2026-09-29"));
    BOOST_TEST(stops);
    BOOST_REQUIRE(forecast.accepting.size() == 1);
    BOOST_TEST(forecast.accepting.front().ask.id == ask);
    BOOST_TEST(forecast.accepting.front().after.find(LimitKey::Exposure, {})->measured.numerator ==
               61500 + 12300);
}

BOOST_AUTO_TEST_CASE(T18_a_foreign_invoice_counts_at_the_rate_stored_with_it) {
    Practice practice;
    const auto client = practice.foreignClient();
    usecases::DraftForm form;
    form.client = client;
    form.lines = {"Text; 1; flat; 500.00"};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const domain::ForeignRate rate{domain::Rate{4250000}, "168/A/NBP/2026",
                                   domain::dateOf("2026-08-31")};
    usecases::issueInvoice(practice.now(), {draft.draft.id, {}, rate, {}});
    usecases::storeRate(practice.now(), domain::Currency::of("EUR"), domain::Rate{5000000},
                        "169/A/NBP/2026", domain::dateOf("2026-09-01"));
    BOOST_TEST(exposureOf(practice, client) == 212500);
    const auto contract = practice.started(client, kForeignContract);
    practice.deliver(contract, 2);  // unbilled work counts at the last rate
    BOOST_TEST(exposureOf(practice, client) == 212500 + 250000);
}

BOOST_AUTO_TEST_CASE(T18_without_a_rate_the_gate_says_so_and_does_not_guess) {
    Practice practice;
    const auto client = practice.foreignClient();
    const auto contract = practice.started(client, kForeignContract);
    BOOST_TEST(outcomeOf([&] { practice.deliver(contract, 2); }) == "rate_missing");
    // A timer starts, since it adds nothing yet; what it measured is kept.
    usecases::startTimer(practice.now(), contract, practice.item(contract, 1), "");
    practice.clock.advance(std::chrono::hours(1));
    usecases::stopTimer(practice.now());
    BOOST_TEST(outcomeOf([&] { usecases::checkGate(practice.now(), client, {}); }) ==
               "rate_missing");
    BOOST_TEST(outcomeOf([&] { practice.work(contract, 1, "1"); }) == "rate_missing");
    BOOST_TEST(!usecases::listClients(practice.now(), {}).front().state);
    // Payments and invoices pass all the same.
    usecases::PaymentForm payment;
    payment.client = client;
    payment.amount = "10";
    usecases::addPayment(practice.now(), payment);
    const auto draft = usecases::draftFromContract(practice.now(), contract);
    const domain::ForeignRate rate{domain::Rate{4250000}, "168/A/NBP/2026",
                                   domain::dateOf("2026-08-31")};
    BOOST_TEST(outcomeOf([&] {
                   usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
               }) == "rate_required");
    usecases::issueInvoice(practice.now(), {draft.draft.id, {}, rate, {}});
    BOOST_TEST(exposureOf(practice, client) == 6000 * 425 / 100 - 1000 * 425 / 100);
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_rate_that_comes_with_an_invoice_moves_the_unbilled_work_of_others) {
    Practice practice;
    const auto eur = domain::Currency::of("EUR");
    const auto first = practice.foreignClient();
    usecases::ClientForm form;
    form.name = "Second GmbH";
    form.currency = "EUR";
    const auto second = usecases::addClient(practice.now(), form).id;
    usecases::storeRate(practice.now(), eur, domain::Rate{4000000}, "1",
                        domain::dateOf("2026-08-28"));
    const auto contract = practice.started(second, kForeignContract);
    practice.deliver(contract, 2, "4");  // 2000.00 EUR: exactly 8000.00 at the new rate below
    usecases::setLimit(practice.now(), limit(LimitKey::Exposure, "8100"), false);
    BOOST_TEST((usecases::checkGate(practice.now(), second, {}).state == State::Clear));
    usecases::DraftForm draft;
    draft.client = first;
    draft.lines = {"Text; 1; flat; 5.00"};
    const auto id = usecases::draftByHand(practice.now(), draft).draft.id;
    const domain::ForeignRate rate{domain::Rate{4100000}, "2", domain::dateOf("2026-08-31")};
    usecases::issueInvoice(practice.now(), {id, {}, rate, {}});
    BOOST_TEST((usecases::checkGate(practice.now(), second, {}).state == State::Stopped));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_wrong_rate_is_refused) {
    Practice practice;
    const auto store = [&](const char* currency, const char* day) {
        return outcomeOf([&] {
            usecases::storeRate(practice.now(), domain::Currency::of(currency),
                                domain::Rate{4000000}, "1", domain::dateOf(day));
        });
    };
    BOOST_TEST(store("PLN", "2026-09-01") == "rate_not_wanted");
    BOOST_TEST(store("EUR", "2026-09-02") == "date_in_future");
    BOOST_TEST(store("EUR", "2026-09-01") == "done");
}

BOOST_AUTO_TEST_CASE(the_forecast_goes_on_to_the_last_day_and_with_all_asks_accepted) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.invoice(client, "500.00");
    practice.ask(contract, "100.00");
    practice.ask(contract, "200.00");
    const auto forecast = usecases::forecastGate(practice.now(), client, 40);
    BOOST_REQUIRE(forecast.ahead.size() == 3U);
    // Due on 15 September; the last day is 11 October.
    BOOST_TEST(forecast.ahead[0].find(LimitKey::OverdueDays, {})->measured.numerator == 26);
    BOOST_TEST(forecast.ahead[1].find(LimitKey::Exposure, {})->measured.numerator ==
               61500 + 12300 + 24600);
    BOOST_TEST(forecast.ahead[2].find(LimitKey::OverdueDays, {})->measured.numerator == 26);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_model.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "telling/gate_answer_words.h"

BOOST_AUTO_TEST_SUITE(client_models)

namespace {
const wording::Voice kPageVoice(wording::Language::English, "no/such/folder");
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_clear_client_has_lines_and_nothing_to_lift, support::Practice) {
    const auto acme = client();
    invoice(acme, "100");
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST((content.tone == gui::Tone::Clear));
    BOOST_TEST(content.headline == "Clear: work may go on.");
    BOOST_TEST(content.why.empty());
    BOOST_TEST(!content.canGoOn);
    BOOST_REQUIRE(!content.lines.empty());
    BOOST_TEST(content.lines.front().sentence.starts_with("Unpaid invoices: 123.00"));
    BOOST_TEST(content.lines.front().bar.stop.has_value());
    BOOST_TEST(!content.coming.empty());
}

BOOST_FIXTURE_TEST_CASE(a_stop_says_why_and_ends_with_an_override, support::Practice) {
    const auto acme = client();
    started(acme);
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    auto content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST((content.tone == gui::Tone::Stopped));
    BOOST_TEST(!content.why.empty());
    BOOST_TEST(content.canGoOn);
    usecases::makeOverride(now(),
                           {acme, std::nullopt, "launch", now().today() + domain::Days(1), "10"});
    content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST(!content.canGoOn);
    BOOST_REQUIRE(content.overrides.size() == 1U);
    BOOST_TEST(content.overrides.front().starts_with("override until 2 Sep 2026"));
}

BOOST_FIXTURE_TEST_CASE(ones_own_stop_is_lifted_by_a_click_not_by_a_command, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    BOOST_TEST(!gui::clientContent(now(), kPageVoice, acme).hasOwnStop);
    usecases::setManual(now(), {acme, contract, usecases::Manual::Stop, "no answers"});
    const auto content = gui::clientContent(now(), kPageVoice.inWindow(), acme);
    BOOST_TEST(content.hasOwnStop);
    const auto said = std::find_if(content.why.begin(), content.why.end(), [](const auto& line) {
        return line.ends_with("(“Take your own stop back…”)");
    });
    BOOST_TEST((said != content.why.end()));
}

BOOST_FIXTURE_TEST_CASE(an_open_ask_is_a_forecast_in_words_and_on_the_bar, support::Practice) {
    const auto acme = client();
    ask(started(acme), "500");
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    bool hasForecast = false;
    for (const auto& line : content.lines) {
        BOOST_TEST(line.forecast.empty() == !line.bar.forecast.has_value());
        hasForecast = hasForecast || !line.forecast.empty();
    }
    BOOST_TEST(hasForecast);
}

BOOST_FIXTURE_TEST_CASE(without_a_rate_the_page_still_opens, support::Practice) {
    const auto abroad = foreignClient();
    const auto contract = started(abroad, support::kForeignContract);
    usecases::startTimer(now(), contract, item(contract, 1), "");
    clock.advance(std::chrono::hours(1));
    usecases::stopTimer(now());
    const auto content = gui::clientContent(now(), kPageVoice, abroad);
    BOOST_TEST((content.tone == gui::Tone::Warned));
    BOOST_TEST(content.lines.empty());
    BOOST_TEST(content.contracts.rows.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_figure_that_grows_within_its_state_is_not_called_unchanging,
                        support::Practice) {
    const auto acme = client();
    invoice(acme, "100");  // due on 15 September, and stopped from 14 days
    on("2026-10-01");
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST(std::ranges::any_of(
        content.lines, [](const auto& line) { return line.forecast.ends_with("up to 46 days"); }));
    BOOST_TEST(content.coming.size() == 1U);
    BOOST_TEST(content.coming.front().find("figures may still grow") != std::string::npos,
               content.coming.front());
}

BOOST_FIXTURE_TEST_CASE(a_forecast_goes_beyond_the_stop, support::Practice) {
    const auto acme = client();
    invoice(acme, "100");
    on("2026-09-20");
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    // Due on the 15th, so 35 days late thirty days from now, though work stops from 14.
    bool isSaid = false;
    for (const auto& line : content.lines)
        isSaid = isSaid || line.forecast.ends_with("up to 35 days");
    BOOST_TEST(isSaid);
}

BOOST_FIXTURE_TEST_CASE(a_stopped_line_says_its_warning_too, support::Practice) {
    const auto acme = client();
    invoice(acme, "100");
    on("2026-10-05");
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    bool isSaid = false;
    for (const auto& line : content.lines)
        isSaid = isSaid || line.sentence ==
                               "Oldest overdue invoice: 20 days; warning from 7 days, "
                               "work stops from 14 days (limit: default)";
    BOOST_TEST(isSaid);
}

BOOST_FIXTURE_TEST_CASE(a_contract_has_the_state_of_the_gate, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    ask(contract, "550");
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    const auto answer = usecases::checkGate(now(), acme, std::nullopt);
    BOOST_REQUIRE(answer.contracts.size() == 1U);
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    const auto said = telling::contractSentence(kPageVoice, answer.contracts.front());
    BOOST_TEST(said.ends_with(": stopped"));
    BOOST_TEST(std::count(content.why.begin(), content.why.end(), said) == 1);
    for (const auto& line : content.why)
        BOOST_TEST(!line.ends_with(": warned"), line);
    BOOST_TEST(content.contracts.rows.at(0).cells[2] == "stopped");
}

BOOST_FIXTURE_TEST_CASE(what_stops_comes_before_what_only_warns, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    usecases::setManual(now(), {acme, contract, usecases::Manual::Warn, "be careful"});
    const auto warned = gui::clientContent(now(), kPageVoice, acme).why;
    BOOST_TEST((std::find(warned.begin(), warned.end(), "Only a warning:") == warned.end()));
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    const auto why = gui::clientContent(now(), kPageVoice, acme).why;
    const auto warning = std::find(why.begin(), why.end(), "Only a warning:");
    BOOST_REQUIRE((warning != why.begin() && warning != why.end()));
    const auto has = [&](auto from, auto to, const char* reason) {
        return std::any_of(from, to,
                           [&](const auto& line) { return line.find(reason) != line.npos; });
    };
    BOOST_TEST(has(why.begin(), warning, "no answers"));
    BOOST_TEST(!has(why.begin(), warning, "be careful"));
    BOOST_TEST(has(warning, why.end(), "be careful"));
}

BOOST_FIXTURE_TEST_CASE(a_deposit_is_called_a_deposit, support::Practice) {
    const auto acme = client();
    usecases::PaymentForm form;
    form.amount = "500";
    form.deposit = started(acme);
    usecases::addPayment(now(), form);
    auto content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST(content.totals.ends_with("; deposits: 500.00\u00a0PLN"));
    BOOST_TEST(content.payments.rows.at(0).cells[2] == "deposit");
    pay(invoice(acme, "100").invoice.id, "150");
    content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST(content.totals.ends_with("; deposits: 500.00\u00a0PLN; overpaid: 27.00\u00a0PLN"));
}

BOOST_FIXTURE_TEST_CASE(an_override_on_a_contract_is_said, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    usecases::setManual(now(), {acme, contract, usecases::Manual::Stop, "no answers"});
    usecases::makeOverride(now(),
                           {acme, contract, "launch", now().today() + domain::Days(1), "10"});
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST(content.headline ==
               "Stopped on a contract, but work may go on under your override.");
    BOOST_TEST(content.overrides.size() == 1U);
    BOOST_TEST(!content.canGoOn);
}

BOOST_FIXTURE_TEST_CASE(a_contract_that_waits_for_its_deposit_is_calm, support::Practice) {
    const auto acme = client();
    draft(acme, support::kDepositContract);
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST(content.headline.starts_with("Waiting for the deposit, 500.00"));
    BOOST_TEST((content.tone == gui::Tone::Plain));
    BOOST_TEST(content.why.empty());
    BOOST_TEST(!content.canGoOn);
    BOOST_REQUIRE(content.waiting.size() == 1U);
    BOOST_TEST(content.waiting.front().starts_with("contract 1 “Blog”: waiting for its deposit"));
    for (const auto& line : content.lines)
        BOOST_TEST((line.bar.state == domain::gate::State::Clear), line.sentence);
    const auto& row = content.contracts.rows.at(0);
    BOOST_TEST(row.cells[2] == "waiting for a deposit");
    BOOST_TEST((row.tone == gui::Tone::Plain));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_model.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(client_models)

namespace {
const wording::Voice kPageVoice(wording::Language::English, "no/such/folder");
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_clear_client_has_lines_and_nothing_to_lift, support::Practice) {
    const auto acme = client();
    invoice(acme, "100");
    const auto content = gui::clientContent(now(), kPageVoice, acme);
    BOOST_TEST((content.tone == gui::Tone::Clear));
    BOOST_TEST(content.headline == "ACME: clear, work may go on.");
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
    BOOST_TEST(content.override.starts_with("override until 2 Sep 2026"));
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

BOOST_AUTO_TEST_SUITE_END()

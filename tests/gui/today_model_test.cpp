// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_model.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using Action = gui::TodayRow::Action;

BOOST_AUTO_TEST_SUITE(today_models)

namespace {
const wording::Voice kTodayModelVoice(wording::Language::English, "no/such/folder");

const gui::TodayRow& rowFor(const gui::TodayContent& content, Action action) {
    for (const auto& row : content.rows)
        if (row.action == action)
            return row;
    throw std::out_of_range("no such row");
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_fresh_file_says_what_comes_first, support::Practice) {
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    BOOST_REQUIRE(content.rows.size() == 2U);
    BOOST_TEST(rowFor(content, Action::AddClient).sentence == "Add your first client.");
    BOOST_TEST(rowFor(content, Action::ImportInvoices).button == "Import…");
    client();
    BOOST_TEST(gui::todayContent(now(), kTodayModelVoice).rows.empty());
}

BOOST_FIXTURE_TEST_CASE(an_empty_day_says_so, support::Practice) {
    client();
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    BOOST_TEST(content.rows.empty());
    BOOST_TEST(content.none == "Nothing needs doing.");
    BOOST_TEST(content.day == "1\u00a0September 2026");
}

BOOST_FIXTURE_TEST_CASE(each_row_leads_to_what_it_is_about, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    deliver(contract, 1);
    ask(contract, "100");
    usecases::startTimer(now(), contract, std::nullopt, "");
    const auto draft =
        usecases::draftByHand(now(), {acme, {"Text; 1; flat; 10"}, {}, {}, {}, ""}).draft.id;
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    const auto& stop = rowFor(content, Action::OpenClient);
    BOOST_TEST((stop.tone == gui::Tone::Stopped));
    BOOST_TEST((stop.client == acme));
    BOOST_TEST(!stop.details.empty());
    BOOST_TEST(rowFor(content, Action::DraftInvoice).id == contract.value);
    BOOST_TEST(rowFor(content, Action::IssueDraft).id == draft.value);
    for (const auto& row : content.rows) {
        BOOST_TEST((row.client == acme));
        BOOST_TEST(!row.button.empty());
    }
}

BOOST_FIXTURE_TEST_CASE(an_ask_is_priced_then_answered_and_money_is_matched, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    const auto logged = usecases::logChange(now(), contract, "A menu, too", "mail").change.id;
    const auto priced = ask(contract, "100");
    pay(invoice(acme, "100").invoice.id, "150");
    invoice(acme, "200");
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    BOOST_TEST(rowFor(content, Action::PriceAsk).id == logged.value);
    BOOST_TEST(rowFor(content, Action::AnswerAsk).id == priced.value);
    BOOST_TEST(rowFor(content, Action::MatchPayment).id == 1);
    BOOST_TEST(rowFor(content, Action::MatchPayment).sentence ==
               "ACME: 27.00\u00a0PLN of payment 1 lies on no invoice");
}

BOOST_FIXTURE_TEST_CASE(an_override_is_said_with_its_end, support::Practice) {
    const auto acme = client();
    started(acme);
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    usecases::makeOverride(now(),
                           {acme, std::nullopt, "launch", now().today() + domain::Days(3), "10"});
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    const auto& row = rowFor(content, Action::OpenClient);
    BOOST_TEST(row.sentence ==
               "ACME: stopped, but work may go on under your override until 4 Sep 2026");
    BOOST_TEST((row.tone == gui::Tone::Warned));
    BOOST_TEST(row.details.back().starts_with("override until 4 Sep 2026"));
}

BOOST_FIXTURE_TEST_CASE(a_deposit_waits_under_its_own_name, support::Practice) {
    const auto acme = client();
    usecases::PaymentForm form;
    form.amount = "500";
    form.deposit = started(acme);
    usecases::addPayment(now(), form);
    invoice(acme, "100");
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    BOOST_TEST(rowFor(content, Action::MatchPayment)
                   .sentence.starts_with("ACME: a deposit of 500.00\u00a0PLN waits"));
}

BOOST_FIXTURE_TEST_CASE(a_late_invoice_is_reminded_of, support::Practice) {
    const auto acme = client();
    invoice(acme, "100");
    on("2026-10-01");
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    BOOST_TEST((rowFor(content, Action::Remind).client == acme));
    BOOST_TEST(content.totals.starts_with("Unpaid: 123.00"));
}

BOOST_FIXTURE_TEST_CASE(a_contract_that_waits_for_its_deposit_is_not_stopped, support::Practice) {
    const auto contract = draft(client(), support::kDepositContract);
    const auto content = gui::todayContent(now(), kTodayModelVoice);
    BOOST_REQUIRE(content.rows.size() == 1U);
    const auto& row = content.rows.front();
    BOOST_TEST(row.sentence ==
               "Blog: waiting for its deposit, 500.00\u00a0PLN missing; work starts when it is in");
    BOOST_TEST((row.tone == gui::Tone::Plain));
    BOOST_TEST((row.action == Action::RecordDeposit));
    BOOST_TEST(row.id == contract.value);
}

BOOST_AUTO_TEST_SUITE_END()

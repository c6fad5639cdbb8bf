// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/labour.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::dateOf;
using usecases::Manual;

BOOST_AUTO_TEST_SUITE(work)

BOOST_AUTO_TEST_CASE(a_timer_keeps_what_it_measured) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    usecases::startTimer(practice.now(), contract, practice.item(contract, 3), "call");
    practice.clock.advance(std::chrono::minutes(90));
    BOOST_TEST(usecases::runningTimer(practice.now())->seconds == 5400);
    const auto ended = usecases::stopTimer(practice.now());
    BOOST_TEST(ended.entry.quantity == quantity("1.5"));
    BOOST_TEST(ended.entry.note == "call");
    BOOST_TEST(!usecases::runningTimer(practice.now()));
    BOOST_TEST(usecases::listWork(practice.now(), contract).entries.size() == 1);
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(starting_another_timer_switches_and_keeps_the_time_of_the_first) {
    Practice practice;
    const auto client = practice.client();
    const auto first = practice.started(client);
    const auto second = practice.started(client);
    usecases::startTimer(practice.now(), first, practice.item(first, 3), "");
    practice.clock.advance(std::chrono::hours(2));
    const auto answer = usecases::startTimer(practice.now(), second, {}, "");
    BOOST_REQUIRE(answer.ended);
    BOOST_TEST(answer.ended->quantity == quantity("2"));
    BOOST_TEST(answer.ended->contract == first);
    BOOST_TEST(answer.running.contract == second);
    BOOST_TEST(practice.read("SELECT count(*) FROM timer") == "1");
    BOOST_TEST(outcomeOf([&] { usecases::startTimer(practice.now(), second, {}, ""); }) ==
               "timer_already_running");
}

BOOST_AUTO_TEST_CASE(a_clock_that_was_set_back_measures_nothing_negative) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    usecases::startTimer(practice.now(), contract, {}, "");
    practice.clock.advance(-std::chrono::hours(1));
    BOOST_TEST(usecases::stopTimer(practice.now()).entry.seconds == 0);
    BOOST_TEST(outcomeOf([&] { usecases::stopTimer(practice.now()); }) == "no_timer");
}

BOOST_AUTO_TEST_CASE(T21_stopping_the_timer_while_work_is_stopped_keeps_the_measured_seconds) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    usecases::startTimer(practice.now(), contract, practice.item(contract, 3), "");
    practice.clock.advance(std::chrono::seconds(1234));
    // The stop falls with the change of day: nothing was written since the timer was started.
    practice.run("INSERT INTO manual_stop(client_id, stops, reason, since) VALUES (" +
                 std::to_string(client.value) + ", 1, 'x', '2026-09-02')");
    practice.on("2026-09-02");
    const auto ended = usecases::stopTimer(practice.now());
    BOOST_TEST(ended.entry.seconds == 1234);
    BOOST_TEST(practice.read("SELECT seconds, permit FROM work_entry") == "1234|measured");
    BOOST_TEST(outcomeOf([&] { usecases::startTimer(practice.now(), contract, {}, ""); }) ==
               "work_stopped");
}

BOOST_AUTO_TEST_CASE(T21_a_stop_that_falls_ends_the_running_timer_and_keeps_its_time) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    usecases::startTimer(practice.now(), contract, practice.item(contract, 3), "night shift");
    practice.clock.advance(std::chrono::hours(3));
    const auto effect =
        usecases::setManual(practice.now(), {client, std::nullopt, Manual::Stop, "no answer"});
    BOOST_TEST(effect.timerEnded);
    BOOST_TEST(!usecases::runningTimer(practice.now()));
    const auto entries = usecases::listWork(practice.now(), contract).entries;
    BOOST_REQUIRE(entries.size() == 1);
    BOOST_TEST(entries.front().seconds == 3 * 3600);
    BOOST_TEST(entries.front().note == "night shift");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(T21_a_timer_that_earns_beyond_the_limit_ends_with_the_next_writing) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    usecases::startTimer(practice.now(), contract, practice.item(contract, 3), "");
    practice.clock.advance(std::chrono::hours(66));  // 66 × 123.00 gross is above 8000.00
    const auto logged = usecases::logChange(practice.now(), contract, "And this?", "mail");
    BOOST_TEST(logged.effect.timerEnded);
    BOOST_TEST(practice.read("SELECT quantity FROM work_entry") == "66000");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(what_was_done_is_counted_into_the_unit_of_its_item) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto file = practice.path("text.txt");
    writeBytes(file, std::string(3000, 'a'));
    usecases::WorkForm form;
    form.contract = contract;
    form.item = practice.item(contract, 2);
    form.file = file;
    BOOST_TEST(usecases::addWork(practice.now(), form).entry.quantity == quantity("3"));
    const auto delivered = usecases::deliver(
        practice.now(), {contract, practice.item(contract, 2), file, {}, {}, "first"});
    BOOST_TEST(delivered.delivery.quantity == quantity("3"));
    BOOST_TEST(delivered.counted->volume.zzs == 3000);
    BOOST_TEST(delivered.delivery.sha256.size() == 64);
    BOOST_TEST(
        delivered.forecast.after.find(domain::gate::LimitKey::Exposure, {})->measured.numerator ==
        3 * 4500 * 123 / 100);
}

BOOST_AUTO_TEST_CASE(wrong_work_is_refused_and_leaves_nothing) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    const auto other = practice.started(client);
    const auto idle = practice.draft(client);
    const auto before = practice.counts();
    usecases::WorkForm form;
    form.contract = contract;
    const auto add = [&] { usecases::addWork(practice.now(), form); };
    BOOST_TEST(outcomeOf(add) == "work_amount_missing");
    form.quantity = quantity("1");
    BOOST_TEST(outcomeOf(add) == "item_missing");
    form.hours = quantity("1");
    BOOST_TEST(outcomeOf(add) == "work_amount_missing");
    form.quantity = {};
    form.item = practice.item(other, 3);
    BOOST_TEST(outcomeOf(add) == "item_missing");
    form.item = {};
    form.date = dateOf("2026-09-02");
    BOOST_TEST(outcomeOf(add) == "date_in_future");
    form.date = {};
    form.contract = idle;
    BOOST_TEST(outcomeOf(add) == "contract_not_started");
    BOOST_TEST(outcomeOf([&] { practice.deliver(contract, 2, "0"); }) == "quantity_not_positive");
    BOOST_TEST(outcomeOf([&] {
                   usecases::deliver(practice.now(),
                                     {contract, practice.item(contract, 1), {}, {}, {}, ""});
               }) == "delivery_amount_missing");
    BOOST_TEST(outcomeOf([&] {
                   usecases::startTimer(practice.now(), contract, practice.item(other, 3), "");
               }) == "item_missing");
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(more_than_agreed_is_delivered_with_a_warning) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    BOOST_TEST(practice.deliver(contract, 2, "10").warnings.empty());
    const auto beyond = practice.deliver(contract, 2, "0.5");
    BOOST_REQUIRE(beyond.warnings.size() == 1);
    BOOST_TEST(beyond.warnings.front().code == "beyond_scope");
}

BOOST_AUTO_TEST_CASE(an_entry_is_raised_lowered_and_removed_until_it_is_on_an_invoice) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto entry = practice.work(contract, 3, "2").entry.id;
    BOOST_TEST(usecases::editWork(practice.now(), entry, quantity("3")).entry.quantity ==
               quantity("3"));
    usecases::editWork(practice.now(), entry, quantity("1"));
    const auto second = practice.work(contract, 3, "5").entry.id;
    usecases::removeWork(practice.now(), second);
    const auto issued = practice.invoice(contract);
    BOOST_TEST(issued.invoice.totals.net == pln("100.00"));
    BOOST_TEST(outcomeOf([&] { usecases::editWork(practice.now(), entry, quantity("9")); }) ==
               "entry_invoiced");
    BOOST_TEST(outcomeOf([&] { usecases::removeWork(practice.now(), entry); }) == "entry_invoiced");
    BOOST_TEST(outcomeOf([&] { usecases::removeWork(practice.now(), second); }) == "work_unknown");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(an_entry_of_a_closed_contract_is_lowered_but_not_raised) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto worth = practice.work(contract, 3, "2").entry.id;
    const auto effort = practice.work(contract, 2, "2").entry.id;
    usecases::closeContract(practice.now(), contract);
    for (const auto entry : {worth, effort})
        BOOST_TEST(outcomeOf([&] { usecases::editWork(practice.now(), entry, quantity("3")); }) ==
                   "contract_closed");
    usecases::editWork(practice.now(), worth, quantity("1"));
    usecases::removeWork(practice.now(), effort);
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_round_tells_how_many_were_used_and_agreed) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto round = usecases::openRound(practice.now(), contract, {}, "remarks");
    BOOST_TEST(round.used == 1);
    BOOST_TEST(round.agreed == 1);
    const auto second = usecases::openRound(practice.now(), contract, {}, "more remarks");
    BOOST_TEST(second.used == 2);
    // The act that crosses the line is allowed, the next one is not.
    BOOST_TEST(!second.effect.stopped.empty());
    BOOST_TEST(outcomeOf([&] { usecases::openRound(practice.now(), contract, {}, ""); }) ==
               "work_stopped");
}

BOOST_AUTO_TEST_SUITE_END()

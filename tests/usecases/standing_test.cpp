// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/standing.h"

#include <boost/test/unit_test.hpp>

#include "support/stops.h"

using namespace support;
using domain::dateOf;
using domain::gate::Act;

BOOST_AUTO_TEST_SUITE(standing)

namespace {
/// A way to begin an act through the use cases.
struct Path {
    std::string name;
    std::function<void(Site&)> go;
};

std::filesystem::path text(Site& site) {
    const auto file = site.practice.path("text.txt");
    writeBytes(file, std::string(1000, 'a'));
    return file;
}

std::vector<Path> timerPaths() {
    return {{"start the timer, switching from another client",
             [](Site& site) { usecases::startTimer(site.practice.now(), site.contract, {}, ""); }},
            {"start the timer on an item", [](Site& site) {
                 usecases::startTimer(site.practice.now(), site.contract,
                                      site.practice.item(site.contract, 3), "");
             }}};
}

std::vector<Path> workPaths() {
    const auto form = [](Site& site) {
        usecases::WorkForm empty;
        empty.contract = site.contract;
        empty.item = site.practice.item(site.contract, 2);
        return empty;
    };
    return {{"add hours",
             [form](Site& site) {
                 auto hours = form(site);
                 hours.hours = quantity("1");
                 usecases::addWork(site.practice.now(), hours);
             }},
            {"add a quantity",
             [form](Site& site) {
                 auto amount = form(site);
                 amount.quantity = quantity("1");
                 usecases::addWork(site.practice.now(), amount);
             }},
            {"add a counted file",
             [form](Site& site) {
                 auto file = form(site);
                 file.file = text(site);
                 usecases::addWork(site.practice.now(), file);
             }},
            {"add work dated since the stop began",
             [form](Site& site) {
                 auto past = form(site);
                 past.quantity = quantity("1");
                 past.date = dateOf("2026-09-01");
                 usecases::addWork(site.practice.now(), past);
             }},
            {"raise an entry", [](Site& site) {
                 usecases::editWork(site.practice.now(), site.entry, quantity("2"));
             }}};
}

std::vector<Path> acceptPaths() {
    const auto accept = [](bool onDelivery) {
        return [onDelivery](Site& site) {
            usecases::acceptChange(site.practice.now(), site.ask, "mail", onDelivery);
        };
    };
    return {{"accept a change", accept(false)},
            {"accept a change, invoiced on delivery", accept(true)},
            {"accept a change that was sent", [accept](Site& site) {
                 usecases::sendChange(site.practice.now(), site.ask, site.practice.path("out"));
                 accept(false)(site);
             }}};
}

std::vector<Path> handOverPaths() {
    return {{"hand over a text",
             [](Site& site) {
                 usecases::deliver(
                     site.practice.now(),
                     {site.contract, site.practice.item(site.contract, 2), text(site), {}, {}, ""});
             }},
            {"hand over a quantity", [](Site& site) { site.practice.deliver(site.contract, 2); }}};
}

/// T16: every path by the kind of act that it begins. Without a default, so that a new kind does
/// not compile before its paths stand here.
std::vector<Path> pathsOf(Act::Kind kind) {
    switch (kind) {
        case Act::Kind::StartTimer:
            return timerPaths();
        case Act::Kind::AddWork:
            return workPaths();
        case Act::Kind::OpenRound:
            return {{"open a round", [](Site& site) {
                         usecases::openRound(site.practice.now(), site.contract, {}, "");
                     }}};
        case Act::Kind::AcceptChange:
        case Act::Kind::AddScope:  // the scope of a started contract grows by accepted changes only
            return acceptPaths();
        case Act::Kind::HandOver:
            return handOverPaths();
        case Act::Kind::ReleaseRights:  // no use case releases rights yet
            return {};
        case Act::Kind::StartContract:
            return {{"start a contract",
                     [](Site& site) { usecases::startContract(site.practice.now(), site.draft); }}};
    }
    throw std::logic_error("no such kind of act");
}

std::vector<Act::Kind> allKinds() {
    std::vector<Act::Kind> kinds;
    for (int i = 0;; ++i) {
        try {
            codeOf(static_cast<Act::Kind>(i));
        } catch (const std::domain_error&) {
            return kinds;
        }
        kinds.push_back(static_cast<Act::Kind>(i));
    }
}

/// What stopped the act, or none when it was done.
std::optional<usecases::WorkStopped> stopOf(const Path& path, Site& site) {
    try {
        path.go(site);
    } catch (const usecases::WorkStopped& stopped) {
        return stopped;
    }
    return std::nullopt;
}
}  // namespace

BOOST_AUTO_TEST_CASE(T16_every_path_passes_while_nothing_is_stopped) {
    for (const auto kind : allKinds())
        for (const auto& path : pathsOf(kind)) {
            Site site;
            BOOST_TEST_CONTEXT(path.name)
            BOOST_CHECK_NO_THROW(path.go(site));
        }
}

BOOST_AUTO_TEST_CASE(T16_every_kind_of_act_has_a_path_but_for_the_release_of_rights) {
    BOOST_TEST(allKinds().size() == 8);
    for (const auto kind : allKinds())
        BOOST_TEST(pathsOf(kind).empty() == (kind == Act::Kind::ReleaseRights));
}

BOOST_AUTO_TEST_CASE(T16_no_path_begins_an_act_while_any_stop_is_in_force) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        for (const auto kind : allKinds())
            for (const auto& path : pathsOf(kind)) {
                BOOST_TEST_CONTEXT(stop.name << ": " << path.name) {
                    const auto entries =
                        site.practice.read("SELECT count(*), sum(quantity) FROM work_entry");
                    BOOST_TEST(stopOf(path, site).has_value());
                    BOOST_TEST(site.practice.read(
                                   "SELECT count(*), sum(quantity) FROM work_entry") == entries);
                }
            }
        BOOST_TEST(site.practice.read("SELECT count(*) FROM delivery") == "1");
        BOOST_TEST(site.practice.read("SELECT count(*) FROM timer WHERE contract_id = " +
                                      std::to_string(site.otherContract.value)) == "1");
        BOOST_TEST(site.practice.findings() == "");
    }
}

BOOST_AUTO_TEST_CASE(T16_a_stop_of_one_client_leaves_the_other_free) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        BOOST_TEST_CONTEXT(stop.name)
        BOOST_CHECK_NO_THROW(site.practice.work(site.otherContract, 3, "1"));
    }
}

BOOST_AUTO_TEST_CASE(a_stop_of_one_contract_leaves_the_other_free) {
    Site site;
    const auto second = site.practice.started(site.client);
    usecases::setManual(site.practice.now(),
                        {site.client, site.contract, usecases::Manual::Stop, "no"});
    BOOST_CHECK_NO_THROW(site.practice.work(second, 3, "1"));
    BOOST_CHECK_THROW(site.practice.work(site.contract, 3, "1"), usecases::WorkStopped);
    const auto answer = usecases::checkGate(site.practice.now(), site.client, {});
    BOOST_TEST(answer.isPermitted);
    for (const auto& contract : answer.contracts)
        BOOST_TEST(contract.isPermitted == (contract.id != site.contract));
}

BOOST_AUTO_TEST_CASE(T17_a_stop_says_what_why_and_what_lifts_it) {
    Site site;
    const auto issued = site.practice.invoice(site.client, "5000.00");
    const auto stop = stopOf(pathsOf(Act::Kind::AddWork).front(), site);
    BOOST_REQUIRE(stop);
    BOOST_TEST(stop->clientName() == "ACME");
    BOOST_TEST(stop->contractTitle() == "Blog");
    BOOST_REQUIRE(stop->breaches().size() == 1);
    const auto& breach = stop->breaches().front();
    BOOST_TEST((breach.limit.key == domain::gate::LimitKey::UnpaidBalance));
    BOOST_TEST(breach.measured.numerator == 615000);
    BOOST_TEST(breach.limit.stop->numerator == 500000);
    BOOST_TEST((breach.since == dateOf("2026-09-01")));
    BOOST_REQUIRE(!breach.evidence.empty());
    BOOST_TEST(breach.evidence.front().label == issued.invoice.number);
    BOOST_TEST(!breach.remedies.empty());
}

BOOST_AUTO_TEST_CASE(accepting_an_ask_passes_a_stop_for_scope_creep) {
    Practice practice;
    const auto contract = practice.started(practice.client());
    const auto ask = practice.ask(contract, "500.00");
    BOOST_CHECK_THROW(practice.work(contract, 3, "1"), usecases::WorkStopped);
    const auto accepted = usecases::acceptChange(practice.now(), ask, "mail", false);
    BOOST_TEST((accepted.state == domain::gate::State::Clear));
    BOOST_CHECK_NO_THROW(practice.work(contract, 3, "1"));
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(accepting_an_ask_does_not_pass_a_stop_for_money) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    const auto ask = practice.ask(contract, "500.00");
    practice.invoice(client, "5000.00");
    BOOST_CHECK_THROW(usecases::acceptChange(practice.now(), ask, "mail", false),
                      usecases::WorkStopped);
}

BOOST_AUTO_TEST_CASE(a_decision_already_taken_answers_before_the_gate_is_asked) {
    Site site;
    usecases::declineChange(site.practice.now(), site.ask, "mail");
    stops().front().fall(site);
    BOOST_TEST(outcomeOf([&] {
                   usecases::acceptChange(site.practice.now(), site.ask, "mail", false);
               }) == "change_decided");
}

BOOST_AUTO_TEST_CASE(the_act_that_crosses_the_line_is_allowed_and_the_next_one_is_not) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    const auto first = practice.work(contract, 3, "70");
    BOOST_TEST((first.forecast->after.state(contract) == domain::gate::State::Stopped));
    BOOST_TEST((first.forecast->before.state(contract) == domain::gate::State::Clear));
    BOOST_TEST(!first.effect.stopped.empty());
    BOOST_CHECK_THROW(practice.work(contract, 3, "1"), usecases::WorkStopped);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/today_words.h"

#include <boost/test/unit_test.hpp>

using usecases::TodayItem;

BOOST_AUTO_TEST_SUITE(next_best_actions)

namespace {
const wording::Voice kTodayVoice(wording::Language::English, "no/such/folder");

TodayItem stopped(std::optional<domain::ContractId> contract) {
    TodayItem item;
    item.subject = "ACME";
    domain::gate::Measurement breach;
    breach.limit.key = domain::gate::LimitKey::Manual;
    breach.contract = contract;
    item.breaches.push_back(breach);
    item.titles.emplace_back(contract ? "Blog" : "");
    return item;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_stop_names_the_contracts_when_only_they_are_concerned) {
    BOOST_TEST(telling::sentenceOf(kTodayVoice, stopped({})) == "ACME: work is stopped");
    BOOST_TEST(telling::sentenceOf(kTodayVoice, stopped(domain::ContractId{2})) ==
               "ACME: work is stopped on a contract: Blog");
}

BOOST_AUTO_TEST_CASE(a_breach_of_a_contract_names_it) {
    const auto sentence =
        telling::breachSentence(kTodayVoice, stopped(domain::ContractId{2}), 0, domain::Currency());
    BOOST_TEST(sentence.starts_with("contract 2 “Blog”: "));
}

BOOST_AUTO_TEST_CASE(days_are_counted) {
    TodayItem item;
    item.kind = TodayItem::Kind::TimerRunning;
    item.subject = "ACME";
    item.days = 1;
    BOOST_TEST(telling::sentenceOf(kTodayVoice, item) == "ACME: the timer runs (1 day)");
}

BOOST_AUTO_TEST_SUITE_END()

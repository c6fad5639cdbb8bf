// SPDX-License-Identifier: GPL-3.0-or-later
// Which contracts a notice is about, as the use case that writes it shows.
#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/gatekeeping.h"

using namespace support;
using usecases::Manual;
using usecases::NoticeKind;

BOOST_AUTO_TEST_SUITE(notice_matter)

namespace {
struct Told {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::ContractId contract = practice.started(client);
    domain::ContractId second = practice.started(client);

    usecases::NoticeAnswer notice(std::optional<domain::ContractId> of = {},
                                  std::optional<NoticeKind> kind = {}) {
        return usecases::makeNotice(practice.now(), client, of, kind, practice.path("out"));
    }

    std::string outcome(std::optional<domain::ContractId> of = {},
                        std::optional<NoticeKind> kind = {}) {
        return outcomeOf([&] { notice(of, kind); });
    }

    void manual(Manual manual, std::optional<domain::ContractId> of = {}) {
        usecases::setManual(practice.now(), {client, of, manual, "no answer"});
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(another_stop_on_the_same_day_is_told_as_well) {
    Told told;
    told.manual(Manual::Stop);
    told.notice();
    told.manual(Manual::Off);
    told.notice();
    told.manual(Manual::Stop);
    BOOST_TEST(told.outcome() == "done");
}

BOOST_AUTO_TEST_CASE(nobody_is_told_that_work_resumes_who_was_not_told_that_it_stopped) {
    Told told;
    told.manual(Manual::Stop, told.contract);
    told.notice(told.contract);
    BOOST_TEST(told.outcome(told.second, NoticeKind::Resume) == "not_stopped");
    told.manual(Manual::Off, told.contract);
    BOOST_TEST(told.outcome(told.second, NoticeKind::Resume) == "not_stopped");
    BOOST_TEST(told.outcome(told.contract, NoticeKind::Resume) == "done");
}

BOOST_AUTO_TEST_CASE(one_contract_resumes_while_the_other_stays_stopped) {
    Told told;
    told.manual(Manual::Stop);
    told.notice();
    told.manual(Manual::Stop, told.second);
    told.manual(Manual::Off);
    BOOST_TEST(told.outcome(told.second, NoticeKind::Resume) == "still_stopped");
    BOOST_TEST(told.outcome({}, NoticeKind::Resume) == "done");
    BOOST_TEST(told.outcome(told.contract, NoticeKind::Resume) == "not_stopped");
    told.manual(Manual::Off, told.second);
    BOOST_TEST(told.outcome(told.second, NoticeKind::Resume) == "done");
}

BOOST_AUTO_TEST_CASE(another_reason_on_the_same_day_is_news) {
    Told told;
    told.manual(Manual::Stop);
    told.notice();
    BOOST_TEST(told.outcome() == "notice_already_sent");
    told.practice.invoice(told.client, "5000");
    BOOST_TEST(told.outcome() == "done");
    BOOST_TEST(told.outcome() == "notice_already_sent");
}

BOOST_AUTO_TEST_CASE(a_client_without_a_started_contract_has_nothing_to_suspend) {
    Practice practice;
    const auto client = practice.client();
    practice.draft(client);
    usecases::setManual(practice.now(), {client, {}, Manual::Stop, "no answer"});
    BOOST_TEST(outcomeOf([&] {
                   usecases::makeNotice(practice.now(), client, {}, {}, practice.path("out"));
               }) == "nothing_to_suspend");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/gatekeeping.h"

using namespace support;
using usecases::Manual;
using usecases::NoticeKind;

BOOST_AUTO_TEST_SUITE(notices)

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

BOOST_AUTO_TEST_CASE(a_stopped_client_gets_a_suspension_notice_and_later_a_resume_notice) {
    Told told;
    BOOST_TEST(told.outcome() == "not_stopped");
    BOOST_TEST(told.outcome({}, NoticeKind::Suspension) == "not_stopped");
    told.manual(Manual::Stop);
    BOOST_TEST(told.outcome({}, NoticeKind::Resume) == "still_stopped");
    const auto suspension = told.notice();
    BOOST_TEST((suspension.kind == NoticeKind::Suspension));
    BOOST_TEST(suspension.hasClause);
    BOOST_TEST(bytesOf(suspension.pdf).starts_with("%PDF"));
    BOOST_TEST(!bytesOf(suspension.mail).empty());
    BOOST_TEST(told.outcome() == "notice_already_sent");
    told.manual(Manual::Off);
    const auto resume = told.notice();
    BOOST_TEST((resume.kind == NoticeKind::Resume));
    BOOST_TEST(told.outcome() == "not_stopped");
    BOOST_TEST(told.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(without_a_clause_the_notice_rests_on_the_law_and_says_so_to_me) {
    Practice practice;
    const auto client = practice.client();
    practice.started(client, kForeignContract);  // in euro, without a clause
    usecases::setManual(practice.now(), {client, {}, Manual::Stop, "no answer"});
    const auto notice = usecases::makeNotice(practice.now(), client, {}, {}, practice.path("out"));
    BOOST_TEST(!notice.hasClause);
}

BOOST_AUTO_TEST_CASE(a_notice_that_cannot_be_written_is_not_recorded) {
    Told told;
    told.manual(Manual::Stop);
    const auto before = told.practice.counts();
    BOOST_TEST(outcomeOf([&] {
                   usecases::makeNotice(told.practice.now(), told.client, {}, {},
                                        told.practice.unwritable());
               }) == "folder_unwritable");
    BOOST_TEST(told.practice.counts() == before);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include <boost/test/unit_test.hpp>

using namespace cli;
using domain::Money;

BOOST_AUTO_TEST_SUITE(parts_of_answers)

namespace {
const domain::Currency kPln;
}  // namespace

BOOST_AUTO_TEST_CASE(a_state_can_be_unknown) {
    BOOST_TEST(stateJson(std::nullopt).is_null());
    BOOST_TEST(stateJson(domain::gate::State::Stopped) == "stopped");
}

BOOST_AUTO_TEST_CASE(a_receivable_has_its_balance_status_and_days) {
    domain::Receivable receivable;
    receivable.number = "FV/1";
    receivable.issueDate = receivable.dueDate = receivable.deadline = domain::dateOf("2026-09-01");
    receivable.gross = Money::fromMinor(1000, kPln);
    receivable.corrected = Money::zero(kPln);
    receivable.paid = Money::fromMinor(400, kPln);
    const auto json = toJson(receivable, domain::dateOf("2026-09-04"));
    BOOST_TEST(json["balance"]["amount"] == "6.00");
    BOOST_TEST(json["status"] == "partly_paid");
    BOOST_TEST(json["days_late"] == 3);
    receivable.paid = receivable.gross;
    BOOST_TEST(toJson(receivable, domain::dateOf("2026-09-04"))["days_late"] == 0);
}

BOOST_AUTO_TEST_CASE(an_empty_list_says_so) {
    BOOST_TEST(linesOr({"a", "b"}, false, "none").size() == 2U);
    BOOST_TEST(linesOr({"title"}, true, "none").front() == "none");
}

BOOST_AUTO_TEST_SUITE_END()

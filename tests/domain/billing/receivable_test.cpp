// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/receivable.h"

#include <ostream>
#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/billing/sample.h"
#include "support/print.h"

using namespace domain;
using sample::euro;
using sample::receivable;
using sample::zloty;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(receivables)

namespace {
/// The rows from which a status follows.
struct Rows {
    std::string name;
    std::int64_t gross;
    std::int64_t corrected;
    std::int64_t paid;
    std::string status;
};

std::ostream& operator<<(std::ostream& out, const Rows& row) {
    return out << row.name;
}

const std::vector<Rows> kStatuses{
    {"nothing paid", 10000, 0, 0, "unpaid"},
    {"a part paid", 10000, 0, 1, "partly_paid"},
    {"a grosz missing", 10000, 0, 9999, "partly_paid"},
    {"all paid", 10000, 0, 10000, "paid"},
    {"more than all paid", 10000, 0, 10001, "paid"},
    {"corrected to zero", 10000, -10000, 0, "corrected"},
    {"corrected to zero after a payment", 10000, -10000, 4000, "corrected"},
    {"the rest corrected away", 10000, -6000, 4000, "paid"},
    {"corrected in part", 10000, -6000, 0, "unpaid"},
    {"corrected and paid in part", 10000, -6000, 3999, "partly_paid"},
};

/// Days late, and the bucket that holds the balance.
struct Late {
    int days;
    Purse Ageing::*bucket;
};

std::ostream& operator<<(std::ostream& out, const Late& row) {
    return out << row.days << " days late";
}

const std::vector<Late> kBuckets{
    {-20, &Ageing::notDue}, {0, &Ageing::notDue},    {1, &Ageing::d1To30},   {30, &Ageing::d1To30},
    {31, &Ageing::d31To60}, {60, &Ageing::d31To60},  {61, &Ageing::d61To90}, {90, &Ageing::d61To90},
    {91, &Ageing::over90},  {4000, &Ageing::over90},
};

const std::vector<Purse Ageing::*> kAll{&Ageing::notDue, &Ageing::d1To30, &Ageing::d31To60,
                                        &Ageing::d61To90, &Ageing::over90};

Receivable storys() {
    // Due on Saturday; the deadline moves to Monday.
    Receivable made = receivable(1, "2026-09-19", 144591);
    made.deadline = dateOf("2026-09-21");
    return made;
}
}  // namespace

BOOST_DATA_TEST_CASE(T23_a_status_follows_from_the_rows, data::make(kStatuses), row) {
    Receivable made = receivable(1, "2026-09-19", row.gross);
    made.corrected = zloty(row.corrected);
    made.paid = zloty(row.paid);
    BOOST_TEST(codeOf(statusOf(made)) == row.status);
    BOOST_TEST(made.balance() == zloty(row.gross + row.corrected - row.paid));
}

BOOST_AUTO_TEST_CASE(lateness_counts_from_the_moved_date) {
    const Receivable made = storys();
    BOOST_TEST(made.daysLate(dateOf("2026-09-19")) == 0);
    BOOST_TEST(made.daysLate(dateOf("2026-09-20")) == 0);
    BOOST_TEST(made.daysLate(dateOf("2026-09-21")) == 0);
    BOOST_TEST(made.daysLate(dateOf("2026-09-22")) == 1);
    BOOST_TEST(made.daysLate(dateOf("2026-09-24")) == 3);
    BOOST_TEST(!made.isOverdue(dateOf("2026-09-21")));
    BOOST_TEST(made.isOverdue(dateOf("2026-09-22")));
}

BOOST_AUTO_TEST_CASE(what_is_paid_is_not_overdue) {
    Receivable made = storys();
    made.paid = made.gross;
    BOOST_TEST(!made.isOverdue(dateOf("2026-12-31")));
}

BOOST_DATA_TEST_CASE(T47_ageing_is_exact_at_its_borders, data::make(kBuckets), row) {
    const std::vector<Receivable> open{storys()};
    const Ageing ageing = age(open, open[0].deadline + Days(row.days));
    for (const auto bucket : kAll)
        BOOST_TEST((ageing.*bucket).in(Currency()) ==
                   (bucket == row.bucket ? zloty(144591) : zloty(0)));
    BOOST_TEST(ageing.total.in(Currency()) == zloty(144591));
}

BOOST_AUTO_TEST_CASE(T47_a_credit_is_not_netted_against_ageing) {
    Receivable overpaid = storys();
    overpaid.paid = overpaid.gross + zloty(1000);
    const std::vector<Receivable> open{overpaid, receivable(2, "2026-09-30", 5000)};
    BOOST_TEST(age(open, dateOf("2026-10-30")).total.in(Currency()) == zloty(5000));
}

BOOST_AUTO_TEST_CASE(T47_currencies_stand_beside_each_other) {
    Receivable foreign = storys();
    foreign.gross = euro(700);
    foreign.paid = foreign.corrected = euro(0);
    const std::vector<Receivable> open{storys(), foreign};
    const Ageing ageing = age(open, dateOf("2026-09-22"));
    BOOST_TEST(ageing.d1To30.amounts().size() == 2U);
    BOOST_TEST(ageing.total.in(Currency::of("EUR")) == euro(700));
    BOOST_TEST(ageing.total.in(Currency()) == zloty(144591));
}

RC_BOOST_PROP(T47_the_buckets_sum_to_the_total, ()) {
    std::vector<Receivable> open;
    Purse expected;
    const auto count = *rc::gen::inRange(0, 15);
    for (int i = 1; i <= count; ++i) {
        const Currency currency = *rc::gen::element(Currency(), Currency::of("EUR"));
        Receivable made = receivable(i, "2026-01-01", 0);
        made.deadline += Days(*rc::gen::inRange(0, 300));
        made.gross = Money::fromMinor(*rc::gen::inRange<std::int64_t>(0, 9000), currency);
        made.corrected = Money::fromMinor(*rc::gen::inRange<std::int64_t>(-900, 1), currency);
        made.paid = Money::fromMinor(*rc::gen::inRange<std::int64_t>(0, 9000), currency);
        open.push_back(made);
        if (made.balance().isPositive())
            expected.add(made.balance());
    }
    const Ageing ageing = age(open, dateOf("2026-08-01"));
    Purse sum;
    for (const auto bucket : kAll)
        for (const Money amount : (ageing.*bucket).amounts())
            sum.add(amount);
    RC_ASSERT(sum == ageing.total);
    RC_ASSERT(ageing.total == expected);
}

BOOST_AUTO_TEST_SUITE_END()

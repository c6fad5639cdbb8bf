// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/payment.h"

#include <map>
#include <rapidcheck/boost_test.h>
#include <stdexcept>

#include <boost/test/unit_test.hpp>

#include "domain/billing/sample.h"
#include "support/print.h"

using namespace domain;
using sample::euro;
using sample::receivable;
using sample::zloty;

BOOST_AUTO_TEST_SUITE(payment)

namespace {
std::vector<Receivable> anyReceivables() {
    std::vector<Receivable> receivables;
    const auto count = *rc::gen::inRange(0, 8);
    for (int i = 1; i <= count; ++i) {
        Receivable made = receivable(i, "2026-09-01", *rc::gen::inRange<std::int64_t>(0, 200'000));
        made.dueDate += Days(*rc::gen::inRange(0, 40));
        made.paid = zloty(*rc::gen::inRange<std::int64_t>(0, 250'000));
        receivables.push_back(made);
    }
    return receivables;
}
}  // namespace

BOOST_AUTO_TEST_CASE(the_first_in_order_is_filled_first) {
    const std::vector<Receivable> open{receivable(1, "2026-09-01", 10000),
                                       receivable(2, "2026-09-02", 5000)};
    const Spread result = spread(zloty(12000), open);
    BOOST_REQUIRE(result.parts.size() == 2U);
    BOOST_TEST(result.parts[0].invoice == InvoiceId{1});
    BOOST_TEST(result.parts[0].amount == zloty(10000));
    BOOST_TEST(result.parts[1].amount == zloty(2000));
    BOOST_TEST(result.credit == zloty(0));
}

BOOST_AUTO_TEST_CASE(what_is_left_is_credit) {
    const std::vector<Receivable> open{receivable(1, "2026-09-01", 10000)};
    BOOST_TEST(spread(zloty(10001), open).credit == zloty(1));
    BOOST_TEST(spread(zloty(500), {}).credit == zloty(500));
    BOOST_TEST(spread(zloty(500), {}).parts.empty());
}

BOOST_AUTO_TEST_CASE(what_is_paid_already_gets_nothing) {
    Receivable paid = receivable(1, "2026-09-01", 10000);
    paid.paid = zloty(10000);
    Receivable overpaid = receivable(2, "2026-09-01", 10000);
    overpaid.corrected = zloty(-10000);
    overpaid.paid = zloty(4000);
    const std::vector<Receivable> open{paid, overpaid, receivable(3, "2026-09-02", 700)};
    const Spread result = spread(zloty(1000), open);
    BOOST_REQUIRE(result.parts.size() == 1U);
    BOOST_TEST(result.parts[0].invoice == InvoiceId{3});
    BOOST_TEST(result.credit == zloty(300));
}

BOOST_AUTO_TEST_CASE(nothing_or_another_currency_is_a_mistake_of_the_caller) {
    const std::vector<Receivable> open{receivable(1, "2026-09-01", 10000)};
    BOOST_CHECK_THROW((void)spread(zloty(0), open), std::domain_error);
    BOOST_CHECK_THROW((void)spread(zloty(-1), open), std::domain_error);
    BOOST_CHECK_THROW((void)spread(euro(100), open), std::domain_error);
}

BOOST_AUTO_TEST_CASE(the_oldest_due_comes_first_then_the_earlier_invoice) {
    std::vector<Receivable> open{receivable(3, "2026-09-02", 1), receivable(2, "2026-09-02", 1),
                                 receivable(4, "2026-09-01", 1)};
    sortOldestFirst(open);
    BOOST_TEST(open[0].invoice == InvoiceId{4});
    BOOST_TEST(open[1].invoice == InvoiceId{2});
    BOOST_TEST(open[2].invoice == InvoiceId{3});
}

BOOST_AUTO_TEST_CASE(the_printed_date_decides_which_is_oldest) {
    // Saturday and Sunday move to the same Monday.
    std::vector<Receivable> open{receivable(1, "2026-09-20", 1), receivable(2, "2026-09-19", 1)};
    open[0].deadline = open[1].deadline = dateOf("2026-09-21");
    sortOldestFirst(open);
    BOOST_TEST(open[0].invoice == InvoiceId{2});
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_kind_lead_back) {
    for (const std::string code : {"payment", "deposit", "reversal"})
        BOOST_TEST(codeOf(paymentKindOf(code)) == code);
    BOOST_CHECK_THROW((void)paymentKindOf("refund"), std::domain_error);
}

RC_BOOST_PROP(parts_and_credit_are_the_amount_and_no_part_is_above_its_balance, ()) {
    auto open = anyReceivables();
    sortOldestFirst(open);
    std::map<std::int64_t, Money> balances;
    for (const auto& one : open)
        balances[one.invoice.value] = one.balance();
    const Money amount = zloty(*rc::gen::inRange<std::int64_t>(1, 600'000));
    const Spread result = spread(amount, open);
    Money sum = result.credit;
    for (const auto& [invoice, part] : result.parts) {
        RC_ASSERT(part.isPositive());
        RC_ASSERT(part <= balances.at(invoice.value));
        sum += part;
        balances.at(invoice.value) -= part;
    }
    RC_ASSERT(sum == amount);
    RC_ASSERT(!result.credit.isNegative());
    // Credit, or a later invoice paid, only when everything before is paid.
    bool isSpent = false;
    for (const auto& one : open) {
        const bool isOpen = balances.at(one.invoice.value).isPositive();
        const bool gotSomething =
            std::any_of(result.parts.begin(), result.parts.end(),
                        [&](const Spread::Part& part) { return part.invoice == one.invoice; });
        RC_ASSERT(!(isSpent && gotSomething));
        isSpent = isSpent || isOpen;
    }
    if (isSpent)
        RC_ASSERT(result.credit.isZero());
}

BOOST_AUTO_TEST_SUITE_END()

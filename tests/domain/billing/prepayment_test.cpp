// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/prepayment.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "domain/billing/sample.h"
#include "support/print.h"

using namespace domain;
using sample::credit;
using sample::euro;
using sample::zloty;

BOOST_AUTO_TEST_SUITE(prepayments)

namespace {
constexpr ContractId kBlog{1};
constexpr ContractId kShop{2};

std::vector<std::int64_t> idsOf(const std::vector<Prepayment>& prepaid) {
    std::vector<std::int64_t> ids;
    for (const auto& each : prepaid)
        ids.push_back(each.payment.value);
    return ids;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_deposit_goes_on_the_invoice_of_its_contract_and_other_money_waits) {
    const std::vector<Credit> credits{credit(1, zloty(300)), credit(2, zloty(500), kBlog),
                                      credit(3, zloty(700), kShop), credit(4, euro(900), kBlog)};
    const auto usual = prepay(zloty(10'000), kBlog, credits, {});
    BOOST_REQUIRE(usual.size() == 1U);
    BOOST_TEST(usual[0].payment == PaymentId{2});
    BOOST_TEST((usual[0].kind == PaymentKind::Deposit));
    BOOST_TEST((usual[0].date == dateOf("2026-09-03")));
    BOOST_TEST(usual[0].amount == zloty(500));
    const auto all = prepay(zloty(10'000), kBlog, credits, {.deposits = true, .others = true});
    BOOST_TEST(idsOf(all) == (std::vector<std::int64_t>{2, 1}), boost::test_tools::per_element());
    BOOST_TEST(prepay(zloty(10'000), kBlog, credits, {.deposits = false}).empty());
    const auto others = prepay(zloty(10'000), kBlog, credits, {.deposits = false, .others = true});
    BOOST_TEST(idsOf(others) == std::vector<std::int64_t>{1}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(without_a_contract_a_deposit_is_like_other_money) {
    const std::vector<Credit> credits{credit(1, zloty(300), kShop)};
    BOOST_TEST(prepay(zloty(500), {}, credits, {}).empty());
    BOOST_TEST(prepay(zloty(500), {}, credits, {.others = true}).size() == 1U);
    BOOST_TEST((roleOf(credits[0], kShop) == CreditRole::Deposit));
    BOOST_TEST((roleOf(credits[0], kBlog) == CreditRole::NotForIt));
    BOOST_TEST((roleOf(credits[0], {}) == CreditRole::Other));
}

RC_BOOST_PROP(never_more_than_the_invoice_nor_than_what_is_left, ()) {
    std::vector<Credit> credits;
    const auto count = *rc::gen::inRange(0, 6);
    for (int i = 1; i <= count; ++i)
        credits.push_back(credit(i, zloty(*rc::gen::inRange<std::int64_t>(0, 2'000)),
                                 *rc::gen::element<std::optional<ContractId>>({}, kBlog, kShop)));
    const auto gross = zloty(*rc::gen::inRange<std::int64_t>(1, 5'000));
    const PrepaymentUse use{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
    const auto prepaid = prepay(gross, kBlog, credits, use);
    Money possible = zloty(0);
    for (const auto& each : credits) {
        const auto role = roleOf(each, kBlog);
        if ((role == CreditRole::Deposit && use.deposits) ||
            (role == CreditRole::Other && use.others))
            possible += each.left;
    }
    RC_ASSERT(sumOf(prepaid, {}) == std::min(gross, possible));
    for (const auto& each : prepaid) {
        const auto& from = credits.at(static_cast<std::size_t>(each.payment.value - 1));
        RC_ASSERT(each.amount.isPositive());
        RC_ASSERT(each.amount <= from.left);
    }
}

BOOST_AUTO_TEST_SUITE_END()

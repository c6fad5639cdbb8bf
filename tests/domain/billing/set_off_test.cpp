// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/set_off.h"

#include <boost/test/unit_test.hpp>

#include "domain/billing/sample.h"
#include "support/print.h"

using namespace domain;
using sample::credit;
using sample::euro;
using sample::zloty;

BOOST_AUTO_TEST_SUITE(set_offs)

namespace {
constexpr ContractId kBlog{1};
constexpr ContractId kShop{2};

Payable payable(std::int64_t id, Money balance, std::optional<ContractId> contract = {}) {
    return {{id}, "FV/" + std::to_string(id), contract, balance};
}

std::string textOf(const std::vector<SetOff>& all) {
    std::string text;
    for (const auto& each : all)
        text += (text.empty() ? "" : ", ") + std::to_string(each.payment.value) + ">" +
                each.number + " " + formatAmount(each.amount);
    return text;
}
}  // namespace

BOOST_AUTO_TEST_CASE(overpayments_go_first_and_each_invoice_up_to_its_balance) {
    const std::vector open{payable(1, zloty(300), kBlog), payable(2, zloty(500))};
    const std::vector credits{credit(7, zloty(900), kBlog), credit(8, zloty(200)),
                              credit(9, zloty(150))};
    BOOST_TEST(textOf(setOffs(open, credits)) == "8>FV/1 2.00, 9>FV/1 1.00, 9>FV/2 0.50");
    const auto withoutOverpayments = setOffs(open, std::vector{credit(7, zloty(900), kBlog)});
    BOOST_TEST(textOf(withoutOverpayments) == "7>FV/1 3.00");
    BOOST_TEST((withoutOverpayments[0].kind == PaymentKind::Deposit));
    BOOST_TEST(sumOf(withoutOverpayments, {1}, Currency::of("PLN")) == zloty(300));
    BOOST_TEST(sumOf(withoutOverpayments, {2}, Currency::of("PLN")) == zloty(0));
}

BOOST_AUTO_TEST_CASE(a_deposit_is_offered_to_its_own_contract_only) {
    const std::vector credits{credit(7, zloty(900), kBlog)};
    BOOST_TEST(setOffs(std::vector{payable(1, zloty(300), kShop)}, credits).empty());
    BOOST_TEST(setOffs(std::vector{payable(1, zloty(300))}, credits).empty());
}

BOOST_AUTO_TEST_CASE(currencies_do_not_mix_and_nothing_is_offered_for_nothing) {
    BOOST_TEST(
        setOffs(std::vector{payable(1, euro(300))}, std::vector{credit(7, zloty(1))}).empty());
    BOOST_TEST(
        setOffs(std::vector{payable(1, zloty(0))}, std::vector{credit(7, zloty(1))}).empty());
    BOOST_TEST(setOffs({}, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

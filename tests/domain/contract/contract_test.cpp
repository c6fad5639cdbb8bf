// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/contract.h"

#include <functional>
#include <ostream>
#include <stdexcept>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"
#include "support/print.h"

using namespace domain;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(contract)

namespace {
Money zloty(std::int64_t minor) {
    return Money::fromMinor(minor, Currency());
}

Percent percent(int whole) {
    return {std::int64_t{whole} * 100};
}

ScopeItem item(std::string name, std::int64_t thousandths, std::int64_t price) {
    ScopeItem made;
    made.name = std::move(name);
    made.quantity = {thousandths};
    made.unit = *parseUnit("1000 zzs");
    made.unitPrice = zloty(price);
    return made;
}

/// Thirty thousand characters at 45.00 and a flat 900.00.
Contract agreed() {
    Contract contract;
    contract.title = "Blog posts";
    contract.start = dateOf("2026-09-01");
    contract.items = {item("Articles", 30'000, 4500), item("Strategy", 1000, 90000)};
    return contract;
}

/// One thing wrong with an otherwise good contract.
struct Wrong {
    std::string name;
    std::function<void(Contract&)> change;
    std::string code;
};

std::ostream& operator<<(std::ostream& out, const Wrong& row) {
    return out << row.name;
}

const std::vector<Wrong> kWrong{
    {"nothing", [](Contract&) {}, "done"},
    {"no title", [](Contract& c) { c.title = ""; }, "missing_field"},
    {"a blank title", [](Contract& c) { c.title = " \t"; }, "missing_field"},
    {"no items", [](Contract& c) { c.items.clear(); }, "contract_without_items"},
    {"an item without a name", [](Contract& c) { c.items[1].name = ""; }, "missing_field"},
    {"a quantity of zero", [](Contract& c) { c.items[1].quantity = {0}; }, "quantity_not_positive"},
    {"a negative quantity", [](Contract& c) { c.items[0].quantity = {-1}; },
     "quantity_not_positive"},
    {"a negative price", [](Contract& c) { c.items[0].unitPrice = zloty(-1); }, "price_negative"},
    {"a deposit above the value",
     [](Contract& c) {
         c.deposit = {{}, zloty(276'751)};
     },
     "deposit_above_value"},
    {"a deposit of the whole value",
     [](Contract& c) {
         c.deposit = {{}, zloty(276'750)};
     },
     "done"},
    {"a price of zero", [](Contract& c) { c.items[0].unitPrice = zloty(0); }, "done"},
    {"another currency",
     [](Contract& c) { c.items[0].unitPrice = Money::fromMinor(1, Currency::of("EUR")); },
     "currency_differs"},
    {"a rate for sellers without a business",
     [](Contract& c) { c.items[0].vat = *parseVatRate("none"); }, "rate_not_for_seller"},
    {"a payment term of zero", [](Contract& c) { c.paymentTermDays = 0; }, "done"},
    {"a negative payment term", [](Contract& c) { c.paymentTermDays = -1; }, "term_out_of_range"},
    {"a payment term of a year", [](Contract& c) { c.paymentTermDays = 365; }, "done"},
    {"a longer payment term", [](Contract& c) { c.paymentTermDays = 366; }, "term_out_of_range"},
    {"negative rounds", [](Contract& c) { c.roundsIncluded = -1; }, "term_out_of_range"},
    {"negative days for remarks", [](Contract& c) { c.remarksDays = -1; }, "term_out_of_range"},
    {"a tolerance beyond the text", [](Contract& c) { c.lengthTolerance = Percent{100'01}; },
     "term_out_of_range"},
    {"a deposit of everything",
     [](Contract& c) {
         c.deposit = {percent(100), {}};
     },
     "done"},
    {"a deposit of more than everything",
     [](Contract& c) {
         c.deposit = {Percent{100'01}, {}};
     },
     "term_out_of_range"},
    {"a deposit below zero",
     [](Contract& c) {
         c.deposit = {{}, zloty(-1)};
     },
     "price_negative"},
    {"a deposit in another currency",
     [](Contract& c) {
         c.deposit = {{}, Money::fromMinor(1, Currency::of("EUR"))};
     },
     "currency_differs"},
    {"a surcharge below zero hours",
     [](Contract& c) {
         c.surcharges = {{-1, percent(25)}};
     },
     "term_out_of_range"},
    {"a surcharge beyond tenfold",
     [](Contract& c) {
         c.surcharges = {{24, percent(1001)}};
     },
     "term_out_of_range"},
    {"a kill fee without a stage",
     [](Contract& c) {
         c.killFees = {{"", percent(50)}};
     },
     "missing_field"},
    {"a kill fee beyond the price",
     [](Contract& c) {
         c.killFees = {{"brief", percent(101)}};
     },
     "term_out_of_range"},
    {"a deadline on the first day", [](Contract& c) { c.deadline = c.start; }, "done"},
    {"a deadline before the start", [](Contract& c) { c.deadline = c.start - Days(1); },
     "deadline_before_start"},
    {"a value beyond reckoning",
     [](Contract& c) {
         c.items[0].quantity = {1'000'000'000'000'000};
         c.items[0].unitPrice = zloty(1'000'000'000'000'000);
     },
     "value_too_large"},
    {"a value too large for its tax",
     [](Contract& c) {
         c.items[0].quantity = {1000};
         c.items[0].unitPrice = zloty(1'000'000'000'000'000);
     },
     "value_too_large"},
};
}  // namespace

BOOST_AUTO_TEST_CASE(the_value_is_the_net_of_all_items) {
    BOOST_TEST(contractValue(agreed()) == zloty(225000));
    BOOST_TEST(contractValue(Contract{}) == zloty(0));
}

BOOST_AUTO_TEST_CASE(T25_the_net_of_an_item_is_rounded_once_half_up) {
    BOOST_TEST(item("Text", 6123, 4500).net() == zloty(27554));  // 275.535
    BOOST_TEST(item("Text", 1, 499).net() == zloty(0));
    BOOST_TEST(item("Text", 1, 500).net() == zloty(1));
}

BOOST_AUTO_TEST_CASE(without_a_term_there_is_no_deposit) {
    BOOST_TEST(depositRequired(agreed()) == zloty(0));
    Contract contract = agreed();
    contract.deposit = DepositTerm{};
    BOOST_TEST(depositRequired(contract) == zloty(0));
}

BOOST_AUTO_TEST_CASE(a_deposit_in_percent_is_of_the_gross_value) {
    Contract contract = agreed();
    contract.deposit = {percent(50), {}};
    BOOST_TEST(depositRequired(contract) == zloty(138375));  // half of 2767.50
    contract.items[1].vat = *parseVatRate("zw");
    BOOST_TEST(depositRequired(contract) == zloty(128025));  // half of 1660.50 + 900.00
    contract.deposit->percent = Percent{0'01};
    BOOST_TEST(depositRequired(contract) == zloty(26));  // 0.25605, half up
}

BOOST_AUTO_TEST_CASE(a_deposit_as_an_amount_is_that_amount) {
    Contract contract = agreed();
    contract.deposit = {{}, zloty(50000)};
    BOOST_TEST(depositRequired(contract) == zloty(50000));
}

BOOST_AUTO_TEST_CASE(an_accepted_change_adds_value_but_no_deposit) {
    Contract contract = agreed();
    contract.deposit = {percent(50), {}};
    ScopeItem extra = item("Extra", 1000, 25000);
    extra.change = ChangeId{1};
    contract.items.push_back(extra);
    BOOST_TEST(contractValue(contract) == zloty(250000));
    BOOST_TEST(depositRequired(contract) == zloty(138375));
}

BOOST_AUTO_TEST_CASE(what_is_missing_of_a_deposit_is_money_and_is_asked_for_once) {
    const auto standing = [](std::int64_t paid, std::int64_t received, std::int64_t open) {
        return DepositStanding{zloty(50'000), zloty(paid), zloty(received), zloty(open)};
    };
    BOOST_TEST(standing(0, 0, 0).missing() == zloty(50'000));
    BOOST_TEST(standing(20'000, 0, 0).missing() == zloty(30'000));
    BOOST_TEST(standing(60'000, 0, 0).missing() == zloty(0));
    // An invoice is no money, but it asks for it; what is paid on it is money.
    BOOST_TEST(standing(0, 0, 123'000).missing() == zloty(50'000));
    BOOST_TEST(standing(0, 0, 123'000).asked() == zloty(0));
    BOOST_TEST(standing(0, 0, 20'000).asked() == zloty(30'000));
    BOOST_TEST(standing(0, 50'000, 73'000).missing() == zloty(0));
    BOOST_TEST(standing(0, 30'000, 0).asked() == zloty(20'000));
}

BOOST_DATA_TEST_CASE(a_contract_that_cannot_be_is_refused, data::make(kWrong), row) {
    Contract contract = agreed();
    row.change(contract);
    BOOST_TEST(outcome(checkContract(contract, VatStatus::Payer)) == row.code);
}

BOOST_AUTO_TEST_CASE(a_seller_without_vat_agrees_no_taxed_item) {
    BOOST_TEST(outcome(checkContract(agreed(), VatStatus::Exempt)) == "rate_not_for_seller");
    BOOST_TEST(outcome(checkContract(agreed(), VatStatus::None)) == "rate_not_for_seller");
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_state_lead_back) {
    for (const std::string code : {"draft", "started", "closed"})
        BOOST_TEST(codeOf(contractStateOf(code)) == code);
    BOOST_CHECK_THROW((void)contractStateOf("open"), std::domain_error);
}

BOOST_AUTO_TEST_SUITE_END()

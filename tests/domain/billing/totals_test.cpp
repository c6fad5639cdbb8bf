// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/totals.h"

#include <rapidcheck/boost_test.h>
#include <stdexcept>

#include <boost/test/unit_test.hpp>

#include "domain/billing/sample.h"
#include "domain/contract/contract.h"
#include "support/print.h"

using namespace domain;
using sample::euro;
using sample::line;
using sample::zloty;

BOOST_AUTO_TEST_SUITE(totals)

namespace {
const Currency kZloty;

bool isMirrored(const Totals& a, const Totals& b) {
    bool isSame = a.perRate.size() == b.perRate.size() && a.net == -b.net && a.vat == -b.vat &&
                  a.gross == -b.gross;
    for (std::size_t i = 0; isSame && i < a.perRate.size(); ++i)
        isSame = a.perRate[i].rate == b.perRate[i].rate && a.perRate[i].net == -b.perRate[i].net &&
                 a.perRate[i].vat == -b.perRate[i].vat && a.perRate[i].gross == -b.perRate[i].gross;
    return isSame;
}
}  // namespace

BOOST_AUTO_TEST_CASE(T26_the_invoice_of_the_story_comes_to_1445_91) {
    const std::vector<Line> lines{sample::article(), sample::strategy()};
    const Totals totals = computeTotals(lines, kZloty);
    BOOST_REQUIRE(totals.lineNets.size() == 2U);
    BOOST_TEST(totals.lineNets[0] == zloty(27554));
    BOOST_TEST(totals.lineNets[1] == zloty(90000));
    BOOST_TEST(totals.net == zloty(117554));
    BOOST_TEST(totals.vat == zloty(27037));
    BOOST_TEST(totals.gross == zloty(144591));
    BOOST_REQUIRE(totals.perRate.size() == 1U);
    BOOST_TEST(totals.perRate[0].gross == zloty(144591));
}

BOOST_AUTO_TEST_CASE(T25_a_line_is_rounded_once_and_its_rate_once) {
    // Three lines of 0.005: each is one grosz, and the tax is that of three grosze.
    const std::vector<Line> lines(3, line(1, 500));
    const Totals totals = computeTotals(lines, kZloty);
    BOOST_TEST(totals.net == zloty(3));
    BOOST_TEST(totals.vat == zloty(1));
}

BOOST_AUTO_TEST_CASE(a_discount_is_taken_from_the_line_before_the_tax) {
    Line reduced = sample::strategy();
    reduced.discount = zloty(10000);
    BOOST_TEST(reduced.net() == zloty(80000));
    BOOST_TEST(computeTotals(std::vector{reduced}, kZloty).vat == zloty(18400));
    reduced.discount = zloty(90000);
    BOOST_TEST(reduced.net() == zloty(0));
}

BOOST_AUTO_TEST_CASE(no_discount_has_no_currency) {
    Line foreign = sample::strategy();
    foreign.unitPrice = euro(1000);
    foreign.discount = {};
    BOOST_TEST(foreign.net() == euro(1000));
}

BOOST_AUTO_TEST_CASE(rates_are_summed_apart) {
    const std::vector<Line> lines{line(1000, 100, "zw"), line(1000, 100, "5"),
                                  line(1000, 100, "23"), line(1000, 100, "5")};
    const Totals totals = computeTotals(lines, kZloty);
    BOOST_REQUIRE(totals.perRate.size() == 3U);
    BOOST_TEST(totals.perRate[0].vat == zloty(23));
    BOOST_TEST(totals.perRate[1].vat == zloty(10));
    BOOST_TEST(totals.perRate[2].vat == zloty(0));
    BOOST_TEST(totals.gross == zloty(433));
}

BOOST_AUTO_TEST_CASE(no_lines_come_to_nothing_in_their_currency) {
    const Totals totals = computeTotals({}, Currency::of("EUR"));
    BOOST_TEST(totals.gross == euro(0));
    BOOST_TEST(totals.perRate.empty());
}

BOOST_AUTO_TEST_CASE(a_line_in_another_currency_is_a_mistake_of_the_caller) {
    Line foreign = sample::strategy();
    foreign.unitPrice = euro(1000);
    const std::vector<Line> mixed{sample::strategy(), foreign};
    BOOST_CHECK_THROW((void)computeTotals(mixed, kZloty), std::domain_error);
    BOOST_CHECK_THROW((void)computeTotals(std::vector{foreign}, kZloty), std::domain_error);
}

BOOST_AUTO_TEST_CASE(a_difference_names_every_rate_of_both_sides) {
    const Totals before = computeTotals(std::vector{line(1000, 100, "23")}, kZloty);
    const Totals after = computeTotals(std::vector{line(1000, 100, "zw")}, kZloty);
    const Totals change = difference(before, after, kZloty);
    BOOST_REQUIRE(change.perRate.size() == 2U);
    BOOST_TEST(change.perRate[0].gross == zloty(-123));
    BOOST_TEST(change.perRate[1].gross == zloty(100));
    BOOST_TEST(change.gross == zloty(-23));
    BOOST_TEST(change.lineNets.empty());
}

RC_BOOST_PROP(T26_the_parts_of_an_invoice_sum_to_its_totals, ()) {
    const auto lines = sample::anyLines();
    const Totals totals = computeTotals(lines, kZloty);
    Money net = zloty(0);
    for (const Money lineNet : totals.lineNets)
        net += lineNet;
    RC_ASSERT(net == totals.net);
    Money netPerRate = zloty(0);
    Money vatPerRate = zloty(0);
    for (const auto& row : totals.perRate) {
        RC_ASSERT(row.vat == vatOf(row.net, row.rate));
        RC_ASSERT(row.gross == row.net + row.vat);
        netPerRate += row.net;
        vatPerRate += row.vat;
    }
    RC_ASSERT(netPerRate == totals.net);
    RC_ASSERT(vatPerRate == totals.vat);
    RC_ASSERT(totals.gross == totals.net + totals.vat);
}

RC_BOOST_PROP(the_order_of_lines_changes_no_sum, ()) {
    auto lines = sample::anyLines();
    const Totals totals = computeTotals(lines, kZloty);
    std::reverse(lines.begin(), lines.end());
    const Totals turned = computeTotals(lines, kZloty);
    RC_ASSERT(turned.perRate == totals.perRate);
    RC_ASSERT(turned.gross == totals.gross);
}

RC_BOOST_PROP(a_difference_turned_round_is_its_mirror, ()) {
    const Totals a = computeTotals(sample::anyLines(), kZloty);
    const Totals b = computeTotals(sample::anyLines(), kZloty);
    const Totals there = difference(a, b, kZloty);
    RC_ASSERT(isMirrored(there, difference(b, a, kZloty)));
    RC_ASSERT(a.net + there.net == b.net);
    RC_ASSERT(a.vat + there.vat == b.vat);
    RC_ASSERT(a.gross + there.gross == b.gross);
    RC_ASSERT(difference(a, a, kZloty).gross.isZero());
}

BOOST_AUTO_TEST_CASE(without_vat_is_what_has_no_other_rate) {
    Contract contract;
    const auto totalsOf = [&](std::vector<const char*> rates) {
        contract.items.clear();
        std::vector<Line> lines;
        for (const auto* rate : rates) {
            const auto vat = parseVatRate(rate).orThrow();
            lines.push_back({"x", {1000}, {}, zloty(100), zloty(0), vat});
            contract.items.emplace_back().vat = vat;
        }
        return computeTotals(lines, kZloty);
    };
    BOOST_TEST(isWithoutVat(totalsOf({"none", "none"})));
    BOOST_TEST(isWithoutVat(contract));
    BOOST_TEST(!isWithoutVat(totalsOf({"none", "zw"})));
    BOOST_TEST(!isWithoutVat(contract));
    // An imported invoice has no rates, and what it came to was gross.
    BOOST_TEST(!isWithoutVat(totalsOf({})));
}

RC_BOOST_PROP(T26_a_deposit_of_everything_is_the_gross_of_the_invoice, ()) {
    Contract contract;
    contract.deposit = {Percent{100'00}, {}};
    auto lines = sample::anyLines();
    for (auto& invoiced : lines) {
        invoiced.discount = zloty(0);
        ScopeItem item;
        item.quantity = invoiced.quantity;
        item.unitPrice = invoiced.unitPrice;
        item.vat = invoiced.vat;
        contract.items.push_back(item);
    }
    RC_ASSERT(depositRequired(contract) == computeTotals(lines, kZloty).gross);
}

BOOST_AUTO_TEST_SUITE_END()

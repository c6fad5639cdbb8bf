// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/vat_summary.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(vat_summary)

namespace {
Money zloty(std::int64_t minor) {
    return Money::fromMinor(minor, Currency());
}

VatRate rate(std::string_view code) {
    return *parseVatRate(code);
}
}  // namespace

BOOST_AUTO_TEST_CASE(T25_tax_is_rounded_half_up_and_mirrored_below_zero) {
    BOOST_TEST(vatOf(zloty(2), rate("23")) == zloty(0));    // 0.46
    BOOST_TEST(vatOf(zloty(50), rate("23")) == zloty(12));  // 11.50
    BOOST_TEST(vatOf(zloty(-50), rate("23")) == zloty(-12));
    BOOST_TEST(vatOf(zloty(10), rate("5")) == zloty(1));  // 0.50
    BOOST_TEST(vatOf(zloty(117554), rate("23")) == zloty(27037));
    BOOST_TEST(vatOf(zloty(117554), rate("np2")) == zloty(0));
}

BOOST_AUTO_TEST_CASE(T25_tax_is_taken_of_the_sum_of_a_rate_not_of_each_line) {
    const std::vector<NetAtRate> nets(3, {rate("23"), zloty(2)});
    const auto rows = summarizeVat(nets);
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(rows[0].net == zloty(6));
    BOOST_TEST(rows[0].vat == zloty(1));  // 1.38; line by line it would be nothing
    BOOST_TEST(rows[0].gross == zloty(7));
}

BOOST_AUTO_TEST_CASE(one_row_per_rate_from_high_to_low) {
    const std::vector<NetAtRate> nets{{rate("zw"), zloty(100)},
                                      {rate("5"), zloty(100)},
                                      {rate("23"), zloty(100)},
                                      {rate("5"), zloty(100)}};
    const auto rows = summarizeVat(nets);
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST(codeOf(rows[0].rate) == "23");
    BOOST_TEST(codeOf(rows[1].rate) == "5");
    BOOST_TEST(rows[1].net == zloty(200));
    BOOST_TEST(codeOf(rows[2].rate) == "zw");
}

BOOST_AUTO_TEST_CASE(two_currencies_never_meet_in_a_row) {
    const std::vector<NetAtRate> nets{{rate("23"), zloty(100)},
                                      {rate("23"), Money::fromMinor(100, Currency::of("EUR"))}};
    BOOST_CHECK_THROW((void)summarizeVat(nets), std::domain_error);
}

RC_BOOST_PROP(the_tax_is_within_half_a_grosz_of_the_exact_one, ()) {
    const auto net = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
    const auto percent = *rc::gen::element(23, 8, 5, 0);
    const Money vat = vatOf(zloty(net), {VatRate::Kind::Percent, percent});
    const std::int64_t off = vat.minor() * 100 - net * percent;
    RC_ASSERT(off <= 50 && off >= -50);
    RC_ASSERT(vatOf(zloty(-net), {VatRate::Kind::Percent, percent}) == -vat);
}

BOOST_AUTO_TEST_SUITE_END()

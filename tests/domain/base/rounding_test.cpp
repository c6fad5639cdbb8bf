// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/rounding.h"

#include <limits>
#include <numeric>
#include <ostream>
#include <rapidcheck/boost_test.h>
#include <stdexcept>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(rounding)

namespace {
constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();

struct Quotient {
    const char* name;
    std::int64_t value, numerator, denominator, expected;
};

std::ostream& operator<<(std::ostream& out, const Quotient& q) {
    return out << q.name;
}

const std::vector<Quotient> kQuotients{
    {"nothing left over", 1000, 19, 100, 190},
    {"half goes up", 50, 1, 100, 1},
    {"just below half goes down", 49, 1, 100, 0},
    {"just above half goes up", 51, 1, 100, 1},
    {"half below zero goes away from zero", -50, 1, 100, -1},
    {"just below half below zero goes to zero", -49, 1, 100, 0},
    {"a negative denominator", 50, 1, -100, -1},
    {"all of it negative", -50, -1, -100, -1},
    {"a third", 100, 1, 3, 33},
    {"two thirds", 200, 1, 3, 67},
    {"half of an odd denominator never happens", 1, 1, 3, 0},
    {"23 % of 0.02", 2, 23, 100, 0},
    {"23 % of 0.03", 3, 23, 100, 1},
    {"a product beyond 64 bits", kMost, 1'000'000, 1'000'000, kMost},
    {"the least number", kLeast, 1, 1, kLeast},
    {"the largest denominator", kMost, 1, kMost, 1},
    {"the least denominator", kLeast, 1, kLeast, 1},
    {"half of the least denominator", kLeast / 2, 1, kLeast, 1},
    {"zero", 0, 5, 7, 0},
};

struct Split {
    const char* name;
    std::int64_t total;
    std::vector<std::int64_t> weights, expected;
};

std::ostream& operator<<(std::ostream& out, const Split& s) {
    return out << s.name;
}

const std::vector<Split> kSplits{
    {"evenly", 90, {1, 1, 1}, {30, 30, 30}},
    {"a grosz left goes to the first of equals", 100, {1, 1, 1}, {34, 33, 33}},
    {"two grosze left go to the first two", 200, {1, 1, 1}, {67, 67, 66}},
    {"the largest remainder gets it", 10, {1, 2, 4}, {1, 3, 6}},
    {"nothing for no weight", 5, {0, 3, 0, 3}, {0, 3, 0, 2}},
    {"a debt mirrors a credit", -100, {1, 1, 1}, {-34, -33, -33}},
    {"nothing to give", 0, {5, 7}, {0, 0}},
    {"one part gets all", 12345, {7}, {12345}},
    {"more parts than grosze", 2, {1, 1, 1, 1}, {1, 1, 0, 0}},
    {"weights beyond 64 bits together", kMost, {kMost, kMost}, {kMost / 2 + 1, kMost / 2}},
    {"the least number", kLeast, {1}, {kLeast}},
    {"the least number in two", kLeast, {1, 1}, {kLeast / 2, kLeast / 2}},
};

/// The rule in words: the whole part, and one more away from zero when the rest is half or more.
std::int64_t slowHalfUp(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t size = std::abs(value * numerator);
    const std::int64_t by = std::abs(denominator);
    std::int64_t whole = 0;
    std::int64_t rest = size;
    whole = rest / by;
    rest -= whole * by;
    if (rest >= by - rest)
        ++whole;
    const bool negative = (value * numerator < 0) != (denominator < 0);
    return negative ? -whole : whole;
}

std::vector<std::int64_t> anyWeights() {
    auto weights = *rc::gen::nonEmpty(
        rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 100'000)));
    weights.push_back(*rc::gen::inRange<std::int64_t>(1, 100'000));
    return weights;
}
}  // namespace

BOOST_DATA_TEST_CASE(half_goes_away_from_zero, data::make(kQuotients), q) {
    BOOST_TEST(multiplyDivide(q.value, q.numerator, q.denominator, Rounding::HalfUp) == q.expected);
}

BOOST_AUTO_TEST_CASE(never_refuses_a_remainder_and_lets_the_rest_pass) {
    BOOST_TEST(multiplyDivide(100, 23, 100, Rounding::Never) == 23);
    BOOST_CHECK_THROW(multiplyDivide(1, 23, 100, Rounding::Never), std::domain_error);
    BOOST_CHECK_THROW(multiplyDivide(-1, 23, 100, Rounding::Never), std::domain_error);
}

BOOST_AUTO_TEST_CASE(nothing_is_divided_by_zero) {
    BOOST_CHECK_THROW(multiplyDivide(1, 1, 0, Rounding::HalfUp), std::domain_error);
    BOOST_CHECK_THROW(multiplyDivide(0, 0, 0, Rounding::Never), std::domain_error);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused_not_wrapped) {
    BOOST_CHECK_THROW(multiplyDivide(kMost, 2, 1, Rounding::HalfUp), std::overflow_error);
    BOOST_CHECK_THROW(multiplyDivide(kLeast, -1, 1, Rounding::HalfUp), std::overflow_error);
    BOOST_CHECK_THROW(multiplyDivide(kLeast, 1, -1, Rounding::HalfUp), std::overflow_error);
    BOOST_CHECK_THROW(multiplyDivide(kMost, kMost, 1, Rounding::HalfUp), std::overflow_error);
    BOOST_CHECK_THROW(checkedAdd(kMost, 1), std::overflow_error);
    BOOST_CHECK_THROW(checkedAdd(kLeast, -1), std::overflow_error);
    BOOST_CHECK_THROW(checkedSubtract(kLeast, 1), std::overflow_error);
    BOOST_CHECK_THROW(checkedSubtract(0, kLeast), std::overflow_error);
    BOOST_TEST(checkedAdd(kMost, kLeast) == -1);
    BOOST_TEST(checkedSubtract(kLeast, kLeast) == 0);
}

BOOST_DATA_TEST_CASE(a_split_gives_by_largest_remainder, data::make(kSplits), s) {
    BOOST_TEST(split(s.total, s.weights) == s.expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_split_needs_weights) {
    BOOST_CHECK_THROW(split(1, {}), std::domain_error);
    BOOST_CHECK_THROW(split(1, std::vector<std::int64_t>{0, 0}), std::domain_error);
    BOOST_CHECK_THROW(split(1, std::vector<std::int64_t>{2, -1}), std::domain_error);
}

RC_BOOST_PROP(T24_rounding_agrees_with_a_slow_model, (std::int32_t value, std::int32_t numerator)) {
    const auto denominator = *rc::gen::nonZero<std::int32_t>();
    RC_ASSERT(multiplyDivide(value, numerator, denominator, Rounding::HalfUp) ==
              slowHalfUp(value, numerator, denominator));
}

RC_BOOST_PROP(a_correction_mirrors_its_original, (std::int32_t value, std::int32_t numerator)) {
    const auto denominator = *rc::gen::nonZero<std::int32_t>();
    const auto original = multiplyDivide(value, numerator, denominator, Rounding::HalfUp);
    const auto correction =
        multiplyDivide(-std::int64_t{value}, numerator, denominator, Rounding::HalfUp);
    RC_ASSERT(original == -correction);
}

RC_BOOST_PROP(rounding_is_off_by_half_a_unit_at_most,
              (std::int32_t value, std::int32_t numerator)) {
    const auto denominator = *rc::gen::nonZero<std::int32_t>();
    const auto rounded = multiplyDivide(value, numerator, denominator, Rounding::HalfUp);
    const auto exact = std::int64_t{value} * numerator;
    RC_ASSERT(2 * std::abs(exact - rounded * denominator) <= std::abs(std::int64_t{denominator}));
}

RC_BOOST_PROP(the_parts_of_a_split_sum_to_the_whole, (std::int64_t total)) {
    const auto weights = anyWeights();
    const auto parts = split(total, weights);
    RC_ASSERT(parts.size() == weights.size());
    RC_ASSERT(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == total);
}

RC_BOOST_PROP(each_part_is_its_exact_share_up_to_less_than_one_unit, (std::int32_t total)) {
    const auto weights = anyWeights();
    const auto whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    const auto parts = split(total, weights);
    for (std::size_t i = 0; i < parts.size(); ++i)
        RC_ASSERT(std::abs(parts[i] * whole - std::int64_t{total} * weights[i]) < whole);
}

RC_BOOST_PROP(a_split_of_the_opposite_is_the_opposite, (std::int32_t total)) {
    const auto weights = anyWeights();
    const auto parts = split(total, weights);
    const auto mirrored = split(-std::int64_t{total}, weights);
    for (std::size_t i = 0; i < parts.size(); ++i)
        RC_ASSERT(parts[i] == -mirrored[i]);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/rounding.h"

namespace domain {
namespace {
__extension__ using Wide = __int128;

std::int64_t narrow(Wide value) {
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value < std::numeric_limits<std::int64_t>::min())
        throw std::overflow_error("result out of range");
    return static_cast<std::int64_t>(value);
}
}  // namespace

std::int64_t multiplyDivide(std::int64_t value, std::int64_t numerator, std::int64_t denominator,
                            Rounding rounding) {
    if (denominator == 0)
        throw std::domain_error("multiplyDivide: zero denominator");
    const Wide product = Wide(value) * numerator;
    const Wide quotient = product / denominator;
    const Wide remainder = product % denominator;
    if (remainder == 0)
        return narrow(quotient);
    if (rounding == Rounding::Never)
        throw std::domain_error("multiplyDivide: a remainder where none is allowed");
    const Wide twice = 2 * (remainder < 0 ? -remainder : remainder);
    const Wide size = denominator < 0 ? -Wide(denominator) : Wide(denominator);
    const bool negative = (product < 0) != (denominator < 0);
    return narrow(twice >= size ? quotient + (negative ? -1 : 1) : quotient);
}

std::int64_t checkedAdd(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        throw std::overflow_error("sum out of range");
    return sum;
}

std::int64_t checkedSubtract(std::int64_t a, std::int64_t b) {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        throw std::overflow_error("difference out of range");
    return difference;
}

std::vector<std::int64_t> split(std::int64_t total, std::span<const std::int64_t> weights) {
    Wide whole = 0;
    for (const auto weight : weights) {
        if (weight < 0)
            throw std::domain_error("split: negative weight");
        whole += weight;
    }
    if (whole == 0)
        throw std::domain_error("split: no weight");
    const Wide size = total < 0 ? -Wide(total) : Wide(total);
    std::vector<Wide> sizes;
    std::vector<std::pair<Wide, std::size_t>> remainders;
    Wide given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide share = size * weights[i];
        sizes.push_back(share / whole);
        given += share / whole;
        remainders.emplace_back(share % whole, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; given < size; ++i, ++given)
        ++sizes[remainders[i].second];
    std::vector<std::int64_t> parts(sizes.size());
    std::transform(sizes.begin(), sizes.end(), parts.begin(),
                   [&](Wide part) { return narrow(total < 0 ? -part : part); });
    return parts;
}
}  // namespace domain

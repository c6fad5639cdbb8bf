// SPDX-License-Identifier: GPL-3.0-or-later
// Exact integer arithmetic with the rounding named at the call. There is no floating point behind
// it and no default: whoever divides says what becomes of the remainder.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace domain {
enum class Rounding {
    HalfUp,  ///< half away from zero, so that a correction mirrors its original (Polish rule)
    Never,   ///< a remainder is a mistake of the caller: throws std::domain_error
};

/// `value` × `numerator` ÷ `denominator`, through 128 bits. Throws std::domain_error for a zero
/// denominator and std::overflow_error when the result does not fit.
std::int64_t multiplyDivide(std::int64_t value, std::int64_t numerator, std::int64_t denominator,
                            Rounding rounding);

/// a + b, a − b; throw std::overflow_error.
std::int64_t checkedAdd(std::int64_t a, std::int64_t b);
std::int64_t checkedSubtract(std::int64_t a, std::int64_t b);

/// Splits `total` in proportion to `weights` by largest remainder (ties to the earlier part), so
/// that the parts sum to the whole. Weights are not negative and not all zero, else
/// std::domain_error.
std::vector<std::int64_t> split(std::int64_t total, std::span<const std::int64_t> weights);
}  // namespace domain

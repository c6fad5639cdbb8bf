// SPDX-License-Identifier: GPL-3.0-or-later
// Document numbers: the pattern of a series and what one number looks like. The counter itself is
// stored and moved on in the transaction that issues (T28, T29); nothing here counts.
#pragma once
#include <string>
#include <string_view>

#include "domain/base/refusal.h"

namespace domain {
/// When a series begins again at 1.
enum class Reset { Never, Year, Month };

struct Series {
    std::string pattern;  ///< {n} or {nn} {nnn} {nnnn} (zero-padded), {mm}, {yyyy}, {yy}
    Reset reset = Reset::Month;
};

/// Refuses with `wrong_number_pattern` a pattern without {n}, with an unknown token, longer than 40
/// characters, or one in which two periods of the reset would give the same number (month without
/// {mm} and year).
Result<Series> makeSeries(std::string_view pattern, Reset reset);

/// "never", "year", "month"; refuses others with `unknown_reset`.
Result<Reset> parseReset(std::string_view text);
std::string_view codeOf(Reset reset);

/// The period in which `date` counts: "2026-09", "2026" or "".
std::string periodOf(const Series& series, Date date);

std::string formatNumber(const Series& series, int n, Date date);
}  // namespace domain

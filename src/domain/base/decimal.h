// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal numbers as people type them and as Granica keeps them: scaled integers. Reads comma and
// dot and grouped thousands (T43); what is not plainly one number is refused, never truncated.
#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "domain/base/money.h"
#include "domain/base/refusal_fwd.h"

namespace domain {
/// A quantity in thousandths of its unit: 6.123 is 6123.
struct Quantity {
    std::int64_t thousandths = 0;

    friend auto operator<=>(const Quantity&, const Quantity&) = default;
};

/// A percentage in hundredths of a percent (basis points): 12.5 % is 1250.
struct Percent {
    std::int64_t basisPoints = 0;

    friend auto operator<=>(const Percent&, const Percent&) = default;
};

/// An exchange rate in millionths: 4.2512 is 4251200.
struct Rate {
    std::int64_t millionths = 0;

    friend auto operator<=>(const Rate&, const Rate&) = default;
};

/// What a thousands separator may do to the reading of a number with one dot and three digits
/// after.
enum class SinglePoint { Ambiguous, Decimal };

/// Reads `text` as an integer scaled by 10^decimals. Accepts a sign, "275,50", "275.50", "1 234,5",
/// "1.234,50", "1,234.50", spaces, no-break and thin spaces between thousands. Refuses with
/// `not_a_number` what cannot be read, `too_many_decimals` more digits than `decimals`,
/// `ambiguous_number` "1.234" where SinglePoint::Ambiguous, `number_too_large` beyond 10^15 units
/// of the scaled number.
Result<std::int64_t> parseScaled(std::string_view text, int decimals, SinglePoint singlePoint);

/// Money as typed; "1.234" is refused as ambiguous. At most the digits of the currency.
Result<Money> parseMoney(std::string_view text, Currency currency);

/// As parseMoney, and more than zero, else `amount_not_positive`.
Result<Money> parsePositiveMoney(std::string_view text, Currency currency);

/// Up to 3 decimals, not negative; "1.234" is one unit and 234 thousandths.
Result<Quantity> parseQuantity(std::string_view text);

/// Up to 2 decimals, not negative; a trailing % is accepted.
Result<Percent> parsePercent(std::string_view text);

/// Up to 6 decimals, more than zero.
Result<Rate> parseRate(std::string_view text);

/// The machine's form, whatever the language: "-1234.50", with exactly `decimals` digits.
std::string formatScaled(std::int64_t scaled, int decimals);

/// As above without zeros at the end: "6.123", "30".
std::string formatTrimmed(std::int64_t scaled, int decimals);

/// The amount alone in the machine's form, e.g. "1230.00".
std::string formatAmount(Money money);
}  // namespace domain

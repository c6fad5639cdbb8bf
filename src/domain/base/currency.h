// SPDX-License-Identifier: GPL-3.0-or-later
// A currency by its ISO 4217 code, with the number of digits of its minor unit. Not an exchange
// rate and not a symbol: how a currency looks is the business of wording.
#pragma once
#include <array>
#include <compare>
#include <string>
#include <string_view>

#include "domain/base/refusal_fwd.h"

namespace domain {
class Currency {
public:
    /// PLN, the currency of a new database unless its owner says otherwise.
    constexpr Currency() = default;

    /// A code of three capital letters that Granica knows (ISO 4217, currencies in everyday use);
    /// refuses others with `unknown_currency`. Small letters are accepted.
    static Result<Currency> fromCode(std::string_view code);

    /// As above for codes that are known to be right (literals, the database); throws
    /// std::domain_error otherwise.
    static Currency of(std::string_view code);

    std::string_view code() const { return {code_.data(), code_.size()}; }

    /// Digits after the decimal sign: 2 for PLN, 0 for JPY.
    int digits() const;

    friend auto operator<=>(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> code_{'P', 'L', 'N'};
};
}  // namespace domain

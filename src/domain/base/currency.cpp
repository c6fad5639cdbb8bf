// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/currency.h"

#include "domain/base/refusal.h"

namespace domain {
namespace {
struct Known {
    std::string_view code;
    int digits;
};

constexpr std::array kKnown{
    Known{"AED", 2}, Known{"AUD", 2}, Known{"BGN", 2}, Known{"BRL", 2}, Known{"CAD", 2},
    Known{"CHF", 2}, Known{"CNY", 2}, Known{"CZK", 2}, Known{"DKK", 2}, Known{"EUR", 2},
    Known{"GBP", 2}, Known{"HKD", 2}, Known{"HUF", 2}, Known{"ILS", 2}, Known{"INR", 2},
    Known{"ISK", 0}, Known{"JPY", 0}, Known{"KRW", 0}, Known{"MXN", 2}, Known{"NOK", 2},
    Known{"NZD", 2}, Known{"PLN", 2}, Known{"RON", 2}, Known{"RSD", 2}, Known{"SEK", 2},
    Known{"SGD", 2}, Known{"TRY", 2}, Known{"UAH", 2}, Known{"USD", 2}, Known{"ZAR", 2},
};
}  // namespace

Result<Currency> Currency::fromCode(std::string_view text) {
    std::string code(text);
    for (char& c : code)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const auto* found = std::find_if(kKnown.begin(), kKnown.end(),
                                     [&](const Known& known) { return known.code == code; });
    if (found == kKnown.end())
        return refuseInput("unknown_currency", {{"text", std::string(text)}});
    Currency currency;
    std::copy(code.begin(), code.end(), currency.code_.begin());
    return currency;
}

Currency Currency::of(std::string_view code) {
    auto currency = fromCode(code);
    if (!currency)
        throw std::domain_error("unknown currency " + std::string(code));
    return *currency;
}

int Currency::digits() const {
    const auto* found = std::find_if(kKnown.begin(), kKnown.end(),
                                     [&](const Known& known) { return known.code == code(); });
    return found->digits;
}
}  // namespace domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_amount.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "domain/base/refusal.h"

namespace exchange {
namespace {
using domain::Currency;

constexpr std::string_view kDollar = "$";
constexpr std::size_t kCodeLength = 3;

struct Sign {
    std::string_view word;
    std::string_view code;
};

constexpr std::array kSigns{Sign{"zł", "PLN"}, Sign{"Zł", "PLN"}, Sign{"ZŁ", "PLN"},
                            Sign{"zl", "PLN"}, Sign{"Zl", "PLN"}, Sign{"ZL", "PLN"},
                            Sign{"€", "EUR"},  Sign{"£", "GBP"},  Sign{kDollar, "USD"}};
constexpr std::array<std::string_view, 7> kDollars{"USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD"};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The length of the word of a currency with which `text` begins; 0 for none.
std::size_t wordInFront(std::string_view text) {
    for (const auto& [sign, code] : kSigns)
        if (text.starts_with(sign))
            return sign.size();
    const bool isWhole = text.size() <= kCodeLength || !isLetter(text[kCodeLength]);
    return isWhole && Currency::fromCode(text.substr(0, kCodeLength)) ? kCodeLength : 0;
}

/// As above, for the end.
std::size_t wordBehind(std::string_view text) {
    for (const auto& [sign, code] : kSigns)
        if (text.ends_with(sign))
            return sign.size();
    if (text.size() < kCodeLength)
        return 0;
    const auto rest = text.size() - kCodeLength;
    const bool isWhole = rest == 0 || !isLetter(text[rest - 1]);
    return isWhole && Currency::fromCode(text.substr(rest)) ? kCodeLength : 0;
}
}  // namespace

WrittenAmount splitAmount(std::string_view text) {
    if (const auto length = wordInFront(text); length > 0)
        return {text.substr(length), text.substr(0, length)};
    if (const auto length = wordBehind(text); length > 0)
        return {text.substr(0, text.size() - length), text.substr(text.size() - length)};
    return {text, {}};
}

std::optional<Currency> currencyOf(std::string_view word) {
    const auto* const sign = std::ranges::find(kSigns, word, &Sign::word);
    if (sign != kSigns.end())
        return Currency::of(sign->code);
    const auto currency = Currency::fromCode(word);
    return currency ? std::optional(*currency) : std::nullopt;
}

bool canMean(std::string_view word, Currency currency) {
    if (word == kDollar)
        return std::ranges::find(kDollars, currency.code()) != kDollars.end();
    return currencyOf(word) == currency;
}
}  // namespace exchange

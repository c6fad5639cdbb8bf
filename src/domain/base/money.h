// SPDX-License-Identifier: GPL-3.0-or-later
// An exact amount of one currency in its minor unit (grosz, cent). Not a price per unit, not a
// balance in several currencies; it never becomes a floating-point number and never mixes
// currencies.
#pragma once
#include <compare>
#include <cstdint>
#include <vector>

#include "domain/base/currency.h"
#include "domain/base/rounding.h"

namespace domain {
class Money {
public:
    constexpr Money() = default;

    static constexpr Money fromMinor(std::int64_t minor, Currency currency) {
        Money money;
        money.minor_ = minor;
        money.currency_ = currency;
        return money;
    }

    static constexpr Money zero(Currency currency) { return fromMinor(0, currency); }

    constexpr std::int64_t minor() const { return minor_; }

    constexpr Currency currency() const { return currency_; }

    constexpr bool isZero() const { return minor_ == 0; }

    constexpr bool isPositive() const { return minor_ > 0; }

    constexpr bool isNegative() const { return minor_ < 0; }

    /// Sum, difference, order: of one currency only; std::domain_error otherwise, and
    /// std::overflow_error when the result does not fit.
    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend std::strong_ordering operator<=>(Money a, Money b);

    friend bool operator==(Money a, Money b) { return std::is_eq(a <=> b); }

    Money operator-() const;

    Money& operator+=(Money other) { return *this = *this + other; }

    Money& operator-=(Money other) { return *this = *this - other; }

    /// This × numerator ÷ denominator, rounded as named.
    Money times(std::int64_t numerator, std::int64_t denominator, Rounding rounding) const;

private:
    std::int64_t minor_ = 0;
    Currency currency_;
};

/// Amounts of several currencies, one per currency, sorted by code, none zero: what a total is when
/// clients pay in different currencies. It is never converted into one figure.
class Purse {
public:
    void add(Money amount);

    /// In this currency; zero when there is none.
    Money in(Currency currency) const;

    const std::vector<Money>& amounts() const { return amounts_; }

    bool isEmpty() const { return amounts_.empty(); }

    /// Currency by currency; what comes to nothing is left out.
    friend Purse operator-(Purse a, const Purse& b);

    /// Unlike two amounts, two purses of different currencies may be compared: they differ.
    friend bool operator==(const Purse& a, const Purse& b);

private:
    std::vector<Money> amounts_;
};
}  // namespace domain

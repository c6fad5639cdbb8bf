// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

namespace domain {
namespace {
void requireOneCurrency(Money a, Money b) {
    if (a.currency() != b.currency())
        throw std::domain_error("amounts of different currencies do not mix");
}
}  // namespace

Money operator+(Money a, Money b) {
    requireOneCurrency(a, b);
    return Money::fromMinor(checkedAdd(a.minor_, b.minor_), a.currency_);
}

Money operator-(Money a, Money b) {
    requireOneCurrency(a, b);
    return Money::fromMinor(checkedSubtract(a.minor_, b.minor_), a.currency_);
}

std::strong_ordering operator<=>(Money a, Money b) {
    requireOneCurrency(a, b);
    return a.minor_ <=> b.minor_;
}

Money Money::operator-() const {
    return fromMinor(checkedSubtract(0, minor_), currency_);
}

Money Money::times(std::int64_t numerator, std::int64_t denominator, Rounding rounding) const {
    return fromMinor(multiplyDivide(minor_, numerator, denominator, rounding), currency_);
}

void Purse::add(Money amount) {
    if (amount.isZero())
        return;
    const auto at = std::lower_bound(
        amounts_.begin(), amounts_.end(), amount,
        [](Money a, Money b) { return a.currency().code() < b.currency().code(); });
    if (at == amounts_.end() || at->currency() != amount.currency()) {
        amounts_.insert(at, amount);
        return;
    }
    *at += amount;
    if (at->isZero())
        amounts_.erase(at);
}

Purse operator-(Purse a, const Purse& b) {
    for (const Money amount : b.amounts_)
        a.add(-amount);
    return a;
}

bool operator==(const Purse& a, const Purse& b) {
    return std::equal(a.amounts_.begin(), a.amounts_.end(), b.amounts_.begin(), b.amounts_.end(),
                      [](Money x, Money y) { return x.currency() == y.currency() && x == y; });
}

Money Purse::in(Currency currency) const {
    for (const Money amount : amounts_)
        if (amount.currency() == currency)
            return amount;
    return Money::zero(currency);
}
}  // namespace domain

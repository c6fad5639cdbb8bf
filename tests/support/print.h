// SPDX-License-Identifier: GPL-3.0-or-later
// How values of the domain look in the message of a failed test. Only for tests: what people read
// is made by wording.
#pragma once
#include <ostream>

#include "domain/base/decimal.h"
#include "domain/base/identifiers.h"
#include "domain/base/money.h"

namespace domain {
inline std::ostream& operator<<(std::ostream& out, Currency currency) {
    return out << currency.code();
}

inline std::ostream& operator<<(std::ostream& out, Money money) {
    return out << formatAmount(money) << ' ' << money.currency();
}

inline std::ostream& operator<<(std::ostream& out, Quantity quantity) {
    return out << formatTrimmed(quantity.thousandths, 3);
}

inline std::ostream& operator<<(std::ostream& out, Percent percent) {
    return out << formatTrimmed(percent.basisPoints, 2) << " %";
}

inline std::ostream& operator<<(std::ostream& out, Rate rate) {
    return out << formatTrimmed(rate.millionths, 6);
}

template <class Tag>
std::ostream& operator<<(std::ostream& out, Id<Tag> id) {
    return out << '#' << id.value;
}
}  // namespace domain

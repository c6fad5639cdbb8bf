// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labour/labour.h"

namespace domain {
Quantity hoursOf(std::int64_t seconds) {
    return {multiplyDivide(seconds, 1000, 3600, Rounding::HalfUp)};
}
}  // namespace domain

// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: an amount is never made of a fraction (T24).
#include "domain/base/money.h"

domain::Money half() {
    return domain::Money::fromMinor(12.5, domain::Currency());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: whoever divides money names the rounding.
#include "domain/base/money.h"

domain::Money half(domain::Money money) {
    return money / 2;
}

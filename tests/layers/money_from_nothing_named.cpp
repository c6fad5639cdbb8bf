// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: a bare number is not money.
#include "domain/base/money.h"

domain::Money bare() {
    return 100;
}

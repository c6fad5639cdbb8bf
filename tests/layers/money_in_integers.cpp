// SPDX-License-Identifier: GPL-3.0-or-later
// The right way beside the wrong ones; it must compile.
#include "domain/base/identifiers.h"
#include "domain/base/money.h"
#include "domain/base/refusal.h"

domain::Money oneZloty() {
    return domain::Money::fromMinor(100, domain::Currency());
}

bool same(domain::ClientId a, domain::ClientId b) {
    return a == b;
}

bool isDate() {
    return bool(domain::parseDate("2026-11-22"));
}

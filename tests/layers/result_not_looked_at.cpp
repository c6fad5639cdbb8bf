// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: a refusal cannot be overlooked.
#include "domain/base/refusal.h"

void forget() {
    domain::parseDate("2026-11-22");
}

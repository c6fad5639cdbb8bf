// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of open rows (open_invoice, open_credit) can tell; private to storage. They hold
// what is open now, so they answer for every day on which nothing lies ahead.
#pragma once
#include "domain/base/calendar.h"

namespace storage {
class Database;

/// No invoice, correction, payment or allocation is dated after the day.
bool isNothingLater(Database& db, domain::Date day);
}  // namespace storage

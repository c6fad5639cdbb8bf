// SPDX-License-Identifier: GPL-3.0-or-later
// The schema as numbered steps; private to storage. A shipped step is never edited.
#pragma once
#include <span>

namespace SQLite {
class Database;
}

namespace storage {
/// The SQL of all steps; step i brings user_version i to i + 1.
std::span<const char* const> migrations();

int newestSchema();

/// Brings `db` from its user_version to the newest schema by `steps`, one transaction a step with
/// its version; a step that loses a row or a grosz is taken back (`database_failed`, T38). Refuses
/// a newer file untouched (`database_newer`).
void migrate(SQLite::Database& db, std::span<const char* const> steps);
}  // namespace storage

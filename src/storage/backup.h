// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the database file: made online, checked by opening, published in one step, so that a
// crash leaves either the old state or the new one.
#pragma once
#include <filesystem>

namespace storage {
class Database;

/// Copies the open database into a new file of mode 0600 and checks the copy. Refuses an existing
/// target with `database_exists` (T37); leaves nothing behind when it fails.
void backupTo(const Database& database, const std::filesystem::path& target);

/// Copies the backup `source` into a new file beside `target`, checks it and brings it to the
/// newest schema, then swaps it in. An existing target is kept as `target`.before-restore[-n],
/// never deleted (T37, T40). Gives the name of what was kept, or an empty path.
std::filesystem::path restoreFrom(const std::filesystem::path& source,
                                  const std::filesystem::path& target);

/// Gives a finished file its name unless that is taken (`database_exists`); both in one folder.
void publish(const std::filesystem::path& finished, const std::filesystem::path& name);
}  // namespace storage

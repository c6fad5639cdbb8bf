// SPDX-License-Identifier: GPL-3.0-or-later
// Files that can be read and not written: on a read-only disk, of another owner, made immutable;
// private to storage.
#pragma once
#include <filesystem>

#include <SQLiteCpp/Database.h>

namespace storage {
/// Whether the file, or the folder in which its log would be, cannot be written by us, and no log
/// is there: then nothing changes it under our eyes, and SQLite may be told so.
bool isFrozen(const std::filesystem::path& file);

/// Opens a frozen file, which needs neither a log nor locks beside it.
SQLite::Database connectFrozen(const std::filesystem::path& file);

/// Opens any file without changing it.
SQLite::Database connectForReading(const std::filesystem::path& file, int busyMilliseconds);
}  // namespace storage

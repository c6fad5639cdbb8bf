// SPDX-License-Identifier: GPL-3.0-or-later
// Files of databases as files: made for their owner alone, copied whole, removed with what SQLite
// keeps beside them; private to storage.
#pragma once
#include <filesystem>

struct sqlite3;

namespace storage {
/// Throws Refused with the code for what errno says: disk_full, or else `code`.
[[noreturn]] void failWorld(const char* code, const std::filesystem::path& file);

/// Makes an empty file of mode 0600; refuses one that exists (`database_exists`, T37) and a folder
/// that cannot be written (`folder_unwritable`).
void createForOwnerOnly(const std::filesystem::path& file);

/// Removes a database file with its logs; what is not there is not missed.
void removeWithLogs(const std::filesystem::path& file);

/// Copies the database into the empty file `to`, and proves that what was written can be opened and
/// is whole. The copy is one file with nothing beside it. Throws Refused `database_corrupt` naming
/// `source` when it is not whole, `database_locked` when another program holds it.
void copyChecked(sqlite3* from, const std::filesystem::path& source,
                 const std::filesystem::path& to);

/// A file that is not finished yet, in the folder of the final one; gone again unless published.
class Unfinished {
public:
    explicit Unfinished(const std::filesystem::path& name);

    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    ~Unfinished();

    const std::filesystem::path& file() const { return file_; }

private:
    std::filesystem::path file_;
};

/// Gives `name` to the file as well, or instead where a file has only one name (sticks); false with
/// errno EEXIST when it is taken.
bool nameAlso(const std::filesystem::path& file, const std::filesystem::path& name);

/// copyChecked into a new file that has the name `target` once it is whole, and not before. Refuses
/// `database_exists`.
void copyUnder(const std::filesystem::path& target, sqlite3* from,
               const std::filesystem::path& source);

/// Has the file, or the folder that names it, on the disk before it returns.
void syncFile(const std::filesystem::path& file);
void syncFolderOf(const std::filesystem::path& file);
}  // namespace storage

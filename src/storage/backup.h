// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the database file: made online, checked by opening, published in one step, so that a
// crash leaves either the old state or the new one.
#pragma once
#include <filesystem>
#include <memory>

namespace storage {
class Database;

/// Copies the open database into a new file of mode 0600 and checks the copy. Refuses an existing
/// target with `database_exists` (T37); leaves nothing behind when it fails.
void backupTo(const Database& database, const std::filesystem::path& target);

/// A backup copied into a new file beside the target, checked and brought to the newest schema, but
/// not swapped in yet (T40). Gone again, and nothing changed, unless it is swapped in.
class PreparedRestore {
public:
    PreparedRestore(const std::filesystem::path& source, const std::filesystem::path& target);
    PreparedRestore(PreparedRestore&&) noexcept;
    PreparedRestore& operator=(PreparedRestore&&) noexcept;
    ~PreparedRestore();

    /// To be looked at, and closed again before it is swapped in.
    const std::filesystem::path& copy() const;

    /// Once. An existing target is kept as `target`.before-restore[-n], never deleted (T37). Gives
    /// the name of what was kept, or an empty path.
    std::filesystem::path swapIn();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Both at once.
std::filesystem::path restoreFrom(const std::filesystem::path& source,
                                  const std::filesystem::path& target);

/// Gives a finished file its name unless that is taken (`database_exists`); both in one folder.
void publish(const std::filesystem::path& finished, const std::filesystem::path& name);
}  // namespace storage

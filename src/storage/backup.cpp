// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <cerrno>
#include <cstdio>

#include <SQLiteCpp/SQLiteCpp.h>

#include "copying.h"
#include "domain/base/refusal.h"
#include "failures.h"
#include "frozen_file.h"
#include "opening.h"
#include "storage/database.h"

namespace storage {
namespace fs = std::filesystem;

namespace {
constexpr int kBusyMilliseconds = 5000;

/// Folds what stands in the write-ahead log into the file; false for a damaged file, which may be
/// why somebody restores. Throws Refused `database_locked` while another program is in it.
bool foldLog(const fs::path& file) {
    try {
        SQLite::Database old(file.string(), SQLite::OPEN_READWRITE, kBusyMilliseconds);
        if (old.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() != 0)
            throw domain::Refused(
                domain::refuseWorld("database_locked", {{"file", file.string()}}));
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

fs::path logOf(const fs::path& file, const char* suffix) {
    fs::path log = file;
    log += suffix;
    return log;
}

/// A log that is left beside the new file would be read as the new file's own: it goes with the old
/// one. Of a damaged file it is saved before SQLite looks at it, for it may be all that is left.
void keepLog(const fs::path& target, const fs::path& kept) {
    const auto log = logOf(target, "-wal");
    const auto saved = logOf(kept, "-wal");
    if (fs::exists(log))
        fs::copy_file(log, saved);
    try {
        if (foldLog(target))
            fs::remove(saved);
    } catch (const domain::Refused&) {
        fs::remove(saved);
        throw;
    }
    if (fs::exists(logOf(target, "-journal")))
        fs::rename(logOf(target, "-journal"), logOf(kept, "-journal"));
    for (const char* suffix : {"-wal", "-shm"})
        fs::remove(logOf(target, suffix));
}

/// Opens the copy of a backup once, so that it is ours and of the newest schema. The backup itself
/// is the copy that a migration would set aside; refusals name it, not a file that is about to go.
void requireUsable(const fs::path& copy, const fs::path& source) {
    try {
        const Database opened = openWith(copy, {.setsCopyAside = false});
    } catch (const domain::Refused& refused) {
        auto refusal = refused.refusal();
        for (auto& [key, value] : refusal.arguments)
            if (key == "file")
                value = domain::Argument(source.string());
        throw domain::Refused(std::move(refusal));
    }
}

/// Keeps the file that stands where a restored one will; gives the name under which it is kept.
fs::path keep(const fs::path& target) {
    for (int n = 1;; ++n) {
        fs::path kept = target;
        kept += n == 1 ? ".before-restore" : ".before-restore-" + std::to_string(n);
        if (fs::exists(kept))
            continue;
        try {
            keepLog(target, kept);
        } catch (const fs::filesystem_error& error) {
            errno = error.code().value();
            failWorld("folder_unwritable", kept);
        }
        if (!nameAlso(target, kept))
            failWorld("folder_unwritable", kept);
        return kept;
    }
}
}  // namespace

void backupTo(const Database& database, const fs::path& target) {
    if (database.file() == ":memory:")
        throw std::logic_error("a database in memory has no file to copy");
    std::error_code error;
    if (fs::exists(fs::symlink_status(target, error)))
        throw domain::Refused(domain::refuse("database_exists", {{"file", target.string()}}));
    try {
        copyUnder(target, static_cast<sqlite3*>(database.nativeHandle()), database.file());
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, database.file()));
    }
}

struct PreparedRestore::State {
    explicit State(const fs::path& name) : target(name), file(name) {}

    fs::path target;
    Unfinished file;
};

PreparedRestore::PreparedRestore(PreparedRestore&&) noexcept = default;
PreparedRestore& PreparedRestore::operator=(PreparedRestore&&) noexcept = default;
PreparedRestore::~PreparedRestore() = default;

PreparedRestore::PreparedRestore(const fs::path& source, const fs::path& target) {
    std::error_code error;
    if (!fs::exists(source, error))
        throw domain::Refused(domain::refuseWorld(
            "database_missing", {{"file", source.string()}, {"reason", "backup"}}));
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), error);
    state_ = std::make_unique<State>(target);
    try {
        // As it is, whatever its schema.
        auto from = connectForReading(source, kBusyMilliseconds);
        copyChecked(from.getHandle(), source, copy());
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, source));
    }
    requireUsable(copy(), source);
}

const fs::path& PreparedRestore::copy() const {
    return state_->file.file();
}

fs::path PreparedRestore::swapIn() {
    const auto& target = state_->target;
    syncFile(copy());
    std::error_code error;
    fs::path kept = fs::exists(target, error) ? keep(target) : fs::path();
    if (::rename(copy().c_str(), target.c_str()) != 0)
        failWorld("folder_unwritable", target);
    syncFolderOf(target);
    return kept;
}

fs::path restoreFrom(const fs::path& source, const fs::path& target) {
    return PreparedRestore(source, target).swapIn();
}
}  // namespace storage

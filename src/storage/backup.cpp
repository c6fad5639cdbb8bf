// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <cerrno>
#include <fcntl.h>
#include <stdio.h>  // renameat2 is in no C++ header
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "copying.h"
#include "domain/base/refusal.h"
#include "failures.h"
#include "frozen_file.h"
#include "opening.h"
#include "storage/database.h"

namespace storage {
namespace fs = std::filesystem;

/// A file that is not finished yet, in the folder of the final one; gone again unless published.
class Unfinished {
public:
    explicit Unfinished(const fs::path& name) : file_(name) {
        file_ += ".new-" + std::to_string(::getpid());
        removeWithLogs(file_);
        createForOwnerOnly(file_);
    }

    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    ~Unfinished() { removeWithLogs(file_); }

    const fs::path& file() const { return file_; }

private:
    fs::path file_;
};

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

/// Gives `name` to the file as well, or instead where a file has only one name (sticks); false with
/// errno EEXIST when it is taken.
bool nameAlso(const fs::path& file, const fs::path& name) {
    if (::link(file.c_str(), name.c_str()) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    return ::renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, name.c_str(), RENAME_NOREPLACE) == 0;
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

void publish(const fs::path& finished, const fs::path& name) {
    syncFile(finished);
    if (!nameAlso(finished, name)) {
        if (errno == EEXIST)
            throw domain::Refused(domain::refuse("database_exists", {{"file", name.string()}}));
        failWorld("folder_unwritable", name);
    }
    ::unlink(finished.c_str());
    syncFolderOf(name);
}

void backupTo(const Database& database, const fs::path& target) {
    if (database.file() == ":memory:")
        throw std::logic_error("a database in memory has no file to copy");
    std::error_code error;
    if (fs::exists(fs::symlink_status(target, error)))
        throw domain::Refused(domain::refuse("database_exists", {{"file", target.string()}}));
    const Unfinished file(target);
    try {
        copyChecked(static_cast<sqlite3*>(database.nativeHandle()), database.file(), file.file());
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, database.file()));
    }
    publish(file.file(), target);
}

struct PreparedRestore::State {
    explicit State(const fs::path& name) : target(name), file(name) {}

    fs::path target;
    Unfinished file;
};

PreparedRestore::PreparedRestore(PreparedRestore&&) noexcept = default;
PreparedRestore& PreparedRestore::operator=(PreparedRestore&&) noexcept = default;
PreparedRestore::~PreparedRestore() = default;

PreparedRestore::PreparedRestore(const fs::path& source, fs::path target) {
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

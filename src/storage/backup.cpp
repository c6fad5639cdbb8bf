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
#include "opening.h"
#include "storage/database.h"

namespace storage {
namespace fs = std::filesystem;

namespace {
constexpr int kBusyMilliseconds = 5000;

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

/// Opens without changing: a file is read as it is, whatever its schema.
SQLite::Database reading(const fs::path& file) {
    return {file.string(), SQLite::OPEN_READONLY, kBusyMilliseconds};
}

/// Folds what stands in the write-ahead log into the file. A damaged file may be why somebody
/// restores: what cannot be folded is kept beside it.
void foldLog(const fs::path& file) {
    try {
        SQLite::Database old(file.string(), SQLite::OPEN_READWRITE, kBusyMilliseconds);
        old.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception&) {
        return;
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

/// A log that is still there belongs to the file that is kept; beside the new file it would be
/// read as the new file's own.
void moveLog(const fs::path& from, const fs::path& to) {
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        fs::path log = from;
        log += suffix;
        fs::path kept = to;
        kept += suffix;
        std::error_code error;
        if (fs::exists(log, error))
            fs::rename(log, kept, error);
        if (error)
            throw domain::Refused(
                domain::refuseWorld("folder_unwritable", {{"file", kept.string()}}));
    }
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
    foldLog(target);
    for (int n = 1;; ++n) {
        fs::path kept = target;
        kept += n == 1 ? ".before-restore" : ".before-restore-" + std::to_string(n);
        if (nameAlso(target, kept)) {
            moveLog(target, kept);
            return kept;
        }
        if (errno != EEXIST)
            failWorld("folder_unwritable", kept);
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
        auto from = reading(database.file());
        copyChecked(from, database.file(), file.file());
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, database.file()));
    }
    publish(file.file(), target);
}

fs::path restoreFrom(const fs::path& source, const fs::path& target) {
    std::error_code error;
    if (!fs::exists(source, error))
        throw domain::Refused(domain::refuseWorld("database_missing", {{"file", source.string()}}));
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), error);
    const Unfinished file(target);
    try {
        auto from = reading(source);
        copyChecked(from, source, file.file());
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, source));
    }
    requireUsable(file.file(), source);
    syncFile(file.file());
    const fs::path kept = fs::exists(target, error) ? keep(target) : fs::path();
    if (::rename(file.file().c_str(), target.c_str()) != 0)
        failWorld("folder_unwritable", target);
    syncFolderOf(target);
    return kept;
}
}  // namespace storage

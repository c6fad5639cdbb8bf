// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/base/refusal.h"
#include "failures.h"
#include "storage/database.h"

namespace storage {
namespace fs = std::filesystem;

namespace {
[[noreturn]] void failWorld(const char* code, const fs::path& file) {
    throw domain::Refused(
        domain::refuseWorld(code, {{"file", file.string()}, {"detail", std::strerror(errno)}}));
}

/// A name for a file that is not finished yet, in the folder of the final one.
fs::path unfinished(const fs::path& name) {
    fs::path path = name;
    path += ".new-" + std::to_string(::getpid());
    return path;
}

/// Removes an unfinished file and what SQLite keeps beside it.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : file_(std::move(file)) {
        removeAll();
        const int descriptor = ::open(file_.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (descriptor < 0)
            failWorld(errno == ENOSPC ? "disk_full" : "folder_unwritable", file_);
        ::close(descriptor);
    }

    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    ~Unfinished() { removeAll(); }

    const fs::path& file() const { return file_; }

private:
    void removeAll() const {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            fs::path path = file_;
            path += suffix;
            std::error_code ignored;
            fs::remove(path, ignored);
        }
    }

    fs::path file_;
};

void syncFile(const fs::path& file, int flags) {
    const int descriptor = ::open(file.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return;
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    if (result != 0)
        failWorld("disk_error", file);
}

void syncFolderOf(const fs::path& file) {
    syncFile(file.has_parent_path() ? file.parent_path() : fs::path("."), O_RDONLY | O_DIRECTORY);
}

/// Copies page by page, then proves that what was written can be opened and is whole.
void copyChecked(SQLite::Database& from, const fs::path& to) {
    SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE);
    {
        SQLite::Backup backup(copy, from);
        backup.executeStep(-1);
    }
    copy.exec("PRAGMA journal_mode = DELETE");  // one file, nothing beside it
    if (copy.execAndGet("PRAGMA integrity_check").getString() != "ok")
        throw domain::Refused(domain::refuseWorld("database_corrupt", {{"file", to.string()}}));
}

/// Opening and closing folds what stands in the write-ahead log into the file. A damaged file
/// cannot be opened, and may be why somebody restores: it is kept as it is.
void foldLog(const fs::path& file) {
    try {
        const Database old = Database::open(file);
    } catch (const domain::Refused&) {
        return;
    }
}

/// A log that is still there belongs to the file that is kept; beside the new file it would be
/// read as the new file's own.
void moveLog(const fs::path& from, const fs::path& to) {
    for (const char* suffix : {"-wal", "-shm"}) {
        fs::path log = from;
        log += suffix;
        fs::path kept = to;
        kept += suffix;
        std::error_code error;
        if (fs::exists(log, error))
            fs::rename(log, kept, error);
    }
}
}  // namespace

void publish(const fs::path& finished, const fs::path& name) {
    syncFile(finished, O_RDONLY);
    // link() refuses a taken name where rename() would replace it.
    if (::link(finished.c_str(), name.c_str()) != 0) {
        if (errno == EEXIST)
            throw domain::Refused(domain::refuse("database_exists", {{"file", name.string()}}));
        failWorld("folder_unwritable", name);
    }
    ::unlink(finished.c_str());
    syncFolderOf(name);
}

void backupTo(const Database& database, const fs::path& target) {
    std::error_code error;
    if (fs::exists(target, error))
        throw domain::Refused(domain::refuse("database_exists", {{"file", target.string()}}));
    const Unfinished file(unfinished(target));
    try {
        SQLite::Database from(database.file().string(), SQLite::OPEN_READONLY);
        from.setBusyTimeout(5000);
        copyChecked(from, file.file());
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, target));
    }
    publish(file.file(), target);
}

fs::path restoreFrom(const fs::path& source, const fs::path& target) {
    std::error_code error;
    if (!fs::exists(source, error))
        throw domain::Refused(domain::refuseWorld("database_missing", {{"file", source.string()}}));
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), error);
    const Unfinished file(unfinished(target));
    try {
        SQLite::Database from(source.string(), SQLite::OPEN_READONLY);
        copyChecked(from, file.file());
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, source));
    }
    { const Database checked = Database::open(file.file()); }
    fs::path kept;
    if (fs::exists(target, error)) {
        foldLog(target);
        kept = target;
        kept += ".before-restore";
        for (int n = 2; fs::exists(kept); ++n) {
            kept = target;
            kept += ".before-restore-" + std::to_string(n);
        }
        if (::link(target.c_str(), kept.c_str()) != 0)
            failWorld("folder_unwritable", kept);
        moveLog(target, kept);
    }
    syncFile(file.file(), O_RDONLY);
    if (::rename(file.file().c_str(), target.c_str()) != 0)
        failWorld("folder_unwritable", target);
    syncFolderOf(target);
    return kept;
}
}  // namespace storage

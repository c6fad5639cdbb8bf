// SPDX-License-Identifier: GPL-3.0-or-later
#include "copying.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>  // renameat2 is in no C++ header
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/base/refusal.h"
#include "failures.h"
#include "storage/backup.h"

namespace storage {
namespace fs = std::filesystem;

namespace {
void syncPath(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return;  // a folder that may be written but not read cannot be synced
    const int result = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    // Some file systems of networks and sticks cannot sync a folder and say so.
    if (result != 0 && reason != EINVAL && reason != ENOTSUP)
        failWorld("disk_error", path);
}

/// A copy that another program interrupted is no copy.
void copyPages(sqlite3* from, const fs::path& source, SQLite::Database& to) {
    auto* const backup = sqlite3_backup_init(to.getHandle(), "main", from, "main");
    if (backup == nullptr)
        throw SQLite::Exception(to.getHandle());
    const int result = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED)
        throw domain::Refused(domain::refuseWorld(
            "database_locked", {{"file", source.string()}, {"detail", sqlite3_errstr(result)}}));
    if (result != SQLITE_DONE)
        throw SQLite::Exception(sqlite3_errstr(result), result);
}

bool isDamage(const SQLite::Exception& failure) {
    const int code = failure.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT;
}
}  // namespace

void failWorld(const char* code, const fs::path& file) {
    const int reason = errno;
    throw domain::Refused(domain::refuseWorld(
        reason == ENOSPC || reason == EDQUOT ? "disk_full" : code,
        {{"file", file.string()}, {"detail", std::generic_category().message(reason)}}));
}

void createForOwnerOnly(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return;
    }
    if (errno == EEXIST)
        throw domain::Refused(domain::refuse("database_exists", {{"file", file.string()}}));
    failWorld("folder_unwritable", file);
}

void removeWithLogs(const fs::path& file) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::path path = file;
        path += suffix;
        std::error_code ignored;
        fs::remove(path, ignored);
    }
}

void copyChecked(sqlite3* from, const fs::path& source, const fs::path& to) {
    try {
        SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE);
        copyPages(from, source, copy);
        copy.exec("PRAGMA journal_mode = DELETE");
        const auto found = copy.execAndGet("PRAGMA integrity_check").getString();
        if (found != "ok")
            throw domain::Refused(domain::refuseWorld(
                "database_corrupt", {{"file", source.string()}, {"detail", found}}));
    } catch (const SQLite::Exception& failure) {
        // Damage comes from what was copied, everything else from where it was copied to.
        throw domain::Refused(describe(failure, isDamage(failure) ? source : to));
    }
}

void syncFile(const fs::path& file) {
    syncPath(file, O_RDONLY);
}

void syncFolderOf(const fs::path& file) {
    syncPath(file.has_parent_path() ? file.parent_path() : fs::path("."), O_RDONLY | O_DIRECTORY);
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

Unfinished::Unfinished(const fs::path& name) : file_(name) {
    file_ += ".new-" + std::to_string(::getpid());
    removeWithLogs(file_);
    createForOwnerOnly(file_);
}

Unfinished::~Unfinished() {
    removeWithLogs(file_);
}

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

void copyUnder(const fs::path& target, sqlite3* from, const fs::path& source) {
    const Unfinished file(target);
    copyChecked(from, source, file.file());
    publish(file.file(), target);
}
}  // namespace storage

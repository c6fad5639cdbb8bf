// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures.h"

#include <sqlite3.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace storage {
domain::Refusal describe(const SQLite::Exception& error, const std::filesystem::path& file) {
    const domain::Arguments where{{"file", file.string()}, {"detail", std::string(error.what())}};
    // The log's index grows before the log does, so this is where a full disk shows first.
    if (error.getErrorCode() == SQLITE_IOERR_SHMSIZE ||
        error.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE)
        return domain::refuseWorld("disk_full", where);
    switch (error.getErrorCode() & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return domain::refuseWorld("database_locked", where);
        case SQLITE_FULL:
            return domain::refuseWorld("disk_full", where);
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_CANTOPEN:
            return domain::refuseWorld("database_unwritable", where);
        case SQLITE_CORRUPT:
        case SQLITE_FORMAT:
            return domain::refuseWorld("database_corrupt", where);
        case SQLITE_NOTADB:
            return domain::refuseWorld("not_a_database", where);
        case SQLITE_IOERR:
            return domain::refuseWorld("disk_error", where);
        case SQLITE_CONSTRAINT:
            return domain::refuse("database_refused", where);
        default:
            return domain::refuseWorld("database_failed", where);
    }
}
}  // namespace storage

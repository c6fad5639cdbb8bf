// SPDX-License-Identifier: GPL-3.0-or-later
#include "frozen_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace storage {
namespace fs = std::filesystem;

namespace {
/// The file as a URI, every byte that could mean something written as a number.
std::string uriOf(const fs::path& file) {
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string()) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                             (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (isPlain)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

bool isWritable(const fs::path& path) {
    return ::access(path.c_str(), W_OK) == 0;
}
}  // namespace

bool isFrozen(const fs::path& file) {
    std::error_code error;
    const auto log = fs::file_size(file.string() + "-wal", error);
    const bool hasLog = !error && log > 0;
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    return !hasLog && !(isWritable(file) && isWritable(folder));
}

SQLite::Database connectFrozen(const fs::path& file) {
    return {uriOf(file) + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI};
}

SQLite::Database connectForReading(const fs::path& file, int busyMilliseconds) {
    SQLite::Database db(file.string(), SQLite::OPEN_READONLY, busyMilliseconds);
    try {
        db.execAndGet("PRAGMA user_version");  // the log is looked for only now
        return db;
    } catch (const SQLite::Exception&) {
        if (!isFrozen(file))
            throw;
        return connectFrozen(file);
    }
}
}  // namespace storage

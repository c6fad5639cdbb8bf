// SPDX-License-Identifier: GPL-3.0-or-later
// A second connection to a database, as another program would open it: plain SQLite, none of our
// settings. Only for tests.
#pragma once
#include <filesystem>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace support {
class Raw {
public:
    explicit Raw(const std::filesystem::path& file) {
        if (sqlite3_open_v2(file.c_str(), &db_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                            nullptr) != SQLITE_OK)
            throw std::runtime_error("raw open failed");
    }

    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    ~Raw() { sqlite3_close_v2(db_); }

    /// "done", or what SQLite said.
    std::string run(const std::string& sql) {
        return sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK
                   ? "done"
                   : sqlite3_errmsg(db_);
    }

    /// The values of all rows, with "|" between columns and ";" between rows; or the message.
    std::string read(const std::string& sql) {
        std::string found;
        const auto row = [](void* out, int columns, char** values, char**) {
            auto& text = *static_cast<std::string*>(out);
            if (!text.empty())
                text += ';';
            for (int i = 0; i < columns; ++i)
                text += std::string(i == 0 ? "" : "|") + (values[i] != nullptr ? values[i] : "-");
            return 0;
        };
        if (sqlite3_exec(db_, sql.c_str(), row, &found, nullptr) != SQLITE_OK)
            return sqlite3_errmsg(db_);
        return found;
    }

    sqlite3* handle() { return db_; }

private:
    sqlite3* db_ = nullptr;
};
}  // namespace support

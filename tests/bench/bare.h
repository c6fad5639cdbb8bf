// SPDX-License-Identifier: GPL-3.0-or-later
// SQL by hand on the practice that the environment names: what Granica is measured beside. Opened
// as Granica opens its database, each statement prepared once.
#pragma once
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {
inline constexpr const char* kDay = "2026-09-01";

/// The file that the environment names; std::runtime_error without one.
inline std::string practice() {
    const char* file = std::getenv("GRANICA_PRACTICE");
    if (file == nullptr)
        throw std::runtime_error("GRANICA_PRACTICE names no database");
    return file;
}

class Bare {
public:
    Bare() {
        if (sqlite3_open_v2(practice().c_str(), &db_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                            nullptr) != SQLITE_OK)
            throw std::runtime_error("the practice does not open");
        sqlite3_exec(db_, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr);
    }

    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    ~Bare() {
        for (auto* statement : statements_)
            sqlite3_finalize(statement);
        sqlite3_close(db_);
    }

    std::size_t prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(db_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
            SQLITE_OK)
            throw std::runtime_error(std::string(sqlite3_errmsg(db_)) + " in " + sql);
        statements_.push_back(statement);
        return statements_.size() - 1;
    }

    /// Reads every column of every row; ?1 is `id`, ?2 the day.
    void run(std::size_t number, std::int64_t id = 0) {
        auto* statement = statements_[number];
        if (sqlite3_bind_parameter_count(statement) > 0)
            sqlite3_bind_int64(statement, 1, id);
        if (sqlite3_bind_parameter_count(statement) > 1)
            sqlite3_bind_text(statement, 2, kDay, -1, SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                read(statement, i);
        sqlite3_reset(statement);
    }

    void execute(const char* sql) {
        if (sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(db_));
    }

    std::int64_t count(const char* table) {
        auto* statement =
            statements_[prepare((std::string("SELECT count(*) FROM ") + table).c_str())];
        sqlite3_step(statement);
        const auto rows = sqlite3_column_int64(statement, 0);
        sqlite3_reset(statement);
        return rows;
    }

private:
    static void read(sqlite3_stmt* statement, int column) {
        if (sqlite3_column_type(statement, column) == SQLITE_TEXT)
            benchmark::DoNotOptimize(
                std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                            static_cast<std::size_t>(sqlite3_column_bytes(statement, column))));
        else
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, column));
    }

    sqlite3* db_ = nullptr;
    std::vector<sqlite3_stmt*> statements_;
};
}  // namespace bench

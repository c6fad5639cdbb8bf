// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <array>
#include <fmt/format.h>
#include <map>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/base/refusal.h"
#include "schema.h"

namespace storage {
namespace {
constexpr std::array kSteps{kSchema001, kSchema002, kSchema003, kSchema004, kSchema005};

using Figures = std::map<std::string, std::int64_t>;

int versionOf(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt();
}

/// How many rows each table has, and what its whole numbers sum up to.
Figures figuresOf(SQLite::Database& db) {
    Figures figures;
    SQLite::Statement columns(
        db,
        "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name)"
        " c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'"
        " AND c.type = 'INTEGER'");
    while (columns.executeStep()) {
        const std::string table = columns.getColumn(0);
        const std::string column = columns.getColumn(1);
        SQLite::Statement sums(
            db, fmt::format(R"(SELECT count(*), coalesce(sum("{}"), 0) FROM "{}")", column, table));
        sums.executeStep();
        figures[table] = sums.getColumn(0).getInt64();
        figures[fmt::format("{}.{}", table, column)] = sums.getColumn(1).getInt64();
    }
    return figures;
}

/// A step may add tables and columns; what was there stays, to the last row and grosz (T38).
void requireNothingLost(SQLite::Database& db, const Figures& before) {
    const auto after = figuresOf(db);
    for (const auto& [name, figure] : before) {
        const auto now = after.find(name);
        if (now != after.end() && now->second != figure)
            throw domain::Refused(domain::refuseWorld(
                "database_failed", {{"file", db.getFilename()},
                                    {"detail", name + ": " + std::to_string(figure) + " → " +
                                                   std::to_string(now->second)}}));
    }
}

void runStep(SQLite::Database& db, const char* sql, int version) {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have done it while we waited for the lock.
    if (versionOf(db) != version)
        return;
    const auto before = figuresOf(db);
    db.exec(sql);
    requireNothingLost(db, before);
    db.exec("PRAGMA user_version = " + std::to_string(version + 1));
    transaction.commit();
}
}  // namespace

std::span<const char* const> migrations() {
    return kSteps;
}

int newestSchema() {
    return static_cast<int>(kSteps.size());
}

void migrate(SQLite::Database& db, std::span<const char* const> steps) {
    const int newest = static_cast<int>(steps.size());
    const int found = versionOf(db);
    if (found > newest)
        throw domain::Refused(
            domain::refuseWorld("database_newer", {{"found", found}, {"known", newest}}));
    for (int version = found; version < newest; ++version)
        runStep(db, steps[static_cast<std::size_t>(version)], version);
}
}  // namespace storage

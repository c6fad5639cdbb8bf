// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <array>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/base/refusal.h"
#include "schema.h"

namespace storage {
namespace {
constexpr std::array kSteps{kSchema001};
}  // namespace

std::span<const char* const> migrations() {
    return kSteps;
}

int newestSchema() {
    return static_cast<int>(kSteps.size());
}

void migrate(SQLite::Database& db, std::span<const char* const> steps) {
    const int newest = static_cast<int>(steps.size());
    const int found = db.execAndGet("PRAGMA user_version").getInt();
    if (found > newest)
        throw domain::Refused(
            domain::refuseWorld("database_newer", {{"found", found}, {"known", newest}}));
    for (int version = found; version < newest; ++version) {
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        db.exec(steps[static_cast<std::size_t>(version)]);
        db.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <string_view>
#include <unistd.h>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/base/refusal.h"
#include "failures.h"
#include "migrations.h"
#include "query.h"

namespace storage {
namespace fs = std::filesystem;

namespace {
constexpr int kBusyMilliseconds = 5000;

/// Prepares a connection: what is set here is not kept in the file.
void configure(SQLite::Database& db) {
    db.setBusyTimeout(kBusyMilliseconds);
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA trusted_schema = OFF");
}

void createFileForOwnerOnly(const fs::path& file) {
    std::error_code error;
    if (file.has_parent_path())
        fs::create_directories(file.parent_path(), error);
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return;
    }
    if (errno == EEXIST)
        throw domain::Refused(domain::refuse("database_exists", {{"file", file.string()}}));
    throw domain::Refused(domain::refuseWorld(errno == ENOSPC ? "disk_full" : "folder_unwritable",
                                              {{"file", file.string()}}));
}

void requireOurs(SQLite::Database& db, const fs::path& file) {
    if (db.execAndGet("PRAGMA application_id").getInt() != kApplicationId)
        throw domain::Refused(domain::refuseWorld("not_a_database", {{"file", file.string()}}));
}

/// Sets a copy beside the file before its schema is changed (T38).
void copyAside(SQLite::Database& db, const fs::path& file, int version) {
    fs::path copy = file;
    copy += ".schema-" + std::to_string(version) + ".bak";
    for (int n = 2; fs::exists(copy); ++n) {
        copy = file;
        copy += ".schema-" + std::to_string(version) + "-" + std::to_string(n) + ".bak";
    }
    createFileForOwnerOnly(copy);
    SQLite::Database aside(copy.string(), SQLite::OPEN_READWRITE);
    SQLite::Backup backup(aside, db);
    backup.executeStep(-1);
}
}  // namespace

struct Database::State {
    fs::path file;
    SQLite::Database db;
    std::map<std::string_view, SQLite::Statement> statements{};
};

Database::Database(std::unique_ptr<State> state) : state_(std::move(state)) {}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::create(const fs::path& file) {
    createFileForOwnerOnly(file);
    try {
        auto state = std::make_unique<State>(
            State{file, SQLite::Database(file.string(), SQLite::OPEN_READWRITE)});
        configure(state->db);
        state->db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        state->db.exec("PRAGMA journal_mode = WAL");
        migrate(state->db, migrations());
        return Database(std::move(state));
    } catch (const SQLite::Exception& error) {
        std::error_code ignored;
        fs::remove(file, ignored);
        throw domain::Refused(describe(error, file));
    }
}

Database Database::open(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error))
        throw domain::Refused(domain::refuseWorld("database_missing", {{"file", file.string()}}));
    try {
        auto state = std::make_unique<State>(
            State{file, SQLite::Database(file.string(), SQLite::OPEN_READWRITE)});
        configure(state->db);
        requireOurs(state->db, file);
        const int version = state->db.execAndGet("PRAGMA user_version").getInt();
        if (version < newestSchema())
            copyAside(state->db, file, version);
        if (version != newestSchema())
            migrate(state->db, migrations());
        return Database(std::move(state));
    } catch (const SQLite::Exception& failure) {
        throw domain::Refused(describe(failure, file));
    }
}

Database Database::inMemory() {
    auto state = std::make_unique<State>(State{
        ":memory:", SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)});
    configure(state->db);
    migrate(state->db, migrations());
    return Database(std::move(state));
}

void Database::write(const std::function<void()>& work) {
    try {
        SQLite::Transaction transaction(state_->db, SQLite::TransactionBehavior::IMMEDIATE);
        work();
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        throw domain::Refused(describe(error, state_->file));
    }
}

void Database::read(const std::function<void()>& work) {
    try {
        SQLite::Transaction transaction(state_->db, SQLite::TransactionBehavior::DEFERRED);
        work();
    } catch (const SQLite::Exception& error) {
        throw domain::Refused(describe(error, state_->file));
    }
}

const fs::path& Database::file() const {
    return state_->file;
}

Query Database::query(const char* sql) {
    auto found = state_->statements.find(sql);
    if (found == state_->statements.end())
        found = state_->statements.try_emplace(sql, state_->db, sql).first;
    return Query(found->second);
}

std::int64_t Database::lastId() const {
    return state_->db.getLastInsertRowid();
}

int Database::changes() const {
    return state_->db.getChanges();
}

void* Database::nativeHandle() const {
    return state_->db.getHandle();
}

Query::~Query() {
    if (statement_ == nullptr)
        return;
    statement_->tryReset();
    statement_->clearBindings();
}
}  // namespace storage

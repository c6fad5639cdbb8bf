// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <map>
#include <optional>
#include <sqlite3.h>
#include <string_view>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>

#include "copying.h"
#include "domain/base/refusal.h"
#include "failures.h"
#include "frozen_file.h"
#include "migrations.h"
#include "opening.h"
#include "query.h"
#include "row_digests.h"

namespace storage {
namespace fs = std::filesystem;

struct Database::State {
    fs::path file;
    SQLite::Database db;
    /// By SQL text. One that is being read is not given out a second time, so a text may be here
    /// more than once.
    std::multimap<std::string_view, CachedStatement> statements{};
    std::set<std::pair<std::string, std::int64_t>> changed{};
    bool isReading = false;
};

namespace {
/// Prepares a connection: what is set here is not kept in the file.
void configure(SQLite::Database& db) {
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA cell_size_check = ON");
    db.exec("PRAGMA cache_size = -16384");  // KiB; taken only as far as it is filled
}

/// How an existing file is opened.
enum class Access {
    Usual,   ///< for writing, beside other programs
    Alone,   ///< as Usual, but without the memory shared with others, which a full disk cannot hold
    Frozen,  ///< a file that cannot be written, for reading
};

/// What to try when the usual way failed.
std::optional<Access> otherAccess(const domain::Refusal& failure, const fs::path& file) {
    if (failure.code == "disk_full")
        return Access::Alone;
    if (failure.code == "database_unwritable" && isFrozen(file))
        return Access::Frozen;
    return std::nullopt;
}

SQLite::Database connect(const fs::path& file, const OpenOptions& options,
                         Access access = Access::Usual) {
    if (access == Access::Frozen)
        return connectFrozen(file);
    // A connection is used by one thread at a time, so SQLite need not lock every call.
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                        options.busyMilliseconds, options.vfs);
    if (access == Access::Alone)
        db.exec("PRAGMA locking_mode = EXCLUSIVE");
    return db;
}

void requireOurs(SQLite::Database& db, const fs::path& file) {
    if (db.execAndGet("PRAGMA application_id").getInt() != kApplicationId)
        throw domain::Refused(domain::refuseWorld("not_a_database", {{"file", file.string()}}));
}

/// A restored file comes without a write-ahead log. Where none can be kept (some network folders),
/// a transaction is only safe when the folder is synced, too.
void useLog(SQLite::Database& db) {
    if (db.execAndGet("PRAGMA journal_mode").getString() == "wal")
        return;
    if (db.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal")
        db.exec("PRAGMA synchronous = EXTRA");
}

/// Sets a copy beside the file before its schema is changed (T38).
void copyAside(SQLite::Database& db, const fs::path& file, int version) {
    fs::path copy = file;
    copy += ".schema-" + std::to_string(version) + ".bak";
    for (int n = 2; fs::exists(copy); ++n) {
        copy = file;
        copy += ".schema-" + std::to_string(version) + "-" + std::to_string(n) + ".bak";
    }
    copyUnder(copy, db.getHandle(), file);
}

/// SQLite tells it of every row that is changed. An exception cannot pass through its C.
void noteChange(void* changed, int, const char*, const char* table, sqlite3_int64 id) noexcept {
    if (isVouchedFor(table))
        static_cast<std::set<std::pair<std::string, std::int64_t>>*>(changed)->emplace(table, id);
}

/// Says for a while that nothing is to be written. PRAGMA query_only would say it to SQLite, and
/// every prepared statement would have to be prepared anew for it.
class ReadingOnly {
public:
    explicit ReadingOnly(bool& isReading) : isReading_(isReading) { isReading_ = true; }

    ReadingOnly(const ReadingOnly&) = delete;
    ReadingOnly& operator=(const ReadingOnly&) = delete;

    ~ReadingOnly() { isReading_ = false; }

private:
    bool& isReading_;
};

/// Whether the statement prepared last on the connection leaves the file as it is.
bool isLastReadOnly(SQLite::Database& db) {
    return sqlite3_stmt_readonly(sqlite3_next_stmt(db.getHandle(), nullptr)) != 0;
}
}  // namespace

Database::Database(std::unique_ptr<State> state) : state_(std::move(state)) {
    sqlite3_update_hook(state_->db.getHandle(), noteChange, &state_->changed);
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database createWith(const fs::path& file, const OpenOptions& options) {
    if (file.has_parent_path()) {
        std::error_code ignored;  // making the file tells what is wrong
        fs::create_directories(file.parent_path(), ignored);
    }
    createForOwnerOnly(file);
    try {
        auto db = connect(file, options);
        configure(db);
        db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        useLog(db);
        migrate(db, migrations());
        return Database(std::make_unique<Database::State>(Database::State{file, std::move(db)}));
    } catch (const SQLite::Exception& error) {
        removeWithLogs(file);
        throw domain::Refused(describe(error, file));
    }
}

namespace {
/// An existing file, ours and of the newest schema.
SQLite::Database openAs(Access access, const fs::path& file, const OpenOptions& options) {
    auto db = connect(file, options, access);
    configure(db);
    requireOurs(db, file);
    const bool isWritable =
        access == Access::Usual && sqlite3_db_readonly(db.getHandle(), "main") == 0;
    const int version = db.execAndGet("PRAGMA user_version").getInt();
    if (version < newestSchema() && !isWritable)
        throw domain::Refused(domain::refuseWorld("database_older", {{"file", file.string()}}));
    if (version < newestSchema() && options.setsCopyAside)
        copyAside(db, file, version);
    if (version != newestSchema())
        migrate(db, migrations());
    if (isWritable)
        useLog(db);
    return db;
}
}  // namespace

Database openWith(const fs::path& file, const OpenOptions& options) {
    const auto opened = [&](Access access) {
        return Database(std::make_unique<Database::State>(
            Database::State{file, openAs(access, file, options)}));
    };
    std::error_code error;
    if (!fs::exists(file, error))
        throw domain::Refused(domain::refuseWorld("database_missing", {{"file", file.string()}}));
    try {
        return opened(Access::Usual);
    } catch (const SQLite::Exception& failure) {
        const auto refusal = describe(failure, file);
        if (const auto access = otherAccess(refusal, file)) {
            try {
                return opened(*access);
            } catch (const SQLite::Exception&) {
                // What failed first is what is to be told.
            } catch (const domain::Refused&) {
                if (*access == Access::Frozen)
                    throw;  // it says why a file that may not be written is of no use
            }
        }
        throw domain::Refused(refusal);
    }
}

Database Database::create(const fs::path& file) {
    return createWith(file, {});
}

Database Database::open(const fs::path& file) {
    return openWith(file, {});
}

Database Database::inMemory() {
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    configure(db);
    migrate(db, migrations());
    return Database(std::make_unique<State>(State{":memory:", std::move(db)}));
}

void Database::write(const std::function<void()>& work) {
    try {
        SQLite::Transaction transaction(state_->db, SQLite::TransactionBehavior::IMMEDIATE);
        state_->changed.clear();
        work();
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        throw domain::Refused(describe(error, state_->file));
    }
}

void Database::read(const std::function<void()>& work) {
    try {
        const ReadingOnly readingOnly(state_->isReading);
        SQLite::Transaction transaction(state_->db, SQLite::TransactionBehavior::DEFERRED);
        work();
    } catch (const SQLite::Exception& error) {
        throw domain::Refused(describe(error, state_->file));
    }
}

bool Database::isReadOnly() const {
    return sqlite3_db_readonly(state_->db.getHandle(), "main") == 1;
}

const fs::path& Database::file() const {
    return state_->file;
}

Query Database::query(const char* sql) {
    try {
        auto [at, end] = state_->statements.equal_range(sql);
        while (at != end && at->second.isInUse)
            ++at;
        if (at == end) {
            SQLite::Statement prepared(state_->db, sql);
            const bool isReadOnly = isLastReadOnly(state_->db);
            at = state_->statements.emplace(sql, CachedStatement(std::move(prepared), isReadOnly));
        }
        if (state_->isReading && !at->second.isReadOnly)
            throw domain::Refused(
                domain::refuseWorld("database_unwritable", {{"file", state_->file.string()}}));
        return Query(at->second, state_->file);
    } catch (const SQLite::Exception& error) {
        throw domain::Refused(describe(error, state_->file));
    }
}

std::int64_t Database::lastId() const {
    return state_->db.getLastInsertRowid();
}

std::int64_t Database::dataVersion() {
    auto version = query("PRAGMA data_version");
    version.next();
    return version.integer();
}

int Database::changes() const {
    return state_->db.getChanges();
}

std::set<std::pair<std::string, std::int64_t>> Database::takeChanged() {
    return std::exchange(state_->changed, {});
}

void* Database::nativeHandle() const {
    return state_->db.getHandle();
}
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// The one file in which everything is kept: opening, creating, migrating, and transactions. What is
// in it belongs to the stores (client_store.h …); nothing above storage sees SQL or SQLite.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace storage {
class Query;
struct OpenOptions;

/// An open database. Every problem with the file, the disk or another program is thrown as
/// domain::Refused of kind World: database_missing, database_newer, database_older (where it
/// cannot be brought up to date), database_corrupt, database_locked, database_unwritable,
/// folder_unwritable, not_a_database, disk_full, disk_error, database_failed; of kind Rule:
/// database_exists, and database_refused when a row goes against the rules that the schema itself
/// keeps.
class Database {
public:
    /// Makes a new file of mode 0600 with the newest schema; refuses one that exists (T37). Folders
    /// on the way are made.
    static Database create(const std::filesystem::path& file);

    /// Opens an existing file, checks that it is ours and not newer, and brings an older one to the
    /// newest schema after setting a copy aside (T38). It is in WAL mode afterwards. A file that
    /// cannot be written is opened for reading; each write() is refused then.
    static Database open(const std::filesystem::path& file);

    /// A database in memory with the newest schema, for tests and for trying things out.
    static Database inMemory();

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs `work` in one BEGIN IMMEDIATE and commits; rolls back when it throws. Not nested.
    void write(const std::function<void()>& work);

    /// Runs `work` on one consistent state of the file; a statement that writes is refused. Not
    /// nested.
    void read(const std::function<void()>& work);

    const std::filesystem::path& file() const;

    /// Opened for reading, because the file or its folder cannot be written.
    bool isReadOnly() const;

    /// A statement of the cache, reset and without bindings; the same text may be asked for again
    /// while the first is still read. `sql` must live as long as the database. For the stores.
    Query query(const char* sql);

    /// The row id of the last insert. For the stores.
    std::int64_t lastId() const;

    /// Another number than before when another program has changed the file in between.
    std::int64_t dataVersion();

    /// Rows changed by the last statement. For the stores.
    int changes() const;

    /// The rows, by table and id, that the running transaction has changed, put in or taken away
    /// since the last call, of the tables that the journal vouches for. For the journal.
    std::set<std::pair<std::string, std::int64_t>> takeChanged();

    /// The open SQLite handle, for backup and verification inside storage.
    void* nativeHandle() const;

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    friend Database createWith(const std::filesystem::path& file, const OpenOptions& options);
    friend Database openWith(const std::filesystem::path& file, const OpenOptions& options);
    std::unique_ptr<State> state_;
};

/// Marks a file as Granica's (SQLite's application_id): "Gran" in ASCII.
inline constexpr std::int32_t kApplicationId = 0x4772616E;
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: append-only, each row bound to the one before it by a hash; and the bytes of issued
// documents by their hash.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace storage {
class Database;

struct JournalRow {
    std::int64_t id = 0;
    std::string at;       ///< instant, UTC ISO 8601
    std::string kind;     ///< e.g. "invoice_issued"
    std::string subject;  ///< e.g. "invoice/12"
    std::string payload;  ///< JSON
    std::string previousHash;
    std::string hash;
};

class JournalStore {
public:
    explicit JournalStore(Database& database) : db_(database) {}

    /// Appends a row; its id, previous hash and hash are made here, and the payload gets the
    /// digests of the rows that the transaction has changed so far. So: append at its end.
    void append(std::string_view at, std::string_view kind, std::string_view subject,
                std::string_view payload);

    std::vector<JournalRow> ofSubject(std::string_view subject) const;

    /// How far the journal goes, kept beside it, so that a row cut off its end is missed.
    struct Head {
        std::int64_t rows = 0;
        std::string hash;

        bool operator==(const Head&) const = default;
    };

    Head head() const;

private:
    Database& db_;
};

/// SHA-256 over the row's fields and the hash before it, each with its length in front, so that no
/// two rows read the same.
std::string journalHash(const JournalRow& row);

struct StoredDocument {
    std::string hash;
    std::string kind;
    std::string fileName;
    std::string bytes;
};

class DocumentStore {
public:
    explicit DocumentStore(Database& database) : db_(database) {}

    /// Keeps the bytes; gives their SHA-256. The same bytes are kept once.
    std::string put(std::string_view kind, std::string_view fileName, std::string_view bytes);
    /// Throws Refused `database_corrupt` when the bytes are not those of the hash any more (T33).
    std::optional<StoredDocument> find(std::string_view hash) const;

private:
    Database& db_;
};
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal vouches for: each row of a client, a contract, work, money or a letter, by a
// SHA-256 over all of its columns; private to storage. A line of the journal carries the digests of
// the rows that were changed before it in its transaction, so that verification sees a row that
// somebody changed, put in or took away past Granica.
//
// An empty column counts for nothing, so a later schema may add columns. A migration that changes
// the values of such rows has to append a line to the journal.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace storage {
class Database;

/// Whether rows of the table are vouched for one by one. Lines, sources and rates count with their
/// invoice, steps of the ladder with their letter.
bool isVouchedFor(std::string_view table);

/// "payment/3"
std::string rowName(std::string_view table, std::int64_t id);

/// Nothing when there is no such row.
std::optional<std::string> rowDigest(Database& database, std::string_view table, std::int64_t id);

/// Gives name and digest of every row that must be vouched for.
void eachRowDigest(Database& database,
                   const std::function<void(const std::string&, const std::string&)>& look);

/// The rows changed in the running transaction since the last call, as a JSON object of digests by
/// name, null for a row that is gone; empty text when there are none.
std::string takeChangedRows(Database& database);

/// The field of a payload that holds them.
inline constexpr const char* kRowDigests = "rows_sha256";
}  // namespace storage

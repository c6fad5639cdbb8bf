// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_digests.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "query.h"
#include "sha256.h"
#include "storage/database.h"

namespace storage {
namespace {
struct VouchedTable {
    const char* name;
    const char* all;  ///< every row; its id is the first column
    const char* one;  ///< the row of an id
};

#define VOUCHED(table)                                                           \
    VouchedTable {                                                               \
        table, "SELECT * FROM " table, "SELECT * FROM " table " WHERE rowid = ?" \
    }

constexpr std::array kVouched{
    VOUCHED("seller"),         VOUCHED("client"),         VOUCHED("contact"),
    VOUCHED("contract"),       VOUCHED("change_request"), VOUCHED("scope_item"),
    VOUCHED("override"),       VOUCHED("override_use"),   VOUCHED("limit_setting"),
    VOUCHED("manual_stop"),    VOUCHED("work_entry"),     VOUCHED("delivery"),
    VOUCHED("revision_round"), VOUCHED("timer"),          VOUCHED("invoice"),
    VOUCHED("payment"),        VOUCHED("allocation"),     VOUCHED("letter"),
    VOUCHED("reminder_pause"),
};

/// What counts with a row of another table, in an order that does not depend on the file.
struct Part {
    std::string_view of;
    const char* rows;
};

constexpr std::array kParts{
    Part{"client", "SELECT language FROM second_language WHERE client_id = ?"},
    Part{"invoice", "SELECT * FROM invoice_line WHERE invoice_id = ? ORDER BY id"},
    Part{"invoice",
         "SELECT s.* FROM line_source s JOIN invoice_line l ON l.id = s.line_id"
         " WHERE l.invoice_id = ?"
         " ORDER BY s.line_id, s.delivery_id, s.work_entry_id, s.scope_item_id"},
    Part{"invoice", "SELECT * FROM invoice_rate WHERE invoice_id = ? ORDER BY part, position"},
    Part{"payment", "SELECT invoice_id FROM imported_payment WHERE payment_id = ?"},
    Part{"letter", "SELECT * FROM reminder_step WHERE letter_id = ? ORDER BY invoice_id, step"},
};

const VouchedTable* find(std::string_view table) {
    const auto* const at = std::ranges::find_if(
        kVouched, [&](const VouchedTable& each) { return table == each.name; });
    return at == kVouched.end() ? nullptr : at;
}

std::string digestOf(Database& db, std::string_view table, std::int64_t id, const Query& row) {
    std::string bytes = row.wholeRow();
    for (const auto& part : kParts) {
        if (part.of != table)
            continue;
        auto rows = db.query(part.rows);
        rows.with(id);
        while (rows.next())
            bytes += "\n+" + rows.wholeRow();
    }
    return sha256(bytes);
}
}  // namespace

bool isVouchedFor(std::string_view table) {
    return find(table) != nullptr;
}

std::string rowName(std::string_view table, std::int64_t id) {
    return std::string(table) + '/' + std::to_string(id);
}

std::optional<std::string> rowDigest(Database& database, std::string_view table, std::int64_t id) {
    auto row = database.query(find(table)->one);
    row.with(id);
    return row.next() ? std::optional(digestOf(database, table, id, row)) : std::nullopt;
}

void eachRowDigest(Database& database,
                   const std::function<void(const std::string&, const std::string&)>& look) {
    for (const auto& table : kVouched) {
        auto row = database.query(table.all);
        while (row.next()) {
            const auto id = row.integer();
            look(rowName(table.name, id), digestOf(database, table.name, id, row));
        }
    }
}

std::string takeChangedRows(Database& database) {
    const auto changed = database.takeChanged();
    if (changed.empty())
        return {};
    nlohmann::json rows = nlohmann::json::object();
    for (const auto& [table, id] : changed) {
        auto& row = rows[rowName(table, id)];
        if (auto digest = rowDigest(database, table, id))
            row = std::move(*digest);
    }
    return rows.dump();
}
}  // namespace storage

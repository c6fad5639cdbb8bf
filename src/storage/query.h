// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement and the reading of its rows; private to storage. Binds and reads the
// domain's types in their stored form, one after the other.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "domain/base/calendar.h"
#include "domain/base/decimal.h"
#include "domain/base/identifiers.h"
#include "domain/base/money.h"

namespace storage {
/// A prepared statement, whether it leaves the file as it is, and whether somebody is reading it.
struct CachedStatement {
    CachedStatement(SQLite::Statement&& prepared, bool readOnly)
        : statement(std::move(prepared)), isReadOnly(readOnly) {}

    SQLite::Statement statement;
    bool isReadOnly;
    bool isInUse = false;
};

/// What SQLite fails at is thrown as domain::Refused, as by Database.
class Query {
public:
    Query(CachedStatement& cached, const std::filesystem::path& file)
        : cached_(&cached), statement_(&cached.statement), file_(&file) {
        cached.isInUse = true;
    }

    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query(Query&& other) noexcept
        : cached_(std::exchange(other.cached_, nullptr)),
          statement_(other.statement_),
          file_(other.file_),
          bound_(other.bound_),
          column_(other.column_) {}

    Query& operator=(Query&&) = delete;
    ~Query();

    /// Binds the values to the parameters that are not bound yet, in order.
    template <class... Values>
    Query& with(const Values&... values) {
        (bind(values), ...);
        return *this;
    }

    /// Binds bytes to the next parameter, as a BLOB.
    Query& withBytes(std::string_view bytes) {
        // Of a null pointer SQLite would make NULL instead of no bytes.
        const void* from = bytes.empty() ? "" : bytes.data();
        statement_->bind(++bound_, from, static_cast<int>(bytes.size()));
        return *this;
    }

    /// Moves to the next row; false at the end.
    bool next();

    /// Runs a statement that gives no rows.
    void run();

    /// Reads the next column of the row.
    std::int64_t integer() { return statement_->getColumn(column_++).getInt64(); }

    int small() { return statement_->getColumn(column_++).getInt(); }

    bool boolean() { return integer() != 0; }

    std::string text() { return statement_->getColumn(column_++).getString(); }

    domain::Date date() { return domain::dateOf(text()); }

    domain::Quantity quantity() { return {integer()}; }

    bool isNull() const { return statement_->getColumn(column_).isNull(); }

    void skip() { ++column_; }

    /// All columns of the row but the empty ones, each with its name, type and length, so that no
    /// two rows read the same.
    std::string wholeRow() const;

    template <class Identifier>
    Identifier id() {
        return Identifier{integer()};
    }

    /// Reads with `read` (a member of this class) unless the column is NULL.
    template <class Value>
    std::optional<Value> maybe(Value (Query::*read)()) {
        if (isNull()) {
            skip();
            return std::nullopt;
        }
        return (this->*read)();
    }

    domain::Money money(domain::Currency currency) {
        return domain::Money::fromMinor(integer(), currency);
    }

    std::optional<domain::Money> maybeMoney(domain::Currency currency) {
        if (isNull()) {
            skip();
            return std::nullopt;
        }
        return money(currency);
    }

    domain::Currency currency() { return domain::Currency::of(text()); }

private:
    void bind(std::int64_t value) { statement_->bind(++bound_, value); }

    void bind(int value) { statement_->bind(++bound_, value); }

    void bind(bool value) { statement_->bind(++bound_, value ? 1 : 0); }

    void bind(const std::string& value) { statement_->bind(++bound_, value); }

    void bind(std::string_view value) { statement_->bind(++bound_, std::string(value)); }

    void bind(const char* value) { statement_->bind(++bound_, value); }

    void bind(domain::Date value) { bind(domain::toIso(value)); }

    void bind(domain::Money value) { bind(value.minor()); }

    void bind(domain::Quantity value) { bind(value.thousandths); }

    void bind(domain::Percent value) { bind(value.basisPoints); }

    void bind(domain::Rate value) { bind(value.millionths); }

    void bind(domain::Currency value) { bind(value.code()); }

    void bind(std::nullopt_t) { statement_->bind(++bound_); }

    template <class Tag>
    void bind(domain::Id<Tag> value) {
        bind(value.value);
    }

    template <class Value>
    void bind(const std::optional<Value>& value) {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }

    CachedStatement* cached_;
    SQLite::Statement* statement_;
    const std::filesystem::path* file_;
    int bound_ = 0;
    int column_ = 0;
};
}  // namespace storage

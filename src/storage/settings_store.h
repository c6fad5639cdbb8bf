// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the whole database: who we are, currency, language, series of numbers, rates of
// exchange, and small settings by key. One row or a few of each.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "domain/base/decimal.h"
#include "domain/billing/invoice.h"
#include "domain/billing/numbering.h"
#include "domain/client/client.h"

namespace storage {
class Database;

/// How documents look; empty where nothing was chosen.
struct StoredLetterhead {
    std::string accent;  ///< "#1a4a6b"
    std::string logo;    ///< PNG

    friend bool operator==(const StoredLetterhead&, const StoredLetterhead&) = default;
};

class SettingsStore {
public:
    explicit SettingsStore(Database& database) : db_(database) {}

    std::optional<std::string> value(std::string_view key) const;
    /// All whose key begins with `prefix`, by the rest of the key.
    std::map<std::string, std::string> valuesUnder(std::string_view prefix) const;
    void setValue(std::string_view key, std::string_view value);

    /// The currency of the database, in which limits are; none before it is set up.
    std::optional<domain::Currency> homeCurrency() const;

    domain::Seller seller() const;
    void setSeller(const domain::Seller& seller);

    StoredLetterhead letterhead() const;
    void setLetterhead(const StoredLetterhead& letterhead);

private:
    Database& db_;
};

/// Series of document numbers, by name: "invoice", "correction", "change_order".
class NumberStore {
public:
    explicit NumberStore(Database& database) : db_(database) {}

    /// Adds a series whose last number used in the period of `date` is `last` (T30).
    void add(std::string_view name, const domain::Series& series, int last, domain::Date date);

    /// The next number, for a document of `date`; moves the counter on in the caller's transaction
    /// (T28, T29). Throws Refused `date_before_last_document` for a date before the last one of the
    /// series.
    std::string take(std::string_view name, domain::Date date);

    /// Leaves out the numbers up to `last` in the period of `date`, because documents that are not
    /// in this file have them (T30); gives the first one left out. Throws Refused
    /// `number_already_given` unless `last` is beyond the last one given. The caller records it in
    /// the journal, for verification.
    int skipTo(std::string_view name, domain::Date date, int last);

    /// The last number given in the period of `date`, 0 when none.
    int last(std::string_view name, domain::Date date) const;

    domain::Series series(std::string_view name) const;

private:
    Database& db_;
};

/// Published rates of exchange to the home currency.
class RateStore {
public:
    explicit RateStore(Database& database) : db_(database) {}

    void put(domain::Currency currency, const domain::ForeignRate& rate);

    /// The last one stored for the currency up to the day.
    std::optional<domain::ForeignRate> last(domain::Currency currency, domain::Date upTo) const;

private:
    Database& db_;
};

}  // namespace storage

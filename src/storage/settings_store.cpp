// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_store.h"

#include "domain/base/refusal.h"
#include "query.h"
#include "snapshot.h"
#include "storage/database.h"

namespace storage {
std::optional<std::string> SettingsStore::value(std::string_view key) const {
    auto query = db_.query("SELECT value FROM setting WHERE key = ?");
    query.with(key);
    return query.next() ? std::optional(query.text()) : std::nullopt;
}

std::map<std::string, std::string> SettingsStore::valuesUnder(std::string_view prefix) const {
    auto query = db_.query(
        "SELECT substr(key, length(?1) + 1), value FROM setting"
        " WHERE key > ?1 AND key < ?1 || char(0x10FFFF)");
    query.with(prefix);
    std::map<std::string, std::string> values;
    while (query.next()) {
        auto key = query.text();
        values[std::move(key)] = query.text();
    }
    return values;
}

void SettingsStore::setValue(std::string_view key, std::string_view value) {
    db_.query(
           "INSERT INTO setting(key, value) VALUES (?, ?)"
           " ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .with(key, value)
        .run();
}

std::optional<domain::Currency> SettingsStore::homeCurrency() const {
    const auto code = value("currency");
    return code ? std::optional(domain::Currency::of(*code)) : std::nullopt;
}

domain::Seller SettingsStore::seller() const {
    auto query = db_.query("SELECT data FROM seller WHERE id = 1");
    if (!query.next())
        throw domain::Refused(domain::refuseWorld("database_unfinished"));
    return sellerFrom(nlohmann::json::parse(query.text()));
}

void SettingsStore::setSeller(const domain::Seller& seller) {
    db_.query(
           "INSERT INTO seller(id, data) VALUES (1, ?)"
           " ON CONFLICT(id) DO UPDATE SET data = excluded.data")
        .with(toJson(seller).dump())
        .run();
}

StoredLetterhead SettingsStore::letterhead() const {
    auto query = db_.query("SELECT coalesce(accent, ''), coalesce(logo, x'') FROM letterhead");
    if (!query.next())
        return {};
    auto accent = query.text();
    return {std::move(accent), query.text()};
}

void SettingsStore::setLetterhead(const StoredLetterhead& letterhead) {
    db_.query(
           "INSERT INTO letterhead(id, accent, logo) VALUES (1, nullif(?, ''), nullif(?, x''))"
           " ON CONFLICT(id) DO UPDATE SET accent = excluded.accent, logo = excluded.logo")
        .with(letterhead.accent)
        .withBytes(letterhead.logo)
        .run();
}

void NumberStore::add(std::string_view name, const domain::Series& series, int last,
                      domain::Date date) {
    db_.query("INSERT INTO series(name, pattern, reset) VALUES (?, ?, ?)")
        .with(name, series.pattern, domain::codeOf(series.reset))
        .run();
    db_.query("INSERT INTO series_counter(series, period, first, last) VALUES (?, ?, ?, ?)")
        .with(name, domain::periodOf(series, date), last + 1, last)
        .run();
}

domain::Series NumberStore::series(std::string_view name) const {
    auto query = db_.query("SELECT pattern, reset FROM series WHERE name = ?");
    query.with(name);
    if (!query.next())
        throw domain::Refused(domain::refuseWorld("database_unfinished"));
    auto pattern = query.text();
    return {std::move(pattern), domain::parseReset(query.text()).orThrow()};
}

std::string NumberStore::take(std::string_view name, domain::Date date) {
    const auto wanted = series(name);
    {
        auto latest = db_.query("SELECT last_date FROM series WHERE name = ?");
        latest.with(name);
        latest.next();
        const auto lastDate = latest.maybe(&Query::date);
        if (lastDate && date < *lastDate)
            throw domain::Refused(
                domain::refuse("date_before_last_document", {{"date", date}, {"last", *lastDate}}));
    }
    auto counter = db_.query(
        "INSERT INTO series_counter(series, period, first, last) VALUES (?, ?, 1, 1)"
        " ON CONFLICT(series, period) DO UPDATE SET last = last + 1 RETURNING last");
    counter.with(name, domain::periodOf(wanted, date));
    counter.next();
    const int number = counter.small();
    counter.next();  // SQLite finishes an INSERT … RETURNING when it is stepped to its end
    db_.query("UPDATE series SET last_date = ? WHERE name = ?").with(date, name).run();
    return domain::formatNumber(wanted, number, date);
}

int NumberStore::skipTo(std::string_view name, domain::Date date, int last) {
    const int current = this->last(name, date);
    if (last <= current)
        throw domain::Refused(domain::refuse(
            "number_already_given", {{"number", domain::formatNumber(series(name), last, date)},
                                     {"last", domain::formatNumber(series(name), current, date)}}));
    db_.query(
           "INSERT INTO series_counter(series, period, first, last) VALUES (?, ?, 1, ?)"
           " ON CONFLICT(series, period) DO UPDATE SET last = excluded.last")
        .with(name, domain::periodOf(series(name), date), last)
        .run();
    return current + 1;
}

int NumberStore::last(std::string_view name, domain::Date date) const {
    auto query = db_.query("SELECT last FROM series_counter WHERE series = ? AND period = ?");
    query.with(name, domain::periodOf(series(name), date));
    return query.next() ? query.small() : 0;
}

void RateStore::put(domain::Currency currency, const domain::ForeignRate& rate) {
    db_.query(
           "INSERT INTO exchange_rate(currency, date, rate, table_name) VALUES (?, ?, ?, ?)"
           " ON CONFLICT(currency, date) DO UPDATE SET rate = excluded.rate,"
           " table_name = excluded.table_name")
        .with(currency, rate.date, rate.rate, rate.table)
        .run();
}

std::optional<domain::ForeignRate> RateStore::last(domain::Currency currency,
                                                   domain::Date upTo) const {
    auto query = db_.query(
        "SELECT rate, table_name, date FROM exchange_rate"
        " WHERE currency = ? AND date <= ? ORDER BY date DESC LIMIT 1");
    query.with(currency, upTo);
    if (!query.next())
        return std::nullopt;
    domain::ForeignRate rate;
    rate.rate = {query.integer()};
    rate.table = query.text();
    rate.date = query.date();
    return rate;
}
}  // namespace storage

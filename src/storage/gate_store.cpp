// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gate_store.h"

#include "domain/base/refusal.h"
#include "query.h"
#include "storage/database.h"

namespace storage {
using domain::gate::Level;
using domain::gate::LimitKey;
using domain::gate::Warn;

namespace {
domain::gate::StoredSetting readSetting(Query& row) {
    domain::gate::StoredSetting stored;
    const bool ofClient = row.maybe(&Query::integer).has_value();
    stored.contract = row.maybe(&Query::id<domain::ContractId>);
    stored.level = stored.contract ? Level::Contract : ofClient ? Level::Client : Level::Default;
    stored.key = domain::gate::parseLimitKey(row.text()).orThrow();
    if (const auto kind = row.maybe(&Query::text))
        stored.setting.warn =
            Warn{*kind == "figure" ? Warn::Kind::Figure : Warn::Kind::PercentOfStop, row.integer()};
    else
        row.skip();
    stored.setting.stop = row.maybe(&Query::integer);
    stored.setting.floor = row.maybe(&Query::integer);
    return stored;
}

std::vector<domain::gate::StoredSetting> readSettings(Query&& row) {
    std::vector<domain::gate::StoredSetting> settings;
    while (row.next())
        settings.push_back(readSetting(row));
    return settings;
}

#define SETTING_COLUMNS "client_id, contract_id, limit_key, warn_kind, warn, stop, floor"
}  // namespace

std::vector<domain::gate::StoredSetting> GateStore::settings(domain::ClientId client) const {
    // In the words of the index limit_once, so that the limits of others are not looked at.
    auto query = db_.query(
        "SELECT " SETTING_COLUMNS
        " FROM limit_setting WHERE coalesce(client_id, 0) = 0 AND coalesce(contract_id, 0) = 0"
        " UNION ALL SELECT " SETTING_COLUMNS
        " FROM limit_setting WHERE coalesce(client_id, 0) = ?1 AND coalesce(contract_id, 0) = 0"
        " UNION ALL SELECT NULL, s.contract_id, s.limit_key, s.warn_kind, s.warn, s.stop, s.floor"
        " FROM contract c CROSS JOIN limit_setting s ON coalesce(s.client_id, 0) = 0"
        " AND coalesce(s.contract_id, 0) = c.id WHERE c.client_id = ?1");
    query.with(client);
    return readSettings(std::move(query));
}

std::vector<domain::gate::StoredSetting> GateStore::defaults() const {
    return readSettings(db_.query("SELECT " SETTING_COLUMNS
                                  " FROM limit_setting WHERE client_id IS NULL AND"
                                  " contract_id IS NULL ORDER BY id"));
}

void GateStore::set(LimitKey key, std::optional<domain::ClientId> client,
                    std::optional<domain::ContractId> contract,
                    const domain::gate::Setting& setting) {
    unset(key, client, contract);
    auto query =
        db_.query("INSERT INTO limit_setting(" SETTING_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?)");
    query.with(contract ? std::nullopt : client, contract, domain::gate::codeOf(key));
    if (setting.warn)
        query.with(setting.warn->kind == Warn::Kind::Figure ? "figure" : "percent_of_stop",
                   setting.warn->value);
    else
        query.with(std::nullopt, std::nullopt);
    query.with(setting.stop, setting.floor).run();
}

void GateStore::unset(LimitKey key, std::optional<domain::ClientId> client,
                      std::optional<domain::ContractId> contract) {
    db_.query(
           "DELETE FROM limit_setting WHERE client_id IS ? AND contract_id IS ? AND limit_key = ?")
        .with(contract ? std::nullopt : client, contract, domain::gate::codeOf(key))
        .run();
}

std::optional<domain::gate::ManualStop> GateStore::manual(
    domain::ClientId client, std::optional<domain::ContractId> contract) const {
    auto query = db_.query(
        "SELECT stops, reason, since FROM manual_stop"
        " WHERE client_id = ? AND contract_id IS ?");
    query.with(client, contract);
    if (!query.next())
        return std::nullopt;
    domain::gate::ManualStop stop;
    stop.stops = query.boolean();
    stop.reason = query.text();
    stop.since = query.date();
    return stop;
}

void GateStore::setManual(domain::ClientId client, std::optional<domain::ContractId> contract,
                          const domain::gate::ManualStop& stop) {
    endManual(client, contract);
    db_.query(
           "INSERT INTO manual_stop(client_id, contract_id, stops, reason, since)"
           " VALUES (?, ?, ?, ?, ?)")
        .with(client, contract, stop.stops, stop.reason, stop.since)
        .run();
}

void GateStore::endManual(domain::ClientId client, std::optional<domain::ContractId> contract) {
    db_.query("DELETE FROM manual_stop WHERE client_id = ? AND contract_id IS ?")
        .with(client, contract)
        .run();
}

domain::OverrideId GateStore::addOverride(const domain::gate::Override& made) {
    db_.query(
           "INSERT INTO override(client_id, contract_id, reason, made_on, until, cap)"
           " VALUES (?, ?, ?, ?, ?, ?)")
        .with(made.client, made.contract, made.reason, made.madeOn, made.until, made.cap)
        .run();
    return {db_.lastId()};
}

void GateStore::revokeOverrides(domain::ClientId client,
                                std::optional<domain::ContractId> contract) {
    db_.query(
           "UPDATE override SET is_revoked = 1"
           " WHERE client_id = ?1 AND (?2 IS NULL OR contract_id IS NULL OR contract_id = ?2)"
           " AND is_revoked = 0")
        .with(client, contract)
        .run();
}

std::vector<domain::gate::Override> GateStore::overrides(domain::ClientId client,
                                                         domain::Currency home) const {
    auto query = db_.query(
        "SELECT id, contract_id, reason, made_on, until, cap, coalesce((SELECT sum(u.amount)"
        " FROM override_use u WHERE u.override_id = o.id), 0), is_revoked FROM override o"
        " WHERE client_id = ? ORDER BY id");
    query.with(client);
    std::vector<domain::gate::Override> overrides;
    while (query.next()) {
        domain::gate::Override each;
        each.id = query.id<domain::OverrideId>();
        each.client = client;
        each.contract = query.maybe(&Query::id<domain::ContractId>);
        each.reason = query.text();
        each.madeOn = query.date();
        each.until = query.date();
        each.cap = query.money(home);
        each.used = query.money(home);
        each.isRevoked = query.boolean();
        overrides.push_back(std::move(each));
    }
    return overrides;
}

std::vector<domain::gate::RecordedStop> GateStore::recordedStops(domain::ClientId client) const {
    auto query = db_.query(
        "SELECT limit_key, contract_id, since FROM stop_in_force"
        " WHERE client_id = ? ORDER BY contract_id, limit_key");
    query.with(client);
    std::vector<domain::gate::RecordedStop> stops;
    while (query.next()) {
        domain::gate::RecordedStop stop;
        stop.key = domain::gate::parseLimitKey(query.text()).orThrow();
        stop.contract = query.maybe(&Query::id<domain::ContractId>);
        stop.since = query.date();
        stops.push_back(stop);
    }
    return stops;
}

void GateStore::recordStops(domain::ClientId client,
                            const std::vector<domain::gate::RecordedStop>& stops) {
    db_.query("DELETE FROM stop_in_force WHERE client_id = ?").with(client).run();
    for (const auto& stop : stops)
        db_.query(
               "INSERT INTO stop_in_force(client_id, contract_id, limit_key, since)"
               " VALUES (?, ?, ?, ?)")
            .with(client, stop.contract, domain::gate::codeOf(stop.key), stop.since)
            .run();
}
}  // namespace storage

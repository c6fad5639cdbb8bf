// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate needs beyond the facts of work and money: limits, stops by hand, overrides, and the
// record of which stops are in force.
#pragma once
#include <optional>
#include <vector>

#include "domain/gate/facts.h"
#include "domain/gate/limits.h"
#include "domain/gate/override.h"

namespace storage {
class Database;

class GateStore {
public:
    explicit GateStore(Database& database) : db_(database) {}

    /// The defaults, those of the client and those of its contracts.
    std::vector<domain::gate::StoredSetting> settings(domain::ClientId client) const;
    std::vector<domain::gate::StoredSetting> defaults() const;

    /// Sets the pair of one limit at one level; `client` and `contract` empty for a default.
    void set(domain::gate::LimitKey key, std::optional<domain::ClientId> client,
             std::optional<domain::ContractId> contract, const domain::gate::Setting& setting);
    /// Takes the level's setting away, so that the one above holds again.
    void unset(domain::gate::LimitKey key, std::optional<domain::ClientId> client,
               std::optional<domain::ContractId> contract);

    std::optional<domain::gate::ManualStop> manual(
        domain::ClientId client, std::optional<domain::ContractId> contract) const;
    void setManual(domain::ClientId client, std::optional<domain::ContractId> contract,
                   const domain::gate::ManualStop& stop);
    void endManual(domain::ClientId client, std::optional<domain::ContractId> contract);

    domain::OverrideId addOverride(const domain::gate::Override& made);
    void revokeOverrides(domain::ClientId client, std::optional<domain::ContractId> contract);
    /// All of the client, with what was used, in order of making.
    std::vector<domain::gate::Override> overrides(domain::ClientId client,
                                                  domain::Currency home) const;

    std::vector<domain::gate::RecordedStop> recordedStops(domain::ClientId client) const;
    void recordStops(domain::ClientId client, const std::vector<domain::gate::RecordedStop>& stops);

private:
    Database& db_;
};
}  // namespace storage

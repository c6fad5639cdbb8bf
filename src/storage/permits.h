// SPDX-License-Identifier: GPL-3.0-or-later
// Using up a permit when a gated row is stored; private to storage.
#pragma once
#include <optional>
#include <string>

#include "domain/gate/permit.h"

namespace storage {
class Database;

/// What a gated row keeps of its permit.
struct Spent {
    std::string basis;
    std::optional<domain::OverrideId> usedOverride;
};

/// Takes the permit, which must be for this act and contract (std::logic_error otherwise: a permit
/// for one thing is no permit for another), and counts the use of an override.
Spent spend(Database& db, domain::gate::Permit permit, domain::gate::Act::Kind kind,
            domain::ContractId contract, domain::Date day);
}  // namespace storage

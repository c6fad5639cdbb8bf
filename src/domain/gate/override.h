// SPDX-License-Identifier: GPL-3.0-or-later
// My own decision to go on in spite of a stop: with a reason, an end and a cap. It never changes
// the state of a client, only whether an act may pass.
#pragma once
#include <optional>
#include <string>

#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"

namespace domain::gate {
struct Override {
    OverrideId id;
    ClientId client;
    std::optional<ContractId> contract;  ///< none: all contracts of the client
    std::string reason;
    Date madeOn;
    Date until;  ///< the last day on which it holds
    Money cap;   ///< exposure that may be added under it, database's currency
    Money used;  ///< exposure added under it so far
    bool isRevoked = false;

    Money left() const { return cap - used; }

    bool holds(Date today, ContractId forContract) const {
        return isLive(today) && (!contract || *contract == forContract);
    }

    bool isLive(Date today) const { return !isRevoked && madeOn <= today && today <= until; }
};

/// Days that an override may last unless the settings say otherwise.
inline constexpr int kOverrideDaysMax = 14;

/// Refuses `override_without_reason`, `override_in_past`, `override_too_long` (more than `daysMax`
/// days ahead), `amount_not_positive` for the cap.
Result<Done> checkOverride(const Override& wanted, Date today, int daysMax);
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
// What was done: time and volume, revision rounds, texts handed over. Records of facts; what of it
// can be invoiced is computed in domain/billing.
#pragma once
#include <optional>
#include <string>

#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"
#include "domain/labour/text_volume.h"

namespace domain {
/// Time or volume done for a contract. Time on an hour item is invoiceable, everything else here is
/// effort: fixed-price items are invoiced by delivery.
struct WorkEntry {
    WorkEntryId id;
    ContractId contract;
    std::optional<ScopeItemId> item;
    Date date;
    Quantity quantity;  ///< in the item's unit, or hours when `isTime`
    bool isTime = false;
    std::int64_t seconds = 0;  ///< measured by the timer; 0 when typed
    std::string note;
};

/// A text or another result handed over to the client.
struct Delivery {
    DeliveryId id;
    ContractId contract;
    ScopeItemId item;
    Date date;
    Quantity quantity;  ///< in the item's unit
    std::optional<TextVolume> volume;
    std::string fileName;  ///< without folders
    std::string sha256;    ///< of the file's bytes, hex; empty without a file
    std::string note;
};

/// One consolidated set of the client's remarks.
struct RevisionRound {
    RoundId id;
    ContractId contract;
    Date date;
    std::string note;
};

/// The one timer while it runs; what it measures becomes a WorkEntry.
struct RunningTimer {
    ContractId contract;
    std::optional<ScopeItemId> item;
    Date date;              ///< the civil day on which it was started
    std::string startedAt;  ///< instant, UTC ISO 8601
    std::string note;
};

/// Hours of measured time, half up to the thousandth of an hour.
Quantity hoursOf(std::int64_t seconds);
}  // namespace domain

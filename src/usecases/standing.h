// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the gate: loads the facts of a client from the rows and lets the domain judge. The one way
// in which a permit comes about.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/base/refusal.h"
#include "domain/gate/decide.h"
#include "domain/gate/facts.h"
#include "domain/labour/labour.h"
#include "usecases/office.h"

namespace usecases {
/// Work is stopped: the breaches that stop the act, for the words that say what, why and what lifts
/// it.
class WorkStopped : public domain::Refused {
public:
    WorkStopped(std::string clientName, std::string contractTitle, domain::Currency home,
                std::vector<domain::gate::Measurement> breaches,
                std::optional<domain::gate::Override> tooSmall);

    const std::string& clientName() const { return clientName_; }

    const std::string& contractTitle() const { return contractTitle_; }

    domain::Currency home() const { return home_; }

    const std::vector<domain::gate::Measurement>& breaches() const { return breaches_; }

    /// A live override whose cap has no room for the act.
    const std::optional<domain::gate::Override>& tooSmallOverride() const { return tooSmall_; }

private:
    std::string clientName_;
    std::string contractTitle_;
    domain::Currency home_;
    std::vector<domain::gate::Measurement> breaches_;
    std::optional<domain::gate::Override> tooSmall_;
};

/// The client's facts as of the office's day, inside the caller's transaction. Throws Refused
/// `rate_missing` when a foreign amount has no stored rate (T18).
domain::gate::ClientFacts factsOf(Office& office, domain::ClientId client);
/// The same as of another day.
domain::gate::ClientFacts factsOn(Office& office, domain::ClientId client, domain::Date day);

/// The stops in a standing, as they are recorded.
std::vector<domain::gate::RecordedStop> stopsIn(const domain::gate::Standing& standing);

/// Which components count into the exposure; inside the caller's transaction.
domain::gate::ExposureComponents componentsOf(Office& office);

/// The client's overrides with what is left of each; what a running timer has earned is taken off.
std::vector<domain::gate::Override> overridesOf(Office& office, domain::ClientId client);

/// What the running timer has measured so far, as an entry that is not stored.
domain::WorkEntry measuredSoFar(Office& office, const domain::RunningTimer& timer);

/// Ends the running timer and keeps its time; what it earned under an override is used up of it.
/// Inside the caller's transaction.
domain::WorkEntry keepMeasured(Office& office, const domain::RunningTimer& timer);

/// What an act will bring, for the answer of a command and the question of a window.
struct Forecast {
    domain::Currency home;
    domain::gate::Standing before;
    domain::gate::Standing after;
};

struct Permitted {
    domain::gate::Permit permit;
    Forecast forecast;
};

/// Permits the act or throws WorkStopped. `adds` is in the contract's currency and is converted
/// here; `rate_missing` when it cannot be, since the forecast would be a guess (T18).
Permitted askGate(Office& office, domain::gate::Act act);

/// What became of the stops of a client and its started contracts.
struct StopChange {
    bool hasStopped = false;  ///< something was permitted and is not any more
    bool hasResumed = false;  ///< work was stopped and is permitted again
};

/// Writes the client's stops as they are now into the record (a cache), inside the caller's
/// transaction. Where a rate of exchange is missing nothing can be said, and the record stays.
StopChange recordStops(Office& office, domain::ClientId client);

/// Ends the running timer when its contract is stopped without an override; inside the caller's
/// transaction.
bool endTimerIfStopped(Office& office, Writing& writing);
}  // namespace usecases

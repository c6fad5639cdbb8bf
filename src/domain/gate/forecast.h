// SPDX-License-Identifier: GPL-3.0-or-later
// What is coming: on which day a limit will warn or stop if nothing happens, and what an act would
// bring. Computed with the same measure() as today's standing.
#pragma once
#include <vector>

#include "domain/gate/act.h"
#include "domain/gate/standing.h"

namespace domain::gate {
/// On `day` the limit goes from one state to another, if nothing changes but the date.
struct Upcoming {
    Date day;
    State from = State::Clear;
    Measurement measurement;  ///< as of that day
};

/// Changes of state on the `days` days after today, in order of day. Better and worse ones.
std::vector<Upcoming> upcoming(const ClientFacts& facts, Date today, int days);

/// The standing after the act, as of today.
Standing forecastOf(const ClientFacts& facts, const Act& act, Date today);
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate says, as --json shows it: measurements with their rows and remedies, overrides, the
// forecast of an act, and what a command did to the stops.
#pragma once
#include <vector>

#include "cli/json.h"
#include "domain/gate/override.h"
#include "domain/gate/permit.h"
#include "domain/gate/standing.h"
#include "usecases/standing.h"

namespace cli {
/// A figure in the limit's measure: an integer, a percentage as text, or money. Null for what is
/// beyond measure.
Json figureJson(domain::gate::LimitKey key, const domain::gate::Figure& figure,
                domain::Currency currency);

/// The same for a threshold, rounded up to what first reaches it.
Json thresholdJson(domain::gate::LimitKey key, const domain::gate::Figure& figure,
                   domain::Currency currency);

/// {limit, scope, state, measured, warn, stop, floor, origin, since, evidence, remedy}.
Json toJson(const domain::gate::Measurement& measurement, domain::Currency home);
Json toJson(const std::vector<domain::gate::Measurement>& measurements, domain::Currency home);

/// {before, after, limits}: the states, and what is measured afterwards where it is not clear.
Json toJson(const usecases::Forecast& forecast, std::optional<domain::ContractId> contract);

/// Adds "stopped" and "resumed" (ids of clients) and "timer_ended".
void addEffect(Json& json, const usecases::GateEffect& effect);
}  // namespace cli

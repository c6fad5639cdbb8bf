// SPDX-License-Identifier: GPL-3.0-or-later
// Since when a stop holds, which decides what counts as done before it. Computed from today's rows
// where they tell it, else from the day that a writing command recorded.
#pragma once
#include "domain/gate/facts.h"
#include "domain/gate/limits.h"

namespace domain::gate {
/// The first day of a stop that is in force today: as far as the rows alone tell it, or as recorded
/// when that is earlier. Today when neither knows better.
Date stopSince(const EffectiveLimit& limit, const ClientFacts& facts, const ContractFacts* contract,
               Date today);
}  // namespace domain::gate

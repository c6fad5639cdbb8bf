// SPDX-License-Identifier: GPL-3.0-or-later
// The gate: may this act begin? It judges the standing before the act; the act that crosses a line
// is allowed, the next one is not. One gate for every path (T16).
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "domain/gate/override.h"
#include "domain/gate/permit.h"
#include "domain/gate/standing.h"

namespace domain::gate {
/// The answer: a permit, or the breaches that stop. Carries the standing before and the forecast
/// after, so that whoever asked can show both.
class Decision {
public:
    /// Whether there is a permit to take; not any more once it is taken.
    bool isPermitted() const { return permit_.has_value(); }

    /// Hands the permit over; once, and only when permitted (std::logic_error otherwise).
    Permit takePermit();

    const Standing& before() const { return before_; }

    const Standing& forecast() const { return forecast_; }

    /// The breaches that stop the act, those left out that it would lower itself where it is
    /// refused; empty when permitted on Clear.
    const std::vector<Measurement>& breaches() const { return breaches_; }

private:
    void permit(const Act& act, Basis basis, std::optional<OverrideId> used);

    friend Decision decide(const ClientFacts& facts, const Act& act,
                           std::span<const Override> overrides, Date today);

    std::optional<Permit> permit_;
    Standing before_;
    Standing forecast_;
    std::vector<Measurement> breaches_;
};

/// Judges the limits of the client and of the act's contract, which must be among the facts
/// (std::invalid_argument otherwise). Asks in this order: is nothing stopped; is the act empty; was
/// it done before the stop began; does it lower every breach that stops; does a live override hold
/// for it and have room for what it adds.
Decision decide(const ClientFacts& facts, const Act& act, std::span<const Override> overrides,
                Date today);

/// The live override under which work of this scope goes on although stopped, if there is one with
/// room left (or without need of room).
const Override* liveOverride(std::span<const Override> overrides,
                             std::optional<ContractId> contract, Date today);

/// Whether work is permitted for the client, or the contract when one is named: not stopped, or
/// stopped with a live override.
bool isWorkPermitted(const Standing& standing, std::optional<ContractId> contract,
                     std::span<const Override> overrides);
}  // namespace domain::gate

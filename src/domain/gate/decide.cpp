// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/decide.h"

#include "domain/gate/forecast.h"

namespace domain::gate {
namespace {
using Breaches = std::vector<const Measurement*>;

/// A permit for another client, or for a contract of which nothing is known, would prove nothing.
void requireKnown(const ClientFacts& facts, const Act& act) {
    if (act.client != facts.id || facts.contract(act.contract) == nullptr)
        throw std::invalid_argument("the gate does not know the contract of the act");
}

/// Only work can have been done already; starting, accepting and releasing happen now.
bool isWork(Act::Kind kind) {
    return kind == Act::Kind::AddWork || kind == Act::Kind::HandOver ||
           kind == Act::Kind::OpenRound;
}

bool isDoneBefore(const Act& act, const Breaches& breaches) {
    return isWork(act.kind) && act.doneOn &&
           std::all_of(breaches.begin(), breaches.end(), [&](const Measurement* breach) {
               return breach->since && *act.doneOn < *breach->since;
           });
}

bool isLowered(const Measurement& breach, const Standing& forecast) {
    const auto* then = forecast.find(breach.limit.key, breach.contract);
    return then == nullptr || !then->isJudged || then->measured < breach.measured;
}

bool lowersAll(const Breaches& breaches, const Standing& forecast) {
    return std::all_of(breaches.begin(), breaches.end(),
                       [&](const Measurement* breach) { return isLowered(*breach, forecast); });
}

bool hasRoom(const Override& each, Money adds) {
    const Money left = each.left();
    return !left.isNegative() && (!adds.isPositive() || adds <= left);
}

const Override* overrideFor(const Act& act, std::span<const Override> overrides, Date today) {
    for (const auto& each : overrides)
        if (each.client == act.client && each.holds(today, act.contract) && hasRoom(each, act.adds))
            return &each;
    return nullptr;
}
}  // namespace

Permit Decision::takePermit() {
    if (!permit_)
        throw std::logic_error("there is no permit to take");
    Permit taken = std::move(*permit_);
    permit_.reset();
    return taken;
}

void Decision::permit(const Act& act, Basis basis, std::optional<OverrideId> used) {
    permit_.emplace(Permit(act, basis, used));
}

Decision decide(const ClientFacts& facts, const Act& act, std::span<const Override> overrides,
                Date today) {
    requireKnown(facts, act);
    Decision decision;
    decision.before_ = measure(facts, today);
    decision.forecast_ = forecastOf(facts, act, today);
    const auto breaches = decision.before_.in(State::Stopped, act.contract);
    for (const auto* breach : breaches)
        decision.breaches_.push_back(*breach);

    if (breaches.empty())
        decision.permit(act, Basis::Clear, std::nullopt);
    else if (act.isEmpty && !act.adds.isPositive())
        decision.permit(act, Basis::Empty, std::nullopt);
    else if (isDoneBefore(act, breaches))
        decision.permit(act, Basis::BeforeStop, std::nullopt);
    else if (lowersAll(breaches, decision.forecast_))
        decision.permit(act, Basis::Lowers, std::nullopt);
    else if (const auto* used = overrideFor(act, overrides, today))
        decision.permit(act, Basis::Override, used->id);
    // What the act itself would lower is not what refuses it.
    if (!decision.isPermitted())
        std::erase_if(decision.breaches_, [&](const Measurement& breach) {
            return isLowered(breach, decision.forecast_);
        });
    return decision;
}

const Override* liveOverride(std::span<const Override> overrides,
                             std::optional<ContractId> contract, Date today) {
    for (const auto& each : overrides) {
        const bool covers = contract ? each.holds(today, *contract)
                                     : each.isLive(today) && !each.contract.has_value();
        if (covers && !each.left().isNegative())
            return &each;
    }
    return nullptr;
}

bool isWorkPermitted(const Standing& standing, std::optional<ContractId> contract,
                     std::span<const Override> overrides) {
    return standing.state(contract) != State::Stopped ||
           liveOverride(overrides, contract, standing.asOf) != nullptr;
}
}  // namespace domain::gate

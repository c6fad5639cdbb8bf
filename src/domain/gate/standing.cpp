// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/standing.h"

#include "domain/gate/measured.h"
#include "domain/gate/since.h"

namespace domain::gate {
namespace {
bool isOn(const EffectiveLimit& limit) {
    return limit.warn || limit.stop || limit.key == LimitKey::Manual;
}

State stateOf(const EffectiveLimit& limit, const Measured& measured) {
    if (!measured.isJudged)
        return State::Clear;
    if (limit.stop && measured.figure >= *limit.stop)
        return State::Stopped;
    return limit.warn && measured.figure >= *limit.warn ? State::Warned : State::Clear;
}

State stateOf(const std::optional<ManualStop>& manual) {
    if (!manual)
        return State::Clear;
    return manual->stops ? State::Stopped : State::Warned;
}

/// What the limit has to come below to be better than `state`.
Figure thresholdOf(const EffectiveLimit& limit, State state) {
    const auto& crossed = state == State::Stopped ? limit.stop : limit.warn;
    return crossed.value_or(Figure{});
}

Measurement measureOne(EffectiveLimit limit, const ClientFacts& facts,
                       const ContractFacts* contract, Date today) {
    Measurement result;
    auto measured = figureOf(limit, facts, contract, today);
    if (limit.key == LimitKey::Manual) {
        limit.origin = contract != nullptr ? Level::Contract : Level::Client;
        result.state = stateOf(contract != nullptr ? contract->manual : facts.manual);
    } else {
        result.state = stateOf(limit, measured);
    }
    if (result.state == State::Stopped)
        result.since = stopSince(limit, facts, contract, today);
    if (result.state != State::Clear)
        result.remedies =
            remediesFor(limit, thresholdOf(limit, result.state), facts, contract, today);
    if (contract != nullptr) {
        result.contract = contract->id;
        result.isBeforeStart = limit.key == LimitKey::Deposit && !contract->isStarted &&
                               result.state == State::Stopped;
    }
    result.limit = limit;
    result.measured = measured.figure;
    result.isJudged = measured.isJudged;
    result.evidence = std::move(measured.evidence);
    return result;
}

std::vector<Measurement> measureClient(const ClientFacts& facts, Date today) {
    std::vector<Measurement> all;
    for (const auto key : kAllLimits) {
        if (scopeOf(key) == Scope::Contract)
            continue;
        const auto limit = resolve(key, std::nullopt, facts.settings);
        if (isOn(limit))
            all.push_back(measureOne(limit, facts, nullptr, today));
    }
    return all;
}

void measureContract(const ClientFacts& facts, const ContractFacts& contract, Date today,
                     std::vector<Measurement>& all) {
    for (const auto key : kAllLimits) {
        if (scopeOf(key) == Scope::Client)
            continue;
        const auto limit = resolve(key, contract.id, facts.settings);
        if (isOn(limit))
            all.push_back(measureOne(limit, facts, &contract, today));
    }
}
}  // namespace

std::string_view codeOf(State state) {
    switch (state) {
        case State::Clear:
            return "clear";
        case State::Warned:
            return "warned";
        case State::Stopped:
            return "stopped";
    }
    throw std::domain_error("no such state");
}

std::vector<const Measurement*> Standing::of(std::optional<ContractId> contract) const& {
    std::vector<const Measurement*> found;
    for (const auto& each : client)
        found.push_back(&each);
    if (contract)
        for (const auto& each : contracts)
            if (each.contract == contract)
                found.push_back(&each);
    return found;
}

State Standing::state(std::optional<ContractId> contract) const {
    State worst = State::Clear;
    for (const auto* each : of(contract))
        worst = std::max(worst, each->state);
    return worst;
}

const Measurement* Standing::find(LimitKey key, std::optional<ContractId> contract) const& {
    for (const auto& each : contract ? contracts : client)
        if (each.limit.key == key && each.contract == contract)
            return &each;
    return nullptr;
}

std::vector<const Measurement*> Standing::in(State state,
                                             std::optional<ContractId> contract) const& {
    std::vector<const Measurement*> found;
    for (const auto* each : of(contract))
        if (each->state == state)
            found.push_back(each);
    return found;
}

std::optional<Money> Standing::awaitedDeposit(ContractId contract) const {
    std::optional<Money> awaited;
    for (const auto& each : contracts) {
        if (each.contract != contract || each.state != State::Stopped)
            continue;
        if (!each.isBeforeStart)
            return std::nullopt;
        awaited = each.evidence.front().amount;
    }
    return awaited;
}

Standing measure(const ClientFacts& facts, Date today) {
    Standing standing{today, facts.home, measureClient(facts, today), {}};
    for (const auto& contract : facts.contracts)
        if (!contract.isClosed)
            measureContract(facts, contract, today, standing.contracts);
    return standing;
}

Overall overallOf(const ClientFacts& facts, const Standing& standing) {
    Overall overall;
    overall.state = standing.state(std::nullopt);
    for (const auto& each : standing.contracts) {
        overall.isWaiting = overall.isWaiting || each.isBeforeStart;
        if (each.isBeforeStart || each.state <= overall.state)
            continue;
        overall.state = each.state;
        overall.isOnContract = true;
    }
    overall.isAnyStarted = std::ranges::any_of(facts.contracts, &ContractFacts::isStarted);
    return overall;
}
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/since.h"

namespace domain::gate {
namespace {
/// The first day on which the overdue total, of today's balances, was at least `amount`.
Date overdueReached(const ClientFacts& facts, std::int64_t amount, Date today) {
    Money total = Money::zero(facts.home);
    for (const auto* invoice : facts.oldestFirst(today)) {
        total += invoice->home;
        if (total.minor() >= amount)
            return invoice->deadline + Days{1};
    }
    return today;
}

Date overdueDaysReached(const EffectiveLimit& limit, const ClientFacts& facts, Date today) {
    const auto overdue = facts.oldestFirst(today);
    const std::int64_t days = limit.stop->numerator;
    // Zero days are reached by a client without any overdue invoice, so no row tells since when.
    if (days <= 0 || overdue.empty())
        return today;
    const Date oldEnough = overdue.front()->deadline + Days{days};
    return std::max(oldEnough, overdueReached(facts, limit.floor + 1, today));
}

Date overdueBalanceReached(const EffectiveLimit& limit, const ClientFacts& facts, Date today) {
    const std::int64_t stop = limit.stop->numerator;
    return stop <= 0 ? today : overdueReached(facts, stop, today);
}

Date openAsksDaysReached(const EffectiveLimit& limit, const ContractFacts& contract, Date today) {
    if (contract.asks.empty())
        return today;
    const std::int64_t days = std::max<std::int64_t>(0, limit.stop->numerator);
    return contract.asksOldestFirst().front()->loggedOn + Days{days};
}

Date fromRows(const EffectiveLimit& limit, const ClientFacts& facts, const ContractFacts* contract,
              Date today) {
    if (limit.key == LimitKey::Manual) {
        const auto& manual = contract != nullptr ? contract->manual : facts.manual;
        return manual ? manual->since : today;
    }
    if (!limit.stop)
        return today;
    if (limit.key == LimitKey::OverdueDays)
        return overdueDaysReached(limit, facts, today);
    if (limit.key == LimitKey::OverdueBalance)
        return overdueBalanceReached(limit, facts, today);
    if (limit.key == LimitKey::OpenAsksDays && contract != nullptr)
        return openAsksDaysReached(limit, *contract, today);
    return today;
}
}  // namespace

Date stopSince(const EffectiveLimit& limit, const ClientFacts& facts, const ContractFacts* contract,
               Date today) {
    Date since = std::min(today, fromRows(limit, facts, contract, today));
    const auto isOfThis = [&](const RecordedStop& recorded) {
        if (recorded.key != limit.key || recorded.contract.has_value() != (contract != nullptr))
            return false;
        return contract == nullptr || *recorded.contract == contract->id;
    };
    for (const auto& recorded : facts.recordedStops)
        if (isOfThis(recorded))
            since = std::min(since, recorded.since);
    return since;
}
}  // namespace domain::gate

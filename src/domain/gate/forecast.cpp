// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/forecast.h"

namespace domain::gate {
namespace {
void reportChanges(const std::vector<Measurement>& now, const Standing& before, Date day,
                   std::vector<Upcoming>& changes) {
    for (const auto& each : now) {
        const auto* earlier = before.find(each.limit.key, each.contract);
        const State from = earlier != nullptr ? earlier->state : State::Clear;
        if (from != each.state)
            changes.push_back({day, from, each});
    }
}
}  // namespace

std::vector<Upcoming> upcoming(const ClientFacts& facts, Date today, int days) {
    std::vector<Upcoming> changes;
    Standing before = measure(facts, today);
    for (int ahead = 1; ahead <= days; ++ahead) {
        const Date day = today + Days{ahead};
        Standing now = measure(facts, day);
        reportChanges(now.client, before, day, changes);
        reportChanges(now.contracts, before, day, changes);
        before = std::move(now);
    }
    return changes;
}

Standing forecastOf(const ClientFacts& facts, const Act& act, Date today) {
    return measure(after(facts, act), today);
}
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
// Random clients for the properties of the gate: small figures, so that limits are often met
// exactly, and limits at random levels. To be called inside a property.
#pragma once
#include <rapidcheck.h>

#include "domain/gate/samples.h"

namespace samples {
/// From the whole range at once, where RapidCheck by itself begins with its smallest values.
inline std::int64_t anyOf(std::int64_t from, std::int64_t to) {
    return *rc::gen::resize(100, rc::gen::inRange<std::int64_t>(from, to));
}

inline bool isHeads() {
    return *rc::gen::arbitrary<bool>();
}

inline std::int64_t largestStop(LimitKey key) {
    switch (measureOf(key)) {
        case Measure::Money:
            return 400;
        case Measure::Percent:
            return 6000;
        case Measure::Count:
        case Measure::Switch:
            break;
    }
    return 20;
}

/// A setting as checkSetting lets it pass, off in parts or as a whole.
inline Setting anySettingOf(LimitKey key) {
    Setting setting;
    if (anyOf(0, 4) > 0)
        setting.stop = anyOf(0, largestStop(key));
    if (isHeads())
        setting.warn = isHeads() ? figure(anyOf(0, setting.stop.value_or(largestStop(key)) + 1))
                                 : percentOfStop(anyOf(0, 10'001));
    if (!setting.stop && setting.warn && setting.warn->kind == Warn::Kind::PercentOfStop)
        setting.warn.reset();
    if (key == LimitKey::OverdueDays && isHeads())
        setting.floor = anyOf(0, 200);
    return setting;
}

inline std::vector<StoredSetting> anySettings() {
    std::vector<StoredSetting> stored;
    for (const auto key : kAllLimits) {
        if (key == LimitKey::Manual)
            continue;
        if (isHeads())
            stored.push_back({key, Level::Default, std::nullopt, anySettingOf(key)});
        if (anyOf(0, 4) == 0)
            stored.push_back({key, Level::Client, std::nullopt, anySettingOf(key)});
        if (scopeOf(key) == Scope::Contract && anyOf(0, 4) == 0)
            stored.push_back({key, Level::Contract, kContract, anySettingOf(key)});
    }
    return stored;
}

inline OpenAsk anyAsk(std::int64_t id) {
    auto made = ask(id, static_cast<int>(anyOf(0, 20)),
                    isHeads() ? std::optional(anyOf(1, 60)) : std::nullopt);
    made.extraRounds = static_cast<int>(anyOf(0, 2));
    return made;
}

inline std::optional<ManualStop> anyManual() {
    if (anyOf(0, 8) > 0)
        return std::nullopt;
    return ManualStop{isHeads(), "because", daysAgo(static_cast<int>(anyOf(0, 9)))};
}

inline ContractFacts anyContract(ContractId id) {
    auto made = contract(id);
    made.isClosed = anyOf(0, 8) == 0;
    made.scopeNet = pln(anyOf(0, 4) == 0 ? 0 : anyOf(1, 300));
    made.absorbedNet = pln(isHeads() ? 0 : anyOf(0, 60));
    const auto asks = anyOf(0, 5);
    for (std::int64_t i = 0; i < asks; ++i)
        made.asks.push_back(anyAsk(id.value * 100 + i));
    made.roundsIncluded = static_cast<int>(anyOf(0, 4));
    made.roundsUsed = static_cast<int>(anyOf(0, 6));
    made.depositUnpaid = pln(isHeads() ? 0 : anyOf(0, 50));
    made.unbilledWork = pln(anyOf(0, 100));
    made.unbilledChanges = pln(anyOf(0, 100));
    made.manual = anyManual();
    return made;
}

inline ClientFacts anyFacts() {
    ClientFacts facts;
    facts.id = kClient;
    const auto invoices = anyOf(0, 5);
    for (std::int64_t id = 1; id <= invoices; ++id)
        facts.invoices.push_back(invoice(id, static_cast<int>(anyOf(-10, 25)), anyOf(1, 200)));
    facts.credits = pln(isHeads() ? 0 : anyOf(0, 200));
    facts.components = {anyOf(0, 4) > 0, anyOf(0, 4) > 0, anyOf(0, 4) > 0, anyOf(0, 4) > 0};
    facts.contracts = {anyContract(kContract), anyContract(kOther)};
    facts.manual = anyManual();
    facts.settings = anySettings();
    return facts;
}
}  // namespace samples

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/limits.h"

#include "domain/base/rounding.h"

namespace domain::gate {
namespace {
__extension__ using Wide = __int128;

struct Row {
    LimitKey key;
    std::string_view code;
    Scope scope;
    Measure measure;
};

constexpr std::array kRows{
    Row{LimitKey::UnpaidBalance, "unpaid_balance", Scope::Client, Measure::Money},
    Row{LimitKey::Exposure, "exposure", Scope::Client, Measure::Money},
    Row{LimitKey::OverdueDays, "overdue_days", Scope::Client, Measure::Count},
    Row{LimitKey::OverdueBalance, "overdue_balance", Scope::Client, Measure::Money},
    Row{LimitKey::ScopeCreep, "scope_creep", Scope::Contract, Measure::Percent},
    Row{LimitKey::RevisionRounds, "revision_rounds", Scope::Contract, Measure::Count},
    Row{LimitKey::OpenAsks, "open_asks", Scope::Contract, Measure::Count},
    Row{LimitKey::OpenAsksDays, "open_asks_days", Scope::Contract, Measure::Count},
    Row{LimitKey::Deposit, "deposit", Scope::Contract, Measure::Money},
    Row{LimitKey::Manual, "manual", Scope::Both, Measure::Switch},
};
static_assert(kRows.size() == kAllLimits.size());

const Row& rowOf(LimitKey key) {
    for (const auto& row : kRows)
        if (row.key == key)
            return row;
    throw std::domain_error("no such limit");
}

/// The warn as a figure in the limit's own measure, kept exact.
Figure warnOf(const Warn& warn, std::int64_t stop) {
    if (warn.kind == Warn::Kind::Figure)
        return {warn.value, 1};
    const std::int64_t shared = std::max<std::int64_t>(1, std::gcd(warn.value, kWholeBasisPoints));
    return {multiplyDivide(stop, warn.value / shared, 1, Rounding::Never),
            kWholeBasisPoints / shared};
}

bool holdsAt(const StoredSetting& stored, Level level, std::optional<ContractId> contract) {
    return stored.level == level && (level != Level::Contract || stored.contract == contract);
}

/// The setting of the limit at the level, if there is one.
const Setting* settingAt(LimitKey key, Level level, std::optional<ContractId> contract,
                         std::span<const StoredSetting> stored) {
    for (const auto& each : stored)
        if (each.key == key && holdsAt(each, level, contract))
            return &each.setting;
    return nullptr;
}

void take(EffectiveLimit& limit, const Setting& setting, Level level) {
    limit.origin = level;
    if (setting.stop)
        limit.stop = Figure{*setting.stop, 1};
    if (setting.warn && (setting.stop || setting.warn->kind == Warn::Kind::Figure))
        limit.warn = warnOf(*setting.warn, setting.stop.value_or(0));
}

/// The levels to ask, nearest first.
std::vector<Level> levelsFor(LimitKey key, std::optional<ContractId> contract) {
    if (scopeOf(key) == Scope::Contract && contract)
        return {Level::Contract, Level::Client, Level::Default};
    return {Level::Client, Level::Default};
}
}  // namespace

std::string_view codeOf(LimitKey key) {
    return rowOf(key).code;
}

Result<LimitKey> parseLimitKey(std::string_view text) {
    for (const auto& row : kRows)
        if (row.code == text)
            return row.key;
    return refuseInput("unknown_limit", {{"text", text}});
}

Scope scopeOf(LimitKey key) {
    return rowOf(key).scope;
}

Measure measureOf(LimitKey key) {
    return rowOf(key).measure;
}

std::strong_ordering operator<=>(const Figure& a, const Figure& b) {
    const Wide left = Wide(a.numerator) * b.denominator;
    const Wide right = Wide(b.numerator) * a.denominator;
    if (left == right)
        return std::strong_ordering::equal;
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::int64_t Figure::rounded() const {
    return multiplyDivide(numerator, 1, denominator, Rounding::HalfUp);
}

Result<Done> checkSetting(const Setting& setting) {
    if (!setting.warn)
        return Done{};
    if (!setting.stop) {
        if (setting.warn->kind == Warn::Kind::PercentOfStop)
            return refuseInput("warn_percent_without_stop");
        return Done{};
    }
    if (warnOf(*setting.warn, *setting.stop) > Figure{*setting.stop, 1})
        return refuseInput("warn_above_stop");
    return Done{};
}

std::string_view codeOf(Level level) {
    switch (level) {
        case Level::Default:
            return "default";
        case Level::Client:
            return "client";
        case Level::Contract:
            return "contract";
    }
    throw std::domain_error("no such level");
}

EffectiveLimit resolve(LimitKey key, std::optional<ContractId> contract,
                       std::span<const StoredSetting> stored) {
    EffectiveLimit limit{key, Level::Default, std::nullopt, std::nullopt, 0};
    bool isFound = false;
    for (const auto level : levelsFor(key, contract)) {
        const Setting* setting = settingAt(key, level, contract, stored);
        if (setting == nullptr)
            continue;
        if (!isFound)
            take(limit, *setting, level);
        isFound = true;
        if (setting->floor) {
            limit.floor = *setting->floor;
            break;
        }
    }
    return limit;
}
}  // namespace domain::gate

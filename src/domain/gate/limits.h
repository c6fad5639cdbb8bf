// SPDX-License-Identifier: GPL-3.0-or-later
// The limits: what is measured, the warn and stop of each, and which level's setting holds. A limit
// is a line that the user draws; measuring against it is standing.h.
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"

namespace domain::gate {
/// 100 %: shares are counted in basis points.
inline constexpr std::int64_t kWholeBasisPoints = 10'000;

enum class LimitKey {
    UnpaidBalance,
    Exposure,
    OverdueDays,
    OverdueBalance,
    ScopeCreep,
    RevisionRounds,
    OpenAsks,
    OpenAsksDays,
    Deposit,
    Manual,
};

inline constexpr std::array kAllLimits{
    LimitKey::UnpaidBalance,  LimitKey::Exposure,     LimitKey::OverdueDays,
    LimitKey::OverdueBalance, LimitKey::ScopeCreep,   LimitKey::RevisionRounds,
    LimitKey::OpenAsks,       LimitKey::OpenAsksDays, LimitKey::Deposit,
    LimitKey::Manual,
};

enum class Scope { Client, Contract, Both };
enum class Measure { Money, Count, Percent, Switch };

std::string_view codeOf(LimitKey key);
/// Refuses with `unknown_limit`.
Result<LimitKey> parseLimitKey(std::string_view text);
Scope scopeOf(LimitKey key);
Measure measureOf(LimitKey key);

/// An exact figure: minor units, a count, or basis points; as a fraction where a division made it.
struct Figure {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;  ///< positive

    friend std::strong_ordering operator<=>(const Figure& a, const Figure& b);

    friend bool operator==(const Figure& a, const Figure& b) { return (a <=> b) == 0; }

    /// Half up, for display only; the value itself stays exact.
    std::int64_t rounded() const;
};

/// Growth without any agreed scope: no percentage is as large.
inline constexpr Figure kBeyondMeasure{std::numeric_limits<std::int64_t>::max(), 1};

/// A warn as a figure in the limit's own measure, or in percent of the stop.
struct Warn {
    enum class Kind { Figure, PercentOfStop } kind = Kind::Figure;
    std::int64_t value = 0;  ///< the figure, or basis points
};

/// Warn and stop of one limit at one level: a pair. Empty switches that half off (T12: empty and
/// "off" are the same, 0 is a value).
struct Setting {
    std::optional<Warn> warn;
    std::optional<std::int64_t> stop;
    std::optional<std::int64_t> floor;  ///< overdue_days only: the overdue total must be above it
};

/// Refuses with `warn_above_stop`, and with `warn_percent_without_stop`.
Result<Done> checkSetting(const Setting& setting);

enum class Level { Default, Client, Contract };

std::string_view codeOf(Level level);

/// The setting that holds for a limit, and where it comes from.
struct EffectiveLimit {
    LimitKey key = LimitKey::UnpaidBalance;
    Level origin = Level::Default;
    std::optional<Figure> warn;
    std::optional<Figure> stop;
    std::int64_t floor = 0;
};

/// Settings as stored: at the defaults, of a client, of a contract.
struct StoredSetting {
    LimitKey key = LimitKey::UnpaidBalance;
    Level level = Level::Default;
    std::optional<ContractId> contract;  ///< at level Contract
    Setting setting;
};

/// Client-scope limits resolve client → default, contract-scope ones contract → client → default.
/// `stored` holds the defaults and those of one client and its contracts. Warn and stop come as a
/// pair from one level, also when that level switches both off; a floor that this level leaves open
/// comes from the next one that names it.
EffectiveLimit resolve(LimitKey key, std::optional<ContractId> contract,
                       std::span<const StoredSetting> stored);
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the line once more, slow and plain, for comparison with the gate: rows instead of
// loaded figures, days as numbers, 128 bits instead of fractions of the domain. It shares no
// arithmetic with the gate; only `load` speaks its language.
#pragma once
#include <algorithm>

#include "domain/gate/samples.h"

namespace model {
using samples::Act;
using samples::LimitKey;
using samples::Scope;
using samples::State;
using samples::StoredSetting;
using samples::Warn;
using Grosze = long long;
__extension__ using Wide = __int128;

/// A fraction; a denominator of 0 means more than every number.
struct Ratio {
    Wide over = 0;
    Wide under = 1;
};

inline bool isLess(Ratio a, Ratio b) {
    if (a.under == 0)
        return false;
    return b.under == 0 || a.over * b.under < b.over * a.under;
}

struct Invoice {
    int id;
    int deadline;
    Grosze gross;
};

struct Payment {
    int invoice;
    Grosze amount;
};

struct Ask {
    enum Course { Open, Accepted, Declined, Absorbed } course = Open;

    int id;
    int contract;
    int day;
    std::optional<Grosze> net;
    Grosze gross = 0;
    int rounds = 0;
    bool isBilled = false;
};

struct Work {
    int contract;
    Grosze gross;
    bool isBilled = false;
};

struct Round {
    int contract;
};

struct Contract {
    int id;
    Grosze itemsNet;
    int roundsAgreed;
    Grosze depositAsked;
    Grosze depositPaid = 0;
    bool isStoppedByHand = false;
    int stoppedByHandOn = 0;
};

struct World {
    int today = 0;
    std::vector<Invoice> invoices;
    std::vector<Payment> payments;
    std::vector<Ask> asks;
    std::vector<Work> work;
    std::vector<Round> rounds;
    std::vector<Contract> contracts;
    Grosze credits = 0;
    bool isStoppedByHand = false;
    int stoppedByHandOn = 0;
    std::vector<StoredSetting> settings;
};

inline Grosze balanceOf(const World& world, const Invoice& invoice) {
    Grosze balance = invoice.gross;
    for (const auto& payment : world.payments)
        if (payment.invoice == invoice.id)
            balance -= payment.amount;
    return balance;
}

inline Grosze overdueOn(const World& world, int day) {
    Grosze total = 0;
    for (const auto& invoice : world.invoices)
        if (day > invoice.deadline)
            total += balanceOf(world, invoice);
    return total;
}

inline Grosze unpaid(const World& world) {
    return overdueOn(world, 1'000'000);
}

inline Grosze exposure(const World& world) {
    Grosze total = unpaid(world) - world.credits;
    for (const auto& work : world.work)
        if (!work.isBilled)
            total += work.gross;
    for (const auto& ask : world.asks)
        if (ask.course == Ask::Accepted && !ask.isBilled)
            total += ask.gross;
    return total;
}

inline int daysLate(const World& world, int day) {
    int most = 0;
    for (const auto& invoice : world.invoices)
        if (balanceOf(world, invoice) > 0)
            most = std::max(most, day - invoice.deadline);
    return most;
}

inline Ratio scopeCreep(const World& world, const Contract& contract) {
    Grosze grown = 0;
    Grosze scope = contract.itemsNet;
    for (const auto& ask : world.asks) {
        if (ask.contract != contract.id || !ask.net)
            continue;
        if (ask.course == Ask::Open || ask.course == Ask::Absorbed)
            grown += *ask.net;
        if (ask.course == Ask::Accepted)
            scope += *ask.net;
    }
    if (grown == 0)
        return {};
    return {Wide(grown) * 100 * 100, scope};
}

inline int roundsIncluded(const World& world, const Contract& contract) {
    int included = contract.roundsAgreed;
    for (const auto& ask : world.asks)
        if (ask.contract == contract.id && ask.course == Ask::Accepted)
            included += ask.rounds;
    return included;
}

inline int roundsUsed(const World& world, const Contract& contract) {
    return static_cast<int>(
        std::count_if(world.rounds.begin(), world.rounds.end(),
                      [&](const Round& round) { return round.contract == contract.id; }));
}

inline std::vector<int> agesOfOpenAsks(const World& world, const Contract& contract, int day) {
    std::vector<int> ages;
    for (const auto& ask : world.asks)
        if (ask.contract == contract.id && ask.course == Ask::Open && ask.day <= day)
            ages.push_back(day - ask.day);
    return ages;
}

/// What the limit measures on the day; nothing when there is nothing to judge.
inline std::optional<Ratio> measured(const World& world, LimitKey key, const Contract* contract,
                                     int day, Grosze floor) {
    switch (key) {
        case LimitKey::UnpaidBalance:
            return Ratio{unpaid(world), 1};
        case LimitKey::Exposure:
            return Ratio{exposure(world), 1};
        case LimitKey::OverdueBalance:
            return Ratio{overdueOn(world, day), 1};
        case LimitKey::OverdueDays:
            return Ratio{overdueOn(world, day) > floor ? daysLate(world, day) : 0, 1};
        case LimitKey::ScopeCreep:
            return scopeCreep(world, *contract);
        case LimitKey::RevisionRounds: {
            const int used = roundsUsed(world, *contract);
            const int beyond = used - roundsIncluded(world, *contract);
            if (used == 0 || beyond < 0)
                return std::nullopt;
            return Ratio{beyond, 1};
        }
        case LimitKey::OpenAsks:
            return Ratio{Wide(agesOfOpenAsks(world, *contract, day).size()), 1};
        case LimitKey::OpenAsksDays: {
            const auto ages = agesOfOpenAsks(world, *contract, day);
            if (ages.empty())
                return std::nullopt;
            return Ratio{*std::max_element(ages.begin(), ages.end()), 1};
        }
        case LimitKey::Deposit: {
            const Grosze left = contract->depositAsked - contract->depositPaid;
            if (left <= 0)
                return std::nullopt;
            return Ratio{left, 1};
        }
        case LimitKey::Manual: {
            const bool isSet =
                contract != nullptr ? contract->isStoppedByHand : world.isStoppedByHand;
            return isSet ? std::optional(Ratio{1, 1}) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// The setting in force: the contract's own, else the client's, else the default.
inline const StoredSetting* settingOf(const World& world, LimitKey key, const Contract* contract) {
    const StoredSetting* best = nullptr;
    for (const auto& each : world.settings) {
        if (each.key != key)
            continue;
        const bool isForeign =
            each.contract && (contract == nullptr || each.contract->value != contract->id);
        if (!isForeign && (best == nullptr || each.level > best->level))
            best = &each;
    }
    return best;
}

inline std::optional<Ratio> stopOf(const World& world, LimitKey key, const Contract* contract) {
    if (key == LimitKey::Manual)
        return Ratio{1, 1};
    const auto* setting = settingOf(world, key, contract);
    if (setting == nullptr || !setting->setting.stop)
        return std::nullopt;
    return Ratio{*setting->setting.stop, 1};
}

inline std::optional<Ratio> warnOf(const World& world, LimitKey key, const Contract* contract) {
    const auto* setting = settingOf(world, key, contract);
    if (setting == nullptr || !setting->setting.warn)
        return std::nullopt;
    const auto& warn = *setting->setting.warn;
    if (warn.kind == Warn::Kind::Figure)
        return Ratio{warn.value, 1};
    return Ratio{Wide(warn.value) * *setting->setting.stop, 10'000};
}

inline Grosze floorOf(const World& world) {
    Grosze floor = 0;
    int level = -1;
    for (const auto& each : world.settings)
        if (each.key == LimitKey::OverdueDays && each.setting.floor && int(each.level) > level) {
            floor = *each.setting.floor;
            level = int(each.level);
        }
    return floor;
}

inline State stateOn(const World& world, LimitKey key, const Contract* contract, int day) {
    const auto found = measured(world, key, contract, day, floorOf(world));
    if (!found)
        return State::Clear;
    if (const auto stop = stopOf(world, key, contract); stop && !isLess(*found, *stop))
        return State::Stopped;
    const auto warn = warnOf(world, key, contract);
    return warn && !isLess(*found, *warn) ? State::Warned : State::Clear;
}

inline bool dependsOnDays(LimitKey key) {
    return key == LimitKey::OverdueDays || key == LimitKey::OverdueBalance ||
           key == LimitKey::OpenAsksDays;
}

/// Since when a stop of today holds, day by day backwards; a stop of zero days has no beginning.
inline int sinceOf(const World& world, LimitKey key, const Contract* contract) {
    if (key == LimitKey::Manual)
        return contract != nullptr ? contract->stoppedByHandOn : world.stoppedByHandOn;
    constexpr int kFarBack = -200;
    int day = world.today;
    while (dependsOnDays(key) && day > kFarBack &&
           stateOn(world, key, contract, day - 1) == State::Stopped)
        --day;
    return day == kFarBack ? world.today : day;
}
}  // namespace model

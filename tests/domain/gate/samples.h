// SPDX-License-Identifier: GPL-3.0-or-later
// Small clients for the tests of the gate: one client with one contract, on Monday 2026-10-05.
// Figures are in grosze; nothing here computes what a test is meant to prove.
#pragma once
#include <ostream>

#include "domain/gate/decide.h"
#include "domain/gate/forecast.h"
#include "support/print.h"

namespace domain::gate {
inline std::ostream& operator<<(std::ostream& out, State state) {
    return out << codeOf(state);
}

inline std::ostream& operator<<(std::ostream& out, LimitKey key) {
    return out << codeOf(key);
}

inline std::ostream& operator<<(std::ostream& out, Level level) {
    return out << codeOf(level);
}

inline std::ostream& operator<<(std::ostream& out, Basis basis) {
    return out << codeOf(basis);
}

inline std::ostream& operator<<(std::ostream& out, Remedy::Kind kind) {
    return out << codeOf(kind);
}

inline std::ostream& operator<<(std::ostream& out, Act::Kind kind) {
    return out << codeOf(kind);
}

inline std::ostream& operator<<(std::ostream& out, const Figure& figure) {
    return out << figure.numerator << '/' << figure.denominator;
}
}  // namespace domain::gate

namespace samples {
using namespace domain;
using namespace domain::gate;

inline const Date kToday = dateOf("2026-10-05");
inline constexpr ClientId kClient{1};
inline constexpr ContractId kContract{1};
inline constexpr ContractId kOther{2};

inline constexpr std::array kActs{
    Act::Kind::StartTimer,    Act::Kind::AddWork,       Act::Kind::OpenRound,
    Act::Kind::AddScope,      Act::Kind::AcceptChange,  Act::Kind::HandOver,
    Act::Kind::StartContract, Act::Kind::ReleaseRights,
};

inline Money pln(std::int64_t grosze) {
    return Money::fromMinor(grosze, Currency::of("PLN"));
}

inline Date daysAgo(int days) {
    return kToday - Days{days};
}

inline OpenInvoice invoice(std::int64_t id, int daysLate, std::int64_t grosze) {
    return {InvoiceId{id},     "FV/" + std::to_string(id) + "/09/2026",
            daysAgo(daysLate), daysAgo(daysLate),
            pln(grosze),       pln(grosze)};
}

inline OpenAsk ask(std::int64_t id, int daysOld, std::optional<std::int64_t> netGrosze) {
    OpenAsk made{ChangeId{id}, "ask " + std::to_string(id), daysAgo(daysOld), {}, pln(0), 0};
    if (netGrosze) {
        made.net = pln(*netGrosze);
        made.homeGross = pln(*netGrosze * 123 / 100);
    }
    return made;
}

inline ContractFacts contract(ContractId id) {
    ContractFacts made;
    made.id = id;
    made.title = "contract " + std::to_string(id.value);
    made.isStarted = true;
    return made;
}

/// A client with an empty contract and no limits.
inline ClientFacts client() {
    ClientFacts facts;
    facts.id = kClient;
    facts.name = "Kawiarnia Pod Lipą";
    facts.contracts.push_back(contract(kContract));
    return facts;
}

inline ContractFacts& only(ClientFacts& facts) {
    return facts.contracts.front();
}

inline Warn figure(std::int64_t value) {
    return {Warn::Kind::Figure, value};
}

inline Warn percentOfStop(std::int64_t basisPoints) {
    return {Warn::Kind::PercentOfStop, basisPoints};
}

inline StoredSetting byDefault(LimitKey key, std::optional<Warn> warn,
                               std::optional<std::int64_t> stop,
                               std::optional<std::int64_t> floor = std::nullopt) {
    return {key, Level::Default, std::nullopt, {warn, stop, floor}};
}

inline StoredSetting ofClient(LimitKey key, std::optional<Warn> warn,
                              std::optional<std::int64_t> stop) {
    return {key, Level::Client, std::nullopt, {warn, stop, std::nullopt}};
}

inline StoredSetting ofContract(ContractId id, LimitKey key, std::optional<Warn> warn,
                                std::optional<std::int64_t> stop) {
    return {key, Level::Contract, id, {warn, stop, std::nullopt}};
}

/// What a new database has: the table of the rules.
inline std::vector<StoredSetting> usualSettings() {
    return {byDefault(LimitKey::UnpaidBalance, percentOfStop(8000), 500'000),
            byDefault(LimitKey::Exposure, percentOfStop(8000), 800'000),
            byDefault(LimitKey::OverdueDays, figure(7), 14, 10'000),
            byDefault(LimitKey::ScopeCreep, figure(1000), 2000),
            byDefault(LimitKey::RevisionRounds, figure(0), 1),
            byDefault(LimitKey::OpenAsks, figure(3), 5),
            byDefault(LimitKey::OpenAsksDays, figure(7), 14),
            byDefault(LimitKey::Deposit, std::nullopt, 1)};
}

inline Act act(Act::Kind kind, std::int64_t addsGrosze = 0) {
    Act made;
    made.kind = kind;
    made.client = kClient;
    made.contract = kContract;
    made.adds = pln(addsGrosze);
    return made;
}

inline Act accepting(std::int64_t change, std::int64_t addsGrosze = 0) {
    Act made = act(Act::Kind::AcceptChange, addsGrosze);
    made.change = ChangeId{change};
    return made;
}

/// Its state; clear also when the limit is off.
inline State stateOf(const ClientFacts& facts, LimitKey key, Date today = kToday) {
    const auto standing = measure(facts, today);
    const auto of = scopeOf(key) == Scope::Contract ? std::optional(kContract) : std::nullopt;
    const auto* found = standing.find(key, of);
    return found != nullptr ? found->state : State::Clear;
}
}  // namespace samples

// SPDX-License-Identifier: GPL-3.0-or-later
// The measured position of a client against its limits on one day: what is measured, what is
// allowed, how bad it is, why, and what would lift it. Pure: the same facts give the same standing.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/gate/facts.h"
#include "domain/gate/limits.h"
#include "domain/gate/remedy.h"

namespace domain::gate {
enum class State { Clear, Warned, Stopped };

/// "clear", "warned", "stopped".
std::string_view codeOf(State state);

/// A row behind a figure: an invoice, an ask, a contract.
struct Evidence {
    enum class Kind { Invoice, Ask, Absorbed, Contract, Credit, Reason } kind = Kind::Invoice;
    std::int64_t id = 0;
    std::string label;              ///< invoice number, the ask's words, the reason
    std::optional<Money> amount;    ///< negative for a credit
    std::optional<int> days;        ///< late, or without an answer
    std::optional<Money> own = {};  ///< of a foreign invoice: the amount in its currency
};

/// One limit, measured.
struct Measurement {
    EffectiveLimit limit;
    std::optional<ContractId> contract;  ///< of a contract-scope limit
    Figure measured;
    bool isJudged = true;  ///< false: nothing to judge yet, so clear whatever the thresholds
    State state = State::Clear;
    std::optional<Date> since;  ///< of a stop: the day it began
    std::vector<Evidence> evidence;
    std::vector<Remedy> remedies;  ///< of a warning or stop
    /// A deposit that stops the start of a contract: there is no work yet that could be stopped.
    bool isBeforeStart = false;
};

struct Standing {
    Date asOf;
    Currency home;
    std::vector<Measurement> client;     ///< client-scope limits that are on
    std::vector<Measurement> contracts;  ///< contract-scope limits that are on, of open contracts

    /// Client-scope measurements, and those of the contract when one is named.
    std::vector<const Measurement*> of(std::optional<ContractId> contract) const&;
    /// The worst state among those.
    State state(std::optional<ContractId> contract) const;
    /// The measurement of the limit for the client or the contract; nullptr when it is off.
    const Measurement* find(LimitKey key, std::optional<ContractId> contract) const&;
    /// Those in the state.
    std::vector<const Measurement*> in(State state, std::optional<ContractId> contract) const&;
    /// The deposit that the contract waits for, when it stops nothing but its start and nothing of
    /// the contract stops beside it.
    std::optional<Money> awaitedDeposit(ContractId contract) const;

    // What they point to would be gone before it could be looked at.
    void of(std::optional<ContractId> contract) const&& = delete;
    void find(LimitKey key, std::optional<ContractId> contract) const&& = delete;
    void in(State state, std::optional<ContractId> contract) const&& = delete;
};

/// Measures every limit that has a threshold, and `manual`, which needs none. A limit is breached
/// when measured ≥ the limit, compared exactly. Closed contracts are not measured.
Standing measure(const ClientFacts& facts, Date today);

/// How the client stands together with its contracts. A contract that waits for its deposit before
/// it starts is neither stopped nor warned by that.
struct Overall {
    State state = State::Clear;
    bool isOnContract = false;  ///< only a contract is in that state, not the client
    bool isWaiting = false;     ///< a contract waits for its deposit
    bool isAnyStarted = false;
};

Overall overallOf(const ClientFacts& facts, const Standing& standing);
}  // namespace domain::gate

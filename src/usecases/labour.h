// SPDX-License-Identifier: GPL-3.0-or-later
// Doing the work: the timer, entries, revision rounds, handing texts over. What begins work asks
// the gate; stopping a timer never does (T21).
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/labour/labour.h"
#include "usecases/contracts.h"
#include "usecases/standing.h"

namespace usecases {
struct TimerAnswer {
    domain::RunningTimer running;            ///< after starting
    std::optional<domain::WorkEntry> ended;  ///< what an earlier timer measured
    std::optional<Forecast> forecast;
};

/// Starts the one timer; another that runs is ended and its time kept.
TimerAnswer startTimer(Office& office, domain::ContractId contract,
                       std::optional<domain::ScopeItemId> item, const std::string& note);

struct EndedTimer {
    domain::WorkEntry entry;
    GateEffect effect;
};

/// Refuses `no_timer`.
EndedTimer stopTimer(Office& office);

/// The running timer and the seconds it has measured, if there is one.
struct TimerState {
    domain::RunningTimer timer;
    std::int64_t seconds = 0;
};

std::optional<TimerState> runningTimer(Office& office);

struct WorkForm {
    domain::ContractId contract;
    std::optional<domain::ScopeItemId> item;
    std::optional<domain::Quantity> hours;
    std::optional<domain::Quantity> quantity;   ///< in the item's unit
    std::optional<std::filesystem::path> file;  ///< counted into the item's unit
    std::optional<domain::Date> date;           ///< today when not given; not later
    std::string note;
};

struct WorkAnswer {
    domain::WorkEntry entry;
    domain::gate::Basis basis = domain::gate::Basis::Clear;
    std::optional<Forecast> forecast;
    GateEffect effect;
};

/// Exactly one of hours, quantity and file; refuses `work_amount_missing`, `date_in_future`,
/// `contract_not_started`, `contract_closed`, `item_missing`.
WorkAnswer addWork(Office& office, const WorkForm& form);
/// A higher quantity asks the gate, a lower one does not (T22). Refuses `entry_invoiced`.
WorkAnswer editWork(Office& office, domain::WorkEntryId entry, domain::Quantity quantity);
/// Refuses `entry_invoiced`, `work_unknown`.
void removeWork(Office& office, domain::WorkEntryId entry);

struct RoundAnswer {
    domain::RevisionRound round;
    int used = 0;
    int agreed = 0;
    Forecast forecast;
    GateEffect effect;
};

RoundAnswer openRound(Office& office, domain::ContractId contract, std::optional<domain::Date> date,
                      const std::string& note);

struct DeliveryForm {
    domain::ContractId contract;
    domain::ScopeItemId item;
    std::optional<std::filesystem::path> file;
    std::optional<domain::Quantity> quantity;  ///< instead of the counted one
    std::optional<domain::Date> date;
    std::string note;
};

struct DeliveryAnswer {
    domain::Delivery delivery;
    std::optional<domain::CountedText> counted;
    domain::gate::Basis basis = domain::gate::Basis::Clear;
    Forecast forecast;
    Warnings warnings;  ///< "beyond_scope" when more was delivered than agreed
    GateEffect effect;
};

/// A file or a quantity is needed (`delivery_amount_missing`).
DeliveryAnswer deliver(Office& office, const DeliveryForm& form);

struct WorkList {
    std::vector<domain::WorkEntry> entries;
    std::vector<domain::Delivery> deliveries;
    std::vector<domain::RevisionRound> rounds;
};

WorkList listWork(Office& office, std::optional<domain::ContractId> contract);
}  // namespace usecases

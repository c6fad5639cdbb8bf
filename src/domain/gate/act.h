// SPDX-License-Identifier: GPL-3.0-or-later
// An act that the gate is asked about: it adds exposure or delivers value. What never adds any
// (stopping a timer, invoicing, payments, logging) is no act and is never asked about.
#pragma once
#include <optional>
#include <string_view>

#include "domain/base/identifiers.h"
#include "domain/gate/facts.h"

namespace domain::gate {
struct Act {
    enum class Kind {
        StartTimer,
        AddWork,
        OpenRound,
        AcceptChange,
        AddScope,
        HandOver,
        ReleaseRights,
        StartContract,
    } kind = Kind::StartTimer;
    ClientId client;
    ContractId contract;
    Money adds;  ///< gross, database's currency: the exposure it adds; not negative
    std::optional<Date> doneOn{};  ///< of work already done (AddWork, HandOver, OpenRound): its day
    bool isEmpty = false;          ///< a zero entry, or one lowered: adds nothing at all (T22)
    std::optional<ChangeId> change{};  ///< of AcceptChange
};

/// "start_timer" ….
std::string_view codeOf(Act::Kind kind);

/// The facts as they would be after the act. Work adds to what is unbilled, an accepted change
/// leaves the open asks and becomes scope; a timer and the release of rights change no figure.
ClientFacts after(const ClientFacts& facts, const Act& act);
}  // namespace domain::gate

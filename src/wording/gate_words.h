// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about the gate: names of limits, figures in their own measure, and for each
// breach what, why and what lifts it. Not the judgement: that is domain/gate.
#pragma once
#include <string>
#include <vector>

#include "domain/gate/decide.h"
#include "domain/gate/standing.h"
#include "wording/voice.h"

namespace wording {
/// "Unpaid invoices", "Scope creep" …, as the beginning of a line.
std::string limitName(const Voice& voice, domain::gate::LimitKey key);

/// "clear", "warned", "stopped", as a person says it.
std::string stateName(const Voice& voice, domain::gate::State state);

/// Where a setting comes from: "default", "of this client", "of this contract".
std::string originName(const Voice& voice, domain::gate::Level level);

/// "start a timer" …
std::string actName(const Voice& voice, domain::gate::Act::Kind act);

/// Why an act passed although something is stopped; empty for Basis::Clear.
std::string basisSentence(const Voice& voice, domain::gate::Basis basis);

/// The currency in which the measurement's figures are: the contract's for a deposit, else `home`.
domain::Currency currencyOf(const domain::gate::Measurement& measurement, domain::Currency home);

/// The least whole figure that reaches a threshold.
std::int64_t roundedUp(const domain::gate::Figure& threshold);

/// A figure in the limit's measure: "5 200,00 PLN", "14 days", "20.75%", "3".
std::string figure(const Voice& voice, domain::gate::LimitKey key,
                   const domain::gate::Figure& figure, domain::Currency currency);

/// The same for a threshold, rounded up to what first reaches it; "any amount" for the least.
std::string threshold(const Voice& voice, domain::gate::LimitKey key,
                      const domain::gate::Figure& figure, domain::Currency currency);

/// One line: the limit, what is measured and what is allowed.
std::string measurementSentence(const Voice& voice, const domain::gate::Measurement& measurement,
                                domain::Currency home);

/// The row behind a figure.
std::string evidenceSentence(const Voice& voice, const domain::gate::Evidence& evidence);

/// What would lift it.
std::string remedySentence(const Voice& voice, const domain::gate::Remedy& remedy);

/// What, why and what lifts it, one line each, those below the first indented.
std::vector<std::string> explanation(const Voice& voice,
                                     const domain::gate::Measurement& measurement,
                                     domain::Currency home);
}  // namespace wording

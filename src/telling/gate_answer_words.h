// SPDX-License-Identifier: GPL-3.0-or-later
// The gate's answer about a client as a whole: may work go on, under which override, what is
// coming. The words of single limits are in wording/gate_words.h.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "usecases/gatekeeping.h"
#include "wording/voice.h"

namespace telling {
/// "ACME: work is stopped."
std::string headline(const wording::Voice& voice, const usecases::GateAnswer& now);

/// The same without the name, for a page that bears it: "Work is stopped."
std::string stateSentence(const wording::Voice& voice, const usecases::GateAnswer& now);

/// "contract 3 “Blog”: stopped"
std::string contractSentence(const wording::Voice& voice, const usecases::ContractGate& contract);

std::string overrideSentence(const wording::Voice& voice, const domain::gate::Override& made);

/// "15.09.2026, stopped: …"
std::string upcomingSentence(const wording::Voice& voice, const domain::gate::Upcoming& upcoming,
                             domain::Currency home);

/// Of days in which figures may move and yet no limit changes its state.
inline constexpr const char* kNothingUpcoming = wording::mark(
    "In these days no warning or stop comes or goes by itself, if nobody pays or "
    "asks; figures may still grow.");

/// One line for each limit that an act changes and that is not clear after it.
std::vector<std::string> forecastSentences(const wording::Voice& voice,
                                           const usecases::Forecast& forecast,
                                           std::optional<domain::ContractId> contract);
}  // namespace telling

// SPDX-License-Identifier: GPL-3.0-or-later
// What a deed did to the stops, in sentences. Where to go from there (a command, a button) is for
// whoever tells it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "usecases/office.h"

namespace telling {
struct EffectSentence {
    enum class Kind {
        Stopped,
        GoesOn,  ///< stopped, but all of it goes on under an override
        Resumed,
        PartlyResumed,
        TimerEnded
    } kind = Kind::Stopped;
    std::string sentence;
    domain::ClientId client;                     ///< not of TimerEnded
    std::optional<domain::ContractId> contract;  ///< when only this one was stopped
};

std::vector<EffectSentence> effectSentences(usecases::Office& office, const wording::Voice& voice,
                                            const usecases::GateEffect& effect);
}  // namespace telling

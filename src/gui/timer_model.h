// SPDX-License-Identifier: GPL-3.0-or-later
// The running timer as every page shows it: whose it is, of which contract, and how long.
#pragma once
#include <optional>
#include <string>

#include "usecases/office.h"
#include "wording/voice.h"

namespace gui {
struct TimerContent {
    domain::ClientId client;
    std::string sentence;
};

/// Nothing while none runs.
std::optional<TimerContent> timerContent(usecases::Office& office, const wording::Voice& voice);
}  // namespace gui

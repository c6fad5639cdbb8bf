// SPDX-License-Identifier: GPL-3.0-or-later
// Work is stopped: what, why and what lifts it. The very same words on the command line and in a
// window.
#pragma once
#include <string>
#include <vector>

#include "usecases/standing.h"
#include "wording/voice.h"

namespace telling {
/// One line each, what stands below another indented.
std::vector<std::string> stopSentences(const wording::Voice& voice,
                                       const usecases::WorkStopped& stop);
}  // namespace telling

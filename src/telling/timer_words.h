// SPDX-License-Identifier: GPL-3.0-or-later
// The timer in words.
#pragma once
#include <cstdint>
#include <string>

#include "domain/labour/labour.h"
#include "wording/voice.h"

namespace telling {
/// "1 h 5 min"
std::string measured(const wording::Voice& voice, std::int64_t seconds);

std::string runningSentence(const wording::Voice& voice, const std::string& title,
                            std::int64_t seconds);

/// The same for somebody who looks at another client.
std::string runningForSentence(const wording::Voice& voice, const std::string& client,
                               const std::string& title, std::int64_t seconds);

/// What an ended timer has measured, and for whom.
std::string endedForSentence(const wording::Voice& voice, const std::string& client,
                             const std::string& title, std::int64_t seconds);

/// What an ended timer has measured.
std::string endedSentence(const wording::Voice& voice, const domain::WorkEntry& entry);
}  // namespace telling

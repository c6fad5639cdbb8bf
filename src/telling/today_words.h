// SPDX-License-Identifier: GPL-3.0-or-later
// The next best actions in words: one sentence each, and one for each breach behind it.
#pragma once
#include <string>

#include "usecases/reports.h"
#include "wording/voice.h"

namespace telling {
/// "stopped_client" …
const char* codeOf(usecases::TodayItem::Kind kind);

/// What needs doing, whom it is about and how much.
std::string sentenceOf(const wording::Voice& voice, const usecases::TodayItem& item);

/// The breach at a place of the item, after the contract that it is of. `home` is the currency in
/// which limits are.
std::string breachSentence(const wording::Voice& voice, const usecases::TodayItem& item,
                           std::size_t at, domain::Currency home);

/// What is unpaid, late and not invoiced yet, all clients together.
std::string totalsSentence(const wording::Voice& voice, const usecases::Today& today);
}  // namespace telling

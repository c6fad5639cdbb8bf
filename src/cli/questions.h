// SPDX-License-Identifier: GPL-3.0-or-later
// Simple questions on a terminal: those that make a profile, where each answer is checked at once
// and asked for again with the reason, for people without a profile file; and a yes or no.
#pragma once
#include "cli/context.h"
#include "usecases/set_up.h"

namespace cli {
/// Throws domain::Refused `questions_ended` when the answers end early.
usecases::Profile askProfile(Surroundings& around, const wording::Voice& voice);

/// Asks until it is yes or no, in the words of the language or their first letter; no when the
/// answers end.
bool askYesNo(Surroundings& around, const wording::Voice& voice, const std::string& question);
}  // namespace cli

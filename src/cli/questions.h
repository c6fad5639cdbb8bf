// SPDX-License-Identifier: GPL-3.0-or-later
// Simple questions on a terminal that make a profile: each answer is checked at once and asked for
// again with the reason. For people without a profile file.
#pragma once
#include "cli/context.h"
#include "usecases/set_up.h"

namespace cli {
/// Throws domain::Refused `questions_ended` when the answers end early.
usecases::Profile askProfile(Surroundings& around, const wording::Voice& voice);
}  // namespace cli

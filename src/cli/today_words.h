// SPDX-License-Identifier: GPL-3.0-or-later
// The list of next best actions, as --json shows it and as a person reads it.
#pragma once
#include "cli/command.h"
#include "usecases/reports.h"
#include "wording/voice.h"

namespace cli {
/// `home` is the currency in which limits are.
Answer todayAnswer(const wording::Voice& voice, const usecases::Today& today,
                   domain::Currency home);
}  // namespace cli

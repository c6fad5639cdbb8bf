// SPDX-License-Identifier: GPL-3.0-or-later
// What a client reads in a notice: why work is suspended, what pauses, what brings it back. The
// user's own limits and remarks never appear in it; that is gate_words.h.
#pragma once
#include <string>
#include <vector>

#include "domain/gate/standing.h"
#include "wording/voice.h"

namespace wording {
/// One sentence per kind of reason.
/// What is to be paid as deposits before work goes on: what open invoices ask for is left out.
domain::Purse missingDeposits(const std::vector<domain::gate::Measurement>& breaches);

std::string noticeReason(const Voice& voice,
                         const std::vector<domain::gate::Measurement>& breaches);

/// What the client will not get until then.
std::string noticePause(const Voice& voice);

/// What the client can do.
std::string noticeResume(const Voice& voice,
                         const std::vector<domain::gate::Measurement>& breaches);
}  // namespace wording

// SPDX-License-Identifier: GPL-3.0-or-later
// The client's own money that could pay an invoice, and the way to put it there.
#pragma once
#include <string>
#include <vector>

#include "domain/billing/set_off.h"
#include "wording/voice.h"

namespace wording {
/// "an overpayment of 500.00 PLN (payment match 3 --invoice FV/1/10/2026), a deposit of …"; the way
/// is that of the window where it is said in one.
std::string setOffText(const Voice& voice, const std::vector<domain::SetOff>& setOffs);
}  // namespace wording

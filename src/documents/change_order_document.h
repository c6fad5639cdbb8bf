// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out a change order: the client's ask, its price and what becomes of the contract.
#pragma once
#include <string>

#include "canvas.h"
#include "documents/change_order.h"
#include "wording/voice.h"

namespace documents {
/// The bytes of the PDF.
std::string drawChangeOrder(Canvas& canvas, const ChangeOrder& order, const wording::Voice& voice);
}  // namespace documents

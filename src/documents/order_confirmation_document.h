// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out the confirmation of an order: scope, value, terms, places to sign.
#pragma once
#include <string>

#include "canvas.h"
#include "documents/order_confirmation.h"
#include "wording/voice.h"

namespace documents {
/// The bytes of the PDF.
std::string drawOrderConfirmation(Canvas& canvas, const OrderConfirmation& order,
                                  const wording::Voice& voice);
}  // namespace documents

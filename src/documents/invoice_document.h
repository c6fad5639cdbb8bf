// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out an invoice, a rachunek or a correction.
#pragma once
#include <string>

#include "canvas.h"
#include "domain/billing/invoice.h"
#include "wording/voice.h"

namespace documents {
/// The bytes of the PDF. Without a number it is a proof: it says so in the number's place, and has
/// nothing that could be paid by.
std::string drawInvoice(Canvas& canvas, const domain::IssuedInvoice& invoice,
                        const wording::Voice& voice);
}  // namespace documents

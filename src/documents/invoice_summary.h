// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an invoice that is looked at first: what is to be paid, until when, and how, with a
// QR code for a bank's app; beside it the figures per VAT rate.
#pragma once
#include "domain/billing/invoice.h"
#include "sheet.h"
#include "table.h"
#include "wording/voice.h"

namespace documents {
struct Summary {
    const domain::IssuedInvoice& invoice;
    std::string amountLabel;       ///< e.g. "Total due"
    std::optional<Table> rates{};  ///< on top of the amount
    std::string reason{};          ///< of a correction; beside the amount where it is short enough
    std::string notes{};           ///< of a correction; below the reason where there is room
};

/// Something is to be paid to us.
bool isPayable(const domain::IssuedInvoice& invoice);

/// Stays together on a page. Whether the notes found room; they are left to the caller otherwise.
bool drawSummary(Sheet& sheet, const Summary& summary, const wording::Voice& voice);
}  // namespace documents

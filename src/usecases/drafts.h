// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of invoices, for the use cases on both sides of issuing. What people do with drafts stands
// in invoices.h.
#pragma once
#include "usecases/invoices.h"

namespace usecases {
/// The draft with its figures; inside the caller's transaction.
DraftView viewOf(Office& office, domain::InvoiceDraft draft);

/// By id; `invoice_issued`, `invoice_unknown` otherwise.
domain::InvoiceDraft draftById(Office& office, domain::InvoiceId id);
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// The rate of exchange that an invoice in a foreign currency takes: that of the last business day
// before its sale or its issue, whichever is earlier (art. 31a ust. 1 and 2 VAT Act). Rates for
// limits are in gatekeeping.h.
#pragma once
#include <optional>

#include "domain/billing/invoice.h"
#include "usecases/office.h"

namespace usecases {
struct RateAtHand {
    domain::Date day;                           ///< whose rate the law wants
    std::optional<domain::ForeignRate> stored;  ///< that of this very day, if it is stored
};

/// Of a draft that would be issued today.
RateAtHand rateAtHand(Office& office, const domain::InvoiceDraft& draft);
/// The same in a transaction of its own. Refuses `invoice_unknown`, `invoice_issued`.
RateAtHand rateAtHand(Office& office, domain::InvoiceId draft);

/// The rate that was given, or else the stored one of the right day; none in the home currency.
/// Refuses `rate_required`.
std::optional<domain::ForeignRate> rateFor(Office& office, const domain::InvoiceDraft& draft,
                                           const std::optional<domain::ForeignRate>& given);

/// A rate that is not of the day that the law names is said, not refused: a table may be published
/// late.
Warnings rateWarnings(Office& office, const domain::IssuedInvoice& invoice);
}  // namespace usecases

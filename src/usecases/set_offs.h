// SPDX-License-Identifier: GPL-3.0-or-later
// What of a client's own money could go on which of his open invoices, from the rows; private to
// the use cases.
#pragma once
#include <map>
#include <vector>

#include "domain/billing/set_off.h"
#include "storage/invoice_store.h"
#include "usecases/office.h"

namespace usecases {
/// In the order of `open`, with the contracts of those that have one.
std::vector<domain::SetOff> setOffs(
    const std::vector<storage::StoredReceivable>& open,
    const std::map<domain::InvoiceId, domain::ContractId>& contracts,
    const std::vector<domain::Credit>& credits);

/// As of today; inside the caller's transaction.
std::vector<domain::SetOff> setOffsOf(Office& office, domain::ClientId client);
}  // namespace usecases

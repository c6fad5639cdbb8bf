// SPDX-License-Identifier: GPL-3.0-or-later
// What of the work can be invoiced: delivered quantities, time on hour items and accepted changes
// become lines. The same function feeds a draft and the gate's unbilled part, so that issuing
// changes no exposure.
#pragma once
#include <span>
#include <vector>

#include "domain/billing/invoice.h"
#include "domain/contract/contract.h"
#include "domain/labour/labour.h"

namespace domain {
/// Work of one contract that no invoice holds yet.
struct Unbilled {
    std::span<const Delivery> deliveries;
    std::span<const WorkEntry> entries;
    std::span<const ScopeItemId> acceptedItems;  ///< items from changes, invoiceable at acceptance
};

/// One line per scope item, in the contract's order. Deliveries of an item that is invoiceable at
/// acceptance give nothing (it is invoiced once, at acceptance); entries count on hour items only.
/// Lines of zero quantity are left out.
std::vector<DraftLine> billableLines(const Scope& scope, const Unbilled& work);

/// Gross of those lines by the one calculator; apart for work done and for accepted changes. Their
/// sum is the gross of a draft made of all of them: the split is by lines, the rest goes to `work`.
struct UnbilledGross {
    Money work;
    Money acceptedChanges;

    Money total() const { return work + acceptedChanges; }
};

UnbilledGross unbilledGross(const Scope& scope, const Unbilled& work);
}  // namespace domain

// SPDX-License-Identifier: GPL-3.0-or-later
// How rows of scope items and change requests become values; private to storage.
#pragma once
#include "domain/contract/change_request.h"
#include "domain/contract/contract.h"
#include "query.h"

namespace storage {
#define ITEM_COLUMNS                                                                  \
    "i.id, i.position, i.name, i.quantity, i.unit, i.unit_price, i.vat, i.change_id," \
    " i.invoiceable_at_acceptance, i.deadline"

/// From ITEM_COLUMNS of `scope_item i`; `currency` is the contract's.
domain::ScopeItem readItem(Query& row, domain::Currency currency);

#define CHANGE_COLUMNS                                                                   \
    "r.id, r.contract_id, r.logged_on, r.text, coalesce(r.name, ''), r.source, r.state," \
    " c.currency, r.price, r.vat, r.extra_rounds, r.number, r.decided_on, r.decided_by"

/// From CHANGE_COLUMNS of `change_request r` and its `contract c`.
domain::ChangeRequest readChange(Query& row);
}  // namespace storage

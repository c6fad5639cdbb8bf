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

/// Of `contract c` as of the day ?2: paid, received and open of domain::DepositStanding; nothing
/// but zeros where no deposit is agreed.
#define DEPOSIT_COLUMNS                                                                        \
    "CASE WHEN c.deposit_required = 0 THEN 0 ELSE coalesce((SELECT sum(p.amount) FROM payment" \
    " p WHERE p.contract_id = c.id AND p.kind = 'deposit' AND p.date <= ?2 AND NOT EXISTS"     \
    " (SELECT 1 FROM payment r WHERE r.reverses_id = p.id AND r.date <= ?2)), 0) END,"         \
    " CASE WHEN c.deposit_required = 0 THEN 0 ELSE coalesce((SELECT sum(a.amount)"             \
    " FROM invoice i CROSS JOIN allocation a ON a.invoice_id = i.id CROSS JOIN payment p"      \
    " ON p.id = a.payment_id WHERE i.contract_id = c.id AND a.date <= ?2"                      \
    " AND p.contract_id IS NOT c.id), 0) END,"                                                 \
    " CASE WHEN c.deposit_required = 0 THEN 0 ELSE coalesce((SELECT sum(i.gross - coalesce("   \
    "(SELECT sum(a.amount) FROM allocation a WHERE a.invoice_id = i.id AND a.date <= ?2), 0))" \
    " FROM invoice i WHERE i.contract_id = c.id AND i.issue_date <= ?2), 0) END"

/// From DEPOSIT_COLUMNS.
domain::DepositStanding readDeposit(Query& row, domain::Money required);

/// From CHANGE_COLUMNS of `change_request r` and its `contract c`.
domain::ChangeRequest readChange(Query& row);
}  // namespace storage

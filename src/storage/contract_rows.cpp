// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_rows.h"

namespace storage {
domain::ScopeItem readItem(Query& row, domain::Currency currency) {
    domain::ScopeItem item;
    item.id = row.id<domain::ScopeItemId>();
    item.position = row.small();
    item.name = row.text();
    item.quantity = row.quantity();
    item.unit = domain::parseUnit(row.text()).orThrow();
    item.unitPrice = row.money(currency);
    item.vat = domain::parseVatRate(row.text()).orThrow();
    item.change = row.maybe(&Query::id<domain::ChangeId>);
    item.invoiceableAtAcceptance = row.boolean();
    item.deadline = row.maybe(&Query::date);
    return item;
}

domain::DepositStanding readDeposit(Query& row, domain::Money required) {
    domain::DepositStanding deposit{required, {}, {}, {}};
    deposit.paid = row.money(required.currency());
    deposit.received = row.money(required.currency());
    deposit.open = row.money(required.currency());
    return deposit;
}

domain::ChangeRequest readChange(Query& row) {
    domain::ChangeRequest change;
    change.id = row.id<domain::ChangeId>();
    change.contract = row.id<domain::ContractId>();
    change.loggedOn = row.date();
    change.text = row.text();
    change.name = row.text();
    change.source = row.text();
    change.state = domain::changeStateOf(row.text());
    const auto currency = row.currency();
    change.price = row.maybeMoney(currency);
    if (const auto vat = row.text(); !vat.empty())
        change.vat = domain::parseVatRate(vat).orThrow();
    change.extraRounds = row.small();
    change.number = row.text();
    change.decidedOn = row.maybe(&Query::date);
    change.decidedBy = row.text();
    return change;
}
}  // namespace storage

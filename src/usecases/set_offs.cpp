// SPDX-License-Identifier: GPL-3.0-or-later
#include "set_offs.h"

#include "storage/payment_store.h"

namespace usecases {
std::vector<domain::SetOff> setOffs(
    const std::vector<storage::StoredReceivable>& open,
    const std::map<domain::InvoiceId, domain::ContractId>& contracts,
    const std::vector<domain::Credit>& credits) {
    if (credits.empty())
        return {};
    std::vector<domain::Payable> payables;
    for (const auto& [receivable, rate] : open) {
        domain::Payable payable{receivable.invoice, receivable.number, {}, receivable.balance()};
        if (const auto found = contracts.find(receivable.invoice); found != contracts.end())
            payable.contract = found->second;
        payables.push_back(std::move(payable));
    }
    return domain::setOffs(payables, credits);
}

std::vector<domain::SetOff> setOffsOf(Office& office, domain::ClientId client) {
    const auto credits = storage::PaymentStore(office.database()).credits(client, office.today());
    if (credits.empty())
        return {};
    const storage::InvoiceStore invoices(office.database());
    return setOffs(invoices.openReceivables(client, office.today(), office.calendar()),
                   invoices.contractsOfOpen(client), credits);
}
}  // namespace usecases

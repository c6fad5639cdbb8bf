// SPDX-License-Identifier: GPL-3.0-or-later
// Putting money on an invoice: the row and its line in the journal, one way for all use cases;
// private to them.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "storage/payment_store.h"
#include "subjects.h"
#include "usecases/office.h"

namespace usecases {
inline std::string amountPayload(domain::Money amount) {
    return nlohmann::json{{"amount", domain::formatAmount(amount)},
                          {"currency", std::string(amount.currency().code())}}
        .dump();
}

inline void match(Office& office, Writing& writing, const domain::Allocation& allocation) {
    storage::PaymentStore(office.database()).allocate(allocation);
    writing.record("payment_matched", subjectOf(allocation.payment),
                   amountPayload(allocation.amount));
}
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// Money of the client that lies on no invoice while an invoice of his is open: what could be put
// where. It only proposes; nothing is set off without a word (`payment match`), and no balance is
// netted by it.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/billing/prepayment.h"

namespace domain {
/// An open invoice that money could be put on.
struct Payable {
    InvoiceId invoice;
    std::string number;
    std::optional<ContractId> contract;  ///< of its work
    Money balance;
};

/// Part of a credit that could pay part of an invoice.
struct SetOff {
    PaymentId payment;
    PaymentKind kind = PaymentKind::Payment;
    InvoiceId invoice;
    std::string number;  ///< of the invoice
    Money amount;        ///< positive, in the invoice's currency
};

/// In the order of the payables, each up to its balance: first what was paid too much, then what is
/// left of the deposits for its own contract. A deposit is held for its contract, so it is proposed
/// for no other invoice.
std::vector<SetOff> setOffs(std::span<const Payable> inOrder, std::span<const Credit> credits);

/// What of the amount the set-offs of the invoice come to, in its currency.
Money sumOf(std::span<const SetOff> setOffs, InvoiceId invoice, Currency currency);
}  // namespace domain

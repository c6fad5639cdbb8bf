// SPDX-License-Identifier: GPL-3.0-or-later
// Money that came in, and where it went: a payment, its allocations to invoices, and the credit
// that is left. Rows are only ever added; a mistake is mended by a reversal.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"
#include "domain/billing/receivable.h"

namespace domain {
enum class PaymentKind { Payment, Deposit, Reversal };

/// "payment", "deposit", "reversal"; and back (std::domain_error for others).
std::string_view codeOf(PaymentKind kind);
PaymentKind paymentKindOf(std::string_view code);

struct Payment {
    PaymentId id;
    ClientId client;
    PaymentKind kind = PaymentKind::Payment;
    std::optional<ContractId> contract;  ///< of a deposit
    Date date;
    Money amount;  ///< positive; negative for a reversal
    std::string note;
    std::optional<PaymentId> reverses;
};

struct Allocation {
    PaymentId payment;
    InvoiceId invoice;
    Date date;     ///< from this day on it counts
    Money amount;  ///< negative where an allocation is taken back
};

/// How one amount is spread: what each invoice gets, and what is left as credit.
struct Spread {
    struct Part {
        InvoiceId invoice;
        Money amount;
    };

    std::vector<Part> parts;
    Money credit;
};

/// Fills the receivables in the order given, each up to its balance; the rest is credit. Amount
/// positive, receivables of its currency (std::domain_error otherwise).
Spread spread(Money amount, std::span<const Receivable> inOrder);

/// Oldest due first, then by invoice id (art. 451 § 3 KC).
void sortOldestFirst(std::vector<Receivable>& receivables);
}  // namespace domain

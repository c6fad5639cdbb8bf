// SPDX-License-Identifier: GPL-3.0-or-later
// Money that came in: recorded, spread over invoices, matched, reversed. Never stopped; a payment
// that lifts a stop lets work go on by itself.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/billing/payment.h"
#include "usecases/contracts.h"
#include "usecases/office.h"

namespace usecases {
struct PaymentForm {
    std::string amount;                         ///< as typed, more than zero
    std::optional<domain::InvoiceId> invoice;   ///< the debtor named it: it is filled first
    std::optional<domain::ClientId> client;     ///< no invoice named: oldest due first
    std::optional<domain::ContractId> deposit;  ///< a deposit for the contract
    std::optional<domain::Currency> currency;
    std::optional<domain::Date> date;  ///< today when not given; not later
    std::string note;
};

struct PaymentAnswer {
    domain::Payment payment;
    std::string clientName;
    std::vector<domain::Receivable> receivables;  ///< those that it touched, after it
    domain::Money credit;                         ///< of this payment, on no invoice
    std::string rule;   ///< "named_invoice", "oldest_first", "deposit", "matched"
    Warnings warnings;  ///< of a new payment: what may be a slip, as below
    GateEffect effect;
    bool resumed = false;  ///< work was stopped and is permitted again
};

/// Exactly one of invoice, client, deposit (`payment_target_missing`).
PaymentAnswer addPayment(Office& office, const PaymentForm& form);

/// What may be a slip of the pen in a payment, and is taken all the same: `payment_above_open`,
/// `deposit_above_agreed` with {amount}, `payment_before_issue` for each such invoice.
Warnings doubtsAbout(Office& office, const PaymentForm& form);

/// Puts the credit of a payment on an invoice; all that fits unless an amount is given. Refuses
/// `no_credit_left`, `credit_too_small`, `invoice_settled`, `other_client`, `other_currency`.
PaymentAnswer matchPayment(Office& office, domain::PaymentId payment, domain::InvoiceId invoice,
                           const std::optional<std::string>& amount);
/// Takes back what the payment put on the invoice; it becomes credit.
PaymentAnswer unmatchPayment(Office& office, domain::PaymentId payment, domain::InvoiceId invoice);

/// By a counter-entry; the payment stays in the record. Refuses `already_reversed`,
/// `reversal_needs_reason`, `cannot_reverse_reversal`.
PaymentAnswer reversePayment(Office& office, domain::PaymentId payment, const std::string& reason);

struct PaymentRow {
    domain::Payment payment;
    std::string clientName;
    domain::Money left;
    bool isReversed = false;
    std::vector<std::string> invoices;  ///< numbers that it lies on
};

struct PaymentFilter {
    std::optional<domain::ClientId> client{};
    int limit = -1;  ///< -1: no limit
    int offset = 0;
};

std::vector<PaymentRow> listPayments(Office& office, const PaymentFilter& filter);
}  // namespace usecases

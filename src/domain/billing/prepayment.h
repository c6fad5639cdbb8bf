// SPDX-License-Identifier: GPL-3.0-or-later
// Money that was here before the invoice: which of it goes on the invoice when it is issued, so
// that the page asks only for the rest. Not an advance invoice, which is a document of its own.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "domain/billing/payment.h"

namespace domain {
/// A payment and what of it lies on no invoice.
struct Credit {
    Payment payment;
    Money left;  ///< zero for a reversed payment
};

/// Part of a payment that lies on the invoice from its first day.
struct Prepayment {
    PaymentId payment;
    PaymentKind kind = PaymentKind::Payment;
    Date date;  ///< of the payment
    Money amount;

    friend bool operator==(const Prepayment&, const Prepayment&) = default;
};

/// Which credit goes on an invoice: a deposit was given for just this, other money waits for a
/// word.
struct PrepaymentUse {
    bool deposits = true;
    bool others = false;
};

/// What of a credit could go on an invoice of the contract, if it has one. A deposit of one
/// contract never goes on an invoice of another; on an invoice of no contract it is like other
/// money.
enum class CreditRole { Deposit, Other, NotForIt };
CreditRole roleOf(const Credit& credit, std::optional<ContractId> contract);

/// Of the credits in the order given, in the currency of `gross`: first the deposits of the
/// contract, then what else is wanted, up to `gross`.
std::vector<Prepayment> prepay(Money gross, std::optional<ContractId> contract,
                               std::span<const Credit> credits, PrepaymentUse use);

Money sumOf(std::span<const Prepayment> prepaid, Currency currency);
}  // namespace domain

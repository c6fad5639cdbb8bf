// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/payment.h"

namespace domain {
std::string_view codeOf(PaymentKind kind) {
    switch (kind) {
        case PaymentKind::Payment:
            return "payment";
        case PaymentKind::Deposit:
            return "deposit";
        case PaymentKind::Reversal:
            break;
    }
    return "reversal";
}

PaymentKind paymentKindOf(std::string_view code) {
    for (const auto kind : {PaymentKind::Payment, PaymentKind::Deposit, PaymentKind::Reversal})
        if (codeOf(kind) == code)
            return kind;
    throw std::domain_error("unknown kind of payment " + std::string(code));
}

Spread spread(Money amount, std::span<const Receivable> inOrder) {
    if (!amount.isPositive())
        throw std::domain_error("only a positive amount can be spread");
    Spread result;
    result.credit = amount;
    for (const auto& receivable : inOrder) {
        const Money part = std::min(result.credit, receivable.balance());
        if (!part.isPositive())
            continue;
        result.parts.push_back({receivable.invoice, part});
        result.credit -= part;
    }
    return result;
}

void sortOldestFirst(std::vector<Receivable>& receivables) {
    std::sort(receivables.begin(), receivables.end(), [](const auto& a, const auto& b) {
        return std::tie(a.dueDate, a.invoice) < std::tie(b.dueDate, b.invoice);
    });
}
}  // namespace domain

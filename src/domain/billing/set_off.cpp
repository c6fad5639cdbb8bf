// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/set_off.h"

#include <algorithm>

namespace domain {
namespace {
bool isOffered(const Credit& credit, const Payable& payable) {
    if (credit.left.currency() != payable.balance.currency())
        return false;
    return credit.payment.kind == PaymentKind::Deposit
               ? payable.contract && credit.payment.contract == payable.contract
               : roleOf(credit, payable.contract) == CreditRole::Other;
}

void putOn(Payable& payable, Credit& credit, std::vector<SetOff>& all) {
    const Money part = std::min(credit.left, payable.balance);
    if (!part.isPositive())
        return;
    all.push_back({credit.payment.id, credit.payment.kind, payable.invoice, payable.number, part});
    credit.left -= part;
    payable.balance -= part;
}
}  // namespace

std::vector<SetOff> setOffs(std::span<const Payable> inOrder, std::span<const Credit> credits) {
    std::vector<SetOff> all;
    std::vector<Payable> open(inOrder.begin(), inOrder.end());
    std::vector<Credit> left(credits.begin(), credits.end());
    for (const auto kind : {PaymentKind::Payment, PaymentKind::Deposit})
        for (auto& payable : open)
            for (auto& credit : left)
                if (credit.payment.kind == kind && isOffered(credit, payable))
                    putOn(payable, credit, all);
    return all;
}

Money sumOf(std::span<const SetOff> setOffs, InvoiceId invoice, Currency currency) {
    Money sum = Money::zero(currency);
    for (const auto& each : setOffs)
        if (each.invoice == invoice)
            sum += each.amount;
    return sum;
}
}  // namespace domain

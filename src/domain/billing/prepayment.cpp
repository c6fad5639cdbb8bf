// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/prepayment.h"

#include <algorithm>

namespace domain {
CreditRole roleOf(const Credit& credit, std::optional<ContractId> contract) {
    const auto& given = credit.payment.contract;
    if (!given || !contract)
        return CreditRole::Other;
    return given == contract ? CreditRole::Deposit : CreditRole::NotForIt;
}

std::vector<Prepayment> prepay(Money gross, std::optional<ContractId> contract,
                               std::span<const Credit> credits, PrepaymentUse use) {
    std::vector<Prepayment> prepaid;
    Money open = gross;
    const auto take = [&](CreditRole role) {
        for (const auto& credit : credits) {
            if (credit.left.currency() != gross.currency() || roleOf(credit, contract) != role)
                continue;
            const Money part = std::min(credit.left, open);
            if (!part.isPositive())
                continue;
            prepaid.push_back({credit.payment.id, credit.payment.kind, credit.payment.date, part});
            open -= part;
        }
    };
    if (use.deposits)
        take(CreditRole::Deposit);
    if (use.others)
        take(CreditRole::Other);
    return prepaid;
}

Money sumOf(std::span<const Prepayment> prepaid, Currency currency) {
    Money sum = Money::zero(currency);
    for (const auto& each : prepaid)
        sum += each.amount;
    return sum;
}
}  // namespace domain

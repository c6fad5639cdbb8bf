// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/facts.h"

namespace domain::gate {
Money sum(Money a, Money b) {
    if (b.isZero())
        return a;
    return a.isZero() ? b : a + b;
}

std::vector<const OpenAsk*> ContractFacts::asksOldestFirst() const {
    std::vector<const OpenAsk*> ordered;
    for (const auto& ask : asks)
        ordered.push_back(&ask);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const OpenAsk* a, const OpenAsk* b) { return a->loggedOn < b->loggedOn; });
    return ordered;
}

const ContractFacts* ClientFacts::contract(ContractId wanted) const {
    for (const auto& candidate : contracts)
        if (candidate.id == wanted)
            return &candidate;
    return nullptr;
}

std::vector<const OpenInvoice*> ClientFacts::oldestFirst(std::optional<Date> overdueAsOf) const {
    std::vector<const OpenInvoice*> ordered;
    for (const auto& invoice : invoices)
        if (invoice.balance.isPositive() && (!overdueAsOf || invoice.deadline < *overdueAsOf))
            ordered.push_back(&invoice);
    std::stable_sort(
        ordered.begin(), ordered.end(),
        [](const OpenInvoice* a, const OpenInvoice* b) { return a->deadline < b->deadline; });
    return ordered;
}

Money ClientFacts::exposure() const {
    Money total = Money::zero(home);
    if (components.unpaidInvoices)
        total = unpaid();
    for (const auto& each : contracts) {
        if (components.unbilledWork)
            total = sum(total, each.unbilledWork);
        if (components.unbilledChanges)
            total = sum(total, each.unbilledChanges);
    }
    return components.depositsAndCredits ? sum(total, -credits) : total;
}

Money ClientFacts::depositToAskFor(const ContractFacts& of) const {
    Money asked = of.depositUnpaid;
    for (const auto& invoice : invoices)
        if (invoice.contract == of.id && invoice.balance.currency() == asked.currency())
            asked -= std::min(asked, invoice.balance);
    return asked;
}

Money ClientFacts::unpaid() const {
    Money total = Money::zero(home);
    for (const auto& invoice : invoices)
        total += invoice.home;
    return total;
}

Money ClientFacts::overdue(Date asOf) const {
    Money total = Money::zero(home);
    for (const auto* invoice : oldestFirst(asOf))
        total += invoice->home;
    return total;
}
}  // namespace domain::gate

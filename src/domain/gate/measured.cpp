// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/measured.h"

namespace domain::gate {
namespace {

Evidence rowOf(const OpenInvoice& invoice, Date today) {
    Evidence row{Evidence::Kind::Invoice, invoice.id.value, invoice.number, invoice.home, {}};
    if (invoice.balance.currency() != invoice.home.currency())
        row.own = invoice.balance;
    if (invoice.deadline < today)
        row.days = daysBetween(invoice.deadline, today);
    return row;
}

std::vector<Evidence> rowsOf(const std::vector<const OpenInvoice*>& invoices, Date today) {
    std::vector<Evidence> rows;
    rows.reserve(invoices.size());
    for (const auto* invoice : invoices)
        rows.push_back(rowOf(*invoice, today));
    return rows;
}

Evidence rowOf(const ContractFacts& contract, std::optional<Money> amount) {
    return {Evidence::Kind::Contract, contract.id.value, contract.title, amount, {}};
}

Measured moneyOf(Money amount, std::vector<Evidence> evidence) {
    return {{amount.minor(), 1}, true, std::move(evidence)};
}

Measured unpaidBalance(const ClientFacts& facts, Date today) {
    return moneyOf(facts.unpaid(), rowsOf(facts.oldestFirst(std::nullopt), today));
}

Measured overdueBalance(const ClientFacts& facts, Date today) {
    return moneyOf(facts.overdue(today), rowsOf(facts.oldestFirst(today), today));
}

Measured exposure(const ClientFacts& facts, Date today) {
    std::vector<Evidence> rows;
    if (facts.components.unpaidInvoices)
        rows = rowsOf(facts.oldestFirst(std::nullopt), today);
    for (const auto& contract : facts.contracts) {
        Money unbilled = Money::zero(facts.home);
        if (facts.components.unbilledWork)
            unbilled = sum(unbilled, contract.unbilledWork);
        if (facts.components.unbilledChanges)
            unbilled = sum(unbilled, contract.unbilledChanges);
        if (!unbilled.isZero())
            rows.push_back(rowOf(contract, unbilled));
    }
    if (facts.components.depositsAndCredits && !facts.credits.isZero())
        rows.push_back({Evidence::Kind::Credit, facts.id.value, {}, -facts.credits, {}});
    return moneyOf(facts.exposure(), std::move(rows));
}

Measured overdueDays(const EffectiveLimit& limit, const ClientFacts& facts, Date today) {
    const auto overdue = facts.oldestFirst(today);
    Measured measured{{0, 1}, true, rowsOf(overdue, today)};
    if (!overdue.empty() && facts.overdue(today).minor() > limit.floor)
        measured.figure.numerator = daysBetween(overdue.front()->deadline, today);
    return measured;
}

Measured scopeCreep(const ContractFacts& contract, Date today) {
    Measured measured;
    measured.figure = creepOf(grownNet(contract).minor(), contract.scopeNet.minor());
    for (const auto* ask : contract.asksOldestFirst())
        if (ask->net)
            measured.evidence.push_back({Evidence::Kind::Ask, ask->id.value, ask->text, ask->net,
                                         daysBetween(ask->loggedOn, today)});
    if (!contract.absorbedNet.isZero())
        measured.evidence.push_back({Evidence::Kind::Absorbed,
                                     contract.id.value,
                                     contract.title,
                                     contract.absorbedNet,
                                     {}});
    return measured;
}

Measured revisionRounds(const ContractFacts& contract) {
    const bool areAllUsed =
        contract.roundsUsed > 0 && contract.roundsUsed >= contract.roundsIncluded;
    return {{std::int64_t{contract.roundsUsed} - contract.roundsIncluded, 1},
            areAllUsed,
            {rowOf(contract, std::nullopt)}};
}

std::vector<Evidence> openAskRows(const ContractFacts& contract, Date today) {
    std::vector<Evidence> rows;
    for (const auto* ask : contract.asksOldestFirst())
        rows.push_back({Evidence::Kind::Ask, ask->id.value, ask->text, ask->net,
                        daysBetween(ask->loggedOn, today)});
    return rows;
}

Measured openAsks(const ContractFacts& contract, Date today) {
    return {
        {static_cast<std::int64_t>(contract.asks.size()), 1}, true, openAskRows(contract, today)};
}

Measured openAsksDays(const ContractFacts& contract, Date today) {
    Measured measured{{0, 1}, !contract.asks.empty(), openAskRows(contract, today)};
    if (measured.isJudged)
        measured.figure.numerator =
            daysBetween(contract.asksOldestFirst().front()->loggedOn, today);
    return measured;
}

Measured deposit(const ContractFacts& contract) {
    const Money unpaid = contract.depositUnpaid;
    if (!unpaid.isPositive())
        return {{0, 1}, false, {}};
    return moneyOf(unpaid, {rowOf(contract, unpaid)});
}

Measured manual(const std::optional<ManualStop>& set) {
    if (!set)
        return {{0, 1}, false, {}};
    return {{1, 1}, true, {{Evidence::Kind::Reason, 0, set->reason, {}, {}}}};
}

Measured figureOfContract(LimitKey key, const ContractFacts& contract, Date today) {
    switch (key) {
        case LimitKey::ScopeCreep:
            return scopeCreep(contract, today);
        case LimitKey::RevisionRounds:
            return revisionRounds(contract);
        case LimitKey::OpenAsks:
            return openAsks(contract, today);
        case LimitKey::OpenAsksDays:
            return openAsksDays(contract, today);
        case LimitKey::Deposit:
            return deposit(contract);
        case LimitKey::Manual:
            return manual(contract.manual);
        default:
            throw std::invalid_argument("a limit of the client measured on a contract");
    }
}
}  // namespace

Money grownNet(const ContractFacts& contract) {
    Money grown = contract.absorbedNet;
    for (const auto& ask : contract.asks)
        if (ask.net)
            grown = sum(grown, *ask.net);
    return grown;
}

Figure creepOf(std::int64_t grown, std::int64_t scope) {
    if (scope <= 0)
        return grown > 0 ? kBeyondMeasure : Figure{};
    const std::int64_t shared = std::gcd(kWholeBasisPoints, scope);
    return {multiplyDivide(grown, kWholeBasisPoints / shared, 1, Rounding::Never), scope / shared};
}

Measured figureOf(const EffectiveLimit& limit, const ClientFacts& facts,
                  const ContractFacts* contract, Date today) {
    if (contract != nullptr)
        return figureOfContract(limit.key, *contract, today);
    switch (limit.key) {
        case LimitKey::UnpaidBalance:
            return unpaidBalance(facts, today);
        case LimitKey::Exposure:
            return exposure(facts, today);
        case LimitKey::OverdueDays:
            return overdueDays(limit, facts, today);
        case LimitKey::OverdueBalance:
            return overdueBalance(facts, today);
        case LimitKey::Manual:
            return manual(facts.manual);
        default:
            throw std::invalid_argument("a limit of a contract measured without one");
    }
}
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/billable.h"

namespace domain {
namespace {
DraftLine lineOf(const ScopeItem& item, Currency currency) {
    DraftLine draft;
    draft.line = {item.name,      Quantity{0},           item.unit,
                  item.unitPrice, Money::zero(currency), item.vat};
    return draft;
}

void add(Quantity& sum, Quantity more) {
    sum.thousandths = checkedAdd(sum.thousandths, more.thousandths);
}

/// An accepted change is invoiced whole and once; delivering it later bills nothing again.
void takeAcceptance(DraftLine& draft, const ScopeItem& item, const Unbilled& work) {
    const auto& accepted = work.acceptedItems;
    if (std::find(accepted.begin(), accepted.end(), item.id) == accepted.end())
        return;
    draft.line.quantity = item.quantity;
    draft.source.acceptedItem = item.id;
}

void takeWork(DraftLine& draft, const ScopeItem& item, const Unbilled& work) {
    for (const auto& delivery : work.deliveries) {
        if (delivery.item != item.id)
            continue;
        add(draft.line.quantity, delivery.quantity);
        draft.source.deliveries.push_back(delivery.id);
    }
    if (item.unit.kind != Unit::Kind::Hour)
        return;  // time on a fixed price is effort
    for (const auto& entry : work.entries) {
        if (entry.item != item.id)
            continue;
        add(draft.line.quantity, entry.quantity);
        draft.source.entries.push_back(entry.id);
    }
}

Money grossOf(std::span<const Line> lines, Currency currency) {
    return computeTotals(lines, currency).gross;
}
}  // namespace

std::vector<DraftLine> billableLines(const Scope& scope, const Unbilled& work) {
    std::vector<DraftLine> lines;
    for (const auto& item : scope.items) {
        DraftLine draft = lineOf(item, scope.currency);
        if (item.invoiceableAtAcceptance)
            takeAcceptance(draft, item, work);
        else
            takeWork(draft, item, work);
        if (draft.line.quantity.thousandths != 0)
            lines.push_back(std::move(draft));
    }
    return lines;
}

UnbilledGross unbilledGross(const Scope& scope, const Unbilled& work) {
    std::vector<Line> all;
    std::vector<Line> changes;
    for (const auto& draft : billableLines(scope, work)) {
        all.push_back(draft.line);
        if (draft.source.acceptedItem)
            changes.push_back(draft.line);
    }
    const Money changesGross = grossOf(changes, scope.currency);
    return {grossOf(all, scope.currency) - changesGross, changesGross};
}
}  // namespace domain

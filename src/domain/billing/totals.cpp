// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/totals.h"

namespace domain {
namespace {
/// The rows must be of one currency; their sums are those of the document.
void addUp(Totals& totals, Currency currency) {
    totals.net = totals.vat = totals.gross = Money::zero(currency);
    for (const auto& row : totals.perRate) {
        totals.net += row.net;
        totals.vat += row.vat;
        totals.gross += row.gross;
    }
}
}  // namespace

Money Line::net() const {
    const Money value = unitPrice.times(quantity.thousandths, 1000, Rounding::HalfUp);
    return discount.isZero() ? value : value - discount;
}

Totals computeTotals(std::span<const Line> lines, Currency currency) {
    Totals totals;
    std::vector<NetAtRate> nets;
    for (const auto& line : lines) {
        totals.lineNets.push_back(line.net());
        nets.push_back({line.vat, totals.lineNets.back()});
    }
    totals.perRate = summarizeVat(nets);
    addUp(totals, currency);
    return totals;
}

bool isWithoutVat(const Totals& totals) {
    return !totals.perRate.empty() && std::ranges::all_of(totals.perRate, [](const RateTotal& row) {
        return row.rate.kind == VatRate::Kind::None;
    });
}

Totals difference(const Totals& before, const Totals& after, Currency currency) {
    std::map<VatRate, RateTotal> rows;
    for (const auto& row : after.perRate)
        rows.emplace(row.rate, row);
    const Money zero = Money::zero(currency);
    for (const auto& was : before.perRate) {
        RateTotal& row =
            rows.try_emplace(was.rate, RateTotal{was.rate, zero, zero, zero}).first->second;
        row.net -= was.net;
        row.vat -= was.vat;
        row.gross -= was.gross;
    }
    Totals change;
    for (const auto& [rate, row] : rows)
        change.perRate.push_back(row);
    addUp(change, currency);
    return change;
}
}  // namespace domain

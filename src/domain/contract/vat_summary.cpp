// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/vat_summary.h"

namespace domain {
Money vatOf(Money net, const VatRate& rate) {
    return net.times(rate.taxedPercent(), 100, Rounding::HalfUp);
}

std::vector<RateTotal> summarizeVat(std::span<const NetAtRate> nets) {
    std::map<VatRate, Money> sums;
    for (const auto& [rate, net] : nets) {
        const auto [at, isNew] = sums.try_emplace(rate, net);
        if (!isNew)
            at->second += net;
    }
    std::vector<RateTotal> rows;
    for (const auto& [rate, net] : sums) {
        const Money vat = vatOf(net, rate);
        rows.push_back({rate, net, vat, net + vat});
    }
    return rows;
}
}  // namespace domain

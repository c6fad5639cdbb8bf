// SPDX-License-Identifier: GPL-3.0-or-later
// VAT by the net method: nets are added up per rate and each sum is taxed once. The only place
// where VAT is computed, for an agreed scope as for an invoice (T26).
#pragma once
#include <span>
#include <vector>

#include "domain/base/money.h"
#include "domain/contract/vat_rate.h"

namespace domain {
struct RateTotal {
    VatRate rate;
    Money net;
    Money vat;
    Money gross;

    friend bool operator==(const RateTotal&, const RateTotal&) = default;
};

/// The net of one line and how it is taxed.
struct NetAtRate {
    VatRate rate;
    Money net;
};

/// One row per rate that occurs, percentages from high to low; all of one currency, else
/// std::domain_error.
std::vector<RateTotal> summarizeVat(std::span<const NetAtRate> nets);

/// VAT of one net amount at a rate, half up.
Money vatOf(Money net, const VatRate& rate);
}  // namespace domain

// SPDX-License-Identifier: GPL-3.0-or-later
// The one calculator of invoice figures: screen, PDF, XML, mail and the gate take theirs from here
// (T26). Not a store of figures: what was issued keeps its own and is never computed again (T27).
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/money.h"
#include "domain/base/refusal.h"
#include "domain/contract/unit.h"
#include "domain/contract/vat_summary.h"

namespace domain {
/// A line as it is priced. Quantities of corrections may be negative nowhere: a correction states
/// what was and what is.
struct Line {
    std::string name;
    Quantity quantity;
    Unit unit;
    Money unitPrice;  ///< net
    Money discount;  ///< net, taken from the line; not negative, not above quantity × price; a zero
                     ///< of any currency is none
    VatRate vat;

    /// quantity × unitPrice − discount, rounded once, half up to the minor unit.
    Money net() const;
};

struct Totals {
    std::vector<Money> lineNets;  ///< in the order of the lines
    std::vector<RateTotal> perRate;
    Money net;
    Money vat;
    Money gross;

    friend bool operator==(const Totals&, const Totals&) = default;
};

/// Name and version of the method below; stored on each document.
inline constexpr std::string_view kNetMethod = "net-1";

/// Net method (T25): each line rounded once; VAT per rate from the sum of that rate's nets, half
/// up; all in `currency`, else std::domain_error.
Totals computeTotals(std::span<const Line> lines, Currency currency);

/// Of one who charges no VAT, so that nothing is called net or gross.
bool isWithoutVat(const Totals& totals);

/// after − before, per rate; for a correction. Line nets stay empty.
Totals difference(const Totals& before, const Totals& after, Currency currency);
}  // namespace domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax_notes.h"

#include <algorithm>

namespace documents {
std::vector<std::string> taxNotes(std::span<const domain::VatRate> rates,
                                  const std::string& exemptionBasis, const wording::Voice& voice) {
    using Kind = domain::VatRate::Kind;
    const auto has = [&](Kind kind) {
        return std::ranges::find(rates, kind, &domain::VatRate::kind) != rates.end();
    };
    std::vector<std::string> notes;
    if (has(Kind::Exempt) && !exemptionBasis.empty())
        notes.push_back(voice.say("Exempt from VAT under {basis}", {{"basis", exemptionBasis}}));
    if (has(Kind::ReverseChargeEu))
        notes.push_back(
            voice.say("n/a II: taxed in the buyer’s country (art. 28b of the Polish VAT Act), "
                      "reverse charge: the buyer accounts for the VAT"));
    if (has(Kind::ReverseCharge))
        notes.push_back(voice.say("reverse charge: the buyer accounts for the VAT"));
    if (has(Kind::OutsideEu))
        notes.push_back(voice.say("n/a I: supplied outside Poland, not subject to Polish VAT"));
    return notes;
}
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
// The VAT treatment of a line: a percentage or a reason for none. The tax itself is computed in
// domain/billing.
#pragma once
#include <compare>
#include <string>
#include <string_view>

#include "domain/base/refusal.h"
#include "domain/client/client.h"

namespace domain {
struct VatRate {
    enum class Kind {
        Percent,          ///< 23, 8, 5, 0
        Exempt,           ///< zw
        OutsideEu,        ///< np I: service outside the country, buyer outside the EU or a consumer
        ReverseChargeEu,  ///< np II: service for a business in another EU country
        ReverseCharge,    ///< oo: domestic reverse charge
        None,             ///< the seller is no VAT payer at all (rachunek)
    };

    Kind kind = Kind::Percent;
    int percent = 23;  ///< meaningful for Percent only

    friend bool operator==(const VatRate& a, const VatRate& b) {
        return a.kind == b.kind && (a.kind != Kind::Percent || a.percent == b.percent);
    }

    /// Order of the summary on a document: percentages from high to low, then the others.
    friend std::strong_ordering operator<=>(const VatRate& a, const VatRate& b);

    int taxedPercent() const { return kind == Kind::Percent ? percent : 0; }
};

/// "23", "8", "5", "0" (a trailing % accepted), "zw", "np1", "np2", "oo", "none". Refuses others
/// with `wrong_vat_rate`.
Result<VatRate> parseVatRate(std::string_view text);

/// The same code back.
std::string codeOf(const VatRate& rate);

/// What a new line gets when nobody says otherwise: by the seller's status and the buyer's place
/// (art. 28b VAT Act: the place of a service for a business is the buyer's).
VatRate usualRate(VatStatus seller, const Client& buyer);

/// Refuses with `rate_not_for_seller` a rate that a seller of that status may not use (an exempt
/// seller charging 23 %, a payer using "none").
Result<Done> checkRate(const VatRate& rate, VatStatus seller);

/// Refuses `exemption_basis_needed` when the rate is exempt and the seller has no basis for it: the
/// document has to name one (art. 106e ust. 1 pkt 19 VAT Act).
Result<Done> checkBasis(const VatRate& rate, const Seller& seller);
}  // namespace domain

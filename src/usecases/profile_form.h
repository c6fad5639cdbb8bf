// SPDX-License-Identifier: GPL-3.0-or-later
// Who we are as answers or the fields of a form say it, checked and made a profile. The file of a
// profile is read in set_up.h.
#pragma once
#include <string>

#include "domain/base/refusal.h"
#include "usecases/set_up.h"

namespace usecases {
/// As typed.
struct ProfileForm {
    std::string name, street, postcode, city, nip, email;
    std::string vatStatus = "payer";  ///< "payer", "exempt", "none"
    std::string exemptionBasis;       ///< needed by an exempt seller
    std::string currency = "PLN";
    std::string iban;
    std::string language = "pl";    ///< of documents
    std::string lastInvoice = "0";  ///< number of the last invoice issued in this period (T30)
};

/// What an exempt seller prints unless they say otherwise.
inline constexpr const char* kUsualExemptionBasis = "art. 113 ust. 1 ustawy o VAT";

/// Refuses `answer_needed` of what is missing, with {field}; `wrong_nip`, `wrong_iban`,
/// `wrong_email`, `not_a_choice`, and what parseLastInvoice refuses.
domain::Result<Profile> profileFrom(const ProfileForm& form);

/// How many invoices were issued in this period before Granica; an empty text is none. Refuses
/// `number_out_of_range` and what is no whole number, with {field}.
domain::Result<int> parseLastInvoice(const std::string& text);

/// The usual series of invoices, going on after `last`.
SeriesStart usualInvoices(domain::VatStatus status, int last);

/// That of corrections.
SeriesStart usualCorrections(domain::VatStatus status);
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// Who we are, changed after the database was made: name, address, VAT status, accounts. What was
// issued keeps what it said (T32).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/client/client.h"
#include "usecases/office.h"

namespace usecases {
/// As typed: the account of a currency, added or in the place of the one before.
struct AccountForm {
    std::string iban;                     ///< empty: none in this currency
    std::optional<std::string> currency;  ///< the database's when not given
    std::optional<std::string> bank, bic;
};

/// As typed; what is not given stays as it is, an empty text clears it.
struct SellerForm {
    std::optional<std::string> name, nip, vatUe, street, postcode, city, country, email, phone;
    std::optional<std::string> vatStatus;       ///< "payer", "exempt", "none"
    std::optional<std::string> exemptionBasis;  ///< needed for every line that is exempt
    std::vector<AccountForm> accounts;          ///< those of other currencies stay
};

domain::Seller showSeller(Office& office);

/// Refuses what cannot be right, as the profile does: `wrong_nip`, `wrong_iban`, `missing_field`,
/// `not_a_choice`, `payer_currency`, `nip_needed`.
domain::Seller editSeller(Office& office, const SellerForm& form);
}  // namespace usecases

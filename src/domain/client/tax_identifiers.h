// SPDX-License-Identifier: GPL-3.0-or-later
// Checked identifiers of firms and accounts: NIP, REGON, VAT-UE, IBAN. Each function takes what a
// person typed (spaces and dashes allowed) and gives back the plain form, or refuses. They prove
// the check digits and the shape, not that the firm or account exists.
#pragma once
#include <string>
#include <string_view>

#include "domain/base/refusal.h"

namespace domain {
/// Ten digits, weights 6 5 7 2 3 4 5 6 7 modulo 11 (remainder 10 is invalid); an optional "PL" in
/// front is dropped. Refuses with `wrong_nip`.
Result<std::string> parseNip(std::string_view text);

/// 9 or 14 digits with their check digits. Refuses with `wrong_regon`.
Result<std::string> parseRegon(std::string_view text);

/// An EU VAT number with its country prefix, in the shape of that country (PL also by check
/// digits). Refuses with `wrong_vat_ue`.
Result<std::string> parseVatUe(std::string_view text);

/// An IBAN of any country by length and modulo 97; 26 digits without a country are a Polish NRB.
/// Gives capital letters without spaces. Refuses with `wrong_iban`.
Result<std::string> parseIban(std::string_view text);

/// An ISO 3166-1 country of two letters, given back in capitals; refuses with `wrong_country`.
Result<std::string> parseCountry(std::string_view text);

/// A postal code as its country writes it. Poland: two digits, a dash, three digits; the dash may
/// be left out ("00950" is 00-950); refuses with `wrong_postcode`. Elsewhere any text.
Result<std::string> parsePostcode(std::string_view text, std::string_view country);

/// Whether the country is a member of the European Union (2020-02-01 and later).
bool isInEuropeanUnion(std::string_view country);

/// One @, something on both sides, a dot in the domain, no blanks; refuses with `wrong_email`.
Result<std::string> parseEmail(std::string_view text);
}  // namespace domain

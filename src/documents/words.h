// SPDX-License-Identifier: GPL-3.0-or-later
// Short words that several documents print: units, rates, addresses, accounts.
#pragma once
#include <string>
#include <vector>

#include "domain/client/client.h"
#include "domain/contract/unit.h"
#include "domain/contract/vat_rate.h"
#include "wording/voice.h"

namespace documents {
/// "1000 chars incl. spaces", "page (1800 chars incl. spaces)", "hour" …
std::string unitName(const domain::Unit& unit, const wording::Voice& voice);

/// As a table shows it: "23%", "exempt", "np. II".
std::string rateName(const domain::VatRate& rate, const wording::Voice& voice);

/// Street, town and, abroad, the country; empty lines left out.
std::vector<std::string> addressLines(const domain::Party& party, const wording::Voice& voice,
                                      bool withCountry);

/// "PL61 1090 1014 …", with no-break spaces.
std::string accountNumber(const std::string& iban);

/// The bank's name and its BIC, as far as they are known; may be empty.
std::string bankOf(const domain::BankAccount& account);

/// The tax identifiers that there are, each with its label.
std::vector<std::string> taxLines(const domain::Party& party, const wording::Voice& voice);
}  // namespace documents

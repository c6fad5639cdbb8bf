// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed.h"

#include <algorithm>

#include "documents/press.h"
#include "domain/client/tax_identifiers.h"
#include "wording/characters.h"

namespace usecases {
std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return wording::composed(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

void take(std::string& field, const std::optional<std::string>& typed, TextCheck check) {
    if (!typed)
        return;
    const auto text = trimmed(*typed);
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    if (std::ranges::any_of(text, isControl))
        throw domain::Refused(domain::refuseInput("control_character"));
    field = check == nullptr || text.empty() ? text : check(text).orThrow();
}

void takePlace(domain::Party& party, const std::optional<std::string>& postcode,
               const std::optional<std::string>& country) {
    const auto before = party;
    take(party.country, country, domain::parseCountry);
    take(party.postcode, postcode);
    const bool isNew = party.postcode != before.postcode || party.country != before.country;
    if (isNew && !party.postcode.empty())
        party.postcode = domain::parsePostcode(party.postcode, party.country).orThrow();
}

void requirePrintable(const documents::Press& press, const domain::Party& party,
                      const std::string& who) {
    press.requirePrintable(party.name, who + ".name");
    press.requirePrintable(party.street, who + ".street");
    press.requirePrintable(party.postcode, who + ".postcode");
    press.requirePrintable(party.city, who + ".city");
    press.requirePrintable(party.email, who + ".email");
    press.requirePrintable(party.phone, who + ".phone");
}

void requirePrintable(Office& office, const domain::Party& party, const std::string& who) {
    requirePrintable(office.press(), party, who);
}

void requirePrintable(const documents::Press& press, const domain::Seller& seller) {
    requirePrintable(press, seller.party, "seller");
    press.requirePrintable(seller.exemptionBasis, "exemption_basis");
    for (const auto& account : seller.accounts)
        press.requirePrintable(account.bank, "account.bank");
}
}  // namespace usecases

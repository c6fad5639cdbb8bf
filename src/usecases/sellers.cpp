// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sellers.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "domain/client/tax_identifiers.h"
#include "storage/settings_store.h"
#include "typed.h"

namespace usecases {
namespace {
domain::VatStatus typedStatus(const std::string& text) {
    for (const auto status :
         {domain::VatStatus::Payer, domain::VatStatus::Exempt, domain::VatStatus::None})
        if (domain::codeOf(status) == text)
            return status;
    throw domain::Refused(
        domain::refuseInput("not_a_choice", {{"text", text}, {"choices", "payer, exempt, none"}}));
}

void takeAccount(Office& office, domain::Seller& seller, const AccountForm& form) {
    domain::BankAccount account;
    take(account.iban, form.iban, domain::parseIban);
    account.currency = form.currency ? domain::Currency::fromCode(trimmed(*form.currency)).orThrow()
                                     : office.homeCurrency();
    take(account.bank, form.bank);
    take(account.bic, form.bic);
    std::erase_if(seller.accounts, [&](const domain::BankAccount& each) {
        return each.currency == account.currency;
    });
    if (!account.iban.empty())
        seller.accounts.push_back(std::move(account));
}

void apply(Office& office, domain::Seller& seller, const SellerForm& form) {
    auto& party = seller.party;
    take(party.name, form.name);
    take(party.nip, form.nip, domain::parseNip);
    take(party.vatUe, form.vatUe, domain::parseVatUe);
    take(party.street, form.street);
    take(party.city, form.city);
    takePlace(party, form.postcode, form.country);
    take(party.email, form.email, domain::parseEmail);
    take(party.phone, form.phone);
    take(seller.exemptionBasis, form.exemptionBasis);
    if (form.vatStatus)
        seller.vatStatus = typedStatus(trimmed(*form.vatStatus));
    for (const auto& account : form.accounts)
        takeAccount(office, seller, account);
}

void requireField(const std::string& text, const char* field) {
    if (text.empty())
        throw domain::Refused(domain::refuseInput("missing_field", {{"field", field}}));
}

/// What the profile demands of a seller holds for a changed one, too.
void check(Office& office, const domain::Seller& seller) {
    requireField(seller.party.name, "name");
    requireField(seller.party.street, "address");
    requireField(seller.party.city, "city");
    if (seller.vatStatus != domain::VatStatus::None)
        requireField(seller.party.nip, "nip");
    if (seller.vatStatus == domain::VatStatus::Exempt)
        requireField(seller.exemptionBasis, "exemption_basis");
    requirePrintable(office.press(), seller);
    const auto home = office.homeCurrency();
    if (seller.vatStatus == domain::VatStatus::Payer && seller.party.country == "PL" &&
        home != domain::Currency::of("PLN"))
        throw domain::Refused(domain::refuseInput("payer_currency", {{"currency", home.code()}}));
}
}  // namespace

domain::Seller showSeller(Office& office) {
    domain::Seller seller;
    office.read([&] { seller = storage::SettingsStore(office.database()).seller(); });
    return seller;
}

domain::Seller editSeller(Office& office, const SellerForm& form) {
    domain::Seller seller;
    office.write([&](Writing& writing) {
        storage::SettingsStore settings(office.database());
        seller = settings.seller();
        apply(office, seller, form);
        check(office, seller);
        settings.setSeller(seller);
        writing.record("seller_edited", "seller",
                       nlohmann::json{{"name", seller.party.name},
                                      {"vat_status", domain::codeOf(seller.vatStatus)}}
                           .dump());
    });
    return seller;
}
}  // namespace usecases

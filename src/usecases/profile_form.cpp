// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/profile_form.h"

#include "domain/client/tax_identifiers.h"
#include "typed.h"

namespace usecases {
using domain::refuseInput;

namespace {
constexpr int kMostInvoices = 100'000;

void require(const std::string& text, const char* field) {
    if (text.empty())
        throw domain::Refused(refuseInput("answer_needed", {{"field", field}}));
}

std::string checked(const std::string& typed, TextCheck check) {
    const auto text = trimmed(typed);
    return text.empty() ? text : check(text).orThrow();
}

domain::VatStatus statusOf(const std::string& text) {
    for (const auto status :
         {domain::VatStatus::Payer, domain::VatStatus::Exempt, domain::VatStatus::None})
        if (domain::codeOf(status) == text)
            return status;
    throw domain::Refused(
        refuseInput("not_a_choice", {{"text", text}, {"choices", "payer, exempt, none"}}));
}

domain::Seller sellerFrom(const ProfileForm& form) {
    domain::Seller seller;
    auto& party = seller.party;
    party.name = trimmed(form.name);
    party.street = trimmed(form.street);
    takePlace(party, form.postcode, std::nullopt);
    party.city = trimmed(form.city);
    require(party.name, "name");
    require(party.street, "address");
    require(party.city, "city");
    party.email = checked(form.email, domain::parseEmail);
    seller.vatStatus = statusOf(form.vatStatus);
    if (seller.vatStatus != domain::VatStatus::None)
        require(trimmed(form.nip), "nip");
    party.nip = checked(form.nip, domain::parseNip);
    if (seller.vatStatus == domain::VatStatus::Exempt) {
        seller.exemptionBasis = trimmed(form.exemptionBasis);
        require(seller.exemptionBasis, "exemption_basis");
    }
    return seller;
}
}  // namespace

domain::Result<Profile> profileFrom(const ProfileForm& form) {
    try {
        Profile profile;
        profile.seller = sellerFrom(form);
        profile.currency = domain::Currency::fromCode(trimmed(form.currency)).orThrow();
        if (auto iban = checked(form.iban, domain::parseIban); !iban.empty())
            profile.seller.accounts.push_back({std::move(iban), profile.currency, "", ""});
        profile.language =
            wording::languageFromCode(form.language).orThrow() == wording::Language::Polish
                ? domain::DocumentLanguage::Polish
                : domain::DocumentLanguage::English;
        profile.numbering["invoice"] =
            usualInvoices(profile.seller.vatStatus, parseLastInvoice(form.lastInvoice).orThrow());
        return profile;
    } catch (const domain::Refused& refused) {
        return refused.refusal();
    }
}

domain::Result<int> parseLastInvoice(const std::string& typed) {
    const auto text = trimmed(typed);
    if (text.empty())
        return 0;
    const auto number = domain::parseScaled(text, 0, domain::SinglePoint::Ambiguous);
    if (!number) {
        auto refusal = number.refusal();
        refusal.arguments.emplace_back("field", "last_invoice");
        return refusal;
    }
    if (*number < 0 || *number > kMostInvoices)
        return refuseInput("number_out_of_range", {{"field", "last_invoice"},
                                                   {"value", *number},
                                                   {"lowest", 0},
                                                   {"highest", kMostInvoices}});
    return static_cast<int>(*number);
}

SeriesStart usualInvoices(domain::VatStatus status, int last) {
    // Without a business the document is a rachunek, not a faktura.
    const char* pattern =
        status == domain::VatStatus::None ? "R/{n}/{mm}/{yyyy}" : "FV/{n}/{mm}/{yyyy}";
    return {{pattern, domain::Reset::Month}, last};
}

SeriesStart usualCorrections(domain::VatStatus status) {
    const char* pattern =
        status == domain::VatStatus::None ? "RK/{n}/{mm}/{yyyy}" : "FK/{n}/{mm}/{yyyy}";
    return {{pattern, domain::Reset::Month}, 0};
}
}  // namespace usecases

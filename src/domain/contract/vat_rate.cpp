// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/vat_rate.h"

#include "domain/client/tax_identifiers.h"

namespace domain {
namespace {
using Kind = VatRate::Kind;

struct NamedRate {
    std::string_view code;
    VatRate rate;
};

// Art. 41, 146ef and 43 of the VAT Act; np as on the forms of KSeF.
constexpr std::array kRates{
    NamedRate{"23", {Kind::Percent, 23}},         NamedRate{"8", {Kind::Percent, 8}},
    NamedRate{"5", {Kind::Percent, 5}},           NamedRate{"0", {Kind::Percent, 0}},
    NamedRate{"zw", {Kind::Exempt, 0}},           NamedRate{"np1", {Kind::OutsideEu, 0}},
    NamedRate{"np2", {Kind::ReverseChargeEu, 0}}, NamedRate{"oo", {Kind::ReverseCharge, 0}},
    NamedRate{"none", {Kind::None, 0}},
};

/// Small letters without blanks; a percent sign behind a number is dropped.
std::string normalized(std::string_view text) {
    std::string plain;
    for (const char c : text)
        if (c != ' ')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (plain.size() > 1 && plain.back() == '%' && plain[0] >= '0' && plain[0] <= '9')
        plain.pop_back();
    return plain;
}

bool isUsable(Kind kind, VatStatus seller) {
    switch (seller) {
        case VatStatus::Payer:
            return kind != Kind::None;
        case VatStatus::Exempt:
            // Art. 113 frees what is taxed in Poland; a service abroad stays outside the tax.
            return kind == Kind::Exempt || kind == Kind::OutsideEu || kind == Kind::ReverseChargeEu;
        case VatStatus::None:
            break;
    }
    return kind == Kind::None;
}
}  // namespace

std::strong_ordering operator<=>(const VatRate& a, const VatRate& b) {
    if (a.kind != b.kind)
        return a.kind <=> b.kind;
    return b.taxedPercent() <=> a.taxedPercent();
}

Result<VatRate> parseVatRate(std::string_view text) {
    const std::string plain = normalized(text);
    for (const auto& [code, rate] : kRates)
        if (code == plain)
            return rate;
    return refuseInput("wrong_vat_rate", {{"text", text}});
}

std::string codeOf(const VatRate& rate) {
    for (const auto& [code, known] : kRates)
        if (known == rate)
            return std::string(code);
    return std::to_string(rate.percent);
}

VatRate usualRate(VatStatus seller, const Client& buyer) {
    if (seller == VatStatus::None)
        return {Kind::None, 0};
    const VatRate home = seller == VatStatus::Exempt ? VatRate{Kind::Exempt, 0} : VatRate{};
    const std::string& country = buyer.party.country;
    if (country == "PL" || country.empty())
        return home;
    if (!isInEuropeanUnion(country))
        return {Kind::OutsideEu, 0};  // art. 28b, for a consumer art. 28l
    return buyer.isConsumer ? home : VatRate{Kind::ReverseChargeEu, 0};  // art. 28c and 28b
}

Result<Done> checkRate(const VatRate& rate, VatStatus seller) {
    if (!isUsable(rate.kind, seller))
        return refuse("rate_not_for_seller", {{"rate", codeOf(rate)}, {"status", codeOf(seller)}});
    return Done{};
}

Result<Done> checkBasis(const VatRate& rate, const Seller& seller) {
    if (rate.kind == Kind::Exempt && seller.exemptionBasis.empty())
        return refuse("exemption_basis_needed");
    return Done{};
}
}  // namespace domain

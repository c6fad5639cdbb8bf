// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_file.h"

#include "domain/client/tax_identifiers.h"
#include "exchange/json_source.h"
#include "exchange/limits_file.h"

namespace exchange {
namespace {
using domain::refuseInput;

std::string optionalText(const JsonField& field, std::string_view key) {
    const auto found = field.find(key);
    return found ? found->text() : std::string();
}

/// The text of a key through the check of an identifier; absent or empty means none.
std::string optionalChecked(const JsonField& field, std::string_view key,
                            domain::Result<std::string> (*check)(std::string_view)) {
    const auto found = field.find(key);
    if (!found)
        return {};
    const std::string text = found->number();
    return text.empty() ? std::string() : found->checked(check(text));
}

domain::VatStatus readVatStatus(const JsonField& seller) {
    const auto field = seller.find("vat_status");
    if (!field)
        return domain::VatStatus::Payer;
    const std::string text = field->text();
    if (text == "payer")
        return domain::VatStatus::Payer;
    if (text == "exempt")
        return domain::VatStatus::Exempt;
    if (text == "none")
        return domain::VatStatus::None;
    field->fail(refuseInput("not_a_choice", {{"text", text}, {"choices", "payer, exempt, none"}}));
}

domain::BankAccount readAccount(const JsonField& field, domain::Currency home) {
    field.expectKeys({"iban", "currency", "bank", "bic"});
    domain::BankAccount account;
    const auto iban = field.at("iban");
    account.iban = iban.checked(domain::parseIban(iban.number()));
    account.currency = home;
    if (const auto currency = field.find("currency"))
        account.currency = currency->checked(domain::Currency::fromCode(currency->text()));
    account.bank = optionalText(field, "bank");
    account.bic = optionalText(field, "bic");
    return account;
}

domain::Party readParty(const JsonField& field) {
    domain::Party party;
    party.name = field.at("name").words();
    party.street = field.at("address").words();
    if (const auto country = field.find("country"))
        party.country = country->checked(domain::parseCountry(country->text()));
    party.postcode = optionalText(field, "postcode");
    if (!party.postcode.empty())
        party.postcode =
            field.at("postcode").checked(domain::parsePostcode(party.postcode, party.country));
    party.city = field.at("city").words();
    party.nip = optionalChecked(field, "nip", domain::parseNip);
    party.vatUe = optionalChecked(field, "vat_ue", domain::parseVatUe);
    party.email = optionalChecked(field, "email", domain::parseEmail);
    party.phone = optionalText(field, "phone");
    return party;
}

domain::Seller readSeller(const JsonField& field, domain::Currency home) {
    field.expectKeys({"name", "nip", "vat_ue", "regon", "address", "postcode", "city", "country",
                      "email", "phone", "vat_status", "exemption_basis", "accounts"});
    domain::Seller seller;
    seller.party = readParty(field);
    static_cast<void>(optionalChecked(field, "regon", domain::parseRegon));
    seller.vatStatus = readVatStatus(field);
    seller.exemptionBasis = optionalText(field, "exemption_basis");
    // at() says where and what is missing, also when the text is there and empty.
    if (seller.vatStatus != domain::VatStatus::None && seller.party.nip.empty())
        static_cast<void>(field.at("nip").words());
    if (seller.vatStatus == domain::VatStatus::Exempt && seller.exemptionBasis.empty())
        static_cast<void>(field.at("exemption_basis").words());
    if (const auto accounts = field.find("accounts"))
        for (const auto& account : accounts->list())
            seller.accounts.push_back(readAccount(account, home));
    return seller;
}

domain::DocumentLanguage readLanguage(const JsonField& top) {
    const auto field = top.find("language");
    if (!field)
        return domain::DocumentLanguage::Polish;
    const std::string text = field->text();
    if (text != "pl" && text != "en")
        field->fail(refuseInput("unknown_language", {{"text", text}}));
    return text == "pl" ? domain::DocumentLanguage::Polish : domain::DocumentLanguage::English;
}

SeriesStart readSeries(const JsonField& field) {
    field.expectKeys({"pattern", "reset", "last"});
    SeriesStart start;
    const auto pattern = field.at("pattern");
    auto reset = domain::Reset::Month;
    if (const auto given = field.find("reset"))
        reset = given->checked(domain::parseReset(given->text()));
    start.series = pattern.checked(domain::makeSeries(pattern.words(), reset));
    if (const auto last = field.find("last"))
        start.last = last->integer(0, 100'000'000);
    return start;
}

void readNumbering(const JsonField& top, Profile& profile) {
    profile.invoiceSeries.series = {"FV/{n}/{mm}/{yyyy}", domain::Reset::Month};
    const auto field = top.find("numbering");
    if (!field)
        return;
    field->expectKeys({"invoice", "correction", "change_order"});
    for (const char* name : {"invoice", "correction", "change_order"})
        if (const auto series = field->find(name))
            profile.numbering[name] = readSeries(*series);
    if (const auto invoice = profile.numbering.find("invoice"); invoice != profile.numbering.end())
        profile.invoiceSeries = invoice->second;
}

Profile readFrom(const JsonSource& source) {
    const auto top = source.top();
    top.expectKeys({"seller", "language", "currency", "numbering", "limits"});
    Profile profile;
    if (const auto currency = top.find("currency"))
        profile.currency = currency->checked(domain::Currency::fromCode(currency->text()));
    profile.seller = readSeller(top.at("seller"), profile.currency);
    profile.language = readLanguage(top);
    readNumbering(top, profile);
    if (const auto limits = top.find("limits"))
        profile.limits = readLimits(*limits, profile.currency);
    return profile;
}
}  // namespace

domain::Result<Profile> readProfileFile(const std::filesystem::path& file) {
    const auto source = JsonSource::read(file);
    if (!source)
        return source.refusal();
    return answerOf([&] { return readFrom(*source); });
}

domain::Result<Profile> readProfile(std::string_view json, std::string_view sourceName) {
    const auto source = JsonSource::parse(json, sourceName);
    if (!source)
        return source.refusal();
    return answerOf([&] { return readFrom(*source); });
}
}  // namespace exchange

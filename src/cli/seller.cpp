// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/vocabulary.h"
#include "usecases/letterheads.h"
#include "usecases/sellers.h"

namespace cli {
namespace {
Json sellerJson(const domain::Seller& seller) {
    const auto& party = seller.party;
    Json json{{"name", party.name},
              {"nip", textOrNull(party.nip)},
              {"vat_ue", textOrNull(party.vatUe)},
              {"address", party.street},
              {"postcode", party.postcode},
              {"city", party.city},
              {"country", party.country},
              {"email", textOrNull(party.email)},
              {"phone", textOrNull(party.phone)},
              {"vat_status", domain::codeOf(seller.vatStatus)},
              {"exemption_basis", textOrNull(seller.exemptionBasis)},
              {"accounts", Json::array()}};
    for (const auto& account : seller.accounts)
        json["accounts"].push_back({{"iban", account.iban},
                                    {"currency", toJson(account.currency)},
                                    {"bank", textOrNull(account.bank)},
                                    {"bic", textOrNull(account.bic)}});
    return json;
}

Answer shown(Context& context, const domain::Seller& seller) {
    const auto& voice = context.voice();
    const auto& party = seller.party;
    Answer answer{sellerJson(seller), {party.name}};
    answer.lines.push_back("  " + party.street + ", " + party.postcode + " " + party.city);
    if (!party.nip.empty())
        answer.lines.push_back("  " + voice.say("NIP {nip}", {{"nip", party.nip}}));
    for (const auto& account : seller.accounts)
        answer.lines.push_back("  " + std::string(account.currency.code()) + " " + account.iban);
    return answer;
}

Answer sellerShow(Context& context) {
    return shown(context, usecases::showSeller(context.office()));
}

Answer sellerEdit(Context& context) {
    const auto& options = context.options();
    usecases::SellerForm form;
    form.name = options.find(kName);
    form.nip = options.find(kNip);
    form.vatUe = options.find(kVatUe);
    form.street = options.find(kAddress);
    form.postcode = options.find(kPostcode);
    form.city = options.find(kCity);
    form.country = options.find(kCountry);
    form.email = options.find(kEmail);
    form.phone = options.find(kPhone);
    form.vatStatus = options.find(kVatStatus);
    form.exemptionBasis = options.find(kExemptionBasis);
    if (const auto iban = options.find(kIban))
        form.accounts = {{*iban, options.find(kCurrency), options.find(kBank), options.find(kBic)}};
    return shown(context, usecases::editSeller(context.office(), form));
}

Answer sellerLetterhead(Context& context) {
    const auto& voice = context.voice();
    const auto accent = context.options().find(kAccent);
    const auto logoFile = context.options().find(kLogo);
    const auto view = accent || logoFile
                          ? usecases::editLetterhead(context.office(), {accent, logoFile})
                          : usecases::showLetterhead(context.office());
    Json logo;
    if (view.logo)
        logo = {{"width", view.logo->width}, {"height", view.logo->height}};
    return {{{"accent", view.accent}, {"logo", logo}},
            {voice.say("Colour of titles: {colour}", {{"colour", view.accent}}),
             view.logo ? voice.say("Logo: {width} × {height} pixels, as documents take it",
                                   {{"width", view.logo->width}, {"height", view.logo->height}})
                       : voice.say("No logo.")}};
}
}  // namespace

Group sellerGroup() {
    return {"seller",
            mark("Who you are: name, address, VAT status, bank accounts"),
            {{"show", mark("Show what stands on documents"), {}, "granica seller show", sellerShow},
             {"edit",
              mark("Change it for the documents to come; issued ones keep what they say"),
              {kName, kNip, kVatUe, kAddress, kPostcode, kCity, kCountry, kEmail, kPhone,
               kVatStatus, kExemptionBasis, kIban, kCurrency, kBank, kBic},
              "granica seller edit --iban \"PL61 1090 1014 0000 0712 1981 2874\" --currency EUR",
              sellerEdit},
             {"letterhead",
              mark("Show or change how documents to come look: their colour, your logo"),
              {kAccent, kLogo},
              "granica seller letterhead --logo logo.png --accent \"#7a1f3d\"",
              sellerLetterhead}}};
}
}  // namespace cli

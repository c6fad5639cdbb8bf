// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

namespace documents {
std::string unitName(const domain::Unit& unit, const wording::Voice& voice) {
    switch (unit.kind) {
        case domain::Unit::Kind::ThousandZzs:
            return voice.say("1000 chars incl. spaces");
        case domain::Unit::Kind::ThousandZbs:
            return voice.say("1000 chars excl. spaces");
        case domain::Unit::Kind::Word:
            return voice.say("word");
        case domain::Unit::Kind::Page:
            // TRANSLATORS: the unit of a price with its definition, as short as a table needs it
            return voice.say("page ({zzs} chars incl. spaces)", {{"zzs", unit.pageZzs}});
        case domain::Unit::Kind::Hour:
            return voice.say("hour");
        case domain::Unit::Kind::Piece:
            return voice.say("piece");
        case domain::Unit::Kind::Flat:
            return voice.say("flat fee");
    }
    return {};
}

std::string rateName(const domain::VatRate& rate, const wording::Voice& voice) {
    constexpr int kBasisPoints = 100;
    switch (rate.kind) {
        case domain::VatRate::Kind::Percent:
            return voice.percent({std::int64_t{rate.percent} * kBasisPoints});
        case domain::VatRate::Kind::Exempt:
            // TRANSLATORS: VAT rates of the Polish VAT Act, as short as a table needs them
            return voice.say("exempt");
        case domain::VatRate::Kind::OutsideEu:
            return voice.say("n/a I");
        case domain::VatRate::Kind::ReverseChargeEu:
            return voice.say("n/a II");
        case domain::VatRate::Kind::ReverseCharge:
            return voice.say("RC");
        case domain::VatRate::Kind::None:
            return "–";
    }
    return {};
}

std::vector<std::string> addressLines(const domain::Party& party, const wording::Voice& voice,
                                      bool withCountry) {
    std::vector<std::string> lines;
    if (!party.street.empty())
        lines.push_back(party.street);
    std::string town = party.postcode;
    if (!party.city.empty())
        town += (town.empty() ? "" : " ") + party.city;
    if (!town.empty())
        lines.push_back(town);
    if (withCountry && !party.country.empty())
        lines.push_back(voice.country(party.country));
    return lines;
}

std::string accountNumber(const std::string& iban) {
    constexpr std::size_t kGroup = 4;
    std::string out;
    for (std::size_t at = 0; at < iban.size(); at += kGroup)
        out.append(at == 0 ? "" : "\u00a0").append(iban, at, kGroup);
    return out;
}

std::string bankOf(const domain::BankAccount& account) {
    if (account.bic.empty())
        return account.bank;
    return account.bank + (account.bank.empty() ? "" : ", ") + "BIC " + account.bic;
}

std::vector<std::string> taxLines(const domain::Party& party, const wording::Voice& voice) {
    std::vector<std::string> lines;
    if (!party.nip.empty())
        lines.push_back(voice.say("Tax ID (NIP): {number}", {{"number", party.nip}}));
    if (!party.vatUe.empty())
        lines.push_back(voice.say("EU VAT number: {number}", {{"number", party.vatUe}}));
    return lines;
}
}  // namespace documents

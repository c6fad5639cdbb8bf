// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/questions.h"

#include <functional>
#include <iostream>

#include "domain/client/tax_identifiers.h"
#include "usecases/profile_form.h"
#include "wording/names.h"

namespace cli {
using domain::refuseInput;
using domain::Result;
using wording::Voice;

namespace {
using Check = std::function<Result<std::string>(const std::string&)>;

class Questions {
public:
    Questions(Surroundings& around, const Voice& voice) : around_(around), voice_(voice) {}

    /// The checked answer; an empty one stands for `usual`.
    std::string ask(const std::string& question, const std::string& usual, const Check& check) {
        for (;;) {
            around_.err << question;
            if (!usual.empty())
                around_.err << " [" << usual << "]";
            around_.err << ": " << std::flush;
            std::string answer;
            if (!std::getline(around_.in, answer))
                throw domain::Refused(refuseInput("questions_ended"));
            const auto last = answer.find_last_not_of(" \t\r");
            answer.erase(last == std::string::npos ? 0 : last + 1);
            const auto checked = check(answer.empty() ? usual : answer);
            if (checked)
                return *checked;
            around_.err << "  " << voice_.refusal(checked.refusal()) << "\n";
        }
    }

    std::string needed(const char* msgid) {
        const auto question = voice_.say(msgid);
        return ask(question, "", [&](const std::string& answer) -> Result<std::string> {
            if (answer.empty())
                return refuseInput("answer_needed");
            return answer;
        });
    }

private:
    Surroundings& around_;
    const Voice& voice_;
};

Result<std::string> orNothing(const std::string& answer,
                              Result<std::string> (*check)(std::string_view)) {
    return answer.empty() ? Result<std::string>(answer) : check(answer);
}

Check oneOf(const std::vector<std::string>& choices) {
    return [choices](const std::string& answer) -> Result<std::string> {
        std::string all;
        for (const auto& choice : choices) {
            if (choice == answer)
                return answer;
            all += (all.empty() ? "" : ", ") + choice;
        }
        return refuseInput("not_a_choice", {{"text", answer}, {"choices", all}});
    };
}

Result<std::string> currencyCode(const std::string& answer) {
    const auto currency = domain::Currency::fromCode(answer);
    if (!currency)
        return currency.refusal();
    return std::string(currency->code());
}

Result<std::string> countOfInvoices(const std::string& answer) {
    const auto number = usecases::parseLastInvoice(answer);
    if (!number)
        return number.refusal();
    return std::to_string(*number);
}

void askSeller(Questions& questions, const Voice& voice, domain::Seller& seller) {
    auto& party = seller.party;
    party.name = questions.needed(wording::mark("Your name or the name of your firm"));
    party.street = questions.needed(wording::mark("Street and number"));
    party.postcode = questions.ask(voice.say("Postal code"), "", [&](const std::string& answer) {
        return answer.empty() ? Result(answer) : domain::parsePostcode(answer, party.country);
    });
    party.city = questions.needed(wording::mark("City"));
    seller.vatStatus = domain::vatStatusOf(
        questions.ask(voice.say("VAT: payer, exempt (art. 113), or none when you have no business"),
                      "payer", oneOf({"payer", "exempt", "none"})));
    const bool hasBusiness = seller.vatStatus != domain::VatStatus::None;
    party.nip = questions.ask(hasBusiness ? voice.say("Tax number (NIP)")
                                          : voice.say("Tax number (NIP), if there is one"),
                              "", [&](const std::string& answer) {
                                  return hasBusiness ? domain::parseNip(answer)
                                                     : orNothing(answer, domain::parseNip);
                              });
    if (seller.vatStatus == domain::VatStatus::Exempt)
        seller.exemptionBasis = questions.ask(voice.say("Legal basis of the exemption, as printed"),
                                              usecases::kUsualExemptionBasis,
                                              [](const std::string& text) { return Result(text); });
    party.email =
        questions.ask(voice.say("E-mail, if it shall stand on documents"), "",
                      [](const std::string& text) { return orNothing(text, domain::parseEmail); });
}
}  // namespace

usecases::Profile askProfile(Surroundings& around, const Voice& voice) {
    Questions questions(around, voice);
    around.err << voice.say(
                      "Who writes the invoices? An empty answer takes what stands in "
                      "brackets.")
               << "\n";
    usecases::Profile profile;
    askSeller(questions, voice, profile.seller);
    profile.currency = domain::Currency::of(
        questions.ask(voice.say("Currency of your limits"), "PLN", currencyCode));
    const auto iban =
        questions.ask(voice.say("Bank account (IBAN), if there is one"), "",
                      [](const auto& answer) { return orNothing(answer, domain::parseIban); });
    if (!iban.empty())
        profile.seller.accounts.push_back({iban, profile.currency, "", ""});
    profile.language = domain::documentLanguageOf(
        questions.ask(voice.say("Language of documents: pl or en"),
                      std::string(wording::codeOf(voice.language())), oneOf({"pl", "en"})));
    const auto last = questions.ask(
        voice.say("Number of the last invoice issued this month, 0 when there is none"), "0",
        countOfInvoices);
    profile.numbering["invoice"] =
        usecases::usualInvoices(profile.seller.vatStatus, std::stoi(last));
    return profile;
}

bool askYesNo(Surroundings& around, const Voice& voice, const std::string& question) {
    const auto yes = voice.say("yes");
    const auto no = voice.say("no");
    for (;;) {
        around.err << question << " [" << yes << "/" << no << "] " << std::flush;
        std::string answer;
        if (!std::getline(around.in, answer))
            return false;
        const auto last = answer.find_last_not_of(" \t\r");
        answer.erase(last == std::string::npos ? 0 : last + 1);
        const auto is = [&](const std::string& word) {
            return !answer.empty() && wording::fold(word).starts_with(wording::fold(answer));
        };
        if (is(yes) != is(no))
            return is(yes);
    }
}
}  // namespace cli

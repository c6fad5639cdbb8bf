// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_forms.h"

#include <algorithm>
#include <array>

#include "gui/text.h"
#include "telling/gate_answer_words.h"
#include "telling/timer_words.h"
#include "usecases/clients.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"
#include "usecases/labour.h"

namespace gui {
using wording::mark;

namespace {
constexpr int kUsualOverrideDays = 7;

constexpr std::array kDocumentLanguages{
    std::pair{"pl", mark("Polish")}, std::pair{"en", mark("English")},
    std::pair{"pl+en", mark("Polish, invoices in English as well")},
    std::pair{"en+pl", mark("English, invoices in Polish as well")}};

std::vector<std::string> languageNames(const wording::Voice& voice) {
    std::vector<std::string> names;
    names.reserve(kDocumentLanguages.size());
    for (const auto& [code, said] : kDocumentLanguages)
        names.push_back(voice.say(said));
    return names;
}

int placeOf(const domain::Client& client) {
    std::string code(domain::codeOf(client.language));
    if (client.secondLanguage)
        code += "+" + std::string(domain::codeOf(*client.secondLanguage));
    const auto* found = std::ranges::find(kDocumentLanguages, code,
                                          [](const auto& each) { return std::string(each.first); });
    return static_cast<int>(found - kDocumentLanguages.begin());
}
}  // namespace

ClientForm::ClientForm(wxWindow* parent, Desk& desk, std::optional<domain::ClientId> known)
    : FormDialog(parent, desk,
                 known ? desk.voice().say("The client's data") : desk.voice().say("New client")),
      client_(known) {
    const auto client = known ? usecases::clientById(desk.office(), *known) : domain::Client();
    const auto& party = client.party;
    name_ = text("name", voice().say("Name of the client"), party.name);
    nip_ = text("nip", voice().say("Tax number (NIP), if there is one"), party.nip);
    street_ = text("address", voice().say("Street and number"), party.street);
    postcode_ = text("postcode", voice().say("Postal code"), party.postcode);
    city_ = text("city", voice().say("City"), party.city);
    country_ = text("country", voice().say("Country, as two letters"), party.country);
    email_ = text("email", voice().say("E-mail"), party.email);
    language_ = choice("language", voice().say("Language of documents"), languageNames(voice()));
    language_->SetSelection(placeOf(client));
    if (known)
        paragraph(voice().say("Documents to come say this. What was issued stays as it is."));
    finish(known ? voice().say("Save") : voice().say("Add the client"));
}

void ClientForm::act() {
    usecases::ClientForm form;
    form.name = valueOf(name_);
    form.nip = valueOf(nip_);
    form.street = valueOf(street_);
    form.postcode = valueOf(postcode_);
    form.city = valueOf(city_);
    form.country = valueOf(country_);
    form.email = valueOf(email_);
    form.language = kDocumentLanguages[chosen(language_)].first;
    const auto client = client_ ? usecases::editClient(desk().office(), *client_, form)
                                : usecases::addClient(desk().office(), form);
    client_ = client.id;
    say(voice().say("Client {id}: {name}", {{"id", client.id.value}, {"name", client.party.name}}));
}

TimerForm::TimerForm(wxWindow* parent, Desk& desk, domain::ClientId client)
    : FormDialog(parent, desk, desk.voice().say("The timer")),
      contracts_(startedContracts(desk.office(), client)) {
    contract_ = choice("contract", voice().say("Contract"), contracts_.titles);
    note_ = text("note", voice().say("What you are working on"));
    finish(voice().say("Start it"));
}

void TimerForm::act() {
    const auto contract = contracts_.ids.at(chosen(contract_));
    const auto answer =
        usecases::startTimer(desk().office(), contract, std::nullopt, valueOf(note_));
    if (answer.ended) {
        const auto ended = usecases::contractById(desk().office(), answer.ended->contract);
        const auto client = usecases::clientById(desk().office(), ended.client);
        say(telling::endedForSentence(voice(), client.party.name, ended.title,
                                      answer.ended->seconds));
    }
    say(voice().say("The timer runs for “{title}”.",
                    {{"title", contracts_.titles.at(chosen(contract_))}}));
    if (answer.forecast)
        for (const auto& line : telling::forecastSentences(voice(), *answer.forecast, contract))
            say(line);
}

OverrideForm::OverrideForm(wxWindow* parent, Desk& desk, domain::ClientId client)
    : FormDialog(parent, desk, desk.voice().say("Go on in spite of the stop")),
      client_(client),
      contracts_(startedContracts(desk.office(), client)) {
    std::vector<std::string> names{voice().say("all contracts")};
    names.insert(names.end(), contracts_.titles.begin(), contracts_.titles.end());
    reason_ = text("reason", voice().say("Why"));
    contract_ = choice("contract", voice().say("Contract"), names);
    until_ = date("until", voice().say("Last day on which it holds"),
                  desk.today() + domain::Days(kUsualOverrideDays));
    cap_ = text("amount", voice().say("How much exposure may be added under it"));
    paragraph(voice().say(
        "This is your own decision. The stop stays in force; work may go on until the day or the "
        "amount is used up, and the reason is kept."));
    finish(voice().say("Work on"));
}

void OverrideForm::act() {
    usecases::OverrideForm form;
    form.client = client_;
    if (const auto at = chosen(contract_); at > 0)
        form.contract = contracts_.ids.at(at - 1);
    form.reason = valueOf(reason_);
    form.until = dayIn(until_);
    form.cap = valueOf(cap_);
    const auto made = usecases::makeOverride(desk().office(), form);
    say(voice().say("Override {id}: work may go on until {date}, for up to {cap} more.",
                    {{"id", made.id.value}, {"date", made.until}, {"cap", made.cap}}));
}
}  // namespace gui

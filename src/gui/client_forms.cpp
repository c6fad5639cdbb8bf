// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_forms.h"

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

std::size_t chosen(const wxChoice* choice) {
    return static_cast<std::size_t>(std::max(0, choice->GetSelection()));
}
}  // namespace

NewClientForm::NewClientForm(wxWindow* parent, Desk& desk)
    : FormDialog(parent, desk, desk.voice().say("New client")) {
    name_ = text("name", voice().say("Name of the client"));
    nip_ = text("nip", voice().say("Tax number (NIP), if there is one"));
    street_ = text("address", voice().say("Street and number"));
    postcode_ = text("postcode", voice().say("Postal code"));
    city_ = text("city", voice().say("City"));
    country_ = text("country", voice().say("Country, as two letters"), "PL");
    email_ = text("email", voice().say("E-mail"));
    language_ = choice("language", voice().say("Language of documents"), languageNames(voice()));
    finish(voice().say("Add the client"));
}

void NewClientForm::act() {
    usecases::ClientForm form;
    form.name = valueOf(name_);
    form.nip = valueOf(nip_);
    form.street = valueOf(street_);
    form.postcode = valueOf(postcode_);
    form.city = valueOf(city_);
    form.country = valueOf(country_);
    form.email = valueOf(email_);
    form.language = kDocumentLanguages[chosen(language_)].first;
    const auto client = usecases::addClient(desk().office(), form);
    made_ = client.id;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_forms.h"

#include <array>

#include "gui/text.h"
#include "telling/gate_answer_words.h"
#include "telling/payment_words.h"
#include "telling/timer_words.h"
#include "usecases/changes.h"
#include "usecases/clients.h"
#include "usecases/gatekeeping.h"
#include "usecases/invoices.h"
#include "usecases/payments.h"
#include "usecases/work.h"
#include "wording/gate_words.h"

namespace gui {
using wording::mark;

namespace {
constexpr int kUsualOverrideDays = 7;

/// How an ask came, as it is kept and as it reads.
struct Source {
    const char* kept;
    const char* said;
};

constexpr std::array kSources{Source{"mail", mark("by e-mail")}, Source{"call", mark("by phone")},
                              Source{"meeting", mark("at a meeting")},
                              Source{"message", mark("in a message")}};

std::vector<std::string> sourceNames(const wording::Voice& voice) {
    std::vector<std::string> names;
    names.reserve(kSources.size());
    for (const auto& source : kSources)
        names.push_back(voice.say(source.said));
    return names;
}

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

AskForm::AskForm(wxWindow* parent, Desk& desk, domain::ClientId client)
    : FormDialog(parent, desk, desk.voice().say("Log an ask")),
      contracts_(startedContracts(desk.office(), client)) {
    words_ = lines("text", voice().say("What was asked, in the client's words"));
    source_ = choice("source", voice().say("How it came"), sourceNames(voice()));
    contract_ = choice("contract", voice().say("Contract"), contracts_.titles);
    paragraph(voice().say(
        "An ask is logged at once and priced later. Until the client says yes, it counts as scope "
        "creep."));
    finish(voice().say("Log the ask"));
}

void AskForm::act() {
    const auto answer = usecases::logChange(desk().office(), contracts_.ids.at(chosen(contract_)),
                                            valueOf(words_), kSources[chosen(source_)].kept);
    say(voice().say("The ask is logged: “{text}”", {{"text", answer.change.text}}));
    say(answer.effect);
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
    if (answer.ended)
        say(telling::endedSentence(voice(), *answer.ended));
    say(voice().say("The timer runs for “{title}”.",
                    {{"title", contracts_.titles.at(chosen(contract_))}}));
    if (answer.forecast)
        for (const auto& line : telling::forecastSentences(voice(), *answer.forecast, contract))
            say(line);
}

PaymentForm::PaymentForm(wxWindow* parent, Desk& desk, domain::ClientId client,
                         std::optional<domain::ContractId> deposit)
    : FormDialog(parent, desk, desk.voice().say("Record a payment")), client_(client) {
    std::vector<std::string> names;
    addTargets(names, deposit);
    target_ = choice("target", voice().say("What it is for"), names);
    amount_ = text("amount", voice().say("Amount"));
    date_ = date("date", voice().say("Date"), desk.today());
    note_ = text("note", voice().say("Note"));
    for (std::size_t i = 0; i < targets_.size(); ++i)
        if (deposit && targets_[i].deposit == deposit)
            target_->SetSelection(static_cast<int>(i));
    target_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { fillIn(); });
    fillIn();
    finish(voice().say("Record the payment"));
}

void PaymentForm::addTargets(std::vector<std::string>& names,
                             std::optional<domain::ContractId> deposit) {
    auto& office = desk().office();
    for (const auto& row : usecases::listInvoices(office, {.client = client_}))
        if (row.receivable && row.receivable->balance().isPositive()) {
            targets_.push_back({row.id, std::nullopt, row.receivable->balance()});
            names.push_back(voice().say(
                "{number}: {balance} left to pay",
                {{"number", row.receivable->number}, {"balance", row.receivable->balance()}}));
        }
    targets_.push_back({});
    names.push_back(voice().say("the oldest due invoices first"));
    for (const auto& view : usecases::listContracts(office, {.client = client_})) {
        const bool isOwed = view.depositPaid < view.depositRequired;
        if (!isOwed && view.contract.id != deposit)
            continue;
        targets_.push_back(
            {std::nullopt, view.contract.id, view.depositRequired - view.depositPaid});
        names.push_back(voice().say("deposit for “{title}”", {{"title", view.contract.title}}));
    }
}

/// The amount that is left to pay, ready to be changed.
void PaymentForm::fillIn() {
    const auto& target = targets_.at(chosen(target_));
    amount_->ChangeValue(target.amount ? toWx(voice().amount(*target.amount)) : wxString());
}

void PaymentForm::act() {
    const auto& target = targets_.at(chosen(target_));
    usecases::PaymentForm form;
    form.amount = valueOf(amount_);
    form.invoice = target.invoice;
    form.deposit = target.deposit;
    if (!form.invoice && !form.deposit)
        form.client = client_;
    if (target.amount)
        form.currency = target.amount->currency();
    form.date = dayIn(date_);
    form.note = valueOf(note_);
    const auto answer = usecases::addPayment(desk().office(), form);
    say(voice().say(telling::kPaymentAdded, {{"id", answer.payment.id.value},
                                             {"amount", answer.payment.amount},
                                             {"client", answer.clientName}}));
    for (const auto& line : telling::paymentSentences(voice(), answer))
        say(line);
    say(answer.effect);
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
        "This is your own decision. The client stays stopped; work may go on until the day or the "
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/payment_forms.h"

#include <algorithm>

#include "gui/messages.h"
#include "gui/text.h"
#include "telling/payment_words.h"
#include "usecases/contracts.h"
#include "usecases/invoices.h"

namespace gui {
namespace {
std::size_t placeIn(const wxChoice* choice) {
    return static_cast<std::size_t>(std::max(0, choice->GetSelection()));
}

std::string questionAbout(const wording::Voice& voice, const domain::Refusal& doubt) {
    if (doubt.code == "deposit_above_agreed")
        return voice.say(
            "This is {amount} more than what is missing of the deposit. Keep all of "
            "it as a deposit?",
            doubt.arguments);
    if (doubt.code == "payment_above_open")
        return voice.say(
            "This is {amount} more than what is open. Keep the rest as credit, to be "
            "put on another invoice later?",
            doubt.arguments);
    return voice.refusal(doubt) + " " + voice.say("Is the date right?");
}
}  // namespace

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
        const auto missing = view.deposit.asked();
        if (!missing.isPositive() && view.contract.id != deposit)
            continue;
        targets_.push_back({std::nullopt, view.contract.id, missing});
        names.push_back(voice().say("deposit for “{title}”", {{"title", view.contract.title}}));
    }
}

/// The amount that is left to pay, ready to be changed.
void PaymentForm::fillIn() {
    const auto& target = targets_.at(placeIn(target_));
    amount_->ChangeValue(target.amount ? toWx(voice().amount(*target.amount)) : wxString());
}

usecases::PaymentForm PaymentForm::form() const {
    const auto& target = targets_.at(placeIn(target_));
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
    return form;
}

/// More than what is open, or a day before the invoice, may be a slip, and is asked about.
bool PaymentForm::isMeant() {
    const auto doubts = usecases::doubtsAbout(desk().office(), form());
    return std::ranges::all_of(doubts, [this](const auto& doubt) {
        return confirmed(this, voice(), questionAbout(voice(), doubt), voice().say("Record it"));
    });
}

void PaymentForm::act() {
    const auto answer = usecases::addPayment(desk().office(), form());
    say(voice().say(telling::kPaymentAdded, {{"id", answer.payment.id.value},
                                             {"amount", answer.payment.amount},
                                             {"client", answer.clientName}}));
    for (const auto& line : telling::paymentSentences(voice(), answer))
        say(line);
    say(answer.effect);
}

MatchForm::MatchForm(wxWindow* parent, Desk& desk, const usecases::PaymentRow& payment)
    : FormDialog(parent, desk, desk.voice().say("Put a payment on an invoice")),
      payment_(payment.payment.id) {
    paragraph(voice().say("Payment {id} from {client}: {left} of {amount} lies on no invoice.",
                          {{"id", payment.payment.id.value},
                           {"client", payment.clientName},
                           {"left", payment.left},
                           {"amount", payment.payment.amount}}));
    std::vector<std::string> names;
    std::optional<domain::Money> fits;
    for (const auto& row :
         usecases::listInvoices(desk.office(), {.client = payment.payment.client})) {
        if (!row.receivable || !row.receivable->balance().isPositive() ||
            row.currency != payment.left.currency())
            continue;
        const auto balance = row.receivable->balance();
        invoices_.push_back(row.id);
        names.push_back(voice().say("{number}: {balance} left to pay",
                                    {{"number", row.receivable->number}, {"balance", balance}}));
        fits = fits.value_or(std::min(balance, payment.left));
    }
    invoice_ = choice("invoice", voice().say("Invoice"), names);
    amount_ = text("amount", voice().say("Amount"), fits ? voice().amount(*fits) : std::string());
    finish(voice().say("Put it on the invoice"));
}

void MatchForm::act() {
    const auto answer = usecases::matchPayment(desk().office(), payment_,
                                               invoices_.at(placeIn(invoice_)), valueOf(amount_));
    say(voice().say("Payment {id} of {amount} from {client}: put on an invoice",
                    {{"id", answer.payment.id.value},
                     {"amount", answer.payment.amount},
                     {"client", answer.clientName}}));
    for (const auto& line : telling::paymentSentences(voice(), answer))
        say(line);
    say(answer.effect);
}

TakeBackForm::TakeBackForm(wxWindow* parent, Desk& desk, const usecases::PaymentRow& payment)
    : FormDialog(parent, desk, desk.voice().say("Take a payment back")),
      payment_(payment.payment.id) {
    paragraph(voice().say(
        "Payment {id} of {date}: {amount} from {client}. A counter-entry takes it back; both stay "
        "in the record, and what was paid with it is open again.",
        {{"id", payment.payment.id.value},
         {"date", payment.payment.date},
         {"amount", payment.payment.amount},
         {"client", payment.clientName}}));
    reason_ = text("reason", voice().say("Why"));
    finish(voice().say("Take it back"));
}

void TakeBackForm::act() {
    const auto answer = usecases::reversePayment(desk().office(), payment_, valueOf(reason_));
    say(voice().say("Reversal {id}: {amount}, {client}", {{"id", answer.payment.id.value},
                                                          {"amount", answer.payment.amount},
                                                          {"client", answer.clientName}}));
    for (const auto& line : telling::paymentSentences(voice(), answer))
        say(line);
    say(answer.effect);
}
}  // namespace gui

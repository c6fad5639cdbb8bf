// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_model.h"

#include "telling/gate_answer_words.h"
#include "telling/today_words.h"
#include "usecases/clients.h"
#include "usecases/find.h"
#include "usecases/invoices.h"
#include "usecases/payments.h"

namespace gui {
using usecases::TodayItem;
using wording::Voice;
using Action = TodayRow::Action;
using Kind = TodayItem::Kind;

namespace {
Action actionOf(Kind kind) {
    switch (kind) {
        case Kind::ReminderDue:
            return Action::Remind;
        case Kind::InvoiceToIssue:
            return Action::DraftInvoice;
        case Kind::DraftWaiting:
            return Action::IssueDraft;
        case Kind::DepositUnpaid:
            return Action::RecordDeposit;
        case Kind::TimerRunning:
            return Action::StopTimer;
        case Kind::ResumeNotice:
            return Action::WriteNotice;
        case Kind::AskWithoutPrice:
            return Action::PriceAsk;
        case Kind::AskWithoutAnswer:
            return Action::AnswerAsk;
        case Kind::CreditToMatch:
            return Action::MatchPayment;
        default:
            return Action::OpenClient;
    }
}

std::string buttonOf(const Voice& voice, Action action) {
    switch (action) {
        case Action::Remind:
            return voice.say("Remind…");
        case Action::DraftInvoice:
        case Action::IssueDraft:
            return voice.say("Invoice…");
        case Action::RecordDeposit:
            return voice.say("Payment…");
        case Action::StopTimer:
            return voice.say("Stop the timer");
        case Action::WriteNotice:
            return voice.say("Write the notice…");
        case Action::PriceAsk:
            return voice.say("Price…");
        case Action::AnswerAsk:
            return voice.say("Answer…");
        case Action::MatchPayment:
            return voice.say("Put on an invoice…");
        case Action::AddClient:
            return voice.say("New client…");
        case Action::ImportInvoices:
            return voice.say("Import…");
        case Action::OpenClient:
            break;
    }
    return voice.say("Open");
}

Tone toneOfKind(Kind kind) {
    if (kind == Kind::StoppedClient)
        return Tone::Stopped;
    return kind == Kind::WarnedClient || kind == Kind::RateMissing ? Tone::Warned : Tone::Plain;
}

domain::ClientId clientOfPayment(usecases::Office& office, std::int64_t id) {
    for (const auto& row : usecases::listPayments(office, {}))
        if (row.payment.id.value == id)
            return row.payment.client;
    return {};
}

domain::ClientId clientOfInvoice(usecases::Office& office, std::int64_t id) {
    for (const auto& row : usecases::listInvoices(office, {}))
        if (row.id.value == id)
            return row.client;
    return {};
}

domain::ClientId clientOf(usecases::Office& office, const TodayItem& item) {
    switch (item.kind) {
        case Kind::ReminderDue:
        case Kind::DraftWaiting:
            return clientOfInvoice(office, item.id);
        case Kind::InvoiceToIssue:
        case Kind::DepositUnpaid:
        case Kind::TimerRunning:
            return usecases::contractById(office, {item.id}).client;
        case Kind::AskWithoutPrice:
        case Kind::AskWithoutAnswer: {
            const auto ask = usecases::findChange(office, std::to_string(item.id));
            return usecases::contractById(office, ask.contract).client;
        }
        case Kind::CreditToMatch:
            return clientOfPayment(office, item.id);
        default:
            return {item.id};
    }
}

/// Where nobody is here yet, the day has its first steps.
void addFirstSteps(const Voice& voice, TodayContent& content) {
    const auto add = [&](Action action, std::string sentence, std::vector<std::string> details) {
        TodayRow row;
        row.sentence = std::move(sentence);
        row.details = std::move(details);
        row.action = action;
        row.button = buttonOf(voice, action);
        content.rows.push_back(std::move(row));
    };
    add(Action::AddClient, voice.say("Add your first client."),
        {voice.say("After that comes the contract: granica contract add on the command line.")});
    add(Action::ImportInvoices,
        voice.say("Or bring your clients along: import the invoices that another program issued."),
        {voice.say("Any table saved as CSV will do; you see what would come before it does.")});
}
}  // namespace

TodayContent todayContent(usecases::Office& office, const Voice& voice) {
    const auto today = usecases::today(office);
    const auto home = office.homeCurrency();
    TodayContent content{voice.longDate(today.day),
                         {},
                         voice.say("Nothing needs doing."),
                         telling::totalsSentence(voice, today)};
    if (usecases::listClients(office, {.withArchived = true, .limit = 1}).empty())
        addFirstSteps(voice, content);
    for (const auto& item : today.items) {
        TodayRow row;
        row.tone = item.isPermitted ? Tone::Warned : toneOfKind(item.kind);
        row.sentence = telling::sentenceOf(voice, item);
        for (std::size_t i = 0; i < item.breaches.size(); ++i)
            row.details.push_back(telling::breachSentence(voice, item, i, home));
        for (const auto& each : item.overrides)
            row.details.push_back(telling::overrideSentence(voice, each));
        row.action = actionOf(item.kind);
        row.button = buttonOf(voice, row.action);
        row.id = item.id;
        row.client = clientOf(office, item);
        content.rows.push_back(std::move(row));
    }
    return content;
}
}  // namespace gui

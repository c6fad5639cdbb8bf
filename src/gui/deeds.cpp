// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deeds.h"

#include <utility>

#include <wx/filedlg.h>

#include "gui/client_forms.h"
#include "gui/invoice_choice.h"
#include "gui/invoice_dialog.h"
#include "gui/letterhead_form.h"
#include "gui/messages.h"
#include "gui/reminder_dialog.h"
#include "gui/text.h"
#include "telling/effect_words.h"
#include "telling/timer_words.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"
#include "usecases/keeping.h"
#include "usecases/work.h"

namespace gui {
Deeds::Deeds(wxWindow* parent, Desk& desk,
             std::function<void(const std::vector<std::string>&)> done)
    : parent_(parent), desk_(desk), done_(std::move(done)) {}

bool Deeds::ask(FormDialog& dialog) {
    if (dialog.ShowModal() != wxID_OK)
        return false;
    if (!dialog.told().empty())
        done_(dialog.told());
    return true;
}

/// Says so when there is none.
bool Deeds::hasContract(domain::ClientId client) {
    if (!startedContracts(desk_.office(), client).isEmpty())
        return true;
    tell(parent_, voice(),
         {{voice().say("This client has no contract that was started.")}, "", false});
    return false;
}

std::optional<domain::ClientId> Deeds::addClient() {
    NewClientForm form(parent_, desk_);
    if (!ask(form))
        return std::nullopt;
    return form.made();
}

void Deeds::logAsk(domain::ClientId client) {
    if (!hasContract(client))
        return;
    AskForm form(parent_, desk_, client);
    ask(form);
}

void Deeds::invoice(domain::ClientId client) {
    const auto contracts = startedContracts(desk_.office(), client);
    if (contracts.ids.size() == 1)
        return draftInvoice(contracts.ids.front());
    if (!hasContract(client))
        return;
    InvoiceChoice choice(parent_, desk_, client);
    if (ask(choice))
        openInvoice(choice.draft());
}

void Deeds::draftInvoice(domain::ContractId contract) {
    domain::InvoiceId draft;
    if (attempt(parent_, voice(),
                [&] { draft = usecases::draftFromContract(desk_.office(), contract).draft.id; }))
        openInvoice(draft);
}

void Deeds::openInvoice(domain::InvoiceId invoice) {
    attempt(parent_, voice(), [&] {
        InvoiceDialog dialog(parent_, desk_, invoice);
        dialog.ShowModal();
        done_(dialog.told());
    });
}

void Deeds::recordPayment(domain::ClientId client, std::optional<domain::ContractId> deposit) {
    PaymentForm form(parent_, desk_, client, deposit);
    ask(form);
}

void Deeds::startOrStopTimer(domain::ClientId client) {
    if (usecases::runningTimer(desk_.office()))
        return stopTimer();
    if (!hasContract(client))
        return;
    TimerForm form(parent_, desk_, client);
    ask(form);
}

void Deeds::stopTimer() {
    attempt(parent_, voice(), [&] {
        const auto ended = usecases::stopTimer(desk_.office());
        std::vector<std::string> told{telling::endedSentence(voice(), ended.entry)};
        for (const auto& each : telling::effectSentences(desk_.office(), voice(), ended.effect))
            told.push_back(each.sentence);
        done_(told);
    });
}

void Deeds::remind(domain::ClientId client) {
    attempt(parent_, voice(), [&] {
        const auto letters = usecases::previewReminders(desk_.office(), {.client = client});
        if (letters.empty())
            return tell(parent_, voice(), {{voice().say("No reminder is due today.")}, "", false});
        ReminderDialog dialog(parent_, desk_, letters.front());
        ask(dialog);
    });
}

void Deeds::goOn(domain::ClientId client) {
    OverrideForm form(parent_, desk_, client);
    ask(form);
}

void Deeds::writeNotice(domain::ClientId client) {
    const auto name = usecases::clientById(desk_.office(), client).party.name;
    if (!confirmed(parent_, voice(),
                   voice().say("Write the notice to {client}, as a letter and a mail? It says "
                               "whether work is suspended or goes on again.",
                               {{"client", name}}),
                   voice().say("Write it")))
        return;
    attempt(parent_, voice(), [&] {
        const auto made = usecases::makeNotice(desk_.office(), client, std::nullopt, std::nullopt,
                                               desk_.documents());
        const bool suspends = made.kind == usecases::NoticeKind::Suspension;
        std::vector<std::string> told{
            suspends ? voice().say("Suspension notice for {client}", {{"client", name}})
                     : voice().say("Resume notice for {client}", {{"client", name}})};
        for (const auto& file : {made.pdf, made.mail})
            if (!file.empty())
                told.push_back(voice().say("Written: {file}", {{"file", file.string()}}));
        if (suspends && !made.hasClause)
            told.push_back(
                voice().say("Note: the contract has no suspension clause, so the letter names none "
                            "and rests on the law. Read it before you send it."));
        done_(told);
    });
}

void Deeds::changeLetterhead() {
    LetterheadForm form(parent_, desk_);
    ask(form);
}

void Deeds::backUp() {
    wxFileDialog dialog(parent_, toWx(voice().say("Back up into a file")), "",
                        toWx("granica-" + domain::toIso(desk_.today()) + ".db"), "*.db", wxFD_SAVE);
    if (dialog.ShowModal() != wxID_OK)
        return;
    attempt(parent_, voice(), [&] {
        const auto file = toUtf8(dialog.GetPath());
        usecases::backup(desk_.office(), file);
        done_({voice().say("Written: {file}", {{"file", file}})});
    });
}
}  // namespace gui

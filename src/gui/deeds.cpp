// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deeds.h"

#include <utility>

#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "gui/ask_forms.h"
#include "gui/batch_forms.h"
#include "gui/client_forms.h"
#include "gui/client_model.h"
#include "gui/import_dialog.h"
#include "gui/invoice_choice.h"
#include "gui/invoice_dialog.h"
#include "gui/letterhead_form.h"
#include "gui/messages.h"
#include "gui/payment_forms.h"
#include "gui/reminder_dialog.h"
#include "gui/seller_form.h"
#include "gui/text.h"
#include "gui/timer_model.h"
#include "telling/effect_words.h"
#include "telling/timer_words.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"
#include "usecases/keeping.h"
#include "usecases/labour.h"

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
    ClientForm form(parent_, desk_);
    if (!ask(form))
        return std::nullopt;
    return form.client();
}

void Deeds::editClient(domain::ClientId client) {
    ClientForm form(parent_, desk_, client);
    ask(form);
}

void Deeds::logAsk(domain::ClientId client) {
    if (!hasContract(client))
        return;
    AskForm form(parent_, desk_, client);
    ask(form);
}

/// A draft that waits is offered before new work is drafted.
void Deeds::invoice(domain::ClientId client) {
    attempt(parent_, voice(), [&] {
        auto targets = invoiceTargets(desk_.office(), voice(), client);
        if (targets.empty())
            return tell(
                parent_, voice(),
                {{voice().say("There is nothing to invoice: no draft waits, and all that was "
                              "delivered or accepted is on an invoice.")},
                 "",
                 false});
        if (targets.size() == 1 && targets.front().draft)
            return openInvoice(*targets.front().draft);
        if (targets.size() == 1)
            return draftInvoice(*targets.front().contract);
        InvoiceChoice choice(parent_, desk_, std::move(targets));
        if (ask(choice))
            openInvoice(choice.draft());
    });
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

void Deeds::startTimer(domain::ClientId client) {
    if (!hasContract(client))
        return;
    TimerForm form(parent_, desk_, client);
    ask(form);
}

void Deeds::startOrStopTimer(std::optional<domain::ClientId> client) {
    attempt(parent_, voice(), [&] {
        const auto runs = timerContent(desk_.office(), voice());
        if (!runs && client)
            return startTimer(*client);
        if (!runs)
            return tell(parent_, voice(), {{voice().say("Choose a client first.")}, "", false});
        if (!client || *client == runs->client)
            return stopTimer();
        wxMessageDialog box(parent_, toWx(runs->sentence), toWx(voice().say("The timer")),
                            wxYES_NO | wxCANCEL | wxICON_QUESTION);
        box.SetYesNoCancelLabels(
            toWx(voice().say("Stop it")),
            toWx(voice().say(
                "Move the timer to {client}…",
                {{"client", usecases::clientById(desk_.office(), *client).party.name}})),
            toWx(voice().say("Let it run")));
        const int answer = box.ShowModal();
        if (answer == wxID_YES)
            stopTimer();
        else if (answer == wxID_NO)
            startTimer(*client);
    });
}

void Deeds::stopTimer() {
    attempt(parent_, voice(), [&] {
        auto& office = desk_.office();
        const auto ended = usecases::stopTimer(office);
        const auto contract = usecases::contractById(office, ended.entry.contract);
        const auto client = usecases::clientById(office, contract.client).party.name;
        std::vector<std::string> told{
            telling::endedForSentence(voice(), client, contract.title, ended.entry.seconds)};
        for (const auto& each : telling::effectSentences(office, voice(), ended.effect))
            told.push_back(each.sentence);
        done_(told);
    });
}

void Deeds::answerAsk(domain::ChangeId id) {
    attempt(parent_, voice(), [&] {
        const auto change = usecases::findChange(desk_.office(), std::to_string(id.value));
        if (!domain::isOpen(change.state))
            return tell(parent_, voice(),
                        {{voice().say("This ask has its answer already.")}, "", false});
        if (change.price) {
            AnswerForm form(parent_, desk_, change);
            ask(form);
        } else {
            PriceForm form(parent_, desk_, change);
            ask(form);
        }
    });
}

std::optional<usecases::PaymentRow> Deeds::paymentBy(domain::PaymentId id) {
    for (auto& row : usecases::listPayments(desk_.office(), {}))
        if (row.payment.id == id)
            return std::move(row);
    return std::nullopt;
}

void Deeds::openPayment(domain::PaymentId payment) {
    const auto row = paymentBy(payment);
    if (row && row->left.isPositive())
        matchPayment(payment);
    else
        takeBack(payment);
}

void Deeds::matchPayment(domain::PaymentId payment) {
    attempt(parent_, voice(), [&] {
        const auto row = paymentBy(payment);
        if (!row || !row->left.isPositive())
            throw domain::Refused(domain::refuse("no_credit_left"));
        MatchForm form(parent_, desk_, *row);
        if (!form.hasInvoices())
            return tell(parent_, voice(),
                        {{voice().say("This client has no invoice in this currency that is open. "
                                      "The money waits until there is one.")},
                         "",
                         false});
        ask(form);
    });
}

void Deeds::takeBack(domain::PaymentId payment) {
    attempt(parent_, voice(), [&] {
        const auto row = paymentBy(payment);
        if (!row || row->payment.kind == domain::PaymentKind::Reversal)
            throw domain::Refused(domain::refuse("cannot_reverse_reversal"));
        if (row->isReversed)
            throw domain::Refused(domain::refuse("already_reversed", {{"id", payment.value}}));
        TakeBackForm form(parent_, desk_, *row);
        ask(form);
    });
}

void Deeds::issueAll() {
    bool isBegun = false;
    const bool isDone = attempt(parent_, voice(), [&] {
        const auto drafts = usecases::listInvoices(desk_.office(), {.onlyDrafts = true});
        const auto count = static_cast<std::int64_t>(drafts.size());
        if (count == 0)
            return tell(parent_, voice(), {{voice().say("There are no drafts.")}, "", false});
        if (!confirmed(parent_, voice(),
                       voice().plural("Issue the {n} draft that waits? It gets its number, and "
                                      "its PDF goes to {folder}.",
                                      "Issue the {n} drafts that wait? Each gets its number, and "
                                      "the PDFs go to {folder}.",
                                      count, {{"folder", desk_.documents().string()}}),
                       voice().say("Issue them")))
            return;
        isBegun = true;
        const auto batch = [&] {
            BatchProgress progress(parent_, voice(), voice().say("Invoices are issued"));
            return usecases::issueDrafts(
                desk_.office(), desk_.documents(),
                [&](std::int64_t done, std::int64_t all) { return progress.goesOn(done, all); });
        }();
        done_(batchSentences(desk_.office(), voice(), batch));
    });
    if (isBegun && !isDone)
        done_({voice().say("Not all drafts were issued. What was issued before stays.")});
}

void Deeds::writePdfs() {
    PdfPeriodForm form(parent_, desk_);
    ask(form);
}

void Deeds::importReceivables() {
    wxFileDialog dialog(parent_, toWx(voice().say("Import a table of invoices")), "", "",
                        "*.csv;*.txt;*.tsv;*.CSV;*.TXT;*.TSV", wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK)
        return;
    attempt(parent_, voice(), [&] {
        ImportDialog import(parent_, desk_, toUtf8(dialog.GetPath()));
        if (import.ShowModal() == wxID_OK)
            done_(import.told());
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
    attempt(parent_, voice(), [&] {
        const auto now = usecases::checkGate(desk_.office(), client, std::nullopt);
        if (now.overall.state != domain::gate::State::Stopped)
            throw domain::Refused(
                domain::refuse("override_without_stop", {{"client", now.clientName}}));
        OverrideForm form(parent_, desk_, client);
        ask(form);
    });
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

void Deeds::liftOwnStop(domain::ClientId client) {
    attempt(parent_, voice(), [&] {
        auto& office = desk_.office();
        const auto now = usecases::checkGate(office, client, std::nullopt);
        const auto own = ownStops(now.standing);
        if (own.empty())
            return tell(
                parent_, voice(),
                {{voice().say("You did not stop the work for this client yourself.")}, "", false});
        if (!confirmed(parent_, voice(),
                       voice().say("Take your own stop back for {client}? What a limit stops "
                                   "stays stopped.",
                                   {{"client", now.clientName}}),
                       voice().say("Take the stop back")))
            return;
        std::vector<std::string> told{
            voice().say("{client}: your own stop is taken back.", {{"client", now.clientName}})};
        for (const auto& contract : own) {
            const auto effect =
                usecases::setManual(office, {client, contract, usecases::Manual::Off, ""});
            for (const auto& each : telling::effectSentences(office, voice(), effect))
                told.push_back(each.sentence);
        }
        done_(told);
    });
}

void Deeds::editSeller() {
    SellerForm form(parent_, desk_);
    ask(form);
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

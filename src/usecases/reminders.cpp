// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reminders.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "correspondence.h"
#include "documents/press.h"
#include "notice_matter.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/letter_store.h"
#include "storage/payment_store.h"
#include "usecases/find.h"
#include "usecases/output_files.h"
#include "wording/notice_words.h"

namespace usecases {
using domain::ClientId;
using domain::Step;

namespace {
constexpr const char* kReminder = "reminder";

/// What each client has paid too much. Deposits are held for their contract: an invoice beside one
/// may well be reminded of.
std::map<ClientId, std::vector<domain::Credit>> overpayments(Office& office) {
    std::map<ClientId, std::vector<domain::Credit>> all;
    for (auto& credit :
         storage::PaymentStore(office.database()).credits(std::nullopt, office.today()))
        if (credit.payment.kind == domain::PaymentKind::Payment)
            all[credit.payment.client].push_back(std::move(credit));
    return all;
}

/// In the order in which overpayments would pay them.
void addSetOffs(domain::ClientCase& of, const std::vector<domain::Credit>& credits) {
    std::vector<domain::Payable> payables;
    for (const auto& each : of.invoices)
        payables.push_back(
            {each.receivable.invoice, each.receivable.number, {}, each.receivable.balance()});
    for (const auto& setOff : domain::setOffs(payables, credits))
        std::ranges::find(of.invoices, setOff.invoice, [](const auto& each) {
            return each.receivable.invoice;
        })->setOffs.push_back(setOff);
}

/// Everything that the ladder looks at: open invoices by client, what could pay them at once, steps
/// sent, letters, pauses.
std::vector<domain::ClientCase> casesOf(Office& office) {
    auto& database = office.database();
    const storage::LetterStore letters(database);
    std::map<ClientId, domain::ClientCase> cases;
    for (auto& stored : storage::InvoiceStore(database).openReceivables(
             std::nullopt, office.today(), office.calendar())) {
        auto& receivable = stored.receivable;
        auto& each = cases[receivable.client];
        each.client = receivable.client;
        each.invoices.push_back({receivable, letters.stepsSent(receivable.invoice)});
    }
    std::vector<domain::ClientCase> found;
    const auto paidTooMuch = overpayments(office);
    for (auto& [client, each] : cases) {
        if (const auto credits = paidTooMuch.find(client); credits != paidTooMuch.end())
            addSetOffs(each, credits->second);
        for (const auto& letter : letters.letters(client))
            if (letter.kind == kReminder)
                each.letters.push_back(letter.date);
        if (const auto pause = letters.pause(client)) {
            each.pausedUntil = pause->until;
            each.pauseReason = pause->reason;
        }
        found.push_back(std::move(each));
    }
    return found;
}

/// The cases are those of casesOf(), in order of their clients.
const domain::ClientCase& caseOf(const std::vector<domain::ClientCase>& cases, ClientId client) {
    const auto found = std::ranges::lower_bound(cases, client, {}, &domain::ClientCase::client);
    if (found == cases.end() || found->client != client)
        throw std::logic_error("a step of an unknown client");
    return *found;
}

const domain::OverdueInvoice& invoiceIn(const std::vector<domain::ClientCase>& cases,
                                        const domain::DueStep& step) {
    for (const auto& invoice : caseOf(cases, step.client).invoices)
        if (invoice.receivable.invoice == step.invoice)
            return invoice;
    throw std::logic_error("a step of an unknown invoice");
}

ReminderRow rowOf(Office& office, const std::vector<domain::ClientCase>& cases,
                  const domain::DueStep& step) {
    const auto& receivable = invoiceIn(cases, step).receivable;
    return {step, clientById(office, step.client).party.name, receivable.number, receivable.dueDate,
            receivable.balance()};
}

SkippedRow skippedRow(Office& office, const std::vector<domain::ClientCase>& cases,
                      const domain::SkippedStep& skipped) {
    return {rowOf(office, cases, skipped.step), skipped.reason,
            caseOf(cases, skipped.step.client).pauseReason, skipped.possibleOn,
            invoiceIn(cases, skipped.step).setOffs};
}

ClientId clientOf(Office& office, domain::InvoiceId invoice) {
    const auto found = storage::InvoiceStore(office.database()).find(invoice);
    if (!found)
        throw domain::Refused(
            domain::refuseInput("invoice_unknown", {{"text", std::to_string(invoice.value)}}));
    return found->client;
}

/// The clients whose letters are asked for; none: all.
std::optional<ClientId> chosenClient(Office& office, const ReminderChoice& choice) {
    if (!choice.all && !choice.client && !choice.invoice)
        throw domain::Refused(domain::refuseInput("reminder_choice_missing"));
    if (choice.client)
        return choice.client;
    if (choice.invoice)
        return clientOf(office, *choice.invoice);
    return std::nullopt;
}

domain::Date paymentsUntil(Office& office, const ReminderChoice& choice) {
    if (choice.paymentsUntil && *choice.paymentsUntil > office.today())
        throw domain::Refused(domain::refuseInput(
            "date_in_future", {{"date", *choice.paymentsUntil}, {"today", office.today()}}));
    return choice.paymentsUntil.value_or(office.today());
}

std::vector<documents::Letter::Row> letterRows(Office& office, const domain::ClientCase& of) {
    std::vector<documents::Letter::Row> rows;
    for (const auto& each : of.invoices)
        if (each.receivable.isOverdue(office.today()))
            rows.push_back({each.receivable.number, each.receivable.issueDate,
                            each.receivable.dueDate, each.receivable.daysLate(office.today()),
                            each.receivable.balance(), isBill(office, each.receivable.invoice),
                            each.receivable.paid.isPositive()});
    return rows;
}

/// What a reminder says of a stop that holds: it would be no use to threaten with it.
void addStop(Office& office, const Correspondents& between, documents::TemplateValues& values) {
    try {
        const auto stop = stopInForce(office, between.client.id);
        if (!stop)
            return;
        const auto& voice = office.voice(between.client.language);
        setStopped(values, voice, *stop->stoppedSince);
        values.names["contract"] = stop->titles();
        values.names["how_resumes"] = wording::noticeResume(voice, stop->breaches);
    } catch (const domain::Refused& refused) {
        // Without a rate of exchange nobody knows; the reminder goes out all the same.
        if (refused.refusal().code != "rate_missing")
            throw;
    }
}

/// One client's letter with everything overdue (T8), in the tone of its latest step.
LetterPreview letterFor(Office& office, const domain::ClientCase& of,
                        const std::vector<domain::DueStep>& due, domain::Date until) {
    const auto between = correspondentsFor(office, of.client);
    LetterPreview preview;
    preview.client = of.client;
    preview.clientName = between.client.party.name;
    preview.recipient = addressOf(between.client);
    preview.tone = Step::BeforeDue;
    bool remindedBefore = true;  // of everything overdue: the letter speaks of all of it
    for (const auto& each : of.invoices) {
        const auto step =
            std::ranges::find(due, each.receivable.invoice, &domain::DueStep::invoice);
        if (step != due.end()) {
            preview.tone = std::max(preview.tone, step->step);
            preview.rows.push_back({*step, preview.clientName, each.receivable.number,
                                    each.receivable.dueDate, each.receivable.balance()});
        }
        if (each.receivable.isOverdue(office.today())) {
            preview.total.add(each.receivable.balance());
            remindedBefore = remindedBefore && !each.sent.empty();
        }
    }
    auto values = valuesFor(office, between);
    values.flags["reminded_before"] = remindedBefore;
    addStop(office, between, values);
    values.names["payments_until"] = office.voice(between.client.language).date(until);
    const auto rows = letterRows(office, of);
    addRows(office, between, rows, values);
    preview.setOffs = addCredit(office, between.client, rows, values);
    const auto kind = std::string(domain::codeOf(preview.tone));
    const auto render = [&](LetterForm form) {
        auto text = renderTemplate(office, between.client.language, kind, form, values);
        return LetterWords{std::move(text.subject), std::move(text.paragraphs),
                           std::move(text.body)};
    };
    preview.letter = render(LetterForm::Paper);
    preview.mail = render(LetterForm::Mail);
    return preview;
}

struct Prepared {
    std::vector<domain::ClientCase> cases;
    std::vector<LetterPreview> letters;
};

Prepared prepare(Office& office, const ReminderChoice& choice) {
    Prepared prepared;
    const auto wanted = chosenClient(office, choice);
    const auto until = paymentsUntil(office, choice);
    prepared.cases = casesOf(office);
    const auto plan = domain::plan(prepared.cases, domain::usualLadder(), office.today());
    for (const auto& each : prepared.cases) {
        if (wanted && *wanted != each.client)
            continue;
        std::vector<domain::DueStep> due;
        std::ranges::copy_if(plan.due, std::back_inserter(due),
                             [&](const auto& step) { return step.client == each.client; });
        if (!due.empty())
            prepared.letters.push_back(letterFor(office, each, due, until));
    }
    return prepared;
}

std::string fileName(Office& office, const LetterPreview& letter, const char* extension) {
    return std::string(domain::codeOf(letter.tone)) + "-" + std::to_string(letter.client.value) +
           "-" + domain::toIso(office.today()) + extension;
}

std::string drawLetter(Office& office, const Correspondents& between, const domain::ClientCase& of,
                       const LetterPreview& preview) {
    documents::Letter letter;
    letter.subject = preview.letter.subject;
    letter.date = office.today();
    letter.seller = between.seller.party;
    letter.buyer = between.client.party;
    letter.paragraphs = preview.letter.paragraphs;
    letter.rows = letterRows(office, of);
    letter.totals = preview.total.amounts();
    letter.accounts = accountsFor(between.seller, preview.total);
    return office.press().letter(letter, office.voice(between.client.language));
}

/// Records the letter and each of its steps (T1: the database takes a step once only).
std::int64_t record(Office& office, Writing& writing, const LetterPreview& preview,
                    domain::Date until, const std::string& hash) {
    storage::LetterStore letters(office.database());
    storage::StoredLetter stored;
    stored.client = preview.client;
    stored.kind = kReminder;
    stored.date = office.today();
    stored.paymentsUntil = until;
    stored.documentHash = hash;
    stored.id = letters.add(stored);
    auto steps = nlohmann::json::array();
    for (const auto& row : preview.rows) {
        letters.addStep({row.step.invoice, row.step.step, stored.id, row.balance});
        steps.push_back({{"invoice", row.number}, {"step", domain::codeOf(row.step.step)}});
    }
    writing.record("reminder_sent", "letter/" + std::to_string(stored.id),
                   nlohmann::json{{"steps", steps}, {"document", hash}}.dump());
    writing.concerns(preview.client);
    return stored.id;
}
}  // namespace

DueReminders dueReminders(Office& office) {
    DueReminders answer;
    office.read([&] {
        const auto cases = casesOf(office);
        const auto plan = domain::plan(cases, domain::usualLadder(), office.today());
        for (const auto& step : plan.due)
            answer.due.push_back(rowOf(office, cases, step));
        for (const auto& skipped : plan.skipped)
            answer.skipped.push_back(skippedRow(office, cases, skipped));
        for (const auto& letter : storage::LetterStore(office.database()).letters(std::nullopt))
            if (letter.kind == kReminder)
                answer.lastSent = letter.date;
    });
    return answer;
}

std::vector<LetterPreview> previewReminders(Office& office, const ReminderChoice& choice) {
    std::vector<LetterPreview> previews;
    office.read([&] { previews = prepare(office, choice).letters; });
    return previews;
}

std::vector<SentLetter> sendReminders(Office& office, const ReminderChoice& choice,
                                      const std::filesystem::path& folder) {
    std::vector<SentLetter> sent;
    OutputFiles files(folder);
    office.write([&](Writing& writing) {
        const auto until = paymentsUntil(office, choice);
        const auto prepared = prepare(office, choice);
        for (const auto& preview : prepared.letters) {
            const auto of =
                std::ranges::find(prepared.cases, preview.client, &domain::ClientCase::client);
            const auto between = correspondentsFor(office, preview.client);
            const auto pdf = drawLetter(office, between, *of, preview);
            const auto name = fileName(office, preview, ".pdf");
            const auto hash = storage::DocumentStore(office.database()).put(kReminder, name, pdf);
            record(office, writing, preview, until, hash);
            SentLetter letter{preview, files.stage(name, pdf), {}};
            if (!preview.recipient.empty())
                letter.mail =
                    files.stage(fileName(office, preview, ".eml"),
                                mailFile(office, between,
                                         {preview.mail.subject, {}, preview.mail.body}, name, pdf));
            sent.push_back(std::move(letter));
        }
    });
    files.publish();
    return sent;
}

ReminderPause pauseReminders(Office& office, ClientId client, domain::Date until,
                             const std::string& reason) {
    if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
        throw domain::Refused(domain::refuseInput("pause_without_reason"));
    if (until < office.today())
        throw domain::Refused(
            domain::refuseInput("date_in_past", {{"date", until}, {"today", office.today()}}));
    ReminderPause pause{client, until, reason};
    office.write([&](Writing& writing) {
        clientById(office, client);
        storage::LetterStore(office.database()).setPause({client, until, reason});
        writing.record("reminders_paused", "client/" + std::to_string(client.value),
                       nlohmann::json{{"until", domain::toIso(until)}, {"reason", reason}}.dump());
    });
    return pause;
}

void resumeReminders(Office& office, ClientId client) {
    office.write([&](Writing& writing) {
        clientById(office, client);
        storage::LetterStore(office.database()).endPause(client);
        writing.record("reminders_resumed", "client/" + std::to_string(client.value), "{}");
    });
}

std::vector<HistoryRow> reminderHistory(Office& office, std::optional<ClientId> client) {
    std::vector<HistoryRow> rows;
    office.read([&] {
        const storage::LetterStore letters(office.database());
        const storage::InvoiceStore invoices(office.database());
        for (const auto& letter : letters.letters(client)) {
            HistoryRow row;
            row.clientName = clientById(office, letter.client).party.name;
            for (const auto& step : letters.steps(letter.id, office.homeCurrency()))
                row.invoices.emplace_back(invoices.find(step.invoice).value().number, step.step);
            row.id = letter.id;
            row.client = letter.client;
            row.kind = letter.kind;
            row.date = letter.date;
            row.paymentsUntil = letter.paymentsUntil;
            row.documentHash = letter.documentHash;
            rows.push_back(std::move(row));
        }
    });
    return rows;
}
}  // namespace usecases

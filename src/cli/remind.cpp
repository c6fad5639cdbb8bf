// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "telling/payment_words.h"
#include "usecases/find.h"
#include "usecases/reminders.h"
#include "wording/set_off_words.h"
#include "wording/terms.h"

namespace cli {
namespace {
using wording::Voice;

std::string reasonSentence(const Voice& voice, const usecases::SkippedRow& skipped) {
    switch (skipped.reason) {
        case domain::SkipReason::Paused:
            return voice.say("paused: {reason}", {{"reason", skipped.pauseReason}});
        case domain::SkipReason::AtHand:
            return voice.say("its payment is here already, so nothing is to be asked: {credits}",
                             {{"credits", wording::setOffText(voice, skipped.setOffs)}});
        case domain::SkipReason::LetterCap:
            return voice.say("the client had enough letters this year");
        case domain::SkipReason::MinimumGap:
            break;
    }
    return voice.say("the last letter is too recent");
}

std::string skippedSentence(const Voice& voice, const usecases::SkippedRow& skipped) {
    auto line = voice.say("Not now: {number} of {client}, {reason}",
                          {{"number", skipped.row.number},
                           {"client", skipped.row.clientName},
                           {"reason", reasonSentence(voice, skipped)}});
    if (skipped.possibleOn)
        line += voice.say(", possible from {date}", {{"date", *skipped.possibleOn}});
    return line;
}

Json rowJson(const usecases::ReminderRow& row) {
    return {{"invoice", row.number},
            {"invoice_id", toJson(row.step.invoice)},
            {"client", row.clientName},
            {"client_id", toJson(row.step.client)},
            {"step", domain::codeOf(row.step.step)},
            {"days_late", row.step.daysLate},
            {"balance", toJson(row.balance)},
            {"due_date", toJson(row.dueDate)}};
}

Answer remindDue(Context& context) {
    const auto& voice = context.voice();
    const auto all = usecases::dueReminders(context.office());
    Answer answer{{{"due", Json::array()}, {"skipped", Json::array()}}, {}};
    Table table({{voice.say("Invoice")},
                 {voice.say("Client name")},
                 {voice.say("Step")},
                 {voice.say("Days late"), Table::Align::Right},
                 {voice.say("To pay"), Table::Align::Right}});
    for (const auto& row : all.due) {
        answer.json["due"].push_back(rowJson(row));
        table.add({row.number, row.clientName, stepName(voice, row.step.step),
                   std::to_string(row.step.daysLate), voice.money(row.balance)});
    }
    answer.lines = linesOr(table.lines(), all.due.empty(), voice.say("No reminder is due today."));
    for (const auto& skipped : all.skipped) {
        auto json = rowJson(skipped.row);
        json["reason"] = domain::codeOf(skipped.reason);
        json["pause_reason"] = textOrNull(skipped.pauseReason);
        json["possible_on"] = toJson(skipped.possibleOn);
        json["set_offs"] = listOf(skipped.setOffs);
        answer.json["skipped"].push_back(std::move(json));
        answer.lines.push_back(skippedSentence(voice, skipped));
    }
    answer.json["last_sent"] = toJson(all.lastSent);
    if (all.lastSent)
        answer.lines.push_back(
            voice.say("The last reminder went out on {date}.", {{"date", *all.lastSent}}));
    return answer;
}

usecases::ReminderChoice choiceFrom(Context& context) {
    const auto& options = context.options();
    options.expectOne({&kAll, &kClient, &kInvoice});
    usecases::ReminderChoice choice;
    choice.all = options.has(kAll);
    choice.client = maybeClient(context, kClient);
    if (options.has(kInvoice))
        choice.invoice = usecases::findIssued(context.office(), options.text(kInvoice));
    choice.paymentsUntil = options.date(kPaymentsUntil);
    return choice;
}

Json letterJson(const usecases::LetterPreview& letter) {
    Json json{{"client", letter.clientName},
              {"client_id", toJson(letter.client)},
              {"recipient", textOrNull(letter.recipient)},
              {"step", domain::codeOf(letter.tone)},
              {"invoices", Json::array()},
              {"rows", Json::array()},
              {"total", toJson(letter.total)}};
    for (const auto& row : letter.rows) {
        json["invoices"].push_back(row.number);
        json["rows"].push_back(rowJson(row));
    }
    json["set_offs"] = listOf(letter.setOffs);
    return json;
}

void tellSetOffs(const Voice& voice, Answer& answer, const usecases::LetterPreview& letter) {
    if (!letter.setOffs.empty())
        answer.lines.push_back(telling::setOffNote(voice, letter.setOffs));
}

Answer remindPreview(Context& context) {
    const auto& voice = context.voice();
    const auto letters = usecases::previewReminders(context.office(), choiceFrom(context));
    Answer answer{{{"letters", Json::array()}}, {}};
    for (const auto& letter : letters) {
        auto json = letterJson(letter);
        json["subject"] = letter.letter.subject;
        json["body"] = letter.letter.body;
        json["mail_subject"] = letter.mail.subject;
        json["mail_body"] = letter.mail.body;
        answer.json["letters"].push_back(std::move(json));
        answer.lines.push_back(
            voice.say("{client}: {step}, {total}", {{"client", letter.clientName},
                                                    {"step", stepName(voice, letter.tone)},
                                                    {"total", purseText(voice, letter.total)}}));
        tellSetOffs(voice, answer, letter);
        answer.lines.insert(answer.lines.end(),
                            {"", letter.letter.subject, "", letter.letter.body, ""});
    }
    answer.lines = linesOr(answer.lines, letters.empty(), voice.say("No reminder is due today."));
    return answer;
}

/// Why nothing was sent of what was chosen.
void tellSkipped(Context& context, Answer& answer, const usecases::ReminderChoice& choice) {
    answer.lines.push_back(context.voice().say("Nothing to send."));
    const auto all = usecases::dueReminders(context.office());
    std::optional<domain::ClientId> client = choice.client;
    for (const auto& skipped : all.skipped)
        if (choice.invoice == skipped.row.step.invoice)
            client = skipped.row.step.client;
    for (const auto& skipped : all.skipped)
        if (choice.all || client == skipped.row.step.client)
            answer.lines.push_back("  " + skippedSentence(context.voice(), skipped));
}

Answer remindSend(Context& context) {
    const auto& voice = context.voice();
    const auto choice = choiceFrom(context);
    const auto sent =
        usecases::sendReminders(context.office(), choice, *context.options().path(kOut));
    Answer answer{{{"sent", Json::array()}}, {}};
    for (const auto& each : sent) {
        auto json = letterJson(each.letter);
        json["pdf"] = toJson(each.pdf);
        json["mail"] = toJson(each.mail);
        answer.json["sent"].push_back(std::move(json));
        answer.lines.push_back(voice.say("{client}: {step}, {total}",
                                         {{"client", each.letter.clientName},
                                          {"step", stepName(voice, each.letter.tone)},
                                          {"total", purseText(voice, each.letter.total)}}));
        tellSetOffs(voice, answer, each.letter);
        tellFile(context, answer, each.pdf);
        tellFile(context, answer, each.mail);
        if (each.mail.empty())
            answer.lines.push_back(
                voice.say("Note: this client has no e-mail, so there is only the letter."));
    }
    if (sent.empty())
        tellSkipped(context, answer, choice);
    return answer;
}

Answer remindPause(Context& context) {
    const auto& options = context.options();
    const auto client = clientFrom(context, kClient);
    const auto pause = usecases::pauseReminders(context.office(), client.id, *options.date(kUntil),
                                                options.text(kReason));
    return {
        {{"client", toJson(client.id)}, {"until", toJson(pause.until)}, {"reason", pause.reason}},
        {context.voice().say("No reminders to {client} until {date}.",
                             {{"client", client.party.name}, {"date", pause.until}})}};
}

Answer remindResume(Context& context) {
    const auto client = clientFrom(context, kClient);
    usecases::resumeReminders(context.office(), client.id);
    return {{{"client", toJson(client.id)}, {"paused", false}},
            {context.voice().say("Reminders to {client} go on.", {{"client", client.party.name}})}};
}

std::string letterName(const Voice& voice, const std::string& kind) {
    if (kind == "suspension")
        return voice.say("suspension notice");
    return kind == "resume" ? voice.say("resume notice") : voice.say("reminder");
}

Answer remindHistory(Context& context) {
    const auto& voice = context.voice();
    const auto rows = usecases::reminderHistory(context.office(), maybeClient(context, kClient));
    Answer answer{{{"letters", Json::array()}}, {}};
    Table table({{voice.say("Date")},
                 {voice.say("Client name")},
                 {voice.say("Letter")},
                 {voice.say("Invoices")}});
    for (const auto& row : page(rows, context.options())) {
        Json json{{"id", row.id},
                  {"date", toJson(row.date)},
                  {"client", row.clientName},
                  {"kind", row.kind},
                  {"payments_until", toJson(row.paymentsUntil)},
                  {"sha256", row.documentHash},
                  {"invoices", Json::array()}};
        std::string numbers;
        for (const auto& [number, step] : row.invoices) {
            json["invoices"].push_back({{"invoice", number}, {"step", domain::codeOf(step)}});
            numbers += (numbers.empty() ? "" : ", ") + number + " (" + stepName(voice, step) + ")";
        }
        answer.json["letters"].push_back(std::move(json));
        table.add({voice.date(row.date), row.clientName, letterName(voice, row.kind), numbers});
    }
    answer.lines = linesOr(table.lines(), table.isEmpty(), voice.say("No letter was sent."));
    return answer;
}
}  // namespace

Group remindGroup() {
    const std::vector<OptionUse> choice{kAll, kClient, kInvoice, kPaymentsUntil};
    auto sending = choice;
    sending.push_back(required(kOut));
    return {
        "remind",
        mark("Reminders of late invoices"),
        {{"due", mark("Which reminders are due today"), {}, "granica remind due", remindDue},
         {"preview", mark("Read the letters before they go"), choice,
          "granica remind preview --client ACME", remindPreview},
         {"send", mark("Write letters and mails, each step once"), sending,
          mark("granica remind send --all --out letters"), remindSend},
         {"pause",
          mark("No reminders to a client for a while"),
          {required(kClient), required(kUntil), required(kReason)},
          mark(
              "granica remind pause --client ACME --until 2026-10-01 --reason \"promised to pay\""),
          remindPause},
         {"resume",
          mark("End a pause"),
          {required(kClient)},
          "granica remind resume --client ACME",
          remindResume},
         {"history",
          mark("Letters that went out"),
          {kClient, kLimit, kOffset},
          "granica remind history --client ACME",
          remindHistory}}};
}
}  // namespace cli

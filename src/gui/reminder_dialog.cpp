// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reminder_dialog.h"

#include "gui/text.h"
#include "telling/payment_words.h"
#include "wording/terms.h"

namespace gui {
namespace {
constexpr int kLetterHeight = 300;
}  // namespace

ReminderDialog::ReminderDialog(wxWindow* parent, Desk& desk, const usecases::LetterPreview& letter)
    : FormDialog(parent, desk, desk.voice().say("Send a reminder")), client_(letter.client) {
    heading(
        voice().say("{client}: {step}, {total}", {{"client", letter.clientName},
                                                  {"step", wording::stepName(voice(), letter.tone)},
                                                  {"total", purseText(voice(), letter.total)}}));
    paragraph(letter.recipient.empty()
                  ? voice().say("Note: this client has no e-mail, so there is only the letter.")
                  : voice().say("A letter as PDF, and a mail to {email} for your mail program.",
                                {{"email", letter.recipient}}));
    if (!letter.setOffs.empty())
        paragraph(telling::setOffNote(voice(), letter.setOffs));
    auto* words = lines("letter", voice().say("The letter"));
    words->SetMinSize(FromDIP(wxSize(-1, kLetterHeight)));
    words->SetValue(toWx(letter.letter.subject + "\n\n" + letter.letter.body));
    words->SetEditable(false);
    words->SetInsertionPoint(0);
    finish(voice().say("Send the reminder"));
}

void ReminderDialog::act() {
    const auto sent =
        usecases::sendReminders(desk().office(), {.client = client_}, desk().documents());
    for (const auto& each : sent) {
        say(voice().say("{client}: {step}, {total}",
                        {{"client", each.letter.clientName},
                         {"step", wording::stepName(voice(), each.letter.tone)},
                         {"total", purseText(voice(), each.letter.total)}}));
        say(voice().say("Written: {file}", {{"file", each.pdf.string()}}));
        if (!each.mail.empty())
            say(voice().say("Written: {file}", {{"file", each.mail.string()}}));
    }
    if (sent.empty())
        say(voice().say("No reminder is due today."));
}
}  // namespace gui

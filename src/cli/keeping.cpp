// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/keeping.h"

#include <charconv>

#include "cli/context.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/vocabulary.h"

namespace cli {
namespace {
Answer backup(Context& context) {
    const auto target = *context.options().path(kOutFile);
    usecases::backup(context.office(), target);
    return {{{"file", toJson(target)}},
            {context.voice().say("Backed up and checked: {file}", {{"file", target.string()}})}};
}

int readLastNumber(const std::string& text) {
    int number = 0;
    const auto* end = text.data() + text.size();
    if (text.empty() || std::from_chars(text.data(), end, number).ptr != end || number < 1)
        throw domain::Refused(
            about(domain::refuseInput("not_a_number", {{"text", text}}), kLastInvoice));
    return number;
}

Answer restore(Context& context) {
    const auto& voice = context.voice();
    const auto restored =
        usecases::restore(context.options().text(kBackupFile), context.databaseFile());
    Answer answer{{{"file", toJson(restored.file)},
                   {"kept", toJson(restored.kept)},
                   {"last_invoice_number", textOrNull(restored.lastInvoiceNumber)}},
                  {voice.say("Restored: {file}", {{"file", restored.file.string()}})}};
    if (!restored.kept.empty())
        answer.lines.push_back(
            voice.say("What was there before is kept: {file}", {{"file", restored.kept.string()}}));
    if (!restored.lastInvoiceNumber.empty())
        answer.lines.push_back(
            voice.say("The last invoice in it is {number}. If you issued later ones, tell the last "
                      "of this period, or their numbers come twice: granica restore … "
                      "--last-invoice N",
                      {{"number", restored.lastInvoiceNumber}}));
    if (const auto last = context.options().find(kLastInvoice)) {
        const auto next = usecases::continueAfter(context.office(), readLastNumber(*last));
        answer.json["next_invoice_number"] = next;
        answer.lines.back() = voice.say("The next invoice is {number}.", {{"number", next}});
    }
    return answer;
}

Answer verify(Context& context) {
    const auto& voice = context.voice();
    const auto found = usecases::verify(context.office());
    Answer answer{{{"ok", found.isOk()}, {"findings", Json::array()}}, {}, found.isOk() ? 0 : 1};
    for (const auto& finding : found.findings) {
        answer.json["findings"].push_back(toJson(finding, voice));
        answer.lines.push_back("  " + voice.refusal(finding));
    }
    answer.json["journal_rows"] = found.journalRows;
    answer.json["documents"] = found.documents;
    answer.json["invoices"] = found.invoices;
    const auto count = static_cast<std::int64_t>(found.findings.size());
    const domain::Arguments facts{
        {"rows", voice.plural("{n} journal row", "{n} journal rows", found.journalRows)},
        {"documents", voice.plural("{n} document", "{n} documents", found.documents)},
        {"invoices", voice.plural("{n} invoice", "{n} invoices", found.invoices)}};
    answer.lines.insert(
        answer.lines.begin(),
        found.isOk()
            ? voice.say("All is well. Checked: {rows}, {documents}, {invoices}.", facts)
            : voice.plural(
                  "Verification found {n} problem:", "Verification found {n} problems:", count));
    return answer;
}
}  // namespace

Group backupGroup() {
    return {"backup",
            mark("Copy the database into a new file"),
            {{"",
              mark("Copy the database into a new file, and check the copy"),
              {required(kOutFile)},
              mark("granica backup --out copy.db"),
              backup}}};
}

Group restoreGroup() {
    return {"restore",
            mark("Put a backup in the place of the database"),
            {{"",
              mark("Put a backup in the place of the database; what was there is kept"),
              {required(kBackupFile), kLastInvoice},
              mark("granica --db granica.db restore copy.db"),
              restore}}};
}

Group verifyGroup() {
    return {"verify",
            mark("Check database, journal, figures and documents"),
            {{"",
              mark("Check database, journal, figures and documents; changes nothing"),
              {},
              "granica verify",
              verify}}};
}
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/questions.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "telling/import_words.h"
#include "usecases/receivables_import.h"

namespace cli {
namespace {
using usecases::ImportPreview;
using wording::Voice;

Json problemJson(const Voice& voice, const usecases::ImportProblem& problem) {
    Json json{{"row", problem.row}, {"column", textOrNull(problem.column)}};
    json.update(toJson(problem.what, voice));
    return json;
}

Json sampleJson(const usecases::ImportSample& sample) {
    return {{"row", sample.row},
            {"client_name", sample.clientName},
            {"number", sample.number},
            {"issue_date", toJson(sample.issueDate)},
            {"due_date", toJson(sample.dueDate)},
            {"gross", toJson(sample.gross)},
            {"paid_date", toJson(sample.paidDate)},
            {"paid", toJson(sample.paid)}};
}

Json previewJson(const Voice& voice, const ImportPreview& preview) {
    Json json{{"file", preview.file},
              {"sha256", preview.sha256},
              {"encoding", preview.encoding},
              {"delimiter", std::string(1, preview.delimiter)},
              {"date_order", preview.dateOrder},
              {"date_order_origin", preview.dateOrderOrigin},
              {"columns", Json::array()},
              {"unused_columns", preview.unusedColumns},
              {"rows", preview.rows},
              {"added",
               {{"clients", preview.clients},
                {"invoices", preview.invoices},
                {"payments", preview.payments}}},
              {"known_invoices", preview.known},
              {"invoiced", toJson(preview.invoiced)},
              {"paid", toJson(preview.paid)},
              {"open", toJson(preview.open)},
              {"first", Json::array()},
              {"problems", Json::array()}};
    for (const auto& column : preview.columns)
        json["columns"].push_back(
            {{"field", column.field}, {"column", column.column}, {"origin", column.origin}});
    for (const auto& sample : preview.first)
        json["first"].push_back(sampleJson(sample));
    for (const auto& problem : preview.problems)
        json["problems"].push_back(problemJson(voice, problem));
    return json;
}

void indent(std::vector<std::string>& lines, const Table& table) {
    for (const auto& line : table.lines())
        lines.push_back("  " + line);
}

/// How the file was read: what was found out may be wrong, so it is said.
std::vector<std::string> readingLines(const Voice& voice, const ImportPreview& preview) {
    std::vector<std::string> lines{telling::readingSentence(voice, preview)};
    Table columns({{voice.say("Field")}, {voice.say("Column")}, {voice.say("Why")}});
    for (const auto& column : preview.columns)
        columns.add({column.field, column.column, telling::originOfColumn(voice, column.origin)});
    indent(lines, columns);
    std::string unused;
    for (const auto& column : preview.unusedColumns)
        unused += (unused.empty() ? "" : ", ") + column;
    if (!unused.empty())
        lines.push_back("  " + voice.say("not used: {columns}", {{"columns", unused}}));
    return lines;
}

std::vector<std::string> sampleLines(const Voice& voice, const ImportPreview& preview) {
    if (preview.first.empty())
        return {};
    Table table({{voice.say("Row"), Table::Align::Right},
                 {voice.say("Client name")},
                 {voice.say("Number")},
                 {voice.say("Issued")},
                 {voice.say("Due")},
                 {voice.say("Gross"), Table::Align::Right},
                 {voice.say("Paid"), Table::Align::Right},
                 {voice.say("Paid on")}});
    for (const auto& sample : preview.first)
        table.add({std::to_string(sample.row), sample.clientName, sample.number,
                   voice.date(sample.issueDate), voice.date(sample.dueDate),
                   voice.money(sample.gross), sample.paid ? voice.money(*sample.paid) : "–",
                   sample.paidDate ? voice.date(*sample.paidDate) : "–"});
    std::vector<std::string> lines{voice.say("The first rows, as understood:")};
    indent(lines, table);
    return lines;
}

/// "What would be added" or "Added", with the sums below it.
std::vector<std::string> sumLines(const Voice& voice, const ImportPreview& preview,
                                  const char* sentence) {
    auto lines = telling::sumSentences(voice, preview, sentence);
    for (std::size_t i = 1; i < lines.size(); ++i)
        lines[i] = "  " + lines[i];
    return lines;
}

void addLines(std::vector<std::string>& lines, const std::vector<std::string>& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

std::vector<std::string> lookLines(const Voice& voice, const ImportPreview& preview) {
    auto lines = readingLines(voice, preview);
    addLines(lines, sampleLines(voice, preview));
    return lines;
}

/// Nothing is written: each wrong row is told on the side of problems.
Answer wrongRows(Context& context, const ImportPreview& preview) {
    const auto& voice = context.voice();
    const auto message = voice.refusal(domain::refuseInput(
        "import_rows_wrong", {{"count", static_cast<std::int64_t>(preview.problems.size())}}));
    Answer answer{previewJson(voice, preview), readingLines(voice, preview), 2};
    tellWarnings(context, answer, preview.warnings);
    answer.json["error"] = {{"code", "import_rows_wrong"}, {"message", message}};
    auto& err = context.around().err;
    for (const auto& problem : preview.problems)
        err << telling::problemSentence(voice, problem) << "\n";
    err << message << "\n";
    return answer;
}

usecases::ImportForm formFrom(const Options& options) {
    usecases::ImportForm form;
    form.file = options.text(kTableFile);
    form.columns = options.all(kMap);
    form.dateOrder = options.find(kDateOrder);
    form.currency = options.currency(kCurrency);
    return form;
}

/// Somebody sits at a terminal and has not said yes beforehand.
bool isToBeAsked(Context& context) {
    return context.around().hasTerminal && !context.isJson() && !context.options().has(kYes);
}

/// What would come, and why nothing was written.
Answer notWritten(Context& context, const ImportPreview& preview, const std::string& why) {
    const auto& voice = context.voice();
    Answer answer{previewJson(voice, preview), lookLines(voice, preview)};
    answer.json["written"] = false;
    addLines(answer.lines, sumLines(voice, preview, telling::kToBeAdded));
    tellWarnings(context, answer, preview.warnings);
    answer.lines.push_back(why);
    return answer;
}

/// Shows what would come and waits for a yes.
bool isWanted(Context& context, const ImportPreview& preview) {
    const auto& voice = context.voice();
    for (const auto& line : notWritten(context, preview, "").lines)
        context.around().out << line << "\n";
    return askYesNo(context.around(), voice, voice.say("Take this in?"));
}

Answer importReceivables(Context& context) {
    const auto& voice = context.voice();
    const auto form = formFrom(context.options());
    const auto preview = usecases::previewReceivables(context.office(), form);
    if (!preview.problems.empty())
        return wrongRows(context, preview);
    if (preview.addsNothing())
        return notWritten(context, preview, voice.say(telling::kAllKnown));
    if (context.options().has(kDryRun))
        return notWritten(context, preview,
                          voice.say("This was only a trial; nothing was written."));
    const bool isAsked = isToBeAsked(context);
    if (isAsked && !isWanted(context, preview)) {
        Answer answer{previewJson(voice, preview), {voice.say("Nothing was written.")}};
        answer.json["written"] = false;
        return answer;
    }
    const auto taken = usecases::importReceivables(context.office(), form, preview);
    Answer answer{previewJson(voice, taken.taken), {}};
    answer.json["written"] = true;
    if (!isAsked)
        answer.lines = lookLines(voice, taken.taken);
    addLines(answer.lines, sumLines(voice, taken.taken, telling::kAdded));
    tellWarnings(context, answer, taken.taken.warnings);
    tellEffect(context, answer, taken.effect);
    return answer;
}
}  // namespace

Group importGroup() {
    return {"import",
            mark("Moving in: take in what another program has"),
            {{"receivables",
              mark("Take in clients, invoices issued elsewhere and their payments"),
              {required(kTableFile), kMap, kDateOrder, kCurrency, kDryRun, kYes},
              mark("granica import receivables invoices.csv --map client=Nabywca,amount=Brutto"),
              importReceivables}}};
}
}  // namespace cli

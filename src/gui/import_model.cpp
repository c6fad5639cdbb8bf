// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_model.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include "telling/import_words.h"
#include "wording/terms.h"

namespace gui {
using usecases::ImportPreview;
using wording::Voice;

namespace {
TableContent firstRows(const Voice& voice, const ImportPreview& preview) {
    TableContent table{{{.title = voice.say("Row"), .isRight = true},
                        {.title = voice.say("Client name"), .isWide = true},
                        {.title = voice.say("Number")},
                        {.title = voice.say("Issued")},
                        {.title = voice.say("Due")},
                        {.title = voice.say("Gross"), .isRight = true},
                        {.title = voice.say("Paid"), .isRight = true},
                        {.title = voice.say("Paid on")}},
                       {},
                       voice.say("There are no new invoices in this file.")};
    for (const auto& row : preview.first)
        table.rows.push_back({row.row,
                              {std::to_string(row.row), row.clientName, row.number,
                               voice.date(row.issueDate), voice.date(row.dueDate),
                               voice.money(row.gross), row.paid ? voice.money(*row.paid) : "–",
                               row.paidDate ? voice.date(*row.paidDate) : "–"},
                              Tone::Plain});
    return table;
}

/// Where the first fields of a form are, in the order in which people look for them; the others
/// come after them.
std::ptrdiff_t rankOf(const std::string& field) {
    static constexpr std::array<std::string_view, 8> kFirst{"client",      "number",  "issue_date",
                                                            "due_date",    "amount",  "paid_date",
                                                            "paid_amount", "currency"};
    return std::ranges::find(kFirst, field) - kFirst.begin();
}

/// The fact that a refusal names so.
std::string factOf(const domain::Refusal& refusal, const std::string& wanted) {
    for (const auto& [name, value] : refusal.arguments)
        if (const auto* text = std::get_if<std::string>(&value.value());
            text != nullptr && name == wanted)
            return *text;
    return {};
}

/// "client, amount" in words.
std::string fieldNames(const Voice& voice, const std::string& codes) {
    std::string names;
    std::istringstream all(codes);
    for (std::string code; std::getline(all >> std::ws, code, ',');)
        names += (names.empty() ? "" : ", ") + telling::fieldName(voice, code);
    return names;
}
}  // namespace

ImportChoices importChoices(usecases::Office& office, const Voice& voice,
                            const std::filesystem::path& file) {
    const auto table = usecases::lookAtTable(office, file);
    ImportChoices choices;
    choices.reading = voice.say("{file}: {encoding}, columns divided by: {delimiter}",
                                {{"file", table.file},
                                 {"encoding", table.encoding},
                                 {"delimiter", telling::delimiterName(voice, table.delimiter)}});
    choices.columns.push_back(voice.say("not in the file"));
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        choices.columns.push_back(
            voice.say("{place}. {name}",
                      {{"place", static_cast<std::int64_t>(i + 1)}, {"name", table.columns[i]}}));
    for (const auto& field : table.fields) {
        const auto label = telling::fieldName(voice, field.field);
        choices.fields.push_back(
            {field.field,
             field.isNeeded ? voice.say("{field} (needed)", {{"field", label}}) : label,
             field.column ? static_cast<int>(*field.column) + 1 : 0});
    }
    std::ranges::stable_sort(choices.fields, {},
                             [](const ImportField& each) { return rankOf(each.field); });
    return choices;
}

std::vector<std::string> toldColumns(const ImportChoices& choices, const std::vector<int>& chosen) {
    std::vector<std::string> told;
    told.reserve(choices.fields.size());
    for (std::size_t i = 0; i < choices.fields.size(); ++i)
        told.push_back(choices.fields[i].field + "=" +
                       (chosen[i] > 0 ? "#" + std::to_string(chosen[i]) : std::string()));
    return told;
}

ImportContent importContent(const Voice& voice, const ImportPreview& preview) {
    ImportContent content;
    content.headline = telling::readingSentence(voice, preview);
    content.first = firstRows(voice, preview);
    content.problems.reserve(preview.problems.size());
    for (const auto& problem : preview.problems)
        content.problems.push_back(telling::problemSentence(voice, problem));
    if (!preview.problems.empty()) {
        content.sentences.push_back(voice.plural(
            "There is {n} fault, so nothing can be imported. Put the file right and choose it "
            "again.",
            "There are {n} faults, so nothing can be imported. Put the file right and choose it "
            "again.",
            static_cast<std::int64_t>(preview.problems.size())));
        return content;
    }
    if (preview.addsNothing())
        content.sentences.push_back(voice.say(telling::kAllKnown));
    for (auto& line : telling::sumSentences(voice, preview, telling::kToBeAdded))
        content.sentences.push_back(std::move(line));
    for (const auto& warning : preview.warnings)
        content.sentences.push_back(
            voice.say("Note: {sentence}", {{"sentence", voice.refusal(warning)}}));
    content.canImport = !preview.addsNothing();
    return content;
}

ImportContent importTrouble(const Voice& voice, const domain::Refusal& refusal) {
    ImportContent content;
    if (refusal.code == "map_fields_missing")
        content.headline = voice.say("Choose the column for: {fields}.",
                                     {{"fields", fieldNames(voice, factOf(refusal, "fields"))}});
    else if (refusal.code == "date_order_ambiguous")
        content.headline = voice.say(
            "The dates can be read in two ways, like “{text}”. Choose the order of dates.",
            {{"text", factOf(refusal, "text")}});
    else
        content.headline = voice.refusal(refusal);
    content.first = firstRows(voice, {});
    return content;
}
}  // namespace gui

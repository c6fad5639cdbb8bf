// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/import_words.h"

#include <algorithm>
#include <array>

#include "wording/terms.h"

namespace telling {
using usecases::ImportPreview;
using wording::mark;
using wording::Voice;

namespace {
constexpr std::array kFieldNames{std::pair{"client", mark("Client name")},
                                 std::pair{"tax_id", mark("Tax number")},
                                 std::pair{"email", mark("E-mail")},
                                 std::pair{"phone", mark("Phone")},
                                 std::pair{"street", mark("Street and number")},
                                 std::pair{"postcode", mark("Postal code")},
                                 std::pair{"city", mark("City")},
                                 std::pair{"country", mark("Country")},
                                 std::pair{"number", mark("Number of the invoice")},
                                 std::pair{"issue_date", mark("Issued on")},
                                 std::pair{"due_date", mark("Due on")},
                                 std::pair{"amount", mark("Gross amount")},
                                 std::pair{"currency", mark("Currency")},
                                 std::pair{"rate", mark("Rate of exchange")},
                                 std::pair{"paid_date", mark("Paid on")},
                                 std::pair{"paid_amount", mark("Amount paid")},
                                 std::pair{"note", mark("Note")}};
}  // namespace

std::string delimiterName(const Voice& voice, char delimiter) {
    switch (delimiter) {
        case ',':
            return voice.say("comma");
        case ';':
            return voice.say("semicolon");
        case '\t':
            return voice.say("tab");
        default:
            return {delimiter};
    }
}

std::string dateOrderName(const Voice& voice, const std::string& order) {
    if (order == "dmy")
        return voice.say("day, month, year");
    return order == "mdy" ? voice.say("month, day, year") : voice.say("year, month, day");
}

std::string originOfColumn(const Voice& voice, const std::string& origin) {
    if (origin == "told")
        return voice.say("as you said");
    return origin == "remembered" ? voice.say("as last time") : voice.say("guessed by its name");
}

std::string fieldName(const Voice& voice, const std::string& field) {
    const auto* found = std::find_if(kFieldNames.begin(), kFieldNames.end(),
                                     [&](const auto& each) { return field == each.first; });
    return found == kFieldNames.end() ? field : voice.say(found->second);
}

std::string readingSentence(const Voice& voice, const ImportPreview& preview) {
    return voice.say("{file}: {encoding}, columns divided by: {delimiter}, dates: {order}",
                     {{"file", preview.file},
                      {"encoding", preview.encoding},
                      {"delimiter", delimiterName(voice, preview.delimiter)},
                      {"order", dateOrderName(voice, preview.dateOrder)}});
}

std::string problemSentence(const Voice& voice, const usecases::ImportProblem& problem) {
    const domain::Arguments facts{{"row", problem.row},
                                  {"column", problem.column},
                                  {"sentence", voice.refusal(problem.what)}};
    return problem.column.empty() ? voice.say("row {row}: {sentence}", facts)
                                  : voice.say("row {row}, column “{column}”: {sentence}", facts);
}

std::vector<std::string> sumSentences(const Voice& voice, const ImportPreview& preview,
                                      const char* sentence) {
    std::vector<std::string> lines{voice.say(
        sentence, {{"clients", voice.plural("{n} client", "{n} clients", preview.clients)},
                   {"invoices", voice.plural("{n} invoice", "{n} invoices", preview.invoices)},
                   {"payments", voice.plural("{n} payment", "{n} payments", preview.payments)}})};
    if (preview.known > 0)
        lines.push_back(
            voice.plural("here already: {n} invoice", "here already: {n} invoices", preview.known));
    lines.push_back(voice.say("invoiced {invoiced}, paid {paid}, still owed {open}",
                              {{"invoiced", purseText(voice, preview.invoiced)},
                               {"paid", purseText(voice, preview.paid)},
                               {"open", purseText(voice, preview.open)}}));
    return lines;
}

}  // namespace telling

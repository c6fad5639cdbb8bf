// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoice_model.h"

#include "telling/payment_words.h"
#include "wording/terms.h"

namespace gui {
using wording::Voice;

namespace {
std::string lineSentence(const Voice& voice, const domain::Line& line) {
    if (line.vat.kind == domain::VatRate::Kind::None)
        return voice.say("{name}: {quantity} at {price}: {value}",
                         {{"name", line.name},
                          {"quantity", quantityText(voice, line.quantity, line.unit)},
                          {"price", line.unitPrice},
                          {"value", line.net()}});
    return voice.say("{name}: {quantity} at {price}, VAT {vat}: {net} net",
                     {{"name", line.name},
                      {"quantity", quantityText(voice, line.quantity, line.unit)},
                      {"price", line.unitPrice},
                      {"vat", vatText(voice, line.vat)},
                      {"net", line.net()}});
}

void addTotals(const Voice& voice, const domain::Totals& totals, std::vector<std::string>& lines) {
    if (domain::isWithoutVat(totals)) {
        lines.push_back(voice.say("Total: {amount}", {{"amount", totals.gross}}));
        return;
    }
    lines.push_back(voice.say("Net: {amount}", {{"amount", totals.net}}));
    lines.push_back(voice.say("VAT: {amount}", {{"amount", totals.vat}}));
    lines.push_back(voice.say("Gross: {amount}", {{"amount", totals.gross}}));
}

void addNotes(const Voice& voice, const usecases::Warnings& warnings,
              std::vector<std::string>& lines) {
    for (const auto& warning : warnings)
        lines.push_back(voice.say("Note: {sentence}", {{"sentence", voice.refusal(warning)}}));
}
}  // namespace

std::vector<std::string> figuresOf(const Voice& voice, const usecases::DraftView& draft) {
    std::vector<std::string> lines{draft.clientName};
    for (const auto& each : draft.draft.lines)
        lines.push_back(lineSentence(voice, each.line));
    addTotals(voice, draft.totals, lines);
    lines.push_back(voice.plural("{n} day to pay", "{n} days to pay", draft.draft.paymentTermDays));
    addNotes(voice, draft.warnings, lines);
    return lines;
}

std::vector<std::string> figuresOf(const Voice& voice, const usecases::IssuedView& issued,
                                   domain::Date today) {
    const auto& invoice = issued.invoice;
    std::vector<std::string> lines{voice.say("{number} for {client}, issued {issued}, due {due}",
                                             {{"number", invoice.number},
                                              {"client", invoice.buyer.name},
                                              {"issued", invoice.issueDate},
                                              {"due", invoice.dueDate}})};
    for (const auto& line : invoice.lines)
        lines.push_back(lineSentence(voice, line));
    if (invoice.isImported) {
        lines.push_back(voice.say("Gross: {amount}", {{"amount", invoice.totals.gross}}));
        lines.push_back(voice.say("Issued elsewhere and imported: there is no PDF of it here."));
    } else {
        addTotals(voice, invoice.totals, lines);
    }
    for (auto& line : telling::prepaidSentences(voice, invoice))
        lines.push_back(std::move(line));
    lines.push_back(
        voice.say("to pay: {balance} ({status})",
                  {{"balance", issued.receivable.balance()},
                   {"status", statusName(voice, domain::statusOf(issued.receivable))}}));
    if (issued.receivable.isOverdue(today))
        lines.push_back(
            voice.plural("{n} day late", "{n} days late", issued.receivable.daysLate(today)));
    addNotes(voice, issued.warnings, lines);
    return lines;
}

std::string depositSentence(const Voice& voice, domain::Money deposit) {
    return voice.say("Put the deposit of {amount} on this invoice", {{"amount", deposit}});
}

std::string creditSentence(const Voice& voice, domain::Money credit) {
    return voice.say("Put {amount} of earlier payments on this invoice", {{"amount", credit}});
}
}  // namespace gui

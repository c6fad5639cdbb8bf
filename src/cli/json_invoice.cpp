// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_invoice.h"

#include "cli/answers.h"
#include "cli/json.h"
#include "cli/table.h"

namespace cli {
namespace {
Json partyJson(const domain::Party& party) {
    return {{"name", party.name},
            {"nip", textOrNull(party.nip)},
            {"vat_ue", textOrNull(party.vatUe)},
            {"address", party.street},
            {"postcode", party.postcode},
            {"city", party.city},
            {"country", party.country}};
}

void putTotals(Json& json, const domain::Totals& totals) {
    json["net"] = toJson(totals.net);
    json["vat"] = toJson(totals.vat);
    json["gross"] = toJson(totals.gross);
    json["rates"] = listOf(totals.perRate);
}

Json rateJson(const std::optional<domain::ForeignRate>& rate) {
    if (!rate)
        return nullptr;
    return {{"rate", toJson(rate->rate)}, {"table", rate->table}, {"date", toJson(rate->date)}};
}

Json correctionJson(const std::optional<domain::Correction>& correction) {
    if (!correction)
        return nullptr;
    return {{"corrects", correction->number},
            {"corrects_id", toJson(correction->corrects)},
            {"reason", correction->reason},
            {"releases_work", correction->releasesWork}};
}
}  // namespace

Json toJson(const domain::Prepayment& prepaid) {
    return {{"payment", toJson(prepaid.payment)},
            {"kind", domain::codeOf(prepaid.kind)},
            {"date", toJson(prepaid.date)},
            {"amount", toJson(prepaid.amount)}};
}

Json toJson(const usecases::DraftView& view) {
    const auto& draft = view.draft;
    Json json{{"id", toJson(draft.id)},
              {"number", nullptr},
              {"client", toJson(draft.client)},
              {"client_name", view.clientName},
              {"contract", toJson(draft.contract)}};
    putTotals(json, view.totals);
    json["sale_date"] = toJson(draft.saleDate);
    json["payment_term_days"] = draft.paymentTermDays;
    json["lines"] = Json::array();
    for (const auto& each : draft.lines)
        json["lines"].push_back(toJson(each.line));
    json["note"] = draft.note;
    return json;
}

Json toJson(const usecases::IssuedView& view, domain::Date today) {
    const auto& invoice = view.invoice;
    Json json{{"id", toJson(invoice.id)},          {"kind", domain::codeOf(invoice.kind)},
              {"number", invoice.number},          {"client", toJson(invoice.client)},
              {"client_name", invoice.buyer.name}, {"contract", toJson(invoice.contract)}};
    putTotals(json, invoice.totals);
    json["imported"] = invoice.isImported;
    if (invoice.isImported)  // only what is owed is known
        json["net"] = json["vat"] = nullptr;
    json["issue_date"] = toJson(invoice.issueDate);
    json["sale_date"] = toJson(invoice.saleDate);
    json["due_date"] = toJson(invoice.dueDate);
    json["lines"] = listOf(invoice.lines);
    if (invoice.kind == domain::InvoiceKind::Invoice) {
        json["prepaid"] = listOf(invoice.prepaid);
        json["left_to_pay"] = toJson(invoice.leftToPay());
        json["balance"] = toJson(view.receivable.balance());
        json["status"] = domain::codeOf(domain::statusOf(view.receivable));
        const bool isOpen = view.receivable.balance().isPositive();
        json["days_late"] = isOpen ? view.receivable.daysLate(today) : 0;
    }
    json["seller"] = partyJson(invoice.seller);
    json["buyer"] = partyJson(invoice.buyer);
    json["rate"] = rateJson(invoice.rate);
    json["vat_in_home_currency"] = toJson(invoice.vatInHomeCurrency);
    json["correction"] = correctionJson(invoice.correction);
    json["sha256"] = view.documentHash;  // of an imported one: the file that it came from
    json["pdf"] = toJson(view.pdf);
    return json;
}

namespace {
std::vector<std::string> indented(std::vector<std::string> lines) {
    for (auto& line : lines)
        line.insert(0, "  ");
    return lines;
}

/// Of one who charges no VAT.
std::vector<std::string> billLines(const wording::Voice& voice,
                                   const std::vector<domain::Line>& lines,
                                   const domain::Totals& totals) {
    Table table({{voice.say("Name")},
                 {voice.say("Quantity")},
                 {voice.say("Unit price"), Table::Align::Right},
                 {voice.say("Value"), Table::Align::Right}});
    for (const auto& line : lines)
        table.add({line.name, quantityText(voice, line.quantity, line.unit),
                   voice.money(line.unitPrice), voice.money(line.net())});
    auto text = table.lines();
    text.push_back(voice.say("Total: {amount}", {{"amount", totals.gross}}));
    return indented(std::move(text));
}
}  // namespace

std::vector<std::string> linesOf(const wording::Voice& voice,
                                 const std::vector<domain::Line>& lines,
                                 const domain::Totals& totals) {
    if (domain::isWithoutVat(totals))
        return billLines(voice, lines, totals);
    Table table({{voice.say("Name")},
                 {voice.say("Quantity")},
                 {voice.say("Unit price"), Table::Align::Right},
                 {voice.say("VAT")},
                 {voice.say("Net"), Table::Align::Right}});
    for (const auto& line : lines)
        table.add({line.name, quantityText(voice, line.quantity, line.unit),
                   voice.money(line.unitPrice), vatText(voice, line.vat), voice.money(line.net())});
    auto text = table.lines();
    text.push_back(voice.say("net {net}, VAT {vat}, gross {gross}",
                             {{"net", totals.net}, {"vat", totals.vat}, {"gross", totals.gross}}));
    return indented(std::move(text));
}
}  // namespace cli

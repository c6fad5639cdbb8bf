// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_tables.h"

#include "usecases/changes.h"
#include "usecases/invoices.h"
#include "wording/terms.h"

namespace gui {
using wording::Voice;

namespace {
std::string dateOrDash(const Voice& voice, const std::optional<domain::Date>& date) {
    return date ? voice.date(*date) : "–";
}

Row invoiceRow(const Voice& voice, const usecases::InvoiceListRow& invoice, domain::Date today) {
    Row row{invoice.id.value,
            {invoice.number.value_or(voice.say("draft {id}", {{"id", invoice.id.value}})),
             dateOrDash(voice, invoice.issueDate), dateOrDash(voice, invoice.dueDate),
             invoice.gross ? voice.money(*invoice.gross) : "–", "–", "–"},
            Tone::Plain};
    if (!invoice.number)
        row.cells.back() = voice.say("not issued");
    if (invoice.kind == domain::InvoiceKind::Correction)
        row.cells.back() = voice.say("correction");
    if (const auto& receivable = invoice.receivable) {
        row.cells[4] = voice.money(receivable->balance());
        row.cells[5] = wording::statusName(voice, domain::statusOf(*receivable));
        if (receivable->isOverdue(today)) {
            row.cells[5] +=
                ", " + voice.plural("{n} day late", "{n} days late", receivable->daysLate(today));
            row.tone = Tone::Warned;
        }
    }
    return row;
}
}  // namespace

TableContent contractTable(usecases::Office& office, const Voice& voice, domain::ClientId client) {
    TableContent table{{{.title = voice.say("Title"), .isWide = true},
                        {.title = voice.say("State")},
                        {.title = voice.say("Value"), .isRight = true},
                        {.title = voice.say("Unbilled"), .isRight = true},
                        {.title = voice.say("Revision rounds")},
                        {.title = voice.say("Deposit"), .isRight = true}},
                       {},
                       voice.say("There are no contracts.")};
    for (const auto& view : usecases::listContracts(office, {.client = client})) {
        const auto& contract = view.contract;
        table.rows.push_back(
            {contract.id.value,
             {contract.title, wording::stateName(voice, contract.state), voice.money(view.value),
              voice.money(view.unbilled),
              voice.say("{used} of {agreed}",
                        {{"used", view.roundsUsed}, {"agreed", view.roundsAgreed}}),
              view.depositRequired.isZero()
                  ? "–"
                  : voice.say("{paid} of {required}",
                              {{"paid", view.depositPaid}, {"required", view.depositRequired}})},
             Tone::Plain});
    }
    return table;
}

TableContent changeTable(usecases::Office& office, const Voice& voice, domain::ClientId client) {
    TableContent table{{{.title = voice.say("What was asked"), .isWide = true},
                        {.title = voice.say("Asked on")},
                        {.title = voice.say("State")},
                        {.title = voice.say("Price"), .isRight = true},
                        {.title = voice.say("Change order")},
                        {.title = voice.say("Contract")}},
                       {},
                       voice.say("The client has asked for nothing more.")};
    for (const auto& view : usecases::listContracts(office, {.client = client}))
        for (const auto& change : usecases::listChanges(office, view.contract.id, false))
            table.rows.push_back(
                {change.id.value,
                 {change.text, voice.date(change.loggedOn), wording::stateName(voice, change.state),
                  change.price ? voice.money(*change.price) : "–",
                  change.number.empty() ? "–" : change.number, view.contract.title},
                 Tone::Plain});
    return table;
}

TableContent invoiceTable(usecases::Office& office, const Voice& voice, domain::ClientId client) {
    TableContent table{{{.title = voice.say("Number")},
                        {.title = voice.say("Issued")},
                        {.title = voice.say("Due")},
                        {.title = voice.say("Gross"), .isRight = true},
                        {.title = voice.say("To pay"), .isRight = true},
                        {.title = voice.say("State"), .hasTone = true, .isWide = true}},
                       {},
                       voice.say("There are no invoices.")};
    for (const auto& invoice : usecases::listInvoices(office, {.client = client}))
        table.rows.push_back(invoiceRow(voice, invoice, office.today()));
    return table;
}
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_tables.h"

#include <algorithm>

#include "usecases/changes.h"
#include "usecases/gatekeeping.h"
#include "usecases/invoices.h"
#include "usecases/payments.h"
#include "wording/gate_words.h"
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
    if (invoice.isImported)
        row.cells.back() = voice.say("{state}, issued elsewhere", {{"state", row.cells.back()}});
    return row;
}

std::string kindOf(const Voice& voice, const usecases::PaymentRow& row) {
    if (row.isReversed)
        return voice.say("taken back");
    switch (row.payment.kind) {
        case domain::PaymentKind::Deposit:
            return voice.say("deposit");
        case domain::PaymentKind::Reversal:
            return voice.say("reversal");
        case domain::PaymentKind::Payment:
            break;
    }
    return voice.say("payment");
}

/// The contract's own state by the gate, which `gate check` says, too; none while a rate is missing
/// or when it is closed.
struct ContractWork {
    std::string words = "–";
    Tone tone = Tone::Plain;
};

ContractWork workOf(const Voice& voice, const usecases::GateAnswer& gate,
                    domain::ContractId contract) {
    for (const auto& each : gate.contracts) {
        if (each.id != contract)
            continue;
        if (each.awaitsDeposit)
            return {voice.say("waiting for a deposit"), Tone::Plain};
        return {wording::stateName(voice, each.state), toneOf(each.state)};
    }
    return {};
}

/// Nothing while a rate of exchange is missing.
usecases::GateAnswer gateOrNothing(usecases::Office& office, domain::ClientId client) {
    try {
        return usecases::checkGate(office, client, std::nullopt);
    } catch (const domain::Refused& refused) {
        if (refused.refusal().code != "rate_missing")
            throw;
        return {};
    }
}
}  // namespace

TableContent contractTable(usecases::Office& office, const Voice& voice, domain::ClientId client) {
    TableContent table{{{.title = voice.say("Title"), .isWide = true},
                        {.title = voice.say("State")},
                        {.title = voice.say("Work"), .hasTone = true},
                        {.title = voice.say("Value"), .isRight = true},
                        {.title = voice.say("Unbilled"), .isRight = true},
                        {.title = voice.say("Rounds")},
                        {.title = voice.say("Deposit"), .isRight = true}},
                       {},
                       voice.say("There are no contracts.")};
    const auto gate = gateOrNothing(office, client);
    for (const auto& view : usecases::listContracts(office, {.client = client})) {
        const auto& contract = view.contract;
        const auto work = workOf(voice, gate, contract.id);
        table.rows.push_back(
            {contract.id.value,
             {contract.title, wording::stateName(voice, contract.state), work.words,
              voice.money(view.value), voice.money(view.unbilled),
              voice.say("{used} of {agreed}",
                        {{"used", view.roundsUsed}, {"agreed", view.roundsAgreed}}),
              view.deposit.required.isZero()
                  ? "–"
                  : voice.say("{paid} of {required}",
                              {{"paid", view.deposit.paid}, {"required", view.deposit.required}})},
             work.tone});
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

TableContent paymentTable(usecases::Office& office, const Voice& voice, domain::ClientId client) {
    TableContent table{{{.title = voice.say("Paid on")},
                        {.title = voice.say("Amount"), .isRight = true},
                        {.title = voice.say("Kind")},
                        {.title = voice.say("On no invoice"), .isRight = true},
                        {.title = voice.say("Invoices")},
                        {.title = voice.say("Note"), .isWide = true}},
                       {},
                       voice.say("There are no payments.")};
    for (const auto& each : usecases::listPayments(office, {.client = client})) {
        std::string numbers;
        for (const auto& number : each.invoices)
            numbers += (numbers.empty() ? "" : ", ") + number;
        table.rows.push_back(
            {each.payment.id.value,
             {voice.date(each.payment.date), voice.money(each.payment.amount), kindOf(voice, each),
              each.left.isZero() ? "–" : voice.money(each.left), numbers, each.payment.note},
             Tone::Plain});
    }
    std::ranges::reverse(table.rows);
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

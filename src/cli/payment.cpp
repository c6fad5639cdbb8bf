// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "telling/payment_words.h"
#include "usecases/find.h"
#include "usecases/payments.h"

namespace cli {
namespace {
using wording::Voice;

std::string kindName(const Voice& voice, domain::PaymentKind kind) {
    switch (kind) {
        case domain::PaymentKind::Payment:
            return voice.say("payment");
        case domain::PaymentKind::Deposit:
            return voice.say("deposit");
        case domain::PaymentKind::Reversal:
            break;
    }
    return voice.say("reversal");
}

Json paymentJson(const domain::Payment& payment, const std::string& clientName) {
    return {{"id", toJson(payment.id)},
            {"kind", domain::codeOf(payment.kind)},
            {"client", toJson(payment.client)},
            {"client_name", clientName},
            {"contract", toJson(payment.contract)},
            {"date", toJson(payment.date)},
            {"amount", toJson(payment.amount)},
            {"note", payment.note},
            {"reverses", toJson(payment.reverses)}};
}

/// "balance" is that of the invoice that was named, or of the only one that was touched.
Answer paid(Context& context, const usecases::PaymentAnswer& result, const char* sentence) {
    const auto& voice = context.voice();
    const auto& payment = result.payment;
    Answer answer{paymentJson(payment, result.clientName),
                  {voice.say(sentence, {{"id", payment.id.value},
                                        {"amount", payment.amount},
                                        {"client", result.clientName}})}};
    auto& json = answer.json;
    const bool isOne = result.receivables.size() == 1 ||
                       (result.rule == "named_invoice" && !result.receivables.empty());
    json["balance"] = isOne ? toJson(result.receivables.front().balance()) : Json();
    json["invoices"] = Json::array();
    for (const auto& receivable : result.receivables)
        json["invoices"].push_back(toJson(receivable, context.today()));
    json["credit"] = toJson(result.credit);
    json["rule"] = textOrNull(result.rule);
    for (const auto& line : telling::paymentSentences(voice, result))
        answer.lines.push_back("  " + line);
    tellWarnings(context, answer, result.warnings);
    tellEffect(context, answer, result.effect);
    json["resumed_clients"] = json["resumed"];
    json["resumed"] = result.resumed;
    return answer;
}

Answer paymentAdd(Context& context) {
    const auto& options = context.options();
    usecases::PaymentForm form;
    form.amount = options.text(kAmount);
    if (options.has(kAsDeposit) != options.has(kContract))
        throw domain::Refused(domain::refuseInput(
            "option_missing",
            {{"option", options.has(kAsDeposit) ? kContract.name : kAsDeposit.name},
             {"example", "granica payment add --contract 1 --deposit --amount 500"}}));
    options.expectOne({&kInvoice, &kClient, &kContract});
    if (options.has(kInvoice))
        form.invoice = usecases::findIssued(context.office(), options.text(kInvoice));
    form.client = maybeClient(context, kClient);
    form.deposit = maybeContract(context, kContract);
    form.currency = options.currency(kCurrency);
    form.date = options.date(kDate);
    form.note = options.textOrNothing(kNote);
    return paid(context, usecases::addPayment(context.office(), form), telling::kPaymentAdded);
}

domain::PaymentId paymentFrom(Context& context) {
    return usecases::findPayment(context.office(), context.options().text(kPayment));
}

domain::InvoiceId invoiceFrom(Context& context) {
    return usecases::findIssued(context.office(), context.options().text(kInvoice));
}

Answer paymentMatch(Context& context) {
    return paid(context,
                usecases::matchPayment(context.office(), paymentFrom(context), invoiceFrom(context),
                                       context.options().find(kAmount)),
                mark("Payment {id} of {amount} from {client}: put on an invoice"));
}

Answer paymentUnmatch(Context& context) {
    return paid(
        context,
        usecases::unmatchPayment(context.office(), paymentFrom(context), invoiceFrom(context)),
        mark("Payment {id} of {amount} from {client}: taken back from the invoice"));
}

Answer paymentReverse(Context& context) {
    const auto reason = context.options().text(kReason);
    return paid(context, usecases::reversePayment(context.office(), paymentFrom(context), reason),
                mark("Reversal {id}: {amount}, {client}"));
}

Answer paymentList(Context& context) {
    const auto& voice = context.voice();
    const auto& options = context.options();
    const auto rows = usecases::listPayments(
        context.office(), {maybeClient(context, kClient), options.limit(), options.offset()});
    Answer answer{{{"payments", Json::array()}}, {}};
    Table table({{voice.say("ID"), Table::Align::Right},
                 {voice.say("Date")},
                 {voice.say("Client name")},
                 {voice.say("Kind")},
                 {voice.say("Amount"), Table::Align::Right},
                 {voice.say("On no invoice"), Table::Align::Right},
                 {voice.say("Invoices")}});
    for (const auto& row : rows) {
        auto json = paymentJson(row.payment, row.clientName);
        json["credit"] = toJson(row.left);
        json["reversed"] = row.isReversed;
        json["invoices"] = row.invoices;
        answer.json["payments"].push_back(std::move(json));
        std::string numbers;
        for (const auto& number : row.invoices)
            numbers += (numbers.empty() ? "" : ", ") + number;
        const auto kind = kindName(voice, row.payment.kind);
        table.add({std::to_string(row.payment.id.value), voice.date(row.payment.date),
                   row.clientName,
                   row.isReversed ? voice.say("{kind}, reversed", {{"kind", kind}}) : kind,
                   voice.money(row.payment.amount), voice.money(row.left), numbers});
    }
    answer.lines = linesOr(table.lines(), rows.empty(), voice.say("There are no payments."));
    return answer;
}
}  // namespace

Group paymentGroup() {
    return {
        "payment",
        mark("Payments: recorded, matched, reversed"),
        {{"add",
          mark("Record a payment or a deposit"),
          {required(kAmount), kInvoice, kClient, kContract, kAsDeposit, kDate, kCurrency, kNote},
          "granica payment add --invoice FV/1/09/2026 --amount 1445.91",
          paymentAdd},
         {"match",
          mark("Put the credit of a payment on an invoice"),
          {required(kPayment), required(kInvoice), kAmount},
          "granica payment match 3 --invoice FV/2/09/2026",
          paymentMatch},
         {"unmatch",
          mark("Take a payment off an invoice; it becomes credit"),
          {required(kPayment), required(kInvoice)},
          "granica payment unmatch 3 --invoice FV/2/09/2026",
          paymentUnmatch},
         {"reverse",
          mark("Take a payment back by a counter-entry"),
          {required(kPayment), required(kReason)},
          mark("granica payment reverse 3 --reason \"another recipient\""),
          paymentReverse},
         {"list",
          mark("List payments"),
          {kClient, kLimit, kOffset},
          "granica payment list --client ACME",
          paymentList}}};
}
}  // namespace cli

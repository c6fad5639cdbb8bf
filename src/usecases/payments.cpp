// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/payments.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "matching.h"
#include "storage/contract_store.h"
#include "storage/invoice_store.h"
#include "storage/payment_store.h"
#include "subjects.h"
#include "usecases/contracts.h"
#include "usecases/find.h"

namespace usecases {
using domain::Money;

namespace {
domain::Receivable receivableOf(Office& office, domain::InvoiceId invoice) {
    const auto stored = storage::InvoiceStore(office.database())
                            .receivable(invoice, office.today(), office.calendar());
    if (!stored)
        throw domain::Refused(domain::refuse("cannot_pay_correction"));
    return stored->receivable;
}

std::vector<domain::Receivable> openReceivables(Office& office, domain::ClientId client,
                                                domain::Currency currency) {
    std::vector<domain::Receivable> open;
    for (auto& stored : storage::InvoiceStore(office.database())
                            .openReceivables(client, office.today(), office.calendar()))
        if (stored.receivable.gross.currency() == currency)
            open.push_back(std::move(stored.receivable));
    domain::sortOldestFirst(open);
    return open;
}

domain::Payment paymentById(Office& office, domain::PaymentId id) {
    auto payment = storage::PaymentStore(office.database()).find(id);
    if (!payment)
        throw domain::Refused(
            domain::refuseInput("payment_unknown", {{"text", std::to_string(id.value)}}));
    return *std::move(payment);
}

/// What of the answer is read after the rows are written, still inside the transaction.
void complete(Office& office, PaymentAnswer& answer,
              const std::vector<domain::InvoiceId>& touched) {
    answer.clientName = clientById(office, answer.payment.client).party.name;
    answer.credit = storage::PaymentStore(office.database()).left(answer.payment.id);
    for (const auto invoice : touched)
        answer.receivables.push_back(receivableOf(office, invoice));
}

void finish(PaymentAnswer& answer, GateEffect effect) {
    answer.effect = std::move(effect);
    answer.resumed = answer.effect.hasResumed(answer.payment.client);
}

/// Whom and what the money is for, with the currency it must be in.
struct Target {
    domain::Payment payment;
    std::vector<domain::Receivable> inOrder;
    std::string rule;
};

Money amountOf(const PaymentForm& form, domain::Currency usual) {
    const auto currency = form.currency.value_or(usual);
    if (!form.client && currency != usual)
        throw domain::Refused(
            domain::refuseInput("other_currency", {{"expected", std::string(usual.code())}}));
    return domain::parsePositiveMoney(form.amount, currency).orThrow();
}

Target targetOf(Office& office, const PaymentForm& form) {
    Target target;
    if (form.invoice) {
        const auto receivable = receivableOf(office, *form.invoice);
        target.payment.client = receivable.client;
        target.payment.amount = amountOf(form, receivable.gross.currency());
        target.inOrder = {receivable};
        target.rule = "named_invoice";
    } else if (form.deposit) {
        const auto contract = contractById(office, *form.deposit);
        target.payment.client = contract.client;
        target.payment.kind = domain::PaymentKind::Deposit;
        target.payment.contract = contract.id;
        target.payment.amount = amountOf(form, contract.currency);
        target.rule = "deposit";
    } else {
        const auto client = clientById(office, *form.client);
        target.payment.client = client.id;
        target.payment.amount = amountOf(form, client.currency);
        target.inOrder = openReceivables(office, client.id, target.payment.amount.currency());
        target.rule = "oldest_first";
    }
    return target;
}

domain::Date dayOf(Office& office, const PaymentForm& form) {
    if (form.date && *form.date > office.today())
        throw domain::Refused(domain::refuseInput(
            "date_in_future", {{"date", *form.date}, {"today", office.today()}}));
    return form.date.value_or(office.today());
}

/// More than what is missing of the deposit that was agreed; zero when all of it fits.
Money aboveDeposit(Office& office, const domain::Payment& deposit) {
    const auto view = contractView(office, contractById(office, *deposit.contract));
    const auto none = Money::zero(deposit.amount.currency());
    return std::max(deposit.amount - view.deposit.missing(), none);
}

Warnings doubtsAbout(Office& office, const Target& target) {
    Warnings doubts;
    const auto doubtExcess = [&](const char* code, Money excess) {
        if (excess.isPositive())
            doubts.push_back(domain::refuse(code, {{"amount", excess}}));
    };
    const auto& payment = target.payment;
    if (payment.contract) {
        doubtExcess("deposit_above_agreed", aboveDeposit(office, payment));
        return doubts;
    }
    const auto spread = domain::spread(payment.amount, target.inOrder);
    doubtExcess("payment_above_open", spread.credit);
    for (const auto& part : spread.parts)
        if (const auto invoice = receivableOf(office, part.invoice);
            payment.date < invoice.issueDate)
            doubts.push_back(
                domain::refuse("payment_before_issue", {{"date", payment.date},
                                                        {"number", invoice.number},
                                                        {"issued", invoice.issueDate}}));
    return doubts;
}
}  // namespace

PaymentAnswer addPayment(Office& office, const PaymentForm& form) {
    const int targets = (form.invoice ? 1 : 0) + (form.client ? 1 : 0) + (form.deposit ? 1 : 0);
    if (targets != 1)
        throw domain::Refused(domain::refuseInput("payment_target_missing"));
    PaymentAnswer answer;
    auto effect = office.write([&](Writing& writing) {
        auto target = targetOf(office, form);
        target.payment.date = dayOf(office, form);
        target.payment.note = form.note;
        answer.warnings = doubtsAbout(office, target);
        storage::PaymentStore payments(office.database());
        target.payment.id = payments.add(target.payment);
        std::vector<domain::InvoiceId> touched;
        for (const auto& part : domain::spread(target.payment.amount, target.inOrder).parts) {
            // Money that came before the invoice, or while another payment lay on it, was credit
            // until then.
            const auto issued = receivableOf(office, part.invoice).issueDate;
            const auto freed = payments.lastTakenBack(part.invoice).value_or(issued);
            payments.allocate({target.payment.id, part.invoice,
                               std::max({target.payment.date, issued, freed}), part.amount});
            touched.push_back(part.invoice);
        }
        if (form.invoice && touched.empty())
            touched.push_back(*form.invoice);
        answer.payment = target.payment;
        answer.rule = target.rule;
        complete(office, answer, touched);
        // Where nothing at all was open, the credit says it.
        if (answer.credit == answer.payment.amount)
            std::erase_if(answer.warnings,
                          [](const auto& each) { return each.code == "payment_above_open"; });
        writing.record("payment_added", subjectOf(answer.payment.id),
                       amountPayload(answer.payment.amount));
        writing.concerns(answer.payment.client);
    });
    finish(answer, std::move(effect));
    return answer;
}

Warnings doubtsAbout(Office& office, const PaymentForm& form) {
    Warnings doubts;
    office.read([&] {
        auto target = targetOf(office, form);
        target.payment.date = dayOf(office, form);
        doubts = doubtsAbout(office, target);
    });
    return doubts;
}

PaymentAnswer matchPayment(Office& office, domain::PaymentId id, domain::InvoiceId invoice,
                           const std::optional<std::string>& amount) {
    PaymentAnswer answer;
    auto effect = office.write([&](Writing& writing) {
        answer.payment = paymentById(office, id);
        answer.rule = "matched";
        storage::PaymentStore payments(office.database());
        const auto receivable = receivableOf(office, invoice);
        if (receivable.client != answer.payment.client)
            throw domain::Refused(domain::refuse("other_client"));
        const auto currency = answer.payment.amount.currency();
        if (receivable.gross.currency() != currency)
            throw domain::Refused(domain::refuse(
                "other_currency", {{"expected", std::string(receivable.gross.currency().code())}}));
        const auto left = payments.left(id);
        if (!left.isPositive())
            throw domain::Refused(domain::refuse("no_credit_left"));
        if (!receivable.balance().isPositive())
            throw domain::Refused(
                domain::refuse("invoice_settled", {{"number", receivable.number}}));
        const auto wanted = amount ? domain::parsePositiveMoney(*amount, currency).orThrow()
                                   : std::min(left, receivable.balance());
        if (wanted > left || wanted > receivable.balance())
            throw domain::Refused(domain::refuse(
                "credit_too_small",
                {{"wanted", wanted}, {"possible", std::min(left, receivable.balance())}}));
        match(office, writing, {id, invoice, office.today(), wanted});
        complete(office, answer, {invoice});
        writing.concerns(answer.payment.client);
    });
    finish(answer, std::move(effect));
    return answer;
}

PaymentAnswer unmatchPayment(Office& office, domain::PaymentId id, domain::InvoiceId invoice) {
    PaymentAnswer answer;
    auto effect = office.write([&](Writing& writing) {
        answer.payment = paymentById(office, id);
        answer.rule = "unmatched";
        storage::PaymentStore payments(office.database());
        const auto standing = payments.standing(id);
        const auto found = std::ranges::find(standing, invoice, &domain::Allocation::invoice);
        if (found == standing.end())
            throw domain::Refused(domain::refuse("not_matched"));
        payments.allocate({id, invoice, office.today(), -found->amount});
        complete(office, answer, {invoice});
        writing.record("payment_unmatched", subjectOf(id), amountPayload(found->amount));
        writing.concerns(answer.payment.client);
    });
    finish(answer, std::move(effect));
    return answer;
}

PaymentAnswer reversePayment(Office& office, domain::PaymentId id, const std::string& reason) {
    if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
        throw domain::Refused(domain::refuseInput("reversal_needs_reason"));
    PaymentAnswer answer;
    auto effect = office.write([&](Writing& writing) {
        const auto original = paymentById(office, id);
        storage::PaymentStore payments(office.database());
        if (original.kind == domain::PaymentKind::Reversal)
            throw domain::Refused(domain::refuse("cannot_reverse_reversal"));
        if (payments.isReversed(id))
            throw domain::Refused(domain::refuse("already_reversed", {{"id", id.value}}));
        domain::Payment reversal = original;
        reversal.kind = domain::PaymentKind::Reversal;
        reversal.date = office.today();
        reversal.amount = -original.amount;
        reversal.note = reason;
        reversal.reverses = id;
        std::vector<domain::InvoiceId> touched;
        for (const auto& each : payments.standing(id)) {
            payments.allocate({id, each.invoice, office.today(), -each.amount});
            touched.push_back(each.invoice);
        }
        reversal.id = payments.add(reversal);
        answer.payment = reversal;
        answer.rule = "reversed";
        complete(office, answer, touched);
        answer.credit = Money::zero(original.amount.currency());
        writing.record("payment_reversed", subjectOf(reversal.id),
                       nlohmann::json{{"reason", reason}, {"reverses", id.value}}.dump());
        writing.concerns(original.client);
    });
    finish(answer, std::move(effect));
    return answer;
}

std::vector<PaymentRow> listPayments(Office& office, const PaymentFilter& filter) {
    std::vector<PaymentRow> rows;
    office.read([&] {
        const storage::PaymentStore payments(office.database());
        const storage::InvoiceStore invoices(office.database());
        for (auto& payment : payments.list(
                 {.client = filter.client, .limit = filter.limit, .offset = filter.offset})) {
            PaymentRow row;
            row.clientName = clientById(office, payment.client).party.name;
            const bool isReversal = payment.kind == domain::PaymentKind::Reversal;
            row.left =
                isReversal ? Money::zero(payment.amount.currency()) : payments.left(payment.id);
            row.isReversed = payments.isReversed(payment.id);
            for (const auto& each : payments.standing(payment.id))
                row.invoices.push_back(invoices.numberOf(each.invoice).value());
            row.payment = std::move(payment);
            rows.push_back(std::move(row));
        }
    });
    return rows;
}
}  // namespace usecases

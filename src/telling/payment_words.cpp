// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/payment_words.h"

namespace telling {
using wording::Voice;

namespace {
std::string ruleSentence(const Voice& voice, const usecases::PaymentAnswer& result) {
    const auto& rule = result.rule;
    const auto count = result.receivables.size();
    if (rule == "named_invoice" && result.credit == result.payment.amount)
        return voice.say("Nothing is open on the named invoice, so all of it is credit.");
    if (rule == "named_invoice")
        return count > 1
                   ? voice.say("It went to the named invoice, and the rest to the oldest due.")
                   : voice.say("It went to the named invoice.");
    if (rule == "oldest_first")
        return count == 0 ? voice.say("No invoice was named and none fits, so all of it is credit.")
                          : voice.say("No invoice was named, so it went to the oldest due first.");
    if (rule == "deposit")
        return voice.say("It is kept as a deposit.");
    return {};
}
}  // namespace

std::vector<std::string> paymentSentences(const Voice& voice,
                                          const usecases::PaymentAnswer& result) {
    std::vector<std::string> sentences;
    for (const auto& receivable : result.receivables)
        sentences.push_back(
            voice.say("{number}: {balance} left to pay",
                      {{"number", receivable.number}, {"balance", receivable.balance()}}));
    if (result.credit.isPositive())
        sentences.push_back(voice.say("{amount} lies on no invoice", {{"amount", result.credit}}));
    if (auto rule = ruleSentence(voice, result); !rule.empty())
        sentences.push_back(std::move(rule));
    return sentences;
}

std::vector<std::string> prepaidSentences(const Voice& voice,
                                          const domain::IssuedInvoice& invoice) {
    return prepaidSentences(voice, invoice.prepaid, invoice.leftToPay());
}

std::vector<std::string> prepaidSentences(const Voice& voice,
                                          const std::vector<domain::Prepayment>& prepaid,
                                          domain::Money leftToPay) {
    if (prepaid.empty())
        return {};
    std::vector<std::string> sentences;
    for (const auto& each : prepaid)
        sentences.push_back(each.kind == domain::PaymentKind::Deposit
                                ? voice.say("Deposit of {date}: {amount}",
                                            {{"date", each.date}, {"amount", each.amount}})
                                : voice.say("Payment of {date}: {amount}",
                                            {{"date", each.date}, {"amount", each.amount}}));
    sentences.push_back(voice.say("Left to pay: {amount}", {{"amount", leftToPay}}));
    return sentences;
}
}  // namespace telling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/payment_words.h"

#include <algorithm>

#include "wording/set_off_words.h"

namespace telling {
using wording::Voice;

namespace {
std::string ruleSentence(const Voice& voice, const usecases::PaymentAnswer& result) {
    const auto& rule = result.rule;
    if (rule == "named_invoice")
        return voice.say("It went to the named invoice.");
    if (rule == "oldest_first")
        return voice.say("No invoice was named, so it went to the oldest due first.");
    return {};
}

/// Where a new payment found nothing to pay, in one sentence; empty otherwise.
std::string creditSentence(const Voice& voice, const usecases::PaymentAnswer& result) {
    if (result.rule == "deposit")
        return voice.say("It is kept as a deposit.");
    if (result.credit != result.payment.amount)
        return {};
    if (result.rule == "named_invoice")
        return voice.say("Nothing is open on {number}: all of it stays as the client's credit.",
                         {{"number", result.receivables.front().number}});
    if (result.rule == "oldest_first")
        return voice.say("No invoice of the client is open: all of it stays as his credit.");
    return {};
}
}  // namespace

std::vector<std::string> paymentSentences(const Voice& voice,
                                          const usecases::PaymentAnswer& result) {
    if (auto credit = creditSentence(voice, result); !credit.empty())
        return {std::move(credit)};
    std::vector<std::string> sentences;
    for (const auto& receivable : result.receivables)
        sentences.push_back(
            voice.say("{number}: {balance} left to pay",
                      {{"number", receivable.number}, {"balance", receivable.balance()}}));
    const bool isWarnedOf = std::ranges::find(result.warnings, "payment_above_open",
                                              &domain::Refusal::code) != result.warnings.end();
    if (result.credit.isPositive() && !isWarnedOf)
        sentences.push_back(
            result.payment.kind == domain::PaymentKind::Deposit
                ? voice.say("{amount} of the deposit is left", {{"amount", result.credit}})
                : voice.say("{amount} lies on no invoice", {{"amount", result.credit}}));
    if (auto rule = ruleSentence(voice, result); !rule.empty())
        sentences.push_back(std::move(rule));
    return sentences;
}

std::string setOffNote(const Voice& voice, const std::vector<domain::SetOff>& setOffs) {
    return voice.say(
        "Note: of this the client's own money could pay: {credits}. Nothing is set "
        "off by itself.",
        {{"credits", wording::setOffText(voice, setOffs)}});
}

std::vector<std::string> releasedSentences(const Voice& voice,
                                           const std::vector<domain::Prepayment>& released) {
    std::vector<std::string> sentences;
    for (const auto& each : released) {
        const domain::Arguments facts{{"date", each.date}, {"amount", each.amount}};
        sentences.push_back(
            each.kind == domain::PaymentKind::Deposit
                ? voice.say("The deposit of {date} is free again: {amount} go on the next invoice "
                            "of its contract.",
                            facts)
                : voice.say("Of the payment of {date} {amount} lie on no invoice again.", facts));
    }
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
    sentences.reserve(prepaid.size() + 1);
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

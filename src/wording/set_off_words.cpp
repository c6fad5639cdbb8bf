// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/set_off_words.h"

namespace wording {
namespace {
std::string sentenceOf(const Voice& voice, const domain::SetOff& setOff) {
    const domain::Arguments facts{
        {"amount", setOff.amount}, {"payment", setOff.payment.value}, {"number", setOff.number}};
    const bool isDeposit = setOff.kind == domain::PaymentKind::Deposit;
    if (voice.isInWindow())
        return isDeposit ? voice.say("a deposit of {amount} (“Put on an invoice…”)", facts)
                         : voice.say("an overpayment of {amount} (“Put on an invoice…”)", facts);
    return isDeposit
               ? voice.say("a deposit of {amount} (payment match {payment} --invoice {number})",
                           facts)
               : voice.say(
                     "an overpayment of {amount} (payment match {payment} --invoice {number})",
                     facts);
}
}  // namespace

std::string setOffText(const Voice& voice, const std::vector<domain::SetOff>& setOffs) {
    std::string text;
    for (const auto& each : setOffs)
        text += (text.empty() ? "" : ", ") + sentenceOf(voice, each);
    return text;
}
}  // namespace wording

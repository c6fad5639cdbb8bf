// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/notice_words.h"

#include <algorithm>
#include <array>

#include "wording/terms.h"

namespace wording {
using domain::gate::LimitKey;

namespace {
enum class Cause { Money, Deposit, Asks, Rounds, Other };

constexpr std::array kCauses{Cause::Money, Cause::Deposit, Cause::Asks, Cause::Rounds,
                             Cause::Other};

Cause causeOf(LimitKey key) {
    switch (key) {
        case LimitKey::UnpaidBalance:
        case LimitKey::Exposure:
        case LimitKey::OverdueDays:
        case LimitKey::OverdueBalance:
            return Cause::Money;
        case LimitKey::Deposit:
            return Cause::Deposit;
        case LimitKey::ScopeCreep:
        case LimitKey::OpenAsks:
        case LimitKey::OpenAsksDays:
            return Cause::Asks;
        case LimitKey::RevisionRounds:
            return Cause::Rounds;
        case LimitKey::Manual:
            break;
    }
    return Cause::Other;
}

std::string reasonOf(const Voice& voice, Cause cause,
                     const std::vector<domain::gate::Measurement>& /*breaches*/) {
    switch (cause) {
        case Cause::Money:
            return voice.say("amounts due for completed work remain unpaid");
        case Cause::Deposit:
            return voice.say("the agreed deposit has not been paid");
        case Cause::Asks:
            return voice.say("requests beyond the agreed scope are waiting for us to settle them");
        case Cause::Rounds:
            return voice.say("all agreed revision rounds have been used");
        case Cause::Other:
            break;
    }
    return voice.say("there are matters that need to be clarified between us");
}

std::string resumeOfMoney(const Voice& voice) {
    return voice.say("as soon as the outstanding amounts have been received");
}

/// What is missing of deposits where open invoices ask for it: "500.00 PLN on FV/2/09/2026".
std::string onInvoices(const Voice& voice, const std::vector<domain::gate::Measurement>& breaches) {
    std::string text;
    for (const auto& breach : breaches)
        for (const auto& remedy : breach.remedies)
            if (breach.limit.key == LimitKey::Deposit &&
                remedy.kind == domain::gate::Remedy::Kind::PayInvoice)
                text += (text.empty() ? "" : ", ") +
                        voice.say("{amount} on {number}",
                                  {{"amount", *remedy.amount}, {"number", remedy.label}});
    return text;
}

std::string resumeOfDeposit(const Voice& voice,
                            const std::vector<domain::gate::Measurement>& breaches) {
    const auto missing = missingDeposits(breaches);
    const domain::Arguments facts{{"amount", purseText(voice, missing)},
                                  {"payments", onInvoices(voice, breaches)}};
    if (onInvoices(voice, breaches).empty())
        return voice.say("as soon as the missing deposit ({amount}) has been received", facts);
    if (missing.isEmpty())
        return voice.say("as soon as this has been received: {payments}", facts);
    return voice.say(
        "as soon as this has been received: {payments}, and the missing deposit ({amount})", facts);
}

std::string resumeOf(const Voice& voice, Cause cause,
                     const std::vector<domain::gate::Measurement>& breaches) {
    switch (cause) {
        case Cause::Money:
            return resumeOfMoney(voice);
        case Cause::Deposit:
            return resumeOfDeposit(voice, breaches);
        case Cause::Asks:
            return voice.say("once the change orders have been accepted or the requests withdrawn");
        case Cause::Rounds:
            return voice.say("once further revision rounds have been agreed");
        case Cause::Other:
            break;
    }
    return voice.say("once these matters have been clarified");
}

std::string sentences(const Voice& voice, const std::vector<domain::gate::Measurement>& breaches,
                      std::string (*sentence)(const Voice&, Cause,
                                              const std::vector<domain::gate::Measurement>&)) {
    std::string text;
    for (const Cause cause : kCauses) {
        const bool applies = std::any_of(breaches.begin(), breaches.end(), [&](const auto& breach) {
            return causeOf(breach.limit.key) == cause;
        });
        if (applies)
            text += (text.empty() ? "" : "; ") + sentence(voice, cause, breaches);
    }
    return text + ".";
}
}  // namespace

domain::Purse missingDeposits(const std::vector<domain::gate::Measurement>& breaches) {
    domain::Purse missing;
    for (const auto& breach : breaches)
        for (const auto& remedy : breach.remedies)
            if (remedy.kind == domain::gate::Remedy::Kind::PayDeposit)
                missing.add(*remedy.amount);
    return missing;
}

std::string noticeReason(const Voice& voice,
                         const std::vector<domain::gate::Measurement>& breaches) {
    return sentences(voice, breaches, reasonOf);
}

std::string noticePause(const Voice& voice) {
    return voice.say("further work, revisions and the handing over of texts.");
}

std::string noticeResume(const Voice& voice,
                         const std::vector<domain::gate::Measurement>& breaches) {
    return sentences(voice, breaches, resumeOf);
}
}  // namespace wording

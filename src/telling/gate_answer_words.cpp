// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/gate_answer_words.h"

#include <algorithm>

#include "wording/gate_words.h"

namespace telling {
namespace gate = domain::gate;
using wording::Voice;

namespace {
/// Whether work may go on, for a client and its contracts together.
enum class Outlook {
    Clear,
    Warned,
    WarnedOnContract,
    Stopped,
    StoppedOnContract,
    GoesOn,            ///< stopped, with an override
    GoesOnOnContract,  ///< the same on a contract
};

Outlook outlookOf(const usecases::GateAnswer& now) {
    if (now.state == gate::State::Stopped)
        return now.isPermitted ? Outlook::GoesOn : Outlook::Stopped;
    const auto isAny = [&](gate::State state, bool isPermitted) {
        return !now.contract &&
               std::any_of(now.contracts.begin(), now.contracts.end(), [&](const auto& each) {
                   return each.isStarted && each.state == state && each.isPermitted == isPermitted;
               });
    };
    if (isAny(gate::State::Stopped, false))
        return Outlook::StoppedOnContract;
    if (isAny(gate::State::Stopped, true))
        return Outlook::GoesOnOnContract;
    if (now.state == gate::State::Warned)
        return Outlook::Warned;
    return isAny(gate::State::Warned, true) ? Outlook::WarnedOnContract : Outlook::Clear;
}
}  // namespace

std::string headline(const Voice& voice, const usecases::GateAnswer& now) {
    const domain::Arguments facts{{"client", now.clientName}};
    switch (outlookOf(now)) {
        case Outlook::Warned:
            return voice.say("{client}: a warning, work may go on.", facts);
        case Outlook::WarnedOnContract:
            return voice.say("{client}: a warning on a contract, work may go on.", facts);
        case Outlook::Stopped:
            return voice.say("{client}: work is stopped.", facts);
        case Outlook::StoppedOnContract:
            return voice.say("{client}: work may go on, but not on every contract.", facts);
        case Outlook::GoesOn:
            return voice.say("{client}: stopped, but work may go on under your override.", facts);
        case Outlook::GoesOnOnContract:
            return voice.say(
                "{client}: stopped on a contract, but work may go on under your override.", facts);
        case Outlook::Clear:
            break;
    }
    return voice.say("{client}: clear, work may go on.", facts);
}

std::string stateSentence(const Voice& voice, const usecases::GateAnswer& now) {
    switch (outlookOf(now)) {
        case Outlook::Warned:
            return voice.say("A warning: work may go on.");
        case Outlook::WarnedOnContract:
            return voice.say("A warning on a contract: work may go on.");
        case Outlook::Stopped:
            return voice.say("Work is stopped.");
        case Outlook::StoppedOnContract:
            return voice.say("Work may go on, but not on every contract.");
        case Outlook::GoesOn:
            return voice.say("Stopped, but work may go on under your override.");
        case Outlook::GoesOnOnContract:
            return voice.say("Stopped on a contract, but work may go on under your override.");
        case Outlook::Clear:
            break;
    }
    return voice.say("Clear: work may go on.");
}

std::string contractSentence(const Voice& voice, const usecases::ContractGate& contract) {
    return voice.say("contract {id} “{title}”: {state}",
                     {{"id", contract.id.value},
                      {"title", contract.title},
                      {"state", wording::stateName(voice, contract.state)}});
}

std::string overrideSentence(const Voice& voice, const gate::Override& made) {
    return voice.say(
        "override until {date}, {left} left of {cap}: {reason}",
        {{"date", made.until}, {"left", made.left()}, {"cap", made.cap}, {"reason", made.reason}});
}

std::string upcomingSentence(const Voice& voice, const gate::Upcoming& upcoming,
                             domain::Currency home) {
    return voice.say(
        "{date}, {state}: {sentence}",
        {{"date", upcoming.day},
         {"state", wording::stateName(voice, upcoming.measurement.state)},
         {"sentence", wording::measurementSentence(voice, upcoming.measurement, home)}});
}

std::vector<std::string> forecastSentences(const Voice& voice, const usecases::Forecast& forecast,
                                           std::optional<domain::ContractId> contract) {
    std::vector<std::string> sentences;
    for (const auto* each : forecast.after.of(contract)) {
        const auto* before = forecast.before.find(each->limit.key, each->contract);
        const bool isSame =
            before != nullptr && before->state == each->state && before->measured == each->measured;
        if (each->state != gate::State::Clear && !isSame)
            sentences.push_back(voice.say(
                "After this: {state}. {sentence}",
                {{"state", wording::stateName(voice, each->state)},
                 {"sentence", wording::measurementSentence(voice, *each, forecast.home)}}));
    }
    return sentences;
}
}  // namespace telling

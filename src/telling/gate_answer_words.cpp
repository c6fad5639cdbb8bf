// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/gate_answer_words.h"

#include <algorithm>

#include "wording/gate_words.h"
#include "wording/terms.h"

namespace telling {
namespace gate = domain::gate;
using wording::Voice;

namespace {
/// Whether work may go on, for a client and its contracts together.
enum class Outlook {
    Clear,
    Waiting,              ///< clear, and no contract is started before its deposit is in
    ClearBesidesWaiting,  ///< work may go on, while a contract waits for its deposit
    Warned,
    WarnedOnContract,
    Stopped,
    StoppedOnContract,
    StoppedOnAllContracts,  ///< each that is started, by itself
    GoesOn,                 ///< stopped, with an override
    GoesOnOnContract,       ///< the same on a contract
};

/// Of one contract that was asked about: only its deposit stops its start.
bool isOnlyWaiting(const usecases::GateAnswer& now) {
    return std::all_of(now.breaches.begin(), now.breaches.end(), [](const auto& breach) {
        return breach.state != gate::State::Stopped || breach.isBeforeStart;
    });
}

/// What was asked about is stopped.
Outlook outlookOfStopped(const usecases::GateAnswer& now) {
    if (now.isPermitted)
        return Outlook::GoesOn;
    return isOnlyWaiting(now) ? Outlook::Waiting : Outlook::Stopped;
}

Outlook outlookOf(const usecases::GateAnswer& now) {
    if (now.state == gate::State::Stopped)
        return outlookOfStopped(now);
    const auto isAny = [&](gate::State state, bool isPermitted) {
        return !now.contract &&
               std::any_of(now.contracts.begin(), now.contracts.end(), [&](const auto& each) {
                   return !each.awaitsDeposit && each.state == state &&
                          each.isPermitted == isPermitted;
               });
    };
    if (isAny(gate::State::Stopped, false))
        return now.isAnyWorkPermitted() ? Outlook::StoppedOnContract
                                        : Outlook::StoppedOnAllContracts;
    if (isAny(gate::State::Stopped, true))
        return Outlook::GoesOnOnContract;
    if (now.state == gate::State::Warned)
        return Outlook::Warned;
    if (isAny(gate::State::Warned, true))
        return Outlook::WarnedOnContract;
    if (now.contract || !now.overall.isWaiting)
        return Outlook::Clear;
    return now.overall.isAnyStarted ? Outlook::ClearBesidesWaiting : Outlook::Waiting;
}

/// What is missing of the deposits that are waited for.
std::string awaitedIn(const Voice& voice, const usecases::GateAnswer& now) {
    domain::Purse missing;
    for (const auto& contract : now.contracts)
        if (contract.awaitsDeposit && (!now.contract || *now.contract == contract.id))
            missing.add(*contract.awaitsDeposit);
    return wording::purseText(voice, missing);
}
}  // namespace

std::string headline(const Voice& voice, const usecases::GateAnswer& now) {
    const domain::Arguments facts{{"client", now.clientName}, {"missing", awaitedIn(voice, now)}};
    switch (outlookOf(now)) {
        case Outlook::Waiting:
            return voice.say(
                "{client}: waiting for the deposit, {missing} missing; work starts when it is in.",
                facts);
        case Outlook::ClearBesidesWaiting:
            return voice.say(
                "{client}: clear, work may go on; a contract waits for its deposit, {missing} "
                "missing.",
                facts);
        case Outlook::Warned:
            return voice.say("{client}: a warning, work may go on.", facts);
        case Outlook::WarnedOnContract:
            return voice.say("{client}: a warning on a contract, work may go on.", facts);
        case Outlook::Stopped:
            return voice.say("{client}: work is stopped.", facts);
        case Outlook::StoppedOnContract:
            return voice.say("{client}: work may go on, but not on every contract.", facts);
        case Outlook::StoppedOnAllContracts:
            return voice.say("{client}: work is stopped on every contract.", facts);
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
    const domain::Arguments facts{{"missing", awaitedIn(voice, now)}};
    switch (outlookOf(now)) {
        case Outlook::Waiting:
            return voice.say(
                "Waiting for the deposit, {missing} missing: work starts when it is in.", facts);
        case Outlook::ClearBesidesWaiting:
            return voice.say(
                "Clear: work may go on. A contract waits for its deposit, {missing} missing.",
                facts);
        case Outlook::Warned:
            return voice.say("A warning: work may go on.");
        case Outlook::WarnedOnContract:
            return voice.say("A warning on a contract: work may go on.");
        case Outlook::Stopped:
            return voice.say("Work is stopped.");
        case Outlook::StoppedOnContract:
            return voice.say("Work may go on, but not on every contract.");
        case Outlook::StoppedOnAllContracts:
            return voice.say("Work is stopped on every contract.");
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
    if (contract.awaitsDeposit)
        return voice.say(
            "contract {id} “{title}”: waiting for its deposit, {missing} missing; work starts when "
            "it is in",
            {{"id", contract.id.value},
             {"title", contract.title},
             {"missing", *contract.awaitsDeposit}});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/effect_words.h"

#include <algorithm>

#include "telling/gate_answer_words.h"
#include "usecases/gatekeeping.h"

namespace telling {
namespace gate = domain::gate;
using wording::Voice;

namespace {
bool isStopped(const usecases::ContractGate& contract) {
    return contract.isStarted && contract.state == gate::State::Stopped;
}

bool isFree(const usecases::ContractGate& contract) {
    return contract.isStarted && contract.state != gate::State::Stopped;
}

std::string titlesOf(const Voice& voice, const usecases::GateAnswer& now,
                     bool (*fits)(const usecases::ContractGate&)) {
    std::string titles;
    for (const auto& contract : now.contracts)
        if (fits(contract))
            titles +=
                (titles.empty() ? "" : ", ") + voice.say("“{title}”", {{"title", contract.title}});
    return titles;
}

/// Whether a stop of the contract began today.
bool hasJustStopped(const usecases::GateAnswer& now, domain::ContractId contract) {
    const auto& all = now.standing.contracts;
    return std::any_of(all.begin(), all.end(), [&](const gate::Measurement& each) {
        return each.contract == contract && each.state == gate::State::Stopped &&
               each.since == now.standing.asOf;
    });
}

/// Only contracts are stopped: those since today, or all where none is.
void addStoppedContracts(const Voice& voice, const usecases::GateAnswer& now,
                         std::vector<EffectSentence>& sentences) {
    const bool hasNew =
        std::any_of(now.contracts.begin(), now.contracts.end(), [&](const auto& contract) {
            return isStopped(contract) && hasJustStopped(now, contract.id);
        });
    for (const auto& contract : now.contracts)
        if (isStopped(contract) && (!hasNew || hasJustStopped(now, contract.id)))
            sentences.push_back({EffectSentence::Kind::Stopped,
                                 voice.say("Work for {client} on “{title}” is stopped from now on.",
                                           {{"client", now.clientName}, {"title", contract.title}}),
                                 now.client, contract.id});
}

/// Whatever is stopped may go on under overrides.
bool goesOn(const usecases::GateAnswer& now) {
    if (now.state == gate::State::Stopped)
        return now.isPermitted;
    return std::ranges::any_of(now.contracts, isStopped) &&
           std::ranges::all_of(now.contracts, [](const auto& contract) {
               return !isStopped(contract) || contract.isPermitted;
           });
}

void addStopped(const Voice& voice, const usecases::GateAnswer& now,
                std::vector<EffectSentence>& sentences) {
    if (goesOn(now)) {
        sentences.push_back(
            {EffectSentence::Kind::GoesOn, headline(voice, now), now.client, std::nullopt});
        return;
    }
    if (now.state != gate::State::Stopped)
        return addStoppedContracts(voice, now, sentences);
    sentences.push_back(
        {EffectSentence::Kind::Stopped,
         voice.say("Work for {client} is stopped from now on.", {{"client", now.clientName}}),
         now.client, std::nullopt});
}

EffectSentence resumed(const Voice& voice, const usecases::GateAnswer& now) {
    const auto stopped = titlesOf(voice, now, isStopped);
    const domain::Arguments facts{
        {"client", now.clientName}, {"free", titlesOf(voice, now, isFree)}, {"stopped", stopped}};
    if (stopped.empty())
        return {EffectSentence::Kind::Resumed, voice.say("Work for {client} goes on again.", facts),
                now.client, std::nullopt};
    return {
        EffectSentence::Kind::PartlyResumed,
        voice.say("Work for {client} goes on again on {free}. Still stopped: {stopped}.", facts),
        now.client, std::nullopt};
}
}  // namespace

std::vector<EffectSentence> effectSentences(usecases::Office& office, const Voice& voice,
                                            const usecases::GateEffect& effect) {
    std::vector<EffectSentence> sentences;
    const auto gateOf = [&](domain::ClientId id) {
        return usecases::checkGate(office, id, std::nullopt);
    };
    for (const auto id : effect.stopped)
        addStopped(voice, gateOf(id), sentences);
    for (const auto id : effect.resumed)
        sentences.push_back(resumed(voice, gateOf(id)));
    if (effect.timerEnded)
        sentences.push_back({EffectSentence::Kind::TimerEnded,
                             voice.say("The timer was ended by the stop; its time is kept."),
                             {},
                             std::nullopt});
    return sentences;
}
}  // namespace telling

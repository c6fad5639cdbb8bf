// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/answers.h"
#include "cli/json_gate.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"

namespace cli {
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
void tellStoppedContracts(const Voice& voice, Answer& answer, const usecases::GateAnswer& now) {
    const bool hasNew =
        std::any_of(now.contracts.begin(), now.contracts.end(), [&](const auto& contract) {
            return isStopped(contract) && hasJustStopped(now, contract.id);
        });
    for (const auto& contract : now.contracts)
        if (isStopped(contract) && (!hasNew || hasJustStopped(now, contract.id)))
            answer.lines.push_back(
                voice.say("Work for {client} on “{title}” is stopped from now on. Why: granica "
                          "gate check {id} --contract {contract}",
                          {{"client", now.clientName},
                           {"title", contract.title},
                           {"id", now.client.value},
                           {"contract", contract.id.value}}));
}

void tellStopped(const Voice& voice, Answer& answer, const usecases::GateAnswer& now) {
    if (now.state != gate::State::Stopped)
        return tellStoppedContracts(voice, answer, now);
    answer.lines.push_back(
        voice.say("Work for {client} is stopped from now on. Why: granica gate check {id}",
                  {{"client", now.clientName}, {"id", now.client.value}}));
}

void tellResumed(const Voice& voice, Answer& answer, const usecases::GateAnswer& now) {
    const auto stopped = titlesOf(voice, now, isStopped);
    const domain::Arguments facts{{"client", now.clientName},
                                  {"id", now.client.value},
                                  {"free", titlesOf(voice, now, isFree)},
                                  {"stopped", stopped}};
    if (stopped.empty()) {
        answer.lines.push_back(voice.say(
            "Work for {client} goes on again. To tell the client: granica gate notice {id} --out "
            "FOLDER",
            facts));
        return;
    }
    answer.lines.push_back(voice.say(
        "Work for {client} goes on again on {free}. Still stopped: {stopped}. Why: granica gate "
        "check {id}",
        facts));
}
}  // namespace

void tellEffect(Context& context, Answer& answer, const usecases::GateEffect& effect) {
    const auto& voice = context.voice();
    addEffect(answer.json, effect);
    const auto gateOf = [&](domain::ClientId id) {
        return usecases::checkGate(context.office(), id, std::nullopt);
    };
    for (const auto id : effect.stopped)
        tellStopped(voice, answer, gateOf(id));
    for (const auto id : effect.resumed)
        tellResumed(voice, answer, gateOf(id));
    if (effect.timerEnded)
        answer.lines.push_back(voice.say("The timer was ended by the stop; its time is kept."));
}

void tellTrial(Context& context, Answer& answer, const usecases::GateEffect& effect) {
    const auto& voice = context.voice();
    addEffect(answer.json, effect);
    const auto nameOf = [&](domain::ClientId id) {
        return usecases::clientById(context.office(), id).party.name;
    };
    for (const auto id : effect.stopped)
        answer.lines.push_back("  " + voice.say("This stops {client}.", {{"client", nameOf(id)}}));
    for (const auto id : effect.resumed)
        answer.lines.push_back("  " + voice.say("This frees {client}.", {{"client", nameOf(id)}}));
    answer.lines.push_back(voice.say("Nothing was changed: this was a trial."));
}
}  // namespace cli

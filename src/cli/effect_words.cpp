// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/effect_words.h"

#include "cli/answers.h"
#include "cli/json_gate.h"
#include "usecases/find.h"

namespace cli {
namespace {
/// Which command leads on from there; empty when none does.
std::string wayOn(const wording::Voice& voice, const telling::EffectSentence& each) {
    using Kind = telling::EffectSentence::Kind;
    const domain::Arguments facts{{"id", each.client.value},
                                  {"contract", each.contract ? each.contract->value : 0}};
    switch (each.kind) {
        case Kind::Stopped:
        case Kind::GoesOn:
            return each.contract
                       ? voice.say("Why: granica gate check {id} --contract {contract}", facts)
                       : voice.say("Why: granica gate check {id}", facts);
        case Kind::PartlyResumed:
            return voice.say("Why: granica gate check {id}", facts);
        case Kind::Resumed:
            return voice.say("To tell the client: granica gate notice {id} --out FOLDER", facts);
        case Kind::TimerEnded:
            break;
    }
    return {};
}
}  // namespace

void tellEffect(Context& context, Answer& answer, const usecases::GateEffect& effect) {
    const auto& voice = context.voice();
    addEffect(answer.json, effect);
    for (const auto& each : telling::effectSentences(context.office(), voice, effect)) {
        const auto way = wayOn(voice, each);
        answer.lines.push_back(each.sentence + (way.empty() ? "" : " " + way));
    }
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

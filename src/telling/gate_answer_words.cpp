// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/gate_answer_words.h"

#include <algorithm>

#include "wording/gate_words.h"

namespace telling {
namespace gate = domain::gate;
using wording::Voice;

std::string headline(const Voice& voice, const usecases::GateAnswer& now) {
    const domain::Arguments facts{{"client", now.clientName}};
    const bool isContractStopped =
        std::any_of(now.contracts.begin(), now.contracts.end(),
                    [](const auto& each) { return each.isStarted && !each.isPermitted; });
    if (now.state != gate::State::Stopped && !now.contract && isContractStopped)
        return voice.say("{client}: work may go on, but not on every contract.", facts);
    const bool isContractWarned = std::any_of(
        now.contracts.begin(), now.contracts.end(),
        [](const auto& each) { return each.isStarted && each.state == gate::State::Warned; });
    if (now.state == gate::State::Clear && !now.contract && isContractWarned)
        return voice.say("{client}: a warning on a contract, work may go on.", facts);
    if (now.state == gate::State::Clear)
        return voice.say("{client}: clear, work may go on.", facts);
    if (now.state == gate::State::Warned)
        return voice.say("{client}: a warning, work may go on.", facts);
    return now.isPermitted
               ? voice.say("{client}: stopped, but work may go on under your override.", facts)
               : voice.say("{client}: work is stopped.", facts);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/timer_words.h"

namespace telling {
using wording::Voice;

std::string measured(const Voice& voice, std::int64_t seconds) {
    const auto words = voice.say("{hours} h {minutes} min",
                                 {{"hours", seconds / 3600}, {"minutes", seconds / 60 % 60}});
    std::string joined;  // a line never ends inside it
    for (const char c : words)
        joined += c == ' ' ? "\u00a0" : std::string(1, c);
    return joined;
}

std::string runningSentence(const Voice& voice, const std::string& title, std::int64_t seconds) {
    return voice.say("The timer runs for “{title}”: {time} so far.",
                     {{"title", title}, {"time", measured(voice, seconds)}});
}

std::string runningForSentence(const Voice& voice, const std::string& client,
                               const std::string& title, std::int64_t seconds) {
    return voice.say("The timer runs for {client}, “{title}”: {time} so far.",
                     {{"client", client}, {"title", title}, {"time", measured(voice, seconds)}});
}

std::string endedForSentence(const Voice& voice, const std::string& client,
                             const std::string& title, std::int64_t seconds) {
    return voice.say("Timer stopped: {time} for {client}, “{title}”.",
                     {{"client", client}, {"title", title}, {"time", measured(voice, seconds)}});
}

std::string endedSentence(const Voice& voice, const domain::WorkEntry& entry) {
    return voice.say("Timer stopped: {time} on contract {contract}, entry {id}",
                     {{"time", measured(voice, entry.seconds)},
                      {"contract", entry.contract.value},
                      {"id", entry.id.value}});
}
}  // namespace telling

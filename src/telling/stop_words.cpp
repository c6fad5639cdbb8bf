// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/stop_words.h"

#include <algorithm>

#include "wording/gate_words.h"

namespace telling {
namespace {
/// What has not begun is not stopped.
std::string headline(const wording::Voice& voice, const usecases::WorkStopped& stop) {
    const bool isOnlyWaiting =
        !stop.breaches().empty() &&
        std::ranges::all_of(stop.breaches(), [](const auto& each) { return each.isBeforeStart; });
    return isOnlyWaiting
               ? voice.say("The contract cannot start yet: its deposit is not in.")
               : voice.say("Work for {client} is stopped.", {{"client", stop.clientName()}});
}
}  // namespace

std::vector<std::string> stopSentences(const wording::Voice& voice,
                                       const usecases::WorkStopped& stop) {
    std::vector<std::string> lines{headline(voice, stop)};
    for (const auto& breach : stop.breaches())
        for (const auto& line : wording::explanation(voice, breach, stop.home()))
            lines.push_back("  " + line);
    if (const auto& made = stop.tooSmallOverride())
        lines.push_back("  " + voice.say("The override until {date} has only {left} left, which is "
                                         "not enough for this.",
                                         {{"date", made->until}, {"left", made->left()}}));
    return lines;
}
}  // namespace telling

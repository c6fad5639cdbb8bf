// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timer_model.h"

#include "telling/timer_words.h"
#include "usecases/find.h"
#include "usecases/labour.h"

namespace gui {
std::optional<TimerContent> timerContent(usecases::Office& office, const wording::Voice& voice) {
    const auto timer = usecases::runningTimer(office);
    if (!timer)
        return std::nullopt;
    const auto contract = usecases::contractById(office, timer->timer.contract);
    const auto name = usecases::clientById(office, contract.client).party.name;
    return TimerContent{contract.client,
                        telling::runningForSentence(voice, name, contract.title, timer->seconds)};
}
}  // namespace gui

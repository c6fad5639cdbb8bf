// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clients_model.h"

#include <algorithm>

#include "usecases/gatekeeping.h"
#include "wording/names.h"
#include "wording/terms.h"

namespace gui {
namespace gate = domain::gate;

namespace {
/// The client's own state, or that of a contract where it is worse.
struct Standing {
    Tone tone = Tone::Warned;
    std::string words;
};

Standing standingOf(usecases::Office& office, const wording::Voice& voice,
                    const usecases::ClientRow& row) {
    if (!row.state)
        return {Tone::Warned, wording::stateText(voice, row.state)};
    auto worst = *row.state;
    for (const auto& contract : usecases::checkGate(office, row.client.id, std::nullopt).contracts)
        if (contract.isStarted)
            worst = std::max(worst, contract.state);
    const auto words = wording::stateText(voice, worst);
    return {toneOf(worst),
            worst == *row.state ? words : voice.say("{state}, on a contract", {{"state", words}})};
}
}  // namespace

ClientsContent clientsContent(usecases::Office& office, const wording::Voice& voice,
                              const std::string& search) {
    const auto rows = usecases::listClients(office, {.searchPart = wording::fold(search)});
    ClientsContent content;
    content.table.columns = {{.title = voice.say("Client name"), .isWide = true},
                             {.title = voice.say("Work"), .hasTone = true},
                             {.title = voice.say("Unpaid"), .isRight = true},
                             {.title = voice.say("Overdue"), .isRight = true}};
    content.table.none = search.empty() ? voice.say("There are no clients.")
                                        : voice.say("No client has this in its name.");
    domain::Purse unpaid;
    domain::Purse overdue;
    for (const auto& row : rows) {
        const auto standing = standingOf(office, voice, row);
        content.table.rows.push_back({row.client.id.value,
                                      {row.client.party.name, standing.words,
                                       purseText(voice, row.unpaid), purseText(voice, row.overdue)},
                                      standing.tone});
        for (const auto& amount : row.unpaid.amounts())
            unpaid.add(amount);
        for (const auto& amount : row.overdue.amounts())
            overdue.add(amount);
    }
    content.totals = voice.plural(
        "{n} client; unpaid: {unpaid}; of it overdue: {overdue}",
        "{n} clients; unpaid: {unpaid}; of it overdue: {overdue}",
        static_cast<std::int64_t>(rows.size()),
        {{"unpaid", purseText(voice, unpaid)}, {"overdue", purseText(voice, overdue)}});
    return content;
}
}  // namespace gui

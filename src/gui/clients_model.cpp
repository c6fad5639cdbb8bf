// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clients_model.h"

#include "wording/names.h"
#include "wording/terms.h"

namespace gui {
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
        content.table.rows.push_back(
            {row.client.id.value,
             {row.client.party.name, wording::overallText(voice, row.overall),
              purseText(voice, row.unpaid), purseText(voice, row.overdue)},
             row.overall ? toneOf(*row.overall) : Tone::Warned});
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

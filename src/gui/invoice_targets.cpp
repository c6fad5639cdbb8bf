// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoice_targets.h"

#include "usecases/invoices.h"

namespace gui {
std::vector<InvoiceTarget> invoiceTargets(usecases::Office& office, const wording::Voice& voice,
                                          domain::ClientId client) {
    std::vector<InvoiceTarget> targets;
    for (const auto& row : usecases::listInvoices(office, {.client = client, .onlyDrafts = true}))
        targets.push_back({row.id, std::nullopt,
                           voice.say("the draft {id} that waits: {amount}",
                                     {{"id", row.id.value},
                                      {"amount", row.gross ? voice.money(*row.gross) : "–"}})});
    for (const auto& each : usecases::toInvoice(office, client))
        targets.push_back({std::nullopt, each.contract,
                           voice.say("a new invoice of “{title}”: {amount}",
                                     {{"title", each.title}, {"amount", each.gross}})});
    return targets;
}
}  // namespace gui

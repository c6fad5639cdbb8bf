// SPDX-License-Identifier: GPL-3.0-or-later
// The place "Clients" as plain values: who there is, may work go on, what is owed.
#pragma once
#include <string>

#include "gui/table_content.h"
#include "usecases/clients.h"
#include "wording/voice.h"

namespace gui {
struct ClientsContent {
    TableContent table;
    std::string totals;  ///< of the clients that are shown
};

/// `search`: a part of the name as typed; empty: all.
ClientsContent clientsContent(usecases::Office& office, const wording::Voice& voice,
                              const std::string& search);
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contract_choice.h"

#include "usecases/contracts.h"

namespace gui {
ContractChoice startedContracts(usecases::Office& office, domain::ClientId client) {
    ContractChoice choice;
    for (const auto& view : usecases::listContracts(
             office, {.client = client, .state = domain::ContractState::Started})) {
        choice.ids.push_back(view.contract.id);
        choice.titles.push_back(view.contract.title);
    }
    return choice;
}
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
// The started contracts of a client, as the choices of a dialog.
#pragma once
#include <string>
#include <vector>

#include "usecases/office.h"

namespace gui {
struct ContractChoice {
    std::vector<domain::ContractId> ids;
    std::vector<std::string> titles;

    bool isEmpty() const { return ids.empty(); }
};

/// In the order of the list of contracts.
ContractChoice startedContracts(usecases::Office& office, domain::ClientId client);
}  // namespace gui

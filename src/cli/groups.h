// SPDX-License-Identifier: GPL-3.0-or-later
// The command groups, one file each, and all of them in the order of --help.
#pragma once
#include <vector>

#include "cli/command.h"

namespace cli {
Group initGroup();
Group sellerGroup();
Group clientGroup();
Group contractGroup();
Group workGroup();
Group changeGroup();
Group invoiceGroup();
Group paymentGroup();
Group remindGroup();
Group gateGroup();
Group importGroup();
Group reportGroup();
Group backupGroup();
Group restoreGroup();
Group verifyGroup();
Group demoGroup();

inline std::vector<Group> allGroups() {
    return {initGroup(),   sellerGroup(),  clientGroup(),  contractGroup(),
            workGroup(),   changeGroup(),  invoiceGroup(), paymentGroup(),
            remindGroup(), gateGroup(),    reportGroup(),  importGroup(),
            backupGroup(), restoreGroup(), verifyGroup(),  demoGroup()};
}
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
// What can be invoiced for a client: drafts that wait, and work that is on none yet.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "usecases/office.h"
#include "wording/voice.h"

namespace gui {
/// One of the two.
struct InvoiceTarget {
    std::optional<domain::InvoiceId> draft;
    std::optional<domain::ContractId> contract;
    std::string label;
};

/// Drafts first.
std::vector<InvoiceTarget> invoiceTargets(usecases::Office& office, const wording::Voice& voice,
                                          domain::ClientId client);
}  // namespace gui

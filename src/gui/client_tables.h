// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a client's page: contracts, asks and invoices in words.
#pragma once
#include "gui/table_content.h"
#include "usecases/office.h"
#include "wording/voice.h"

namespace gui {
TableContent contractTable(usecases::Office& office, const wording::Voice& voice,
                           domain::ClientId client);
TableContent changeTable(usecases::Office& office, const wording::Voice& voice,
                         domain::ClientId client);
/// Deposits and reversals, too; newest first.
TableContent paymentTable(usecases::Office& office, const wording::Voice& voice,
                          domain::ClientId client);
/// Drafts, too, and those that were issued elsewhere.
TableContent invoiceTable(usecases::Office& office, const wording::Voice& voice,
                          domain::ClientId client);
}  // namespace gui

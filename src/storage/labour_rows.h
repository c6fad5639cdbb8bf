// SPDX-License-Identifier: GPL-3.0-or-later
// How rows of work entries and deliveries become values; private to storage.
#pragma once
#include "domain/labour/labour.h"
#include "query.h"

namespace storage {
#define ENTRY_COLUMNS \
    "w.id, w.contract_id, w.item_id, w.date, w.quantity, w.is_time, w.seconds, w.note"
#define DELIVERY_COLUMNS                                                                      \
    "d.id, d.contract_id, d.item_id, d.date, d.quantity, d.zzs, d.zbs, d.words, d.file_name," \
    " d.sha256, d.note"

/// From ENTRY_COLUMNS of `work_entry w`.
domain::WorkEntry readEntry(Query& row);
/// From DELIVERY_COLUMNS of `delivery d`.
domain::Delivery readDelivery(Query& row);
}  // namespace storage

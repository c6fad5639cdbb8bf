// SPDX-License-Identifier: GPL-3.0-or-later
#include "labour_rows.h"

namespace storage {
domain::WorkEntry readEntry(Query& row) {
    domain::WorkEntry entry;
    entry.id = row.id<domain::WorkEntryId>();
    entry.contract = row.id<domain::ContractId>();
    entry.item = row.maybe(&Query::id<domain::ScopeItemId>);
    entry.date = row.date();
    entry.quantity = row.quantity();
    entry.isTime = row.boolean();
    entry.seconds = row.integer();
    entry.note = row.text();
    return entry;
}

domain::Delivery readDelivery(Query& row) {
    domain::Delivery delivery;
    delivery.id = row.id<domain::DeliveryId>();
    delivery.contract = row.id<domain::ContractId>();
    delivery.item = row.id<domain::ScopeItemId>();
    delivery.date = row.date();
    delivery.quantity = row.quantity();
    if (row.isNull()) {
        for (int i = 0; i < 3; ++i)
            row.skip();
    } else {
        domain::TextVolume volume;
        volume.zzs = row.integer();
        volume.zbs = row.integer();
        volume.words = row.integer();
        delivery.volume = volume;
    }
    delivery.fileName = row.text();
    delivery.sha256 = row.text();
    delivery.note = row.text();
    return delivery;
}
}  // namespace storage

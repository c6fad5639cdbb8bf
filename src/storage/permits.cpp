// SPDX-License-Identifier: GPL-3.0-or-later
#include "permits.h"

#include <stdexcept>

#include "query.h"
#include "storage/database.h"

namespace storage {
Spent spend(Database& db, domain::gate::Permit permit, domain::gate::Act::Kind kind,
            domain::ContractId contract, domain::Date day) {
    if (permit.act().kind != kind || permit.act().contract != contract)
        throw std::logic_error("the permit is for another act");
    if (permit.basis() == domain::gate::Basis::BeforeStop && permit.act().doneOn != day)
        throw std::logic_error("the permit is for work of another day");
    if (const auto used = permit.usedOverride())
        db.query("INSERT INTO override_use(override_id, act, date, amount) VALUES (?, ?, ?, ?)")
            .with(*used, domain::gate::codeOf(kind), day, permit.act().adds)
            .run();
    return {std::string(domain::gate::codeOf(permit.basis())), permit.usedOverride()};
}
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_rows.h"

#include "query.h"
#include "storage/database.h"

namespace storage {
bool isNothingLater(Database& db, domain::Date day) {
    // Each is one look at the end of an index.
    auto row = db.query(
        "SELECT coalesce((SELECT max(issue_date) FROM invoice WHERE number IS NOT NULL) <= ?1, 1)"
        " AND coalesce((SELECT max(date) FROM allocation) <= ?1, 1)"
        " AND coalesce((SELECT max(date) FROM payment) <= ?1, 1)");
    row.with(day);
    row.next();
    return row.boolean();
}
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the file is what Granica wrote: its pages, references, schema, journal, the rows that the
// journal vouches for, documents, numbers and sums. Reads only. Figures that need the calculator
// are compared in usecases.
#pragma once
#include <vector>

#include "domain/base/refusal.h"

namespace storage {
class Database;

struct FileFindings {
    std::vector<domain::Refusal> findings;  ///< code and facts of each thing found wrong
    int journalRows = 0;
    int documents = 0;
};

/// Inside the caller's read transaction.
FileFindings verifyFile(Database& database);
}  // namespace storage

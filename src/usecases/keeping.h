// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the data: verification, backup, restore.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "domain/base/refusal.h"
#include "usecases/office.h"

namespace storage {
class PreparedRestore;
}

namespace usecases {
struct Verification {
    /// What was found wrong, each with its code and facts; empty: all is well.
    std::vector<domain::Refusal> findings;
    int journalRows = 0;
    int documents = 0;
    int invoices = 0;

    bool isOk() const { return findings.empty(); }
};

/// The file, its references, the journal's chain, issued figures against the calculator, numbers
/// without gaps, documents' hashes, allocations against balances, and the recorded stops computed
/// again. Never writes.
Verification verify(Office& office);

/// Refuses an existing target (T37).
void backup(Office& office, const std::filesystem::path& target);
/// The usual daily one: beside the database in backups/, once a day, the last 14 kept. True when
/// one was made.
bool backupDaily(Office& office);

struct Restored {
    std::filesystem::path file;
    std::filesystem::path kept;     ///< what was there before; empty when nothing was
    std::string lastInvoiceNumber;  ///< to be confirmed (T30)
};

/// Into a new file, then swapped (T40).
Restored restore(const std::filesystem::path& backup, const std::filesystem::path& target);

/// A restore in two steps, for somebody who is asked in between: the backup is read and checked,
/// and only finish() changes anything.
class Restoring {
public:
    Restoring(const std::filesystem::path& backup, const std::filesystem::path& target);
    Restoring(Restoring&&) noexcept;
    Restoring& operator=(Restoring&&) noexcept;
    ~Restoring();

    /// In the backup; empty when there is none (T30).
    const std::string& lastInvoiceNumber() const { return lastNumber_; }

    /// Goes on after invoice `last` of this period as continueAfter does (0: none came later) and
    /// swaps the file in. Nothing has changed when it refuses; not again once it is done.
    Restored finish(int last, domain::Date today, const Clock& clock,
                    const std::filesystem::path& shipped);

private:
    std::unique_ptr<storage::PreparedRestore> prepared_;
    std::filesystem::path target_;
    std::string lastNumber_;
};

/// After a restore (T30): invoices up to number `last` of this period were issued before and are
/// not in the file, so the next one gets `last` + 1. Refuses `number_already_given`. Gives the next
/// number.
std::string continueAfter(Office& office, int last);
}  // namespace usecases

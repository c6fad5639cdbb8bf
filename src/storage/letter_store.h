// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that went to clients, which reminder steps they were for, and pauses of reminding.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/identifiers.h"
#include "domain/base/money.h"
#include "domain/collection/ladder.h"

namespace storage {
class Database;

struct StoredLetter {
    std::int64_t id = 0;
    domain::ClientId client;
    std::optional<domain::ContractId> contract;
    std::string kind;  ///< "reminder", "suspension", "resume"
    domain::Date date;
    std::optional<domain::Date> paymentsUntil;
    std::string documentHash;
};

struct StoredStep {
    domain::InvoiceId invoice;
    domain::Step step = domain::Step::Reminder1;
    std::int64_t letter = 0;
    domain::Money balance;  ///< what was open when it was sent
};

struct ReminderPause {
    domain::ClientId client;
    domain::Date until;
    std::string reason;
};

class LetterStore {
public:
    explicit LetterStore(Database& database) : db_(database) {}

    std::int64_t add(const StoredLetter& letter);
    /// Records that a step was sent; the database refuses a second one for the invoice (T1).
    void addStep(const StoredStep& step);

    std::vector<StoredLetter> letters(std::optional<domain::ClientId> client) const;
    std::vector<domain::Step> stepsSent(domain::InvoiceId invoice) const;
    std::vector<StoredStep> steps(std::int64_t letter, domain::Currency currency) const;

    std::optional<ReminderPause> pause(domain::ClientId client) const;
    void setPause(const ReminderPause& pause);
    void endPause(domain::ClientId client);

private:
    Database& db_;
};
}  // namespace storage

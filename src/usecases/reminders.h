// SPDX-License-Identifier: GPL-3.0-or-later
// Reminding of late invoices: what is due, a look at the letter, sending it once (T1), pausing.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/collection/ladder.h"
#include "usecases/office.h"

namespace usecases {
struct ReminderRow {
    domain::DueStep step;
    std::string clientName;
    std::string number;
    domain::Date dueDate;
    domain::Money balance;
};

struct SkippedRow {
    ReminderRow row;
    domain::SkipReason reason = domain::SkipReason::MinimumGap;
    std::string pauseReason;
    std::optional<domain::Date> possibleOn;
    std::vector<domain::SetOff> setOffs;  ///< of AtHand: what pays it
};

struct DueReminders {
    std::vector<ReminderRow> due;
    std::vector<SkippedRow> skipped;
    std::optional<domain::Date> lastSent;  ///< the health line (T4)
};

DueReminders dueReminders(Office& office);

/// Which letters: all that are due, or those of one client. An invoice stands for its client (T8).
struct ReminderChoice {
    bool all = false;
    std::optional<domain::ClientId> client{};
    std::optional<domain::InvoiceId> invoice{};
    std::optional<domain::Date>
        paymentsUntil{};  ///< up to which day payments are entered; today if not given
};

/// A letter or mail as it will read.
struct LetterWords {
    std::string subject;
    std::vector<std::string> paragraphs;
    std::string body;  ///< the paragraphs as plain text
};

struct LetterPreview {
    domain::ClientId client;
    std::string clientName;
    std::string recipient;  ///< e-mail
    domain::Step tone = domain::Step::Reminder1;
    LetterWords letter;
    LetterWords mail;
    std::vector<ReminderRow> rows;  ///< everything overdue, with the step where one is due
    domain::Purse total;
    /// What the client's own money could pay of what the letter asks for; none of it is netted.
    std::vector<domain::SetOff> setOffs;
};

std::vector<LetterPreview> previewReminders(Office& office, const ReminderChoice& choice);

struct SentLetter {
    LetterPreview letter;
    std::filesystem::path pdf;
    std::filesystem::path mail;  ///< .eml; empty when the client has no e-mail
};

/// Looks at the balances again inside the transaction (T5), records each step once (T1), writes PDF
/// and mail into `folder`. With nothing due it sends nothing.
std::vector<SentLetter> sendReminders(Office& office, const ReminderChoice& choice,
                                      const std::filesystem::path& folder);

struct ReminderPause {
    domain::ClientId client;
    domain::Date until;  ///< the last day of the pause
    std::string reason;
};

/// Refuses `pause_without_reason`, `date_in_past` (T6).
ReminderPause pauseReminders(Office& office, domain::ClientId client, domain::Date until,
                             const std::string& reason);
void resumeReminders(Office& office, domain::ClientId client);

struct HistoryRow {
    std::int64_t id = 0;
    domain::ClientId client;
    std::string kind;  ///< "reminder", "suspension", "resume"
    domain::Date date;
    std::optional<domain::Date> paymentsUntil;
    std::string documentHash;  ///< of its PDF
    std::string clientName;
    std::vector<std::pair<std::string, domain::Step>> invoices;
};

std::vector<HistoryRow> reminderHistory(Office& office, std::optional<domain::ClientId> client);
}  // namespace usecases

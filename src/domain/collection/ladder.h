// SPDX-License-Identifier: GPL-3.0-or-later
// The collection ladder: which reminder of which invoice is due today. It proposes; sending,
// recording and wording are done elsewhere.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/billing/set_off.h"

namespace domain {
enum class Step { BeforeDue, Reminder1, Reminder2, Demand, FinalDemand };

/// "before_due", "reminder_1", "reminder_2", "demand", "final_demand"; back: std::domain_error.
std::string_view codeOf(Step step);
Step stepOf(std::string_view code);

struct StepRule {
    Step step = Step::Reminder1;
    /// After the deadline; before_due: before the printed due date, as a negative number.
    int days = 3;
};

/// The steps in force, in rising order, and the brakes.
struct Ladder {
    std::vector<StepRule> steps;
    int minimumGapDays = 7;  ///< between two letters to one client (T7)
    int letterCap = 8;       ///< letters to one client within 365 days (T7)
};

/// Reminder 1 after 3 days and reminder 2 after 10.
Ladder usualLadder();

struct OverdueInvoice {
    Receivable receivable;
    std::vector<Step> sent;
    std::vector<SetOff> setOffs = {};  ///< overpayments of the client that could pay of it

    /// They could pay all of it: whoever holds the money does not ask for it.
    bool isAtHand() const;
};

/// One client with all open invoices.
struct ClientCase {
    ClientId client;
    std::vector<OverdueInvoice> invoices;
    std::vector<Date> letters;        ///< days on which a letter was sent
    std::optional<Date> pausedUntil;  ///< last day of the pause
    std::string pauseReason;
};

struct DueStep {
    ClientId client;
    InvoiceId invoice;
    Step step = Step::Reminder1;
    int daysLate = 0;
};

enum class SkipReason { Paused, MinimumGap, LetterCap, AtHand };

/// "paused", "minimum_gap", "letter_cap", "at_hand" (an overpayment of the client could pay it).
std::string_view codeOf(SkipReason reason);

/// A step that would be due but for a brake, and from which day it can go: none when that day never
/// comes, or comes after the due date that a before_due announces.
struct SkippedStep {
    DueStep step;
    SkipReason reason = SkipReason::MinimumGap;
    std::optional<Date> possibleOn;
};

struct Plan {
    std::vector<DueStep> due;
    std::vector<SkippedStep> skipped;
};

/// Only the latest step that is due and above every sent one, and never beyond reminder 2 unless an
/// earlier step after the deadline was sent; nothing for an invoice without balance (T5) or before
/// its day (T3); nothing twice (T1). Brakes hold for a client's whole letter; of several, a pause
/// is named before the cap and the cap before the gap, with the first day that is free of all. An
/// invoice that an overpayment at hand could pay is held back before any of them.
Plan plan(std::span<const ClientCase> cases, const Ladder& ladder, Date today);
}  // namespace domain

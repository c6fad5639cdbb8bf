// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed on an issued invoice, and how late it is. Everything is derived from the rows as of
// a day; no status is stored (T23).
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/calendar.h"
#include "domain/base/identifiers.h"
#include "domain/base/money.h"

namespace domain {
struct Receivable {
    InvoiceId invoice;
    std::string number;
    ClientId client;
    Date issueDate;
    Date dueDate;   ///< as printed
    Date deadline;  ///< the due date moved to a business day (art. 115 KC); late from the day after
    Money gross;    ///< as issued
    Money corrected;  ///< sum of corrections, zero or negative
    Money paid;       ///< sum of allocations

    Money balance() const { return gross + corrected - paid; }

    /// Days after the deadline, 0 when not late.
    int daysLate(Date asOf) const;

    bool isOverdue(Date asOf) const { return balance().isPositive() && daysLate(asOf) > 0; }
};

enum class PaymentStatus { Unpaid, PartlyPaid, Paid, Corrected };

PaymentStatus statusOf(const Receivable& receivable);
/// "unpaid", "partly_paid", "paid", "corrected".
std::string_view codeOf(PaymentStatus status);

/// Open balances by days late, one purse per bucket (T47). The caller has left out what was issued,
/// paid or corrected after the day.
struct Ageing {
    Purse notDue;
    Purse d1To30;
    Purse d31To60;
    Purse d61To90;
    Purse over90;
    Purse total;
};

Ageing age(std::span<const Receivable> receivables, Date asOf);
}  // namespace domain

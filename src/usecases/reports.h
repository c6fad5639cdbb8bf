// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: what needs doing today, ageing as of a day, a client's statement of account.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/billing/receivable.h"
#include "usecases/gatekeeping.h"
#include "usecases/labour.h"
#include "usecases/reminders.h"

namespace usecases {
struct AgeingReport {
    domain::Date asOf;
    domain::Ageing ageing;
    domain::Purse credits;   ///< beside, not netted
    domain::Purse deposits;  ///< the part of the credits that was paid as deposits

    struct Row {
        domain::Receivable receivable;
        std::string clientName;
        int daysLate = 0;
    };

    std::vector<Row> rows;  ///< open invoices, oldest first
};

AgeingReport ageing(Office& office, domain::Date asOf, std::optional<domain::ClientId> client);

struct StatementRow {
    domain::Date date;
    enum class Kind { Invoice, Correction, Payment, Deposit, Reversal } kind = Kind::Invoice;
    std::string label;      ///< number, or note
    domain::Money amount;   ///< signed: invoices add, payments take away
    domain::Money balance;  ///< running, per currency
    bool isBill = false;    ///< an invoice or correction of one who charges no VAT
};

struct Statement {
    domain::Client client;
    domain::Date asOf;
    std::vector<StatementRow> rows;
    domain::Purse balance;  ///< what is owed less credits
    domain::Purse unpaid;
    domain::Purse overdue;
    domain::Purse credit;    ///< paid, and on no invoice yet
    domain::Purse deposits;  ///< the part of it that was paid as deposits
};

Statement statement(Office& office, domain::ClientId client, domain::Date asOf);

/// One next best action.
struct TodayItem {
    enum class Kind {
        StoppedClient,  ///< work is stopped, and why
        WarnedClient,
        ReminderDue,
        InvoiceToIssue,  ///< delivered or accepted, on no invoice; latest day is the 15th of the
                         ///< next month
        DraftWaiting,
        AskWithoutPrice,
        AskWithoutAnswer,
        DepositUnpaid,
        TimerRunning,
        CreditToMatch,
        RateMissing,   ///< the gate cannot answer for this client
        ResumeNotice,  ///< work goes on again and the client was told that it was suspended
    } kind = Kind::StoppedClient;
    std::string subject;  ///< client or contract
    std::string label;    ///< invoice, ask, currency …
    std::optional<domain::Money> amount;
    std::optional<int> days;
    std::optional<domain::Date> date;
    std::int64_t id = 0;  ///< of what the item is about
    std::vector<domain::gate::Measurement> breaches;
    std::vector<std::string> titles;  ///< per breach: of its contract, empty for the client's own
    std::vector<domain::gate::Override> overrides;  ///< live ones of what is stopped
    bool isPermitted = false;    ///< of a stop: all work may go on under the overrides
    bool isDeposit = false;      ///< of a credit: it was paid as a deposit
    bool isBeforeStart = false;  ///< of an unpaid deposit: the contract waits for it to start
};

struct Today {
    domain::Date day;
    std::vector<TodayItem> items;
    domain::Purse unpaid;
    domain::Purse overdue;
    domain::Purse unbilled;
};

Today today(Office& office);
}  // namespace usecases

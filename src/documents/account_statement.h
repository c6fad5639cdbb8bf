// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement of account says to a client: each document and payment with the balance after
// it, and what is owed. Figures are computed elsewhere.
#pragma once
#include <string>
#include <vector>

#include "domain/base/calendar.h"
#include "domain/client/client.h"

namespace documents {
struct AccountStatement {
    struct Row {
        enum class Kind { Invoice, Correction, Payment, Deposit, Reversal } kind = Kind::Invoice;
        domain::Date date;
        std::string number;     ///< of an invoice or correction; else empty
        domain::Money amount;   ///< signed: invoices add, payments take away
        domain::Money balance;  ///< after it, in its currency
        bool isBill = false;    ///< of one who charges no VAT: "rachunek", not "faktura"
    };

    domain::Date asOf;
    domain::Party seller;
    domain::Party buyer;
    std::vector<Row> rows;
    domain::Purse unpaid;
    domain::Purse overdue;   ///< the part of it that is late
    domain::Purse deposits;  ///< paid ahead, on no invoice yet
    domain::Purse credit;    ///< paid beyond the invoices otherwise
    domain::Purse balance;   ///< negative: in the client's favour
    std::vector<domain::BankAccount>
        accounts;  ///< where to pay; left out where nothing is to be paid
};
}  // namespace documents

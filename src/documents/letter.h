// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter to a client says: paragraphs from a template and the table of what is owed. Not the
// choice of the letter and not its sending.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/calendar.h"
#include "domain/client/client.h"

namespace documents {
/// A paragraph that is this and nothing else stands for the table and the accounts; in a letter
/// without it they follow the last paragraph.
inline constexpr std::string_view kTableHere = "[table]";

struct Letter {
    /// An invoice that is not paid, as the table names it.
    struct Row {
        std::string number;
        domain::Date issueDate;
        domain::Date dueDate;
        int daysLate = 0;
        domain::Money balance;
        bool isBill = false;  ///< of one who charges no VAT: "rachunek", not "faktura"
        bool isPartlyPaid = false;
    };

    std::string subject;
    domain::Date date;
    domain::Party seller;
    domain::Party buyer;
    std::vector<std::string> paragraphs;
    std::vector<Row> rows;                      ///< may be empty: then no table
    std::vector<domain::Money> totals;          ///< one per currency
    std::vector<domain::BankAccount> accounts;  ///< where to pay; may be empty
    std::string reference;                      ///< our sign on the letter; may be empty
};
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a table of invoices that were issued elsewhere, with what was paid on them. Every row is
// read and every fault told by its row and column; whether an invoice or a client is known already
// is not the file's business.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/client/client.h"
#include "exchange/csv_table.h"
#include "exchange/receivables_columns.h"
#include "exchange/written_date.h"

namespace exchange {
struct ReceivableRow {
    int row = 0;
    domain::Party client;  ///< country empty where the file names none
    std::string number;
    domain::Date issueDate;
    std::optional<domain::Date> dueDate;
    domain::Money gross;
    std::optional<domain::Rate> rate;
    std::optional<domain::Date> paidDate;  ///< with paid: both or none
    std::optional<domain::Money> paid;     ///< all that was paid up to the file's day
    std::string note;
};

/// What is wrong in a row, and in which column; the column is empty for the row as a whole.
struct RowProblem {
    int row = 0;
    std::string column;
    domain::Refusal what;
};

/// Dates whose years have two digits, so that their century was filled in.
struct ShortYears {
    int count = 0;
    std::string example;  ///< the first of them, as written and as read
    domain::Date exampleDate;
};

struct ReceivablesRead {
    std::vector<ReceivableRow> rows;
    std::vector<RowProblem> problems;
    ShortYears shortYears;
    std::vector<int> sums;  ///< rows left out: without number, day and client they are no invoices
};

/// The order of the dates in the columns of dates.
FoundOrder dateOrderIn(const CsvTable& table, const ColumnMap& map);

struct ReceivablesReading {
    const ColumnMap& map;
    DateOrder order = DateOrder::DayFirst;
    domain::Currency usual;  ///< of rows that name no currency, in its column or with the amount
    domain::Date today;      ///< nothing was issued or paid after it
};

ReceivablesRead readReceivables(const CsvTable& table, const ReceivablesReading& reading);
}  // namespace exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Finds in a table of receivables what its cells say and its titles alone do not: which row is the
// one of titles, and whether a column called "paid" holds days or amounts.
#pragma once
#include "domain/base/refusal.h"
#include "exchange/csv_table.h"
#include "exchange/receivables_columns.h"

namespace exchange {
/// Makes the row of titles the header where a program wrote lines above it ("Report of 1 May"):
/// the first row with the columns that are told by name, else with all that are needed. Where there
/// is none, the first with as many cells as are needed, so that a refusal names what was meant. The
/// number of rows that were left out above it.
int skipTitles(CsvTable& table, const ToldColumns& told, const ToldColumns& remembered);

/// As mapColumns, but a column that is called "paid" and holds days is the day of payment, unless
/// it is told otherwise.
domain::Result<ColumnMap> mapTable(const CsvTable& table, const ToldColumns& told,
                                   const ToldColumns& remembered);

/// What mapTable finds when nothing is told, whether it is enough or not.
ColumnMap foundInTable(const CsvTable& table, const ToldColumns& remembered);
}  // namespace exchange

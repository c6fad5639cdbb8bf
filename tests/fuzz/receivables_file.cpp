// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_file.h"

#include "exchange/receivables_table.h"
#include "fuzz/input.h"

using namespace exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    auto table = readTable(fuzz::textOf(bytes, size), "table.csv");
    if (!table)
        return 0;
    const auto rows = table->rows.size();
    const int skipped = skipTitles(*table, {}, {});
    fuzz::require(table->rows.size() + static_cast<std::size_t>(skipped) == rows,
                  "a row is a title or is read");
    const auto map = mapTable(*table, {}, {});
    if (!map)
        return 0;
    const auto today = domain::dateOf("2026-09-01");
    const auto order = dateOrderIn(*table, *map).order.value_or(DateOrder::DayFirst);
    const auto read = readReceivables(*table, {*map, order, domain::Currency::of("PLN"), today});
    for (const auto& row : read.rows) {
        fuzz::require(!row.client.name.empty() && !row.number.empty(), "a row has its names");
        fuzz::require(row.gross.isPositive(), "an invoice is more than zero");
        fuzz::require(row.issueDate <= today, "nothing is issued in the future");
        fuzz::require(row.paid.has_value() == row.paidDate.has_value(), "paid has its day");
        fuzz::require(!row.paid || row.paid->currency() == row.gross.currency(),
                      "an invoice is paid in its currency");
    }
    for (const auto& problem : read.problems)
        fuzz::require(problem.row > 0 && !problem.what.code.empty(), "a problem has its place");
    return 0;
}

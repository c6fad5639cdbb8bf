// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_table.h"

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto table = exchange::readTable(fuzz::textOf(bytes, size), "table.csv");
    if (!table)
        return 0;
    fuzz::require(!table->header.empty(), "a table has a header");
    int last = 0;
    for (const auto& row : table->rows) {
        fuzz::require(row.number > last, "rows are numbered upwards");
        fuzz::require(!row.cells.empty(), "a row has cells");
        last = row.number;
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holidays_file.h"

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto calendar = exchange::readCalendar(fuzz::fileOf(fuzz::textOf(bytes, size)));
    if (!calendar)
        return 0;
    for (const char* day : {"2026-01-01", "2028-02-29", "2199-12-24"})
        fuzz::require(calendar->sameOrNextBusinessDay(domain::dateOf(day)) >= domain::dateOf(day),
                      "a business day comes no earlier");
    return 0;
}

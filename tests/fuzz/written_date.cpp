// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_date.h"

#include "domain/base/refusal.h"
#include "fuzz/input.h"

using namespace exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = fuzz::textOf(bytes, size);
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        const auto date = readDate(text, order);
        if (!date)
            continue;
        fuzz::require(domain::dateOf(domain::toIso(*date)) == *date, "a date is a date");
        const auto year = domain::yearOf(*date);
        if (hasShortYear(text))
            fuzz::require(year >= 2000 && year < 2100, "two digits mean this century");
        else if (order == DateOrder::YearFirst)
            fuzz::require(findDateOrder({std::string(text)}).order == order,
                          "a whole year in front is never in doubt");
    }
    return 0;
}

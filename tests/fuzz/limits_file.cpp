// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/limits_file.h"

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::fileOf(fuzz::textOf(bytes, size));
    const auto limits = exchange::readStarterLimits(file, domain::Currency::of("PLN"));
    if (!limits)
        return 0;
    for (std::size_t i = 1; i < limits->size(); ++i)
        fuzz::require((*limits)[i - 1].key < (*limits)[i].key, "each limit is there once");
    return 0;
}

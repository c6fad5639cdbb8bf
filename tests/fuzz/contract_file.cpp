// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contract_file.h"

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    exchange::ContractDefaults defaults;
    defaults.currency = domain::Currency::of("PLN");
    defaults.today = domain::dateOf("2026-09-01");
    const auto contract =
        exchange::readContract(fuzz::textOf(bytes, size), "contract.json", defaults);
    if (!contract)
        fuzz::require(!contract.refusal().code.empty(), "what is refused is named");
    return 0;
}

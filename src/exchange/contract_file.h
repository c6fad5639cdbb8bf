// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an agreement from a JSON file (templates/examples/contract.json, explained key by key in
// contract.md beside it) into a draft. Not the judgement whether such a contract can be:
// domain::checkContract.
#pragma once
#include <filesystem>
#include <string_view>

#include "domain/base/refusal.h"
#include "domain/contract/contract.h"

namespace exchange {
/// What the file need not say.
struct ContractDefaults {
    domain::ClientId client;
    domain::VatRate usualRate;
    domain::Currency currency;
    int paymentTermDays = domain::kUsualTermDays;
    domain::Date today;
};

/// A draft without ids, items numbered from 1. A key that is absent means none; the refusal of a
/// wrong one carries file, line and field.
domain::Result<domain::Contract> readContractFile(const std::filesystem::path& file,
                                                  const ContractDefaults& defaults);

/// As above, from text; `sourceName` is how people know it.
domain::Result<domain::Contract> readContract(std::string_view json, std::string_view sourceName,
                                              const ContractDefaults& defaults);
}  // namespace exchange

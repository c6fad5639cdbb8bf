// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that are drawn whenever they are asked for, in the client's language: the confirmation of
// an order, a statement of account. They have no number and are not kept, so nothing is stored.
#pragma once
#include <filesystem>

#include "domain/base/identifiers.h"
#include "usecases/reports.h"

namespace usecases {
/// Writes the contract as it stands, dated today, for both to sign. Gives the file's path.
std::filesystem::path contractPdf(Office& office, domain::ContractId contract,
                                  const std::filesystem::path& folder);

/// Writes the statement with the accounts to pay into; without the notes of payments, which are
/// one's own. Gives the file's path.
std::filesystem::path statementPdf(Office& office, const Statement& statement,
                                   const std::filesystem::path& folder);
}  // namespace usecases

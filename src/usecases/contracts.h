// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts: added as drafts, edited until started, started through the gate, closed.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/contract/contract.h"
#include "usecases/standing.h"

namespace usecases {
/// A contract with what follows from its rows.
struct ContractView {
    domain::Contract contract;
    std::string clientName;
    domain::Money value;  ///< net, accepted changes included
    domain::DepositStanding deposit;
    int roundsAgreed = 0;
    int roundsUsed = 0;
    std::vector<domain::Quantity> delivered;  ///< per item, in order
    domain::Money unbilled;                   ///< gross, what no issued invoice holds
};

/// Codes of sentences that are worth saying, e.g. "no_suspension_clause", "beyond_scope".
using Warnings = std::vector<domain::Refusal>;

struct AddedContract {
    ContractView view;
    Warnings warnings;
};

/// Reads contract.json for the client and adds a draft. Refuses `client_refused`,
/// `client_archived`.
AddedContract addContractFromFile(Office& office, domain::ClientId client,
                                  const std::filesystem::path& file);
/// From JSON text of the same keys, as the command line's options make it.
AddedContract addContractFromText(Office& office, domain::ClientId client, std::string_view json);
/// Replaces a draft by the file; refuses `contract_started`.
AddedContract editContractFromFile(Office& office, domain::ContractId contract,
                                   const std::filesystem::path& file);
AddedContract editContractFromText(Office& office, domain::ContractId contract,
                                   std::string_view json);
/// The draft as the JSON that the file format has; for editing single terms.
std::string contractAsJson(const domain::Contract& contract);

/// Through the gate (an unpaid deposit stops). Warns when there is no suspension clause.
AddedContract startContract(Office& office, domain::ContractId contract);
ContractView closeContract(Office& office, domain::ContractId contract);

/// The view of a loaded contract; inside the caller's transaction.
ContractView contractView(Office& office, domain::Contract contract);

ContractView showContract(Office& office, domain::ContractId contract);

struct ContractFilter {
    std::optional<domain::ClientId> client{};
    std::optional<domain::ContractState> state{};
    int limit = -1;  ///< -1: no limit
    int offset = 0;
};

std::vector<ContractView> listContracts(Office& office, const ContractFilter& filter);
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts with their scope items, and change requests.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/contract/change_request.h"
#include "domain/contract/contract.h"
#include "domain/gate/permit.h"

namespace storage {
class Database;

struct ContractFilter {
    std::optional<domain::ClientId> client{};
    std::optional<domain::ContractState> state{};
    int limit = -1;
    int offset = 0;
};

class ContractStore {
public:
    explicit ContractStore(Database& database) : db_(database) {}

    /// Adds a draft with its items; ids and positions in the argument are not looked at.
    domain::ContractId add(const domain::Contract& contract, domain::Money depositRequired);

    /// Replaces terms and items of a draft.
    void replaceDraft(const domain::Contract& contract, domain::Money depositRequired);

    /// From this day on the scope is frozen. Needs the permit for StartContract.
    void start(domain::ContractId id, domain::Date day, domain::gate::Permit permit);
    void close(domain::ContractId id, domain::Date day);

    std::optional<domain::Contract> find(domain::ContractId id) const;
    std::vector<domain::Contract> list(const ContractFilter& filter) const;

    /// Rounds included at start and those agreed by accepted changes.
    int roundsAgreed(domain::ContractId id) const;

    domain::ChangeId addChange(const domain::ChangeRequest& change);
    /// State, price, number and answer; not for accepting.
    void updateChange(const domain::ChangeRequest& change,
                      const std::optional<std::string>& documentHash);
    /// Accepts: the decided request, and the scope item that comes of it, in one step. Needs the
    /// permit for AcceptChange. Gives the item's id.
    domain::ScopeItemId acceptChange(const domain::ChangeRequest& accepted,
                                     const domain::ScopeItem& item, domain::gate::Permit permit);

    std::optional<domain::ChangeRequest> findChange(domain::ChangeId id) const;
    std::vector<domain::ChangeRequest> changes(std::optional<domain::ContractId> contract) const;
    std::optional<std::string> changeDocument(domain::ChangeId id) const;

private:
    Database& db_;
};
}  // namespace storage

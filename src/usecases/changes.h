// SPDX-License-Identifier: GPL-3.0-or-later
// What the client asks for beyond the scope: logged, priced, sent, answered. Only accepting asks
// the gate.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/contract/change_request.h"
#include "usecases/contracts.h"
#include "usecases/standing.h"

namespace usecases {
struct ChangeAnswer {
    domain::ChangeRequest change;
    domain::Money contractValue;               ///< net, after it
    std::optional<domain::gate::State> state;  ///< of the contract, after it; none without a rate
    GateEffect effect;
    std::optional<Forecast> forecast;          ///< of accepting
    std::vector<std::filesystem::path> files;  ///< of sending: the PDF, the mail
    Warnings warnings;  ///< of logging and sending: `unprintable_left_out` {text}; `change_unnamed`
};

/// In the client's own words; never stopped. Refuses `missing_field` {text},
/// `contract_not_started`, `contract_closed`.
ChangeAnswer logChange(Office& office, domain::ContractId contract, const std::string& text,
                       const std::string& source);

struct PriceForm {
    std::string amount;              ///< net, as typed
    std::optional<std::string> vat;  ///< the usual rate when not given
    int extraRounds = 0;
    std::optional<std::string> name{};  ///< of what will be delivered; kept when not given
};

/// An ask without a name is called by its own words; a question or several lines of them say
/// nothing on an invoice, so it is then named after its day, with a warning `change_unnamed`
/// {name}. Refuses `unprintable_character`, `control_character` in the name.
ChangeAnswer priceChange(Office& office, domain::ChangeId change, const PriceForm& form);

/// Numbers the change order, freezes its PDF and writes it with a mail into `folder`. Sent again
/// without a new price it keeps its number and its bytes.
ChangeAnswer sendChange(Office& office, domain::ChangeId change,
                        const std::filesystem::path& folder);

/// Through the gate; scope, value and invoiceable lines change in one transaction. `onDelivery`: it
/// is invoiced when delivered instead of at acceptance.
ChangeAnswer acceptChange(Office& office, domain::ChangeId change, const std::string& by,
                          bool onDelivery);
ChangeAnswer declineChange(Office& office, domain::ChangeId change, const std::string& by);
ChangeAnswer withdrawChange(Office& office, domain::ChangeId change, const std::string& by);
ChangeAnswer absorbChange(Office& office, domain::ChangeId change);

std::vector<domain::ChangeRequest> listChanges(Office& office,
                                               std::optional<domain::ContractId> contract,
                                               bool onlyOpen);
/// The frozen change order again; refuses `change_not_sent`.
std::filesystem::path changePdf(Office& office, domain::ChangeId change,
                                const std::filesystem::path& folder);
}  // namespace usecases

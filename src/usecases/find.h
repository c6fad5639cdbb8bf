// SPDX-License-Identifier: GPL-3.0-or-later
// Objects by what people call them: an id, a number, or an unambiguous part of a name.
#pragma once
#include <string_view>

#include "domain/base/identifiers.h"
#include "domain/client/client.h"
#include "domain/contract/change_request.h"
#include "domain/contract/contract.h"
#include "usecases/office.h"

namespace usecases {
/// By id, NIP, exact name, or part of a name that fits one client only. Throws Refused
/// `client_unknown` or `client_ambiguous` {text, names} (kind Input).
domain::Client findClient(Office& office, std::string_view text);
/// By id, or a part of the title that fits one contract only.
domain::Contract findContract(Office& office, std::string_view text);
/// By id, or the number of its change order.
domain::ChangeRequest findChange(Office& office, std::string_view text);
/// An issued invoice by number or id; `invoice_unknown`, `invoice_is_draft`.
domain::InvoiceId findIssued(Office& office, std::string_view text);
/// By position within the contract, or name.
const domain::ScopeItem& findItem(const domain::Contract& contract, std::string_view text);
domain::PaymentId findPayment(Office& office, std::string_view text);

/// By id; `client_unknown`, `contract_unknown` otherwise.
domain::Client clientById(Office& office, domain::ClientId id);
domain::Contract contractById(Office& office, domain::ContractId id);

/// Refuses `contract_of_other_client`.
void requireOf(const domain::Contract& contract, domain::ClientId client);
}  // namespace usecases

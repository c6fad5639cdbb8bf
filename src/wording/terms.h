// SPDX-License-Identifier: GPL-3.0-or-later
// How single facts read: purses, units, the states of invoices, contracts and asks. The words of
// the gate are in gate_words.h.
#pragma once
#include <optional>
#include <string>

#include "domain/billing/receivable.h"
#include "domain/collection/ladder.h"
#include "domain/contract/change_request.h"
#include "domain/contract/contract.h"
#include "domain/gate/standing.h"
#include "wording/voice.h"

namespace wording {
/// "1 230,00 PLN, 40,00 EUR"; "0" of nothing is a dash.
std::string purseText(const Voice& voice, const domain::Purse& purse);

std::string statusName(const Voice& voice, domain::PaymentStatus status);

/// The state as a person says it; none while a rate of exchange is missing.
std::string stateText(const Voice& voice, const std::optional<domain::gate::State>& state);

/// The same of a client with its contracts: "stopped, on a contract", "waiting for a deposit".
std::string overallText(const Voice& voice, const std::optional<domain::gate::Overall>& overall);

/// The unit alone, as people read it.
std::string unitName(const Voice& voice, const domain::Unit& unit);

/// The units of quantities: "6,123 × 1000 zzs".
std::string quantityText(const Voice& voice, domain::Quantity quantity, const domain::Unit& unit);

/// "23%", "zw", "no VAT".
std::string vatText(const Voice& voice, const domain::VatRate& rate);

/// "1 230,00 PLN net", "… gross"; the amount alone where there is no VAT to tell them apart.
std::string netText(const Voice& voice, domain::Money amount, bool isWithoutVat);
std::string grossText(const Voice& voice, domain::Money amount, bool isWithoutVat);

/// Of an ask that has a price.
std::string priceText(const Voice& voice, const domain::ChangeRequest& ask);

std::string stateName(const Voice& voice, domain::ChangeState state);
std::string stateName(const Voice& voice, domain::ContractState state);

/// The step of the ladder of reminders.
std::string stepName(const Voice& voice, domain::Step step);
}  // namespace wording

// SPDX-License-Identifier: GPL-3.0-or-later
// Parties, accounts and sellers as the JSON that issued documents keep; private to storage.
#pragma once
#include <nlohmann/json.hpp>

#include "domain/billing/invoice.h"

namespace storage {
nlohmann::json toJson(const domain::Party& party);
domain::Party partyFrom(const nlohmann::json& json);
nlohmann::json toJson(const domain::BankAccount& account);
domain::BankAccount accountFrom(const nlohmann::json& json);
nlohmann::json toJson(const domain::Seller& seller);
domain::Seller sellerFrom(const nlohmann::json& json);
std::vector<domain::Prepayment> prepaidFrom(const nlohmann::json& json, domain::Currency currency);
/// What an issued invoice keeps of its parties and words; its figures and lines are rows.
nlohmann::json snapshotOf(const domain::IssuedInvoice& invoice);
}  // namespace storage

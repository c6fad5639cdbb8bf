// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers of stored things, one type per kind so that a client's id is never taken for an
// invoice's. They come from the database and mean nothing outside it.
#pragma once
#include <compare>
#include <cstdint>

namespace domain {
template <class Tag>
struct Id {
    std::int64_t value = 0;

    friend auto operator<=>(const Id&, const Id&) = default;
};

using ClientId = Id<struct ClientTag>;
using ContractId = Id<struct ContractTag>;
using ScopeItemId = Id<struct ScopeItemTag>;
using ChangeId = Id<struct ChangeTag>;
using WorkEntryId = Id<struct WorkEntryTag>;
using DeliveryId = Id<struct DeliveryTag>;
using RoundId = Id<struct RoundTag>;
using InvoiceId = Id<struct InvoiceTag>;
using PaymentId = Id<struct PaymentTag>;
using OverrideId = Id<struct OverrideTag>;
}  // namespace domain

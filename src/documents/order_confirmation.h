// SPDX-License-Identifier: GPL-3.0-or-later
// What the confirmation of an order says: a contract with its value, for both to sign. Not the
// contract's course (domain/contract), and no notes of one's own.
#pragma once
#include <optional>
#include <string>

#include "domain/base/calendar.h"
#include "domain/billing/totals.h"
#include "domain/client/client.h"
#include "domain/contract/contract.h"

namespace documents {
struct OrderConfirmation {
    domain::Date date;
    domain::Party seller;
    domain::Party buyer;
    domain::Contract contract;
    domain::Totals totals;                       ///< of its items, in their order
    domain::Money deposit;                       ///< gross; zero when none was agreed
    domain::Money depositLeft;                   ///< what of it is still to be paid
    std::optional<domain::BankAccount> account;  ///< where to pay it
    std::string exemptionBasis;                  ///< of the seller
};
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/client.h"

namespace domain {
const BankAccount* Seller::accountIn(Currency currency) const {
    for (const auto& account : accounts)
        if (account.currency == currency)
            return &account;
    return nullptr;
}
}  // namespace domain

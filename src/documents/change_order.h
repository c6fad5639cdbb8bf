// SPDX-License-Identifier: GPL-3.0-or-later
// What the document of a priced change request says. Not the request itself (domain/contract) and
// not the decision on it.
#pragma once
#include <string>

#include "domain/base/calendar.h"
#include "domain/client/client.h"
#include "domain/contract/vat_rate.h"

namespace documents {
struct ChangeOrder {
    std::string number;
    domain::Date date;
    domain::Party seller;
    domain::Party buyer;
    std::string contractTitle;
    std::string request;  ///< in the client's own words
    domain::Date askedOn;
    std::string delivers{};  ///< its name on the invoice, where the words have another
    domain::Money net;
    domain::Money vat;
    domain::Money gross;
    domain::VatRate rate;
    std::string exemptionBasis{};  ///< of the seller
    domain::Money valueBefore;     ///< net value of the contract without this change
    domain::Money valueAfter;
    int extraRounds = 0;  ///< included revision rounds that accepting adds
};
}  // namespace documents

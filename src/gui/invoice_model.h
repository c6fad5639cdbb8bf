// SPDX-License-Identifier: GPL-3.0-or-later
// An invoice or a draft in words, beside its page.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "usecases/invoices.h"
#include "wording/voice.h"

namespace gui {
/// For whom, each line, the sums, and what is worth a note.
std::vector<std::string> figuresOf(const wording::Voice& voice, const usecases::DraftView& draft);
std::vector<std::string> figuresOf(const wording::Voice& voice, const usecases::IssuedView& issued,
                                   domain::Date today);

/// Money of the client that lies on no invoice and could be put on one of this contract.
struct CreditAtHand {
    std::vector<domain::PaymentId> payments;
    domain::Money amount;
    bool hasDeposit = false;
};

/// Deposits of other contracts are left alone; nothing when there is none in the currency.
std::optional<CreditAtHand> creditAtHand(usecases::Office& office, domain::ClientId client,
                                         std::optional<domain::ContractId> contract,
                                         domain::Currency currency);

/// Beside a draft: what can be put on the invoice once it is issued.
std::string creditSentence(const wording::Voice& voice, const CreditAtHand& credit);
}  // namespace gui

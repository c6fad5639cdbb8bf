// SPDX-License-Identifier: GPL-3.0-or-later
// What would lift a breach, as a value: the program never says only "no".
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/gate/facts.h"
#include "domain/gate/limits.h"

namespace domain::gate {
struct Remedy {
    enum class Kind {
        PayInvoice,      ///< amount on the invoice (number)
        BillAndCollect,  ///< exposure that is no invoice yet: so much less unbilled or prepaid
        AnswerAsk,       ///< the ask (id, label) accepted, declined or withdrawn
        AcceptedChange,  ///< a new accepted change order of at least the amount, net
        AgreeRounds,     ///< more revision rounds agreed by a change order (count)
        PayDeposit,      ///< the amount as deposit
        LiftManual,      ///< the stop set by hand taken back
        ChangeLimit,     ///< nothing else lifts it: a threshold of 0 is reached by nothing at all
    } kind = Kind::PayInvoice;
    std::int64_t id = 0;  ///< of the invoice or ask
    std::string label;    ///< invoice number, words of the ask
    std::optional<Money> amount;
    int count = 0;
    std::optional<Money> own = {};  ///< of a foreign invoice: what to pay, in its currency
    /// Of a payment: how much of it the client's money that is on no invoice could do at once.
    std::vector<SetOff> atHand = {};
};

/// The remedy is a payment that overpayments at hand make in full: nothing is to be asked of the
/// client for it. Deposits are left out, which may be held for a later invoice.
bool isAtHand(const Remedy& remedy);

/// "pay_invoice" … as in --json.
std::string_view codeOf(Remedy::Kind kind);

/// The least that brings the limit below `threshold` (the stop, or the warn of a warning); empty
/// when it already is. Payments are named in the database's currency, those on a foreign invoice
/// in its own, too; oldest deadline first.
std::vector<Remedy> remediesFor(const EffectiveLimit& limit, const Figure& threshold,
                                const ClientFacts& facts, const ContractFacts* contract,
                                Date today);
}  // namespace domain::gate

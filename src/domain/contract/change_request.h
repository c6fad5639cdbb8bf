// SPDX-License-Identifier: GPL-3.0-or-later
// An ask beyond the scope, and its course: logged → priced → (sent) → accepted, declined, withdrawn
// or absorbed. Whether accepting is permitted today is for the gate, what it costs is for billing.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"
#include "domain/contract/vat_rate.h"

namespace domain {
enum class ChangeState { Logged, Priced, Sent, Accepted, Declined, Withdrawn, Absorbed };

enum class ChangeEvent { Price, Send, Accept, Decline, Withdraw, Absorb };

struct ChangeRequest {
    ChangeId id;
    ContractId contract;
    Date loggedOn;
    std::string text;    ///< the client's own words
    std::string name;    ///< of what will be delivered, once it was given one; else empty
    std::string source;  ///< mail, call, meeting, message …
    ChangeState state = ChangeState::Logged;
    std::optional<Money> price;  ///< net; there is one from Priced on
    VatRate vat;
    int extraRounds = 0;  ///< included revision rounds that accepting adds
    std::string number;   ///< of the change order, once sent; else empty
    std::optional<Date> decidedOn;
    std::string decidedBy;  ///< how the answer came: mail, call …
};

/// Where the event leads. Refuses with `change_decided` any event on a decided request, with
/// `change_without_price` sending, accepting or absorbing an unpriced one. A priced or sent request
/// may be priced again.
Result<ChangeState> next(const ChangeRequest& request, ChangeEvent event);

/// Whether the words can stand as a line of an invoice: one line, and no question.
bool isFitAsName(std::string_view words);

/// Waiting for an answer: logged, priced or sent.
bool isOpen(ChangeState state);

/// "logged" … as in --json and in the database; and back (std::domain_error for others).
std::string_view codeOf(ChangeState state);
ChangeState changeStateOf(std::string_view code);
}  // namespace domain

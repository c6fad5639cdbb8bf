// SPDX-License-Identifier: GPL-3.0-or-later
// Where a payment went, in sentences.
#pragma once
#include <string>
#include <vector>

#include "domain/billing/invoice.h"
#include "domain/billing/set_off.h"
#include "usecases/payments.h"
#include "wording/voice.h"

namespace telling {
/// Of a new payment; {id}, {amount} and {client} are to be filled in.
inline constexpr const char* kPaymentAdded = wording::mark("Payment {id}: {amount} from {client}");

/// What is left to pay on the invoices that it touched, what lies on none (unless a warning of the
/// answer says so), and by which rule.
std::vector<std::string> paymentSentences(const wording::Voice& voice,
                                          const usecases::PaymentAnswer& result);

/// A note that what a letter asks for is here in part already.
std::string setOffNote(const wording::Voice& voice, const std::vector<domain::SetOff>& setOffs);

/// What a correction has set free, and what becomes of it.
std::vector<std::string> releasedSentences(const wording::Voice& voice,
                                           const std::vector<domain::Prepayment>& released);

/// What lies on the invoice from its first day, and what its page asks for; none when it asks for
/// all of it.
std::vector<std::string> prepaidSentences(const wording::Voice& voice,
                                          const domain::IssuedInvoice& invoice);
std::vector<std::string> prepaidSentences(const wording::Voice& voice,
                                          const std::vector<domain::Prepayment>& prepaid,
                                          domain::Money leftToPay);
}  // namespace telling

// SPDX-License-Identifier: GPL-3.0-or-later
// How to pay by bank transfer: the account, what to write as the title, and a QR code for a bank's
// app. How much is due, and until when, stands where the document says it.
#pragma once
#include <string>

#include "domain/client/client.h"
#include "sheet.h"

namespace documents {
struct PaymentBlock {
    std::string heading;
    const domain::Party& payee;
    const domain::BankAccount& account;
    domain::Money amount;   ///< what the code asks for
    std::string reference;  ///< the title of the transfer; without one there is no code
    /// Where height is dear the code stands beside the text, smaller and without its caption.
    enum class Code { Below, Beside } code = Code::Below;
};

/// Of what drawPayment() draws.
float heightOf(Sheet& sheet, const PaymentBlock& payment, Column column,
               const wording::Voice& voice);

/// The caller sees to it that there is room.
void drawPayment(Sheet& sheet, const PaymentBlock& payment, Column column,
                 const wording::Voice& voice);
}  // namespace documents

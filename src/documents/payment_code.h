// SPDX-License-Identifier: GPL-3.0-or-later
// What a payment QR code says to a bank's app: the Polish "Standard 2D" of the banks (ZBP) for
// zlotys, EPC069-12 for euros. Only the text; drawing it is qr_code.h.
#pragma once
#include <optional>
#include <string>

#include "domain/client/client.h"

namespace documents {
struct Transfer {
    const domain::Party& payee;
    const domain::BankAccount& account;
    domain::Money amount;
    std::string title;  ///< e.g. the number of the invoice
};

/// The text of the code, or none where a code cannot be made: zlotys without a Polish account,
/// another currency than zlotys and euros, an amount that is not positive or that the format has no
/// place for. Names and titles that are too long are cut at a character.
std::optional<std::string> paymentCode(const Transfer& transfer);
}  // namespace documents

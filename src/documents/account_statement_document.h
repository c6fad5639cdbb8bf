// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out a statement of account: the rows with their balance, what is owed, where to pay.
#pragma once
#include <string>

#include "canvas.h"
#include "documents/account_statement.h"
#include "wording/voice.h"

namespace documents {
/// The bytes of the PDF.
std::string drawAccountStatement(Canvas& canvas, const AccountStatement& statement,
                                 const wording::Voice& voice);
}  // namespace documents

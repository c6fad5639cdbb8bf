// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of a contract from options, in the shape of contract.json, so that both ways of adding
// a contract are read and checked by the same reader.
#pragma once
#include "cli/options.h"

namespace cli {
/// Options that name terms; what add and edit share.
std::vector<OptionUse> termOptions();

/// Whether any of them is there.
bool hasTerms(const Options& options);

/// Puts what the options name into `contract`, replacing what was there. Throws `wrong_item` for
/// an item that is not "name; quantity; unit; price[; vat]".
void putTerms(const Options& options, Json& contract);

/// A refusal of the reader with the option that named the term, in place of the line of a file that
/// nobody has written.
domain::Refusal asTyped(domain::Refusal refusal);
}  // namespace cli

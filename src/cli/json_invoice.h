// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices, drafts and corrections as --json shows them and as a person reads them.
#pragma once
#include <string>
#include <vector>

#include "cli/context.h"
#include "usecases/invoices.h"

namespace cli {
Json toJson(const usecases::DraftView& view);

/// With what is owed as of the day; a correction has nothing owed.
Json toJson(const usecases::IssuedView& view, domain::Date today);

/// The lines of the document and its sums.
std::vector<std::string> linesOf(const wording::Voice& voice,
                                 const std::vector<domain::Line>& lines,
                                 const domain::Totals& totals);
}  // namespace cli

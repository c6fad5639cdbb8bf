// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about many invoices at once; those about one are in invoice.cpp.
#pragma once
#include "cli/context.h"

namespace cli {
Answer issueAllDrafts(Context& context);
Answer writeAllPdfs(Context& context);
}  // namespace cli

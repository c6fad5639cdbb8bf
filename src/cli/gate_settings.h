// SPDX-License-Identifier: GPL-3.0-or-later
// `gate limits` and `gate set`: showing and drawing the lines. The rest of the group is in
// gate.cpp.
#pragma once
#include "cli/context.h"

namespace cli {
Answer gateLimits(Context& context);
Answer gateSet(Context& context);
}  // namespace cli

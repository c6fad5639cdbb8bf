// SPDX-License-Identifier: GPL-3.0-or-later
// A file in the making has a name of its own, which nobody asked for: refusals are told with the
// name that was wanted.
#pragma once
#include "domain/base/refusal.h"

namespace wording {
/// The refusal with the file that was wanted in the place of a file in the making.
domain::Refusal withWantedFile(domain::Refusal refusal);
}  // namespace wording

// SPDX-License-Identifier: GPL-3.0-or-later
// What came of an attempt, as one word that a test compares. Only for tests.
#pragma once
#include <string>

#include "domain/base/refusal.h"

namespace support {
/// The code of the refusal, or "done".
template <class T>
std::string outcome(const domain::Result<T>& result) {
    return result ? "done" : result.refusal().code;
}
}  // namespace support

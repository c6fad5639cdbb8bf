// SPDX-License-Identifier: GPL-3.0-or-later
// Forward declaration of Result, for the few headers on which refusal.h itself stands.
#pragma once

namespace domain {
template <class T>
class Result;
}  // namespace domain

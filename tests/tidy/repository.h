// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the repository as the rules want it. Not its history and not what was built.
#pragma once
#include "tidy/rules.h"

namespace tidy {
/// Every text of ours below src, tests, cmake, installer, .ci and templates, and those at the root
/// that people read, sorted by path.
const Sources& repository();

/// One file of it; empty when there is none.
std::string textOf(const std::string& path);
}  // namespace tidy

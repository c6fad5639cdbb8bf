// SPDX-License-Identifier: GPL-3.0-or-later
// The text of --help, for the program, a group or a verb, made from the same tables that are
// parsed.
#pragma once
#include <span>
#include <string>

#include "cli/parser.h"

namespace cli {
/// As deep as the command is named.
std::string help(const wording::Voice& voice, std::span<const Group> groups,
                 const Command& command);
}  // namespace cli

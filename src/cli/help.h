// SPDX-License-Identifier: GPL-3.0-or-later
// The text of --help, for the program, a group or a verb, made from the same tables that are
// parsed; and the rows that it shares with the manual page (manual.h).
#pragma once
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "cli/parser.h"

namespace cli {
/// A term, and what it means.
using Rows = std::vector<std::pair<std::string, std::string>>;

/// The options that every command takes.
Rows globalRows(const wording::Voice& voice);
/// The exit codes.
Rows exitRows(const wording::Voice& voice);
/// The options and words of one verb.
Rows optionRows(const wording::Voice& voice, const Verb& verb);
/// "granica client edit CLIENT [OPTIONS]"
std::string usageOf(const wording::Voice& voice, const Group& group, const Verb& verb);

/// As deep as the command is named.
std::string help(const wording::Voice& voice, std::span<const Group> groups,
                 const Command& command);
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
// What bash offers behind "granica" and Tab: groups, verbs, options, fixed choices and files, made
// from the same tables that are parsed. It never looks into the database.
#pragma once
#include <span>
#include <string>

#include "cli/command.h"

namespace cli {
/// A script for bash to source.
std::string bashCompletion(std::span<const Group> groups);
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the words of a command line into a verb and its options. What cannot be read is refused
// with a code (kind Input), never in CLI11's own sentences.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/context.h"

namespace cli {
/// The options that go before or after the group, and everything else in its order.
struct Words {
    Globals globals;
    std::vector<std::string> rest;
    bool wantsHelp = false;
    bool wantsVersion = false;
    std::optional<domain::Refusal> refusal;  ///< of a global option without its value
};

/// Takes the global options out, wherever they stand before a "--".
Words takeGlobals(const std::vector<std::string>& arguments);

/// What was asked for; without a verb (or group) only as far as it was named.
struct Command {
    const Group* group = nullptr;
    const Verb* verb = nullptr;
    Options options;
};

/// As far as the words name a group and a verb, for --help.
Command named(std::span<const Group> groups, const std::vector<std::string>& words);

/// Throws domain::Refused: command_missing, unknown_command, option_unknown, option_missing,
/// option_repeated, value_missing, too_many_words, not_utf8.
Command parse(std::span<const Group> groups, const std::vector<std::string>& words);
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page granica(1) as roff, made from the same tables as --help. Not a guide: that is the
// README.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "wording/voice.h"

namespace cli {
std::string manual(const wording::Voice& voice, std::span<const Group> groups);

/// The text so that roff prints it as it is: nothing in it is an instruction, and what is copied
/// from the page can be typed.
std::string roff(std::string_view text);
}  // namespace cli

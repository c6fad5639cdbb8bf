// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the command line: reads the words, runs the command, prints the answer or the refusal,
// and gives the exit code (0 done, 1 rule, 2 input, 3 stopped, 4 world, 5 internal error).
#pragma once
#include <string>
#include <vector>

#include "cli/context.h"

namespace cli {
/// `arguments` without the program's name.
int run(const std::vector<std::string>& arguments, Surroundings& around);
}  // namespace cli

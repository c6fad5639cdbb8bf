// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <iostream>
#include <unistd.h>

#include "cli/program.h"
#include "usecases/clock.h"

namespace {
/// As gettext chooses: the first of these that is set.
std::string systemLanguage() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
            return value;
    return {};
}
}  // namespace

int main(int count, char** words) {
    const usecases::SystemClock clock;
    cli::Surroundings around{std::cin,
                             std::cout,
                             std::cerr,
                             clock,
                             isatty(STDIN_FILENO) != 0,
                             systemLanguage(),
                             isatty(STDERR_FILENO) != 0};
    const int code = cli::run({words + 1, words + count}, around);
    std::cout.flush();
    return code;
}

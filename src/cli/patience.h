// SPDX-License-Identifier: GPL-3.0-or-later
// A command that takes a while: tells on the terminal how far it is, and lets Ctrl+C end it between
// two documents instead of in the middle of one.
#pragma once
#include <csignal>
#include <cstdint>

#include "cli/context.h"

namespace cli {
/// While one lives, Ctrl+C only asks; a second Ctrl+C ends the program at once, as usual.
class Patience {
public:
    explicit Patience(Context& context);
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;
    /// Takes its line from the terminal again.
    ~Patience();

    /// "12 of 1000", where somebody can see it; false once Ctrl+C was pressed.
    bool goesOn(std::int64_t done, std::int64_t all);

private:
    Context& context_;

    struct sigaction before_ {};

    bool hasTold_ = false;
};
}  // namespace cli

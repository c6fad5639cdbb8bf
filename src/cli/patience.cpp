// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/patience.h"

#include <ostream>

namespace cli {
namespace {
// The only thing that a handler of a signal may touch.
volatile std::sig_atomic_t isInterrupted = 0;

void noteInterrupt(int) {
    isInterrupted = 1;
}

constexpr const char* kBackToStart = "\r\033[K";
}  // namespace

Patience::Patience(Context& context) : context_(context) {
    isInterrupted = 0;

    struct sigaction asking {};

    asking.sa_handler = noteInterrupt;
    asking.sa_flags = static_cast<int>(SA_RESETHAND);  // the second time as usual
    sigaction(SIGINT, &asking, &before_);
}

Patience::~Patience() {
    sigaction(SIGINT, &before_, nullptr);
    if (hasTold_)
        context_.around().err << kBackToStart << std::flush;
}

bool Patience::goesOn(std::int64_t done, std::int64_t all) {
    if (context_.around().showsProgress) {
        context_.around().err << kBackToStart
                              << context_.voice().say("{done} of {all} – Ctrl+C stops here",
                                                      {{"done", done}, {"all", all}})
                              << std::flush;
        hasTold_ = true;
    }
    return isInterrupted == 0;
}
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, in the sentences of the command line, and the boxes that say it.
#pragma once
#include <exception>
#include <functional>
#include <string>
#include <vector>

#include "wording/voice.h"

class wxWindow;

namespace gui {
struct Trouble {
    std::vector<std::string> lines;  ///< never empty; the first one is the headline
    std::string field;               ///< of a form, when it is known which
    bool isStop = false;             ///< work is stopped
};

/// In words; what is no refusal is an internal error.
Trouble troubleOf(const wording::Voice& voice, const std::exception_ptr& error);

/// Lines below one another.
std::string joined(const std::vector<std::string>& lines);

void tell(wxWindow* parent, const wording::Voice& voice, const Trouble& trouble);

/// Runs `deed`; tells what stands in its way. Whether it was done.
bool attempt(wxWindow* parent, const wording::Voice& voice, const std::function<void()>& deed);

/// Asks before something that is not undone.
bool confirmed(wxWindow* parent, const wording::Voice& voice, const std::string& question,
               const std::string& yes);
}  // namespace gui

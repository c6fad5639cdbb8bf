// SPDX-License-Identifier: GPL-3.0-or-later
// Names for those who do not see a window: what a screen reader says, and by what a test finds a
// control.
#pragma once
#include <string>

class wxWindow;

namespace gui {
/// `id` finds it in a test, `spoken` is what a screen reader says.
void name(wxWindow* window, const char* id, const std::string& spoken);
}  // namespace gui

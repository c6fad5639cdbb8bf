// SPDX-License-Identifier: GPL-3.0-or-later
// How a tone looks: an icon of its own shape and a colour that can be read on light and dark.
// Always beside a word.
#pragma once
#include <wx/bmpbndl.h>
#include <wx/colour.h>

#include "gui/table_content.h"

namespace gui {
/// A disc, a triangle or a square; nothing for Plain.
wxBitmapBundle iconOf(Tone tone);

wxColour colourOf(Tone tone);

/// Of the mark on a bar, and of what is only forecast.
wxColour faintOf(Tone tone);
}  // namespace gui

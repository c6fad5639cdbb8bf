// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks text into lines of a width. Not hyphenation: a line ends at a space, after a hyphen or
// slash, and inside a word only when the word alone is too wide; where words in two languages do
// not fit into one, between them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "canvas.h"

namespace documents {
using Lines = std::vector<std::u32string>;

/// At least one line, maybe an empty one; a line end in the text begins a new line. A line that
/// ends between words keeps one space at its end, beyond the width, so that whoever reads the lines
/// on does not run words together.
Lines breakLines(Canvas& canvas, std::u32string_view text, const Style& style, float width);

Lines breakLines(Canvas& canvas, std::string_view utf8, const Style& style, float width);
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
// Characters of texts that people typed: in one form when they are kept, and all of them seen when
// they are told. Not what a font has (documents) and not how names are found (names.h).
#pragma once
#include <string>
#include <string_view>

namespace wording {
/// Letters with their accents as one character each (NFC), as fonts and other programs expect them;
/// what is no UTF-8 comes back as it is.
std::string composed(std::string text);

enum class LineEnds { Kept, Shown };

/// What would steer a terminal or turn the direction of a line, shown as "[U+202E]" in its place:
/// control characters and those of direction. For what is told of a text, never for what is kept.
std::string visible(std::string_view text, LineEnds lineEnds = LineEnds::Kept);
}  // namespace wording

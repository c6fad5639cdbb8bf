// SPDX-License-Identifier: GPL-3.0-or-later
// The colour profile that an archivable PDF has to carry, so that its colours mean the same
// everywhere: sRGB, computed here from the figures of IEC 61966-2-1.
#pragma once
#include <string>

namespace documents {
/// An ICC profile of version 2.1 for a display; always the same bytes.
const std::string& colourProfile();
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
// The letterhead made ready to print, once for all documents of a press.
#pragma once
#include <optional>

#include "documents/letterhead.h"
#include "encoded_picture.h"

namespace documents {
struct Stationery {
    Colour accent = kHouseColour;
    std::optional<EncodedPicture> logo;
};

/// Exact to the pixel; but a photograph, which would make each file large, as a fine JPEG.
EncodedPicture encode(const Logo& logo);

Stationery stationeryOf(const Letterhead& letterhead);
}  // namespace documents

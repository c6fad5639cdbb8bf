// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as a PDF keeps it. Not a file that other programs open.
#pragma once
#include <string>

namespace documents {
struct EncodedPicture {
    int width = 0;  ///< in pixels
    int height = 0;
    std::string filter;  ///< "/FlateDecode" or "/DCTDecode" (ISO 32000-1, 7.4)
    std::string bytes;   ///< RGB of 8 bits, behind the filter
};
}  // namespace documents

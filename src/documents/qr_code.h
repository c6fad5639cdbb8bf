// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as squares on a page. The only place that knows libqrencode; what the code says is
// decided elsewhere.
#pragma once
#include <string>
#include <vector>

#include "canvas.h"

namespace documents {
/// Empty margin around a code, in squares, without which readers do not find it.
inline constexpr int kQuietZone = 4;

struct QrCode {
    int width = 0;           ///< squares on a side
    std::vector<bool> dark;  ///< row by row

    bool isDark(int x, int y) const {
        return dark.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                       static_cast<std::size_t>(x));
    }
};

/// Of bytes, error correction level M. Throws std::runtime_error when they are too many.
QrCode qrCode(const std::string& bytes);

/// A figure; the quiet zone lies within the box, which is square.
void drawQrCode(Canvas& canvas, const QrCode& code, const Box& box, const std::string& alternative);
}  // namespace documents

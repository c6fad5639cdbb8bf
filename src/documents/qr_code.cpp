// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_code.h"

#include <memory>
#include <stdexcept>

#include <qrencode.h>

namespace documents {
namespace {
/// Neighbours in a row are one bar, so that no hairlines show between them.
std::vector<Box> barsOf(const QrCode& code, const Box& box) {
    const float side = box.width / static_cast<float>(code.width + 2 * kQuietZone);
    std::vector<Box> bars;
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width;) {
            const int from = x;
            while (x < code.width && code.isDark(x, y))
                ++x;
            if (x > from)
                bars.push_back({box.x + static_cast<float>(from + kQuietZone) * side,
                                box.y + static_cast<float>(y + kQuietZone) * side,
                                static_cast<float>(x - from) * side, side});
            else
                ++x;
        }
    return bars;
}
}  // namespace

QrCode qrCode(const std::string& bytes) {
    constexpr int kAnyVersion = 0;
    const std::unique_ptr<QRcode, void (*)(QRcode*)> made(
        QRcode_encodeString8bit(bytes.c_str(), kAnyVersion, QR_ECLEVEL_M), &QRcode_free);
    if (made == nullptr)
        throw std::runtime_error("libqrencode: no code for " + std::to_string(bytes.size()) +
                                 " bytes");
    QrCode code{made->width, {}};
    const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(code.width);
    for (std::size_t i = 0; i < count; ++i)
        code.dark.push_back((made->data[i] & 1U) != 0);
    return code;
}

void drawQrCode(Canvas& canvas, const QrCode& code, const Box& box,
                const std::string& alternative) {
    canvas.figure(box, alternative, [&] { canvas.fill(barsOf(code, box), Ink::Black); });
}
}  // namespace documents

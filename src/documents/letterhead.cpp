// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterhead.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace documents {
namespace {
/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(Colour colour) {
    constexpr double kMost = 255;
    const auto linear = [](std::uint8_t channel) {
        const double part = channel / kMost;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

double contrastOnWhite(Colour colour) {
    return 1.05 / (luminance(colour) + 0.05);
}
}  // namespace

domain::Result<Colour> parseAccent(std::string_view text) {
    constexpr std::size_t kLength = 7;
    constexpr int kHex = 16;
    constexpr double kReadable = 4.5;
    std::uint32_t value = 0;
    const auto* const end = text.data() + text.size();
    if (text.size() != kLength || text.front() != '#' ||
        std::from_chars(text.data() + 1, end, value, kHex).ptr != end)
        return domain::refuseInput("wrong_colour", {{"text", std::string(text)}});
    const Colour colour{static_cast<std::uint8_t>(value >> 16U),
                        static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
    if (contrastOnWhite(colour) < kReadable)
        return domain::refuseInput("colour_too_light", {{"text", std::string(text)}});
    return colour;
}

std::string codeOf(Colour colour) {
    return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}
}  // namespace documents

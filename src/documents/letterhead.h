// SPDX-License-Identifier: GPL-3.0-or-later
// What makes documents look like ours: the accent colour and the logo. Not who we are, which is
// text and stands in the document itself.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/base/refusal.h"

namespace documents {
/// sRGB.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// Of documents that nobody has given another.
inline constexpr Colour kHouseColour{26, 74, 107};

/// Reads "#1a4a6b". Refuses `wrong_colour` {text}, and `colour_too_light` {text} when text in it
/// would be hard to read on white: a contrast below 4.5 to 1 (WCAG 2.1, 1.4.3).
domain::Result<Colour> parseAccent(std::string_view text);

/// "#1a4a6b".
std::string codeOf(Colour colour);

/// An opaque picture, rows from the top, three bytes to a pixel.
struct Logo {
    int width = 0;
    int height = 0;
    std::string rgb;
};

/// In points, on paper.
inline constexpr int kLogoMostWidth = 150;
inline constexpr int kLogoMostHeight = 48;

/// Reads a PNG or JPEG, puts it on white and scales it down to what print needs, once, so that each
/// document stays small. `file` names it in refusals: `logo_unreadable` {file}; `logo_size` {file,
/// width, height, least, most} for one below 16 or beyond 8000 pixels a side;
/// `logo_too_narrow` {file, width, height} for one that has less than 16 pixels a side in print;
/// `logo_colours` {file} for a JPEG of other colours than RGB or grey; `logo_invisible` {file} for
/// one that is as white as paper, such as a white one on a transparent ground.
domain::Result<Logo> readLogo(std::string_view bytes, const std::string& file);

/// As it is kept; readLogo() gives it back as it was.
std::string toPng(const Logo& logo);

struct Letterhead {
    Colour accent = kHouseColour;
    std::optional<Logo> logo;
};
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tone_looks.h"

#include <string>

#include <wx/settings.h>

namespace gui {
namespace {
constexpr int kIconSize = 16;

bool isDark() {
    return wxSystemSettings::GetAppearance().IsUsingDarkBackground();
}

std::string shapeOf(Tone tone) {
    switch (tone) {
        case Tone::Clear:
            return "<circle cx='8' cy='8' r='6.5'/>";
        case Tone::Warned:
            return "<path d='M8 1 L15.5 14.5 L0.5 14.5 Z'/>";
        case Tone::Stopped:
            return "<rect x='1.5' y='1.5' width='13' height='13'/>";
        case Tone::Plain:
            break;
    }
    return "";
}

/// What stands inside the shape.
std::string signOf(Tone tone) {
    switch (tone) {
        case Tone::Clear:
            return "<path d='M4.8 8.2 L7.1 10.6 L11.2 5.6' fill='none' stroke='white' "
                   "stroke-width='1.8'/>";
        case Tone::Warned:
            return "<path d='M7.1 5.2 H8.9 V10 H7.1 Z M7.1 11.2 H8.9 V13 H7.1 Z' fill='white'/>";
        case Tone::Stopped:
            return "<rect x='4' y='6.9' width='8' height='2.2' fill='white'/>";
        case Tone::Plain:
            break;
    }
    return "";
}
}  // namespace

wxBitmapBundle iconOf(Tone tone) {
    const auto colour = colourOf(tone).GetAsString(wxC2S_HTML_SYNTAX).utf8_string();
    const auto svg = "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'><g fill='" +
                     colour + "'>" + shapeOf(tone) + "</g>" + signOf(tone) + "</svg>";
    return wxBitmapBundle::FromSVG(svg.c_str(), wxSize(kIconSize, kIconSize));
}

wxColour colourOf(Tone tone) {
    switch (tone) {
        case Tone::Clear:
            return isDark() ? wxColour(0x57, 0xB9, 0x76) : wxColour(0x1B, 0x6E, 0x3C);
        case Tone::Warned:
            return isDark() ? wxColour(0xE8, 0xA3, 0x3D) : wxColour(0x8F, 0x5B, 0x00);
        case Tone::Stopped:
            return isDark() ? wxColour(0xFF, 0x7B, 0x72) : wxColour(0xB3, 0x26, 0x1E);
        case Tone::Plain:
            break;
    }
    return wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
}

wxColour faintOf(Tone tone) {
    const auto strong = colourOf(tone);
    return {strong.Red(), strong.Green(), strong.Blue(), 0x60};
}
}  // namespace gui

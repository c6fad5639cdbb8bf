// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words.h"

#include <wx/settings.h>

#include "gui/text.h"
#include "gui/tone_looks.h"

namespace gui {
namespace {
wxFont fontOf(const wxFont& usual, Words::Look look) {
    if (look == Words::Look::Title)
        return usual.Bold().Scaled(1.4F);
    return look == Words::Look::Strong ? usual.Bold() : usual;
}
}  // namespace

Words::Words(wxWindow* parent, const std::string& text, Look look)
    : wxStaticText(parent, wxID_ANY, toLabel(text), wxDefaultPosition, wxDefaultSize,
                   look == Look::Title ? wxST_ELLIPSIZE_END : 0),
      text_(text) {
    SetFont(fontOf(GetFont(), look));
    if (look == Look::Faint)
        SetForegroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_GRAYTEXT));
}

void Words::say(const std::string& text, Tone tone) {
    text_ = text;
    SetLabel(toLabel(text));
    if (tone == Tone::Plain)
        SetForegroundColour(wxNullColour);
    else
        SetForegroundColour(colourOf(tone));
}

void Words::fit(int width) {
    SetLabel(toLabel(text_));
    if (width > 0)
        Wrap(width);
}
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/limit_bar.h"

#include <wx/dcbuffer.h>
#include <wx/dcgraph.h>
#include <wx/settings.h>

#include "gui/naming.h"
#include "gui/tone_looks.h"

namespace gui {
namespace {
constexpr int kBarWidth = 320;
constexpr int kBarHeight = 20;
constexpr int kMark = 2;
constexpr int kWhole = 1000;
}  // namespace

LimitBar::LimitBar(wxWindow* parent, const Bar& bar, const std::string& spoken)
    : wxWindow(parent, wxID_ANY), bar_(bar) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    name(this, "limit_bar", spoken);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent&) { Refresh(); });
}

wxSize LimitBar::DoGetBestClientSize() const {
    return FromDIP(wxSize(kBarWidth, kBarHeight));
}

void LimitBar::paint() {
    wxAutoBufferedPaintDC buffer(this);
    buffer.SetBackground(GetParent()->GetBackgroundColour());
    buffer.Clear();
    wxGCDC dc(buffer);
    const auto size = GetClientSize();
    const int inset = FromDIP(kMark) + 1;
    const wxRect track(0, inset, size.x, size.y - 2 * inset);
    const auto at = [&](int thousandths) { return size.x * thousandths / kWhole; };
    dc.SetPen(*wxTRANSPARENT_PEN);
    const auto frame = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    dc.SetBrush(wxColour(frame.Red(), frame.Green(), frame.Blue(), 0x20));
    dc.DrawRectangle(track);
    const auto tone = toneOf(bar_.state);
    if (bar_.forecast) {
        dc.SetBrush(faintOf(tone));
        dc.DrawRectangle(wxRect(0, track.y, at(*bar_.forecast), track.height));
    }
    dc.SetBrush(colourOf(tone));
    dc.DrawRectangle(wxRect(0, track.y, at(bar_.now), track.height));
    // The warning is a thin mark, the stop a thick one, over the whole height.
    dc.SetBrush(frame);
    if (bar_.warn)
        dc.DrawRectangle(wxRect(at(*bar_.warn), 0, FromDIP(1), size.y));
    if (bar_.stop)
        dc.DrawRectangle(wxRect(at(*bar_.stop), 0, FromDIP(2 * kMark), size.y));
}
}  // namespace gui

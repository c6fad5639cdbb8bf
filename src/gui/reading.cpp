// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading.h"

#include <wx/sizer.h>

namespace gui {
namespace {
constexpr int kScrollStep = 12;
}  // namespace

Reading::Reading(wxWindow* parent)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxTAB_TRAVERSAL) {
    SetScrollRate(0, FromDIP(kScrollStep));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (GetClientSize().x != width_)
            wrap();
    });
}

void Reading::clear() {
    all_.clear();
    GetSizer()->Clear(true);
}

Words* Reading::words(wxWindow* parent, const std::string& text, Words::Look look, int beside) {
    auto* words = new Words(parent, text, look);
    all_.push_back({words, beside});
    return words;
}

void Reading::done() {
    wrap();
}

void Reading::wrap() {
    width_ = GetClientSize().x;
    for (const auto& each : all_)
        each.words->fit(width_ - FromDIP(each.beside));
    FitInside();
    Layout();
}
}  // namespace gui

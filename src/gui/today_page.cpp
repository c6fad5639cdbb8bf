// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_page.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/statline.h>

#include "gui/naming.h"
#include "gui/text.h"
#include "gui/tone_looks.h"

namespace gui {
namespace {
constexpr int kEdge = 16;
constexpr int kBetween = 8;
/// Beside the words of a row: edges, icon, button.
constexpr int kBesideRow = 260;
}  // namespace

TodayPage::TodayPage(wxWindow* parent, Act act) : Reading(parent), act_(std::move(act)) {}

void TodayPage::show(const TodayContent& content) {
    clear();
    auto* all = GetSizer();
    const int edge = FromDIP(kEdge);
    all->Add(words(this, content.day, Words::Look::Title, 2 * kEdge),
             wxSizerFlags().Expand().Border(wxALL, edge));
    if (content.rows.empty())
        all->Add(words(this, content.none, Words::Look::Usual, 2 * kEdge),
                 wxSizerFlags().Border(wxLEFT | wxRIGHT, edge));
    for (const auto& row : content.rows)
        addRow(row);
    done();
}

void TodayPage::addRow(const TodayRow& row) {
    auto* all = GetSizer();
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    auto* icon = new wxBoxSizer(wxVERTICAL);
    icon->AddSpacer(FromDIP(2));
    if (row.tone != Tone::Plain)
        icon->Add(new wxStaticBitmap(this, wxID_ANY, iconOf(row.tone)),
                  wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
    else
        icon->Add(FromDIP(24), 0);
    auto* text = new wxBoxSizer(wxVERTICAL);
    const bool isLoud = row.tone != Tone::Plain;
    auto* sentence =
        words(this, row.sentence, isLoud ? Words::Look::Strong : Words::Look::Usual, kBesideRow);
    sentence->say(row.sentence, row.tone);
    text->Add(sentence, wxSizerFlags().Expand());
    for (const auto& detail : row.details)
        text->Add(words(this, detail, Words::Look::Usual, kBesideRow),
                  wxSizerFlags().Expand().Border(wxTOP, FromDIP(3)));
    auto* button = new wxButton(this, wxID_ANY, toLabel(row.button));
    name(button, "act", row.button + " – " + row.sentence);
    button->SetMinSize(wxSize(std::max(button->GetBestSize().x, FromDIP(150)), -1));
    // The page is made anew while the deed is done, and the button with it.
    button->Bind(wxEVT_BUTTON,
                 [this, row](wxCommandEvent&) { CallAfter([act = act_, row] { act(row); }); });
    line->Add(icon);
    line->Add(text, wxSizerFlags(1).CentreVertical());
    line->Add(button, wxSizerFlags().Top().Border(wxLEFT, FromDIP(kEdge)));
    all->Add(line, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(kEdge)));
    all->Add(new wxStaticLine(this), wxSizerFlags().Expand().Border(wxALL, FromDIP(kBetween)));
}
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/status_lines.h"

#include <wx/sizer.h>
#include <wx/statline.h>

#include "gui/words.h"

namespace gui {
namespace {
constexpr int kLineRim = 8;
}  // namespace

StatusLines::StatusLines(wxWindow* parent)
    : wxPanel(parent),
      timer_(new Words(this, "", Words::Look::Strong)),
      totals_(new Words(this, "")),
      file_(new Words(this, "", Words::Look::Faint)) {
    timer_->SetName("timer_words");
    timer_->Hide();
    totals_->SetName("totals");
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(new wxStaticLine(this), wxSizerFlags().Expand());
    all->Add(timer_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kLineRim)));
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(totals_, wxSizerFlags(1).CentreVertical());
    line->Add(file_, wxSizerFlags().CentreVertical());
    all->Add(line, wxSizerFlags().Expand().Border(wxALL, FromDIP(kLineRim)));
    SetSizer(all);
}

void StatusLines::showTotals(const std::string& totals) {
    totals_->say(totals);
}

void StatusLines::showFile(const std::string& file) {
    file_->say(file);
}

void StatusLines::showTimer(const std::string& timer) {
    timer_->say(timer);
    timer_->Show(!timer.empty());
}

bool StatusLines::hasTimer() const {
    return timer_->IsShown();
}

void StatusLines::fit(int width) {
    const int inside = width - FromDIP(2 * kLineRim);
    timer_->fit(inside);
    totals_->fit(inside - file_->GetBestSize().x - FromDIP(kLineRim));
}
}  // namespace gui

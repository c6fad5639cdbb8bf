// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pdf_view.h"

#include <algorithm>
#include <array>

#include <wx/button.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include "gui/naming.h"
#include "gui/text.h"

namespace gui {
namespace {
constexpr std::array kZooms{50, 75, 100, 125, 150, 200};
constexpr int kUsualZoom = 1;
constexpr int kDotsPerInch = 96;
constexpr int kPercent = 100;
constexpr int kPageStep = 24;
}  // namespace

PdfView::PdfView(wxWindow* parent, const wording::Voice& voice)
    : wxPanel(parent), voice_(voice), zoom_(kUsualZoom) {
    auto* all = new wxBoxSizer(wxVERTICAL);
    auto* tools = new wxBoxSizer(wxHORIZONTAL);
    back_ = button("page_back", "◀", voice_.say("Previous page"));
    on_ = button("page_on", "▶", voice_.say("Next page"));
    auto* smaller = button("zoom_out", "−", voice_.say("Smaller"));
    auto* larger = button("zoom_in", "+", voice_.say("Larger"));
    where_ = new wxStaticText(this, wxID_ANY, "");
    back_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { turn(-1); });
    on_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { turn(1); });
    smaller->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { zoom(-1); });
    larger->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { zoom(1); });
    tools->Add(back_);
    tools->Add(on_);
    tools->Add(where_, wxSizerFlags(1).CentreVertical().Border(wxLEFT | wxRIGHT, FromDIP(8)));
    tools->Add(smaller);
    tools->Add(larger);
    scrolled_ = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(640, 620)),
                                     wxHSCROLL | wxVSCROLL | wxBORDER_THEME);
    scrolled_->SetScrollRate(FromDIP(kPageStep), FromDIP(kPageStep));
    auto* page = new wxBoxSizer(wxVERTICAL);
    picture_ = new wxStaticBitmap(scrolled_, wxID_ANY, wxBitmap(1, 1));
    page->Add(picture_, wxSizerFlags().CentreHorizontal().Border(wxALL, FromDIP(8)));
    scrolled_->SetSizer(page);
    all->Add(tools, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
    all->Add(scrolled_, wxSizerFlags(1).Expand());
    SetSizer(all);
}

wxButton* PdfView::button(const char* id, const std::string& sign, const std::string& spoken) {
    auto* made = new wxButton(this, wxID_ANY, toLabel(sign), wxDefaultPosition, wxDefaultSize,
                              wxBU_EXACTFIT);
    made->SetToolTip(toWx(spoken));
    name(made, id, spoken);
    return made;
}

void PdfView::show(const std::string& bytes) {
    pages_.emplace(bytes);
    page_ = 0;
    draw();
}

void PdfView::turn(int pages) {
    if (!pages_)
        return;
    page_ = std::clamp(page_ + pages, 0, pages_->count() - 1);
    draw();
}

void PdfView::zoom(int steps) {
    zoom_ = std::clamp(zoom_ + steps, 0, static_cast<int>(kZooms.size()) - 1);
    draw();
}

int PdfView::percent() const {
    return kZooms[static_cast<std::size_t>(zoom_)];
}

wxSize PdfView::pictureSize() const {
    return picture_->GetBitmap().GetSize();
}

void PdfView::draw() {
    if (!pages_)
        return;
    const int dots = FromDIP(kDotsPerInch) * percent() / kPercent;
    picture_->SetBitmap(wxBitmap(pages_->picture(page_, dots)));
    name(picture_, "page", pages_->text(page_));
    where_->SetLabel(toLabel(
        voice_.say("Page {page} of {count}, {percent}%",
                   {{"page", page_ + 1}, {"count", pages_->count()}, {"percent", percent()}})));
    back_->Enable(page_ > 0);
    on_->Enable(page_ + 1 < pages_->count());
    scrolled_->FitInside();
    scrolled_->Layout();
    Layout();
}
}  // namespace gui

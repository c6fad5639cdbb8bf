// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the pages of a PDF: one at a time, with zoom. The text of the page is what a screen reader
// says of it.
#pragma once
#include <optional>

#include <wx/bitmap.h>
#include <wx/panel.h>

#include "gui/pdf_pages.h"
#include "wording/voice.h"

class wxButton;
class wxScrolledWindow;
class wxStaticBitmap;
class wxStaticText;

namespace gui {
class PdfView : public wxPanel {
public:
    PdfView(wxWindow* parent, const wording::Voice& voice);

    void show(const std::string& bytes);

    void turn(int pages);
    /// In steps: more than zero is larger.
    void zoom(int steps);

    int page() const { return page_; }

    int percent() const;
    wxSize pictureSize() const;

private:
    wxButton* button(const char* id, const std::string& sign, const std::string& spoken);
    void draw();

    wording::Voice voice_;
    std::optional<PdfPages> pages_;
    int page_ = 0;
    int zoom_ = 0;
    wxScrolledWindow* scrolled_;
    wxStaticBitmap* picture_;
    wxStaticText* where_;
    wxButton* back_;
    wxButton* on_;
};
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a PDF as pictures and as text. Only what the bytes say; documents are drawn
// elsewhere.
#pragma once
#include <memory>
#include <string>

#include <wx/image.h>

namespace poppler {
class document;
}

namespace gui {
class PdfPages {
public:
    /// Throws Refused `pdf_unreadable` when the bytes are none.
    explicit PdfPages(const std::string& bytes);
    PdfPages(PdfPages&&) noexcept;
    PdfPages& operator=(PdfPages&&) noexcept;
    ~PdfPages();

    int count() const;

    /// The page at a place from 0, at so many dots an inch.
    wxImage picture(int page, int dotsPerInch) const;

    /// What a screen reader says of it.
    std::string text(int page) const;

private:
    std::unique_ptr<poppler::document> document_;
};
}  // namespace gui

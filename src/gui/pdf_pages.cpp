// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pdf_pages.h"

#include <cstring>
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include "domain/base/refusal.h"

namespace gui {
PdfPages::PdfPages(const std::string& bytes) {
    // The document keeps what it is loaded from, and reads it later.
    poppler::byte_array kept(bytes.begin(), bytes.end());
    document_.reset(poppler::document::load_from_data(&kept));
    if (!document_ || document_->pages() == 0)
        throw domain::Refused(domain::refuseWorld("pdf_unreadable"));
}

PdfPages::PdfPages(PdfPages&&) noexcept = default;
PdfPages& PdfPages::operator=(PdfPages&&) noexcept = default;
PdfPages::~PdfPages() = default;

int PdfPages::count() const {
    return document_->pages();
}

wxImage PdfPages::picture(int page, int dotsPerInch) const {
    const std::unique_ptr<poppler::page> sheet(document_->create_page(page));
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_rgb24);
    const auto drawn = renderer.render_page(sheet.get(), dotsPerInch, dotsPerInch);
    wxImage image(drawn.width(), drawn.height(), false);
    const auto bytesInRow = static_cast<std::size_t>(drawn.width()) * 3;
    for (int y = 0; y < drawn.height(); ++y)
        std::memcpy(image.GetData() + bytesInRow * static_cast<std::size_t>(y),
                    drawn.const_data() + std::ptrdiff_t{y} * drawn.bytes_per_row(), bytesInRow);
    return image;
}

std::string PdfPages::text(int page) const {
    const std::unique_ptr<poppler::page> sheet(document_->create_page(page));
    const auto utf8 = sheet->text().to_utf8();
    return {utf8.begin(), utf8.end()};
}
}  // namespace gui

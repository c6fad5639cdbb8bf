// SPDX-License-Identifier: GPL-3.0-or-later
// A page of text and buttons that scrolls and whose text wraps at the page's width.
#pragma once
#include <vector>

#include <wx/scrolwin.h>

#include "gui/words.h"

namespace gui {
class Reading : public wxScrolledWindow {
public:
    explicit Reading(wxWindow* parent);

    /// Empties the page before it is filled anew.
    void clear();

    /// A text of this page; it is wrapped at the page's width less `beside`.
    Words* words(wxWindow* parent, const std::string& text, Words::Look look, int beside);

    /// After the page was filled.
    void done();

private:
    void wrap();

    struct Wrapped {
        Words* words;
        int beside;
    };

    std::vector<Wrapped> all_;
    int width_ = 0;
};
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a Bar. It says nothing that does not stand beside it in words.
#pragma once
#include <wx/window.h>

#include "gui/bar.h"

namespace gui {
class LimitBar : public wxWindow {
public:
    LimitBar(wxWindow* parent, const Bar& bar, const std::string& spoken);

    bool AcceptsFocus() const override { return false; }

protected:
    wxSize DoGetBestClientSize() const override;

private:
    void paint();

    Bar bar_;
};
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
// Below every page: the running timer, the totals of the page, and which file is open.
#pragma once
#include <string>

#include <wx/panel.h>

namespace gui {
class Words;

class StatusLines : public wxPanel {
public:
    explicit StatusLines(wxWindow* parent);

    void showTotals(const std::string& totals);
    void showFile(const std::string& file);
    /// An empty text while none runs.
    void showTimer(const std::string& timer);

    bool hasTimer() const;

    /// Breaks lines at this width, so that nothing is cut off.
    void fit(int width);

private:
    Words* timer_;
    Words* totals_;
    Words* file_;
};
}  // namespace gui

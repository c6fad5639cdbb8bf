// SPDX-License-Identifier: GPL-3.0-or-later
// Text that wraps at the width that there is, and the sizes of text that windows use.
#pragma once
#include <string>

#include <wx/stattext.h>

#include "gui/table_content.h"

namespace gui {
class Words : public wxStaticText {
public:
    enum class Look { Usual, Strong, Title, Faint };

    /// A title that does not fit ends in dots; other text wraps (fit).
    Words(wxWindow* parent, const std::string& text, Look look = Look::Usual);

    /// Shows the text in the colour of a tone.
    void say(const std::string& text, Tone tone = Tone::Plain);

    const std::string& text() const { return text_; }

    /// Breaks lines at this width.
    void fit(int width);

private:
    std::string text_;
};
}  // namespace gui

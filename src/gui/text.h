// SPDX-License-Identifier: GPL-3.0-or-later
// Between our UTF-8 and wxString, which lives only at the window.
#pragma once
#include <string>
#include <string_view>

#include <wx/string.h>

namespace gui {
inline wxString toWx(std::string_view text) {
    return wxString::FromUTF8(text.data(), text.size());
}

inline std::string toUtf8(const wxString& text) {
    return text.utf8_string();
}

/// For labels of controls, where "&" would mark a key.
inline wxString toLabel(std::string_view text) {
    auto label = toWx(text);
    label.Replace("&", "&&");
    return label;
}
}  // namespace gui

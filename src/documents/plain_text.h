// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it goes to paper: code points, cleaned of what has no ink. Not a normaliser: composed
// characters (NFC) are taken for granted.
#pragma once
#include <string>
#include <string_view>

namespace documents {
/// Before figures on paper, as wide as a digit. Whoever copies one gets the hyphen that programs
/// read.
inline constexpr char32_t kMinus = 0x2212;

/// UTF-8 to code points; what is no UTF-8 becomes U+FFFD. Invisible characters (soft hyphen, zero
/// width space, byte order mark, carriage return) are dropped, a tab becomes a space, narrow and
/// figure spaces a no-break space, the no-break hyphen a hyphen, the minus sign an en dash.
std::u32string plainText(std::string_view utf8);

std::string toUtf8(char32_t point);
}  // namespace documents

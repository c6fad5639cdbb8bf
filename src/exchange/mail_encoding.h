// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings that carry any text and any bytes through lines of 7-bit characters: encoded words
// (RFC 2047), parameters (RFC 2231), quoted-printable and base64 (RFC 2045).
#pragma once
#include <string>
#include <string_view>

namespace exchange {
/// Of every line of a mail (RFC 5322).
inline constexpr std::string_view kLineEnd = "\r\n";

/// One line: line ends and tabs become spaces, other control characters are dropped.
std::string withoutControls(std::string_view text);

/// The value of an unstructured header, such as the subject: as it is when it is short ASCII, else
/// encoded words on folded lines.
std::string headerText(std::string_view text);

/// A name in front of an address: quoted when it is short ASCII, else encoded words.
std::string headerPhrase(std::string_view text);

/// "; name=value" folded onto lines of its own, in pieces when it is long.
std::string parameter(std::string_view name, std::string_view value);

/// Text of any line ends; lines of at most 76 characters, the last one ended.
std::string quotedPrintable(std::string_view text);

/// Lines of at most 76 characters, each ended.
std::string base64Lines(std::string_view bytes);
}  // namespace exchange

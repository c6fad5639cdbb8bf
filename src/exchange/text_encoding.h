// SPDX-License-Identifier: GPL-3.0-or-later
// The text in a file's bytes, whatever Polish encoding it was saved in. Not a reader of documents:
// what begins like an archive, or has zero bytes where UTF-16 has none, is no text.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace exchange {
struct DecodedText {
    std::string utf8;
    std::string encoding;  ///< "UTF-8", "UTF-16", "windows-1250", "ISO-8859-2"
};

/// Reads UTF-8 (checked strictly), UTF-16 with or without a byte order mark, else windows-1250 or
/// ISO 8859-2, whichever fits Polish better; nothing for what is no text in any of them.
std::optional<DecodedText> decodeText(std::string_view bytes);
}  // namespace exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a plain text file and counts it as a word processor does. Not a reader of .docx, .odt or
// .pdf: those are refused, because counting their bytes would give a figure that looks right.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "domain/base/refusal.h"
#include "domain/labour/text_volume.h"

namespace exchange {
/// Reads UTF-8 (checked strictly), UTF-16 with or without a byte order mark, else windows-1250 or
/// ISO 8859-2, whichever fits Polish better. Refuses with `not_a_text_file`, `file_too_large`,
/// `file_missing` and `file_unreadable`.
domain::Result<domain::CountedText> countTextFile(const std::filesystem::path& file);

/// User-perceived characters after NFC, line ends not counted; those that are no white space; runs
/// of characters between white space or a – — dash. What is not UTF-8 counts as U+FFFD.
domain::TextVolume countText(std::string_view utf8);
}  // namespace exchange

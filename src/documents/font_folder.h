// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts that Granica ships (templates/fonts) and which characters they have. Fonts of the
// person's computer are never used: the same document must look the same everywhere.
#pragma once
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace documents {
class FontFolder {
public:
    /// Throws domain::Refused with `font_missing` {file}.
    explicit FontFolder(const std::filesystem::path& folder);

    /// Whether all fonts have a glyph for it.
    bool has(char32_t point) const;

    std::string regular() const { return regular_.string(); }

    std::string bold() const { return bold_.string(); }

private:
    std::filesystem::path regular_;
    std::filesystem::path bold_;
    std::vector<std::pair<char32_t, char32_t>> ranges_;  ///< first and last, in order
};
}  // namespace documents

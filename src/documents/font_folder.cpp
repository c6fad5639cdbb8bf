// SPDX-License-Identifier: GPL-3.0-or-later
#include "font_folder.h"

#include <algorithm>
#include <charconv>
#include <fstream>

#include "domain/base/refusal.h"

namespace documents {
namespace {
std::filesystem::path present(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        throw domain::Refused(domain::refuseWorld("font_missing", {{"file", file.string()}}));
    return file;
}

std::uint32_t hexOf(std::string_view text) {
    constexpr int kHex = 16;
    std::uint32_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, kHex);
    return value;
}

std::vector<std::pair<char32_t, char32_t>> readRanges(const std::filesystem::path& file) {
    std::vector<std::pair<char32_t, char32_t>> ranges;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const auto dash = line.find('-');
        if (line.starts_with('#') || dash == std::string::npos)
            continue;
        const std::string_view both = line;
        ranges.emplace_back(hexOf(both.substr(0, dash)), hexOf(both.substr(dash + 1)));
    }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}
}  // namespace

FontFolder::FontFolder(const std::filesystem::path& folder)
    : regular_(present(folder / "OpenSans-Regular.ttf")),
      bold_(present(folder / "OpenSans-Bold.ttf")),
      ranges_(readRanges(present(folder / "coverage.txt"))) {}

bool FontFolder::has(char32_t point) const {
    const auto after =
        std::upper_bound(ranges_.begin(), ranges_.end(), point,
                         [](char32_t value, const auto& range) { return value < range.first; });
    return after != ranges_.begin() && point <= std::prev(after)->second;
}
}  // namespace documents

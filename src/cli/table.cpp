// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>

namespace cli {
namespace {
/// U+0300 to U+036F stand above the letter before them.
bool isCombining(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first != 0xCCU && first != 0xCDU)
        return false;
    return at + 1 < text.size() &&
           (first == 0xCCU || static_cast<unsigned char>(text[at + 1]) < 0xB0U);
}

std::string padded(const std::string& cell, std::size_t width, Table::Align align) {
    const std::string blanks(width - std::min(width, columnsOf(cell)), ' ');
    return align == Table::Align::Right ? blanks + cell : cell + blanks;
}
}  // namespace

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && !isCombining(text, i))
            ++columns;
    return columns;
}

std::vector<std::string> Table::lines() const {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        widths.push_back(columnsOf(columns_[c].title));
        for (const auto& row : rows_)
            widths[c] = std::max(widths[c], columnsOf(row[c]));
    }
    const auto line = [&](const auto& cellAt) {
        std::string text;
        for (std::size_t c = 0; c < columns_.size(); ++c)
            text += (c == 0 ? "" : "  ") + padded(cellAt(c), widths[c], columns_[c].align);
        text.erase(text.find_last_not_of(' ') + 1);
        return text;
    };
    std::vector<std::string> lines{line([&](std::size_t c) { return columns_[c].title; })};
    for (const auto& row : rows_)
        lines.push_back(line([&](std::size_t c) { return row[c]; }));
    return lines;
}
}  // namespace cli

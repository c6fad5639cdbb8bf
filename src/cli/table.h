// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of text under each other in columns, for a terminal. Not a document's table.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace cli {
/// Columns that the text takes on a terminal: letters of UTF-8, without marks that combine.
std::size_t columnsOf(std::string_view text);

class Table {
public:
    enum class Align { Left, Right };

    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

    bool isEmpty() const { return rows_.empty(); }

    /// The titles and the rows, without blanks at their ends.
    std::vector<std::string> lines() const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};
}  // namespace cli

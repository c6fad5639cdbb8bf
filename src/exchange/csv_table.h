// SPDX-License-Identifier: GPL-3.0-or-later
// A table that somebody saved from a spreadsheet or another program: delimiter and encoding are
// found out, cells stay text. What a column means is not known here.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/refusal.h"

namespace exchange {
struct CsvRow {
    int number = 0;  ///< as a spreadsheet counts: the header is a row, and so is an empty one
    std::vector<std::string> cells;  ///< without blanks around them
};

struct CsvTable {
    std::string encoding;
    char delimiter = ',';
    std::vector<std::string> header;
    std::vector<CsvRow> rows;  ///< none that is empty
    int headerRow = 1;         ///< the number of the row that is the header
};

/// The largest file that is read.
inline constexpr std::size_t kMostTableBytes = 64'000'000;

/// The first row that is not empty is the header; whether a program wrote titles above the real one
/// is not known here. Delimiters are comma, semicolon, tab and bar; "sep=;" in front decides. Cells
/// may be in quotes, with doubled ones, delimiters and line ends inside. Refuses with
/// `not_a_table_file`, `table_empty`, and `table_quote_open` (with the row) for a quote that is
/// never closed.
domain::Result<CsvTable> readTable(std::string_view bytes, const std::string& fileName);
}  // namespace exchange

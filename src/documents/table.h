// SPDX-License-Identifier: GPL-3.0-or-later
// A table of texts: columns as wide as their figures, wrapped cells, rows kept whole where they
// fit, heads repeated on each page, sums carried over. It computes nothing: figures come as they
// are printed.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "sheet.h"

namespace documents {
struct TableColumn {
    enum class Width {
        Figures,  ///< as wide as its widest cell, never wrapped
        Words,    ///< as wide as its widest cell, at most `atMost`
        Rest,     ///< what the others leave; one per table
    };

    std::string head;
    Align align = Align::Left;
    Width width = Width::Figures;
    float atMost = 0;
};

struct TableRow {
    std::vector<std::string> cells;
    bool isStrong = false;
};

/// What a table that goes on over a page says at its foot and under the next heads.
struct Carry {
    std::string forward;
    std::string brought;
    std::vector<std::string> sums;  ///< of the last column, up to and with each row
};

struct Table {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::optional<Carry> carry = {};
};

void draw(Sheet& sheet, const Table& table, Column where = {});

/// The heading stands on the page on which the table begins; a small table stays whole.
void drawUnder(Sheet& sheet, const std::string& heading, const Table& table);

/// On one page.
float heightOf(Sheet& sheet, const Table& table, Column where = {});
}  // namespace documents

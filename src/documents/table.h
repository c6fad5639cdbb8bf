// SPDX-License-Identifier: GPL-3.0-or-later
// A table of texts: columns as wide as their figures, wrapped cells, rows kept whole where they
// fit, heads repeated on each page. It computes nothing: figures come as they are printed.
#pragma once
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

struct Table {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
};

void draw(Sheet& sheet, const Table& table, Column where = {});
}  // namespace documents

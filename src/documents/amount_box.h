// SPDX-License-Identifier: GPL-3.0-or-later
// The figure of a document that is looked at first, in a shaded box: what is to be paid, and a line
// below it. What the figure is comes from the document.
#pragma once
#include <string>

#include "sheet.h"

namespace documents {
struct AmountBox {
    std::string label;  ///< broken where it is too long
    std::string amount;
    LabelledText below{};  ///< e.g. until when; without a label there is no such line
};

/// Where text inside or below the box stands.
Column insideBox(Column column);

float heightOf(Sheet& sheet, const AmountBox& box, Column column);

/// The caller sees to it that there is room.
void draw(Sheet& sheet, const AmountBox& box, Column column);
}  // namespace documents

// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a Structure into a PDF as its structure tree (ISO 32000-1, 14.7).
#pragma once
#include <qpdf/QPDF.hh>

#include "structure.h"

namespace documents {
/// The pages of `pdf` mark their content with the numbers of `structure`; its spans are in the
/// other language, such as "en-GB".
void addStructureTree(QPDF& pdf, const Structure& structure, const std::string& otherLanguage);
}  // namespace documents

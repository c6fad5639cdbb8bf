// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a font of a PDF the table that readers need to copy and search its text exactly, which
// libharu leaves out for encodings of one byte (a no-break space would be read as a plain one).
#pragma once
#include <hpdf.h>

namespace documents {
void addToUnicode(HPDF_Doc doc, HPDF_Font font, HPDF_Encoder encoder);
}  // namespace documents

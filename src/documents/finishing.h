// SPDX-License-Identifier: GPL-3.0-or-later
// Makes of a drawn PDF one that can be archived and read aloud: PDF/A-3a and PDF/UA-1. The only
// place that knows libqpdf. Draws nothing; what the pages show is untouched.
#pragma once
#include <string>

#include "structure.h"
#include "xmp.h"

namespace documents {
/// The bytes of the finished file; the same values give the same bytes. `drawn` is a whole PDF
/// whose pages mark their content with the numbers of `structure`.
std::string finishPdf(const std::string& drawn, const Structure& structure,
                      const Description& description);
}  // namespace documents

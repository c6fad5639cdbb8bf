// SPDX-License-Identifier: GPL-3.0-or-later
// Makes of a drawn PDF one that can be archived and read aloud: PDF/A-3a and PDF/UA-1. The only
// place that knows libqpdf. Draws nothing; what the pages show is untouched.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "encoded_picture.h"
#include "structure.h"

namespace documents {
inline constexpr std::string_view kProgram = "Granica";
inline constexpr std::string_view kProducer = "Granica (libharu, qpdf)";

/// What the file says about itself, in the forms that it is written in.
struct FileFacts {
    std::string title;
    std::string author;  ///< may be empty
    std::string language;
    std::string otherLanguage;  ///< of the spans; empty without any
    std::string day;            ///< of its making, as "20261122"
    std::string xmp;            ///< the same facts as an XMP packet
};

/// The bytes of the finished file; the same values give the same bytes. `drawn` is a whole PDF
/// whose pages mark their content with the numbers of `structure`; each picture that it shows
/// stands for the logo.
std::string finishPdf(const std::string& drawn, const Structure& structure, const FileFacts& facts,
                      const std::optional<EncodedPicture>& logo);
}  // namespace documents

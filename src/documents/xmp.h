// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says about itself in XMP: that it is archivable (PDF/A-3a) and accessible (PDF/UA-1),
// its title, author, language and dates.
#pragma once
#include <string>

#include "domain/base/calendar.h"

namespace documents {
struct Description {
    std::string title;   ///< UTF-8, as all of them
    std::string author;  ///< who the document is from; may be empty
    std::string language = "pl-PL";
    domain::Date date;  ///< of the document; the file counts as made on it, at midnight UTC
    std::string otherLanguage = {};  ///< of a document in two; else empty
};

std::string xmpPacket(const Description& description);
}  // namespace documents

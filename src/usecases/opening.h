// SPDX-License-Identifier: GPL-3.0-or-later
// What comes before the first use case: the database is opened, a text counted
// without keeping anything. For the command line and the window, which see no layer below.
#pragma once
#include <filesystem>

#include "domain/labour/text_volume.h"
#include "usecases/office.h"

namespace usecases {
/// Opens an existing database; throws Refused (kind World) as storage::Database::open does.
Office openOffice(const std::filesystem::path& file, domain::Date today, const Clock& clock,
                  const std::filesystem::path& shipped);

/// Characters and words of a text file, and its hash.
domain::CountedText countText(const std::filesystem::path& file);
}  // namespace usecases

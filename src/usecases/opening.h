// SPDX-License-Identifier: GPL-3.0-or-later
// What comes before the first use case: the database is opened, a profile is read, a text counted
// without keeping anything. For the command line and the window, which see no layer below.
#pragma once
#include <filesystem>

#include "exchange/profile_file.h"
#include "exchange/text_file.h"
#include "usecases/office.h"

namespace usecases {
/// Opens an existing database; throws Refused (kind World) as storage::Database::open does.
Office openOffice(const std::filesystem::path& file, domain::Date today, const Clock& clock,
                  const std::filesystem::path& shipped);

/// The profile for setUp; throws Refused with file, line and field.
exchange::Profile readProfile(const std::filesystem::path& file);

/// Characters and words of a text file, and its hash.
exchange::CountedText countText(const std::filesystem::path& file);
}  // namespace usecases

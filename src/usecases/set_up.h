// SPDX-License-Identifier: GPL-3.0-or-later
// Creating a database: who we are, where numbering goes on (T30), the first limits.
#pragma once
#include <filesystem>
#include <string>

#include "domain/billing/numbering.h"
#include "exchange/profile_file.h"
#include "usecases/clock.h"

namespace usecases {
struct SetUp {
    std::filesystem::path file;
    std::string seller;
    domain::Currency currency;
    std::string nextInvoiceNumber;
};

/// Makes the database whole under a temporary name and only then gives it its own; refuses an
/// existing one (`database_exists`, T37).
SetUp setUp(const std::filesystem::path& file, const exchange::Profile& profile, domain::Date today,
            const Clock& clock, const std::filesystem::path& shipped);
}  // namespace usecases

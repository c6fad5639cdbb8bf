// SPDX-License-Identifier: GPL-3.0-or-later
// Creating a database: who we are, where numbering goes on (T30), the first limits.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "domain/base/refusal.h"
#include "domain/billing/numbering.h"
#include "domain/client/client.h"
#include "domain/gate/limits.h"
#include "usecases/clock.h"

namespace usecases {
/// A series of numbers, and the last one given out before Granica (T30).
struct SeriesStart {
    domain::Series series;
    int last = 0;
};

/// Who we are and how we want it, as a file or answers say.
struct Profile {
    domain::Seller seller;
    domain::DocumentLanguage language = domain::DocumentLanguage::Polish;
    domain::Currency currency;
    std::map<std::string, SeriesStart> numbering;     ///< "invoice", "correction", "change_order"
    std::vector<domain::gate::StoredSetting> limits;  ///< in place of the starter limits
};

/// Throws Refused with file, line and field.
Profile readProfile(const std::filesystem::path& file);

struct SetUp {
    std::filesystem::path file;
    std::string seller;
    domain::Currency currency;
    std::string nextInvoiceNumber;
    std::vector<domain::Refusal> warnings;  ///< `sync_folder`, `network_folder` (T41)
};

/// Makes the database whole under a temporary name and only then gives it its own; refuses an
/// existing one (`database_exists`, T37).
SetUp setUp(const std::filesystem::path& file, const Profile& profile, domain::Date today,
            const Clock& clock, const std::filesystem::path& shipped);
}  // namespace usecases

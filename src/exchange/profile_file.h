// SPDX-License-Identifier: GPL-3.0-or-later
// Reads who we are from a JSON file (templates/examples/profile.json): the seller, language and
// currency, where numbering goes on, and the first limits. Read once, when a database is created.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/refusal.h"
#include "domain/billing/numbering.h"
#include "domain/client/client.h"
#include "domain/gate/limits.h"

namespace exchange {
/// A series of numbers, and the last one given out before Granica (T30).
struct SeriesStart {
    domain::Series series;
    int last = 0;
};

struct Profile {
    domain::Seller seller;
    domain::DocumentLanguage language = domain::DocumentLanguage::Polish;
    domain::Currency currency;
    SeriesStart invoiceSeries;  ///< "FV/{n}/{mm}/{yyyy}" by month when the file names none
    /// Those the file names, by "invoice", "correction", "change_order".
    std::map<std::string, SeriesStart> numbering;
    std::vector<domain::gate::StoredSetting> limits;  ///< those the file names; level Default
};

/// The refusal of a wrong key carries file, line and field.
domain::Result<Profile> readProfileFile(const std::filesystem::path& file);

/// As above, from text; `sourceName` is how people know it.
domain::Result<Profile> readProfile(std::string_view json, std::string_view sourceName);
}  // namespace exchange

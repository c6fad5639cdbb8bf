// SPDX-License-Identifier: GPL-3.0-or-later
// Limits as JSON: those a new database starts with (templates/limits/starter.json), and the object
// "limits" of a profile. Not the limits that hold: those are in the database.
#pragma once
#include <filesystem>
#include <vector>

#include "domain/base/refusal.h"
#include "domain/gate/limits.h"

namespace exchange {
class JsonField;

/// The limits for a database in `home`: those of "all", with those of the currency in their place.
/// A currency that the file does not name gets no limits in money.
domain::Result<std::vector<domain::gate::StoredSetting>> readStarterLimits(
    const std::filesystem::path& file, domain::Currency home);

/// An object of limits by key, each with warn, stop and floor. Throws domain::Refused with the
/// place.
std::vector<domain::gate::StoredSetting> readLimits(const JsonField& field, domain::Currency home);
}  // namespace exchange

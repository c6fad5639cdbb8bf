// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says when it cannot, as refusals; private to storage.
#pragma once
#include <filesystem>

#include "domain/base/refusal.h"

namespace SQLite {
class Exception;
}

namespace storage {
/// The refusal for an error of SQLite: busy, full, read-only, corrupt, or a trigger of ours that
/// said no.
domain::Refusal describe(const SQLite::Exception& error, const std::filesystem::path& file);
}  // namespace storage

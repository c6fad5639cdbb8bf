// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a whole file, up to a size. Not for files that are read piece by piece.
#pragma once
#include <cstddef>
#include <filesystem>
#include <string>

#include "domain/base/refusal.h"

namespace exchange {
/// Refuses with `file_missing`, `file_unreadable` (a folder too) and `file_too_large`.
domain::Result<std::string> readBytes(const std::filesystem::path& file, std::size_t mostBytes);

/// The name without its folder, as people see it.
std::string shownName(const std::filesystem::path& file);
}  // namespace exchange

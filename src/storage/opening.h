// SPDX-License-Identifier: GPL-3.0-or-later
// How a database is opened where a test needs it otherwise than a user does; private to storage, so
// that no command line and no window can reach it.
#pragma once
#include <string>

#include "storage/database.h"

namespace storage {
struct OpenOptions {
    std::string vfs{};            ///< SQLite's layer to the disk, by name; empty: the usual one
    int busyMilliseconds = 5000;  ///< how long another program is waited for
    bool setsCopyAside = true;    ///< before a schema is changed (T38)
};

Database createWith(const std::filesystem::path& file, const OpenOptions& options);
Database openWith(const std::filesystem::path& file, const OpenOptions& options);
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// The sample company: plays a plainly made-up freelancer's last weeks through the same use cases
// that a person uses, and leaves the database and the documents in a folder.
#pragma once
#include <filesystem>
#include <functional>

#include "domain/base/refusal.h"
#include "usecases/clock.h"

namespace usecases {
/// One step as it is told: its day, and a sentence (a msgid of wording) with its facts.
struct DemoStep {
    domain::Date day;
    const char* sentence = "";
    domain::Arguments arguments;
};

struct Demo {
    std::filesystem::path database;
    std::filesystem::path documents;
};

/// The history ends on `today`. Refuses an existing database in the folder (`database_exists`,
/// T37).
Demo playDemo(const std::filesystem::path& folder, domain::Date today, const Clock& clock,
              const std::filesystem::path& shipped,
              const std::function<void(const DemoStep&)>& tell);
}  // namespace usecases

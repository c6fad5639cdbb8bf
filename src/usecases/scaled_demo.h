// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up practice of any size, for measuring: three years of invoices to as many clients as
// asked for, with late payers, changes and stops. Not the sample company (demo.h), which tells a
// story.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>

#include "domain/base/refusal.h"
#include "usecases/clock.h"

namespace usecases {
struct ScaledDemo {
    std::filesystem::path database;
    std::int64_t clients = 0;
    std::int64_t changes = 0;
    std::int64_t invoices = 0;
    std::int64_t lines = 0;
    std::int64_t payments = 0;
};

inline constexpr int kMostScaledClients = 100'000;

/// Ten invoices for each client, three lines and 0.8 payments for each invoice, all of it on the
/// average: few clients have many. The same count and day give the same rows. The history ends on
/// `today`; all invoices have the page of the first for their PDF. `progress` hears how many of how
/// many invoices there are. Refuses a count beyond 1 … kMostScaledClients (`out_of_range`) and an
/// existing database in the folder (`database_exists`, T37).
ScaledDemo playScaledDemo(const std::filesystem::path& folder, std::int64_t clients,
                          domain::Date today, const Clock& clock,
                          const std::filesystem::path& shipped,
                          const std::function<void(std::int64_t, std::int64_t)>& progress);
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads public holidays (templates/calendars/pl.csv) into a business calendar. The law changes: who
// edits the file changes the calendar, without a new program.
#pragma once
#include <filesystem>

#include "domain/base/calendar.h"
#include "domain/base/refusal.h"

namespace exchange {
/// CSV with the columns day (MM-DD, or easter+N), from_year (empty: always), name, source; lines
/// that begin with # are remarks. Refuses, with file, line and field: `csv_header_wrong`,
/// `csv_broken`, `too_many_holidays`, `wrong_holiday`, `wrong_year`.
domain::Result<domain::BusinessCalendar> readCalendar(const std::filesystem::path& file);
}  // namespace exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// A day as a person types it, on the command line and into a form. Days in files are read where
// their format is known.
#pragma once
#include <string_view>

#include "domain/base/calendar.h"

namespace usecases {
/// "2026-10-12" or "12.10.2026". Refuses `not_a_date`, and `ambiguous_date` of what leaves open
/// whether the day or the month comes first.
domain::Result<domain::Date> parseDay(std::string_view typed);
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// The setting of a limit as people type it, on the command line and in files. Writing one back for
// people is the business of wording.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/gate/limits.h"

namespace domain::gate {
/// Reads one part of a setting as a figure of the limit's measure: money in `home`, a whole number,
/// or percent. "any" is the least that can be owed, for the deposit only. Refuses with the codes of
/// domain/base/decimal.h, with `negative_number` and `not_a_number`.
Result<std::optional<std::int64_t>> parseLimitFigure(LimitKey key, Currency home,
                                                     std::string_view text);

/// A warn in money or counts may be a percentage of the stop ("80%"); in a limit measured in
/// percent, "10%" is that percentage itself. A floor is for overdue_days only
/// (`floor_not_for_limit`), and `manual` has no figures (`limit_without_figures`). Refuses also as
/// checkSetting does.
Result<Setting> parseSetting(LimitKey key, Currency home, std::string_view warnText,
                             std::string_view stopText, std::string_view floorText);
}  // namespace domain::gate

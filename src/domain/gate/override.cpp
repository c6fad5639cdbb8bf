// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/override.h"

namespace domain::gate {
Result<Done> checkOverride(const Override& wanted, Date today, int daysMax) {
    if (wanted.reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return refuseInput("override_without_reason");
    if (wanted.until < today)
        return refuseInput("override_in_past", {{"until", wanted.until}});
    if (daysBetween(today, wanted.until) > daysMax)
        return refuseInput("override_too_long", {{"until", wanted.until}, {"days", daysMax}});
    if (!wanted.cap.isPositive())
        return refuseInput("amount_not_positive", {{"text", wanted.cap}});
    return Done{};
}
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/typed_day.h"

#include "domain/base/refusal.h"
#include "exchange/written_date.h"

namespace usecases {
domain::Result<domain::Date> parseDay(std::string_view typed) {
    return exchange::readDay(typed);
}
}  // namespace usecases

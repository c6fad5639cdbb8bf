// SPDX-License-Identifier: GPL-3.0-or-later
// What countries are called, from ICU.
#pragma once
#include <string>
#include <string_view>

#include "wording/language.h"

namespace wording {
/// "Niemcy", "Germany" of "DE"; a code that no country has is given back.
std::string countryName(Language language, std::string_view code);
}  // namespace wording

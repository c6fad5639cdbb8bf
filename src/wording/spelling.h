// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts written out in words, with the grammar of the currency's noun. Not a general spell-out of
// numbers.
#pragma once
#include <string>

#include "domain/base/money.h"
#include "wording/language.h"

namespace wording {
/// "dwie korony czeskie 05/100"; a currency without a noun here keeps its code.
std::string inWords(Language language, domain::Money money);
}  // namespace wording

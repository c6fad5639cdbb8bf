// SPDX-License-Identifier: GPL-3.0-or-later
// The languages Granica speaks. Not a locale: no country, no process-wide setting, so that a Polish
// letter and English messages can come from one run.
#pragma once
#include <string_view>

#include "domain/base/refusal.h"

namespace wording {
enum class Language { Polish, English };

/// Reads "pl" or "en", also as the environment writes them ("pl_PL.UTF-8"); refuses others with
/// `unknown_language`.
domain::Result<Language> languageFromCode(std::string_view code);

/// "pl" or "en".
std::string_view codeOf(Language language);
}  // namespace wording

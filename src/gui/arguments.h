// SPDX-License-Identifier: GPL-3.0-or-later
// What granica-desktop is started with: the same three options as the command line's.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/base/calendar.h"
#include "wording/language.h"

namespace gui {
struct Arguments {
    std::filesystem::path database;     ///< the usual one when none is named
    std::optional<domain::Date> today;  ///< as of that day
    wording::Language language = wording::Language::English;
    std::optional<domain::Refusal> refusal;  ///< told once there is a window
};

/// `systemLanguage` as LC_ALL, LC_MESSAGES or LANG has it; `--lang` comes before it.
Arguments argumentsFrom(const std::vector<std::string>& words, const std::string& systemLanguage);
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include <string>

namespace wording {
domain::Result<Language> languageFromCode(std::string_view code) {
    std::string language(code.substr(0, code.find_first_of("_-.@")));
    for (char& c : language)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (language == "pl")
        return Language::Polish;
    if (language == "en")
        return Language::English;
    return domain::refuseInput("unknown_language", {{"text", code}});
}

std::string_view codeOf(Language language) {
    return language == Language::Polish ? "pl" : "en";
}
}  // namespace wording

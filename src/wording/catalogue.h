// SPDX-License-Identifier: GPL-3.0-or-later
// One compiled catalogue (.mo) in memory, searched where it lies. Not wxTranslations, which
// converts every sentence at loading (11 ms for 1500 of them, a third of what a command may take),
// and not gettext, which speaks only the languages of installed locales.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "wording/language.h"

namespace wording {
class Catalogue {
public:
    /// Empty when the file is missing or is no catalogue.
    Catalogue(Language language, const std::filesystem::path& file);

    /// The translation of `msgid`, or nothing.
    std::optional<std::string> find(std::string_view msgid) const;

    /// The translated form for `n` of the sentence whose singular is `msgid`, or nothing.
    std::optional<std::string> findPlural(std::string_view msgid, std::int64_t n) const;

private:
    std::uint32_t number(std::size_t at) const;
    std::string_view entry(std::size_t table, std::size_t index) const;
    std::string_view translation(std::string_view msgid) const;

    Language language_;
    std::string bytes_;
    std::size_t count_ = 0;
    std::size_t originals_ = 0;
    std::size_t translations_ = 0;
};

/// Which form of a noun `n` takes: 0 "1 słowo", 1 "2 słowa", 2 "5 słów"; in English 0 or 1. The
/// same rule as Plural-Forms in locale/*.po.
std::size_t pluralForm(Language language, std::int64_t n);
}  // namespace wording

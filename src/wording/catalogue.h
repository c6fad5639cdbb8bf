// SPDX-License-Identifier: GPL-3.0-or-later
// One compiled catalogue (.mo) in memory. Not installed anywhere: it changes neither the locale of
// the process nor the translations wxWidgets uses for its own windows.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

class wxMsgCatalog;

namespace wording {
class Catalogue {
public:
    /// Empty when the file is missing or is no catalogue.
    explicit Catalogue(const std::filesystem::path& file);
    ~Catalogue();

    /// The translation of `msgid`, or nothing.
    std::optional<std::string> find(const char* msgid) const;

    /// The translated form for `n` of the sentence whose singular is `msgid`, or nothing.
    std::optional<std::string> findPlural(const char* msgid, std::int64_t n) const;

private:
    std::unique_ptr<wxMsgCatalog> messages_;
};
}  // namespace wording

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/letterheads.h"

#include <nlohmann/json.hpp>

#include "documents/letterhead.h"
#include "exchange/file_bytes.h"
#include "storage/settings_store.h"
#include "typed.h"

namespace usecases {
namespace fs = std::filesystem;

namespace {
LetterheadView viewOf(const storage::StoredLetterhead& stored) {
    LetterheadView view;
    view.accent =
        stored.accent.empty() ? documents::codeOf(documents::kHouseColour) : stored.accent;
    if (!stored.logo.empty()) {
        const auto logo = documents::readLogo(stored.logo, "logo").orThrow();
        view.logo = {logo.width, logo.height};
    }
    return view;
}

std::string keptAccent(const std::string& typed) {
    const auto text = trimmed(typed);
    return text.empty() ? "" : documents::codeOf(documents::parseAccent(text).orThrow());
}

std::string keptLogo(const std::string& file) {
    constexpr std::size_t kMostBytes = 10'000'000;
    if (file.empty())
        return {};
    const fs::path path(file);
    const auto bytes = exchange::readBytes(path, kMostBytes).orThrow();
    return documents::toPng(documents::readLogo(bytes, exchange::shownName(path)).orThrow());
}
}  // namespace

LetterheadView showLetterhead(Office& office) {
    LetterheadView view;
    office.read([&] { view = viewOf(storage::SettingsStore(office.database()).letterhead()); });
    return view;
}

LetterheadView editLetterhead(Office& office, const LetterheadForm& form) {
    LetterheadView view;
    office.write([&](Writing& writing) {
        storage::SettingsStore settings(office.database());
        auto stored = settings.letterhead();
        if (form.accent)
            stored.accent = keptAccent(*form.accent);
        if (form.logoFile)
            stored.logo = keptLogo(*form.logoFile);
        settings.setLetterhead(stored);
        view = viewOf(stored);
        writing.record(
            "letterhead_edited", "seller",
            nlohmann::json{{"accent", view.accent}, {"logo", view.logo.has_value()}}.dump());
    });
    return view;
}
}  // namespace usecases

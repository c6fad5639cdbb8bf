// SPDX-License-Identifier: GPL-3.0-or-later
// What all windows work at: the open database, the day, the voice of the chosen language, and the
// folder for documents. No window here, and no rule.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "usecases/office.h"

namespace gui {
class Desk {
public:
    /// `fixedDay`: as of that day, whatever the clock says.
    Desk(const usecases::Clock& clock, const wording::Voice& voice, std::filesystem::path shipped,
         std::optional<domain::Date> fixedDay);

    /// Refuses as usecases::openOffice does; what was open before stays open then.
    void open(const std::filesystem::path& file);

    bool isOpen() const { return office_.has_value(); }

    usecases::Office& office();

    /// What has to be said of the file that was opened: that it can only be read.
    std::vector<std::string> openingNotes();

    const wording::Voice& voice() const { return voice_; }

    const usecases::Clock& clock() const { return clock_; }

    const std::filesystem::path& shipped() const { return shipped_; }

    domain::Date today() const;

    /// Where PDFs, letters and mails go: "documents" beside the database.
    std::filesystem::path documents();

    /// Whether what is shown may be old: another program has written, or the day has turned; then
    /// the database is opened again as of the new day.
    bool hasMoved();

    /// The backup of the day, when something was written and none was made yet.
    void backUp();

private:
    const usecases::Clock& clock_;
    wording::Voice voice_;
    std::filesystem::path shipped_;
    std::optional<domain::Date> fixedDay_;
    std::optional<usecases::Office> office_;
    std::int64_t version_ = 0;
};
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk.h"

#include <utility>

#include "usecases/keeping.h"
#include "usecases/opening.h"

namespace gui {
Desk::Desk(const usecases::Clock& clock, const wording::Voice& voice, std::filesystem::path shipped,
           std::optional<domain::Date> fixedDay)
    : clock_(clock), voice_(voice.inWindow()), shipped_(std::move(shipped)), fixedDay_(fixedDay) {}

void Desk::open(const std::filesystem::path& file) {
    office_ = usecases::openOffice(file, today(), clock_, shipped_);
    version_ = office_->dataVersion();
}

usecases::Office& Desk::office() {
    return office_.value();
}

std::vector<std::string> Desk::openingNotes() {
    if (!office().isReadOnly())
        return {};
    return {
        voice_.say("Note: {file} is read-only here. You can look at everything; nothing can be "
                   "changed.",
                   {{"file", office().databaseFile().string()}})};
}

domain::Date Desk::today() const {
    return fixedDay_.value_or(clock_.today());
}

std::filesystem::path Desk::documents() {
    return office().databaseFile().parent_path() / "documents";
}

bool Desk::hasMoved() {
    if (!isOpen())
        return false;
    if (office().today() != today()) {
        const auto file = office().databaseFile();
        open(file);
        return true;
    }
    return std::exchange(version_, office().dataVersion()) != version_;
}

void Desk::backUp() {
    if (office().hasWritten())
        usecases::backupDaily(office());
}
}  // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app.h"

#include <cstdlib>

#include "gui/main_frame.h"
#include "gui/messages.h"
#include "gui/start_dialog.h"
#include "gui/text.h"

namespace gui {
namespace {
/// As gettext chooses: the first of these that is set.
std::string languageOfSystem() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing else runs yet
        if (const char* value = std::getenv(variable); value != nullptr && *value != '\0')
            return value;
    return {};
}

/// Where the catalogues are; without them English speaks.
std::filesystem::path shippedOrNothing() {
    try {
        return usecases::shippedFolder();
    } catch (const domain::Refused&) {
        return {};
    }
}
}  // namespace

bool App::OnInit() {
    SetAppName("granica");
    SetAppDisplayName("Granica");
    std::vector<std::string> words;
    for (int i = 1; i < argc; ++i)
        words.push_back(toUtf8(argv[i]));
    const auto arguments = argumentsFrom(words, languageOfSystem());
    const auto voice = wording::Voice(arguments.language, shippedOrNothing() / "locale").inWindow();
    std::vector<std::string> told;
    const bool isReady = attempt(nullptr, voice, [&] {
        if (arguments.refusal)
            throw domain::Refused(*arguments.refusal);
        desk_ = std::make_unique<Desk>(clock_, voice, usecases::shippedFolder(), arguments.today);
    });
    if (!isReady || !openSomething(arguments, told))
        return false;
    auto* frame = new MainFrame(*desk_);
    frame->Show();
    frame->say(told);
    return true;
}

bool App::openSomething(const Arguments& arguments, std::vector<std::string>& told) {
    std::error_code ignored;
    std::string trouble;
    if (std::filesystem::exists(arguments.database, ignored)) {
        try {
            desk_->open(arguments.database);
            told = desk_->openingNotes();
            return true;
        } catch (const std::exception&) {
            trouble = joined(troubleOf(desk_->voice(), std::current_exception()).lines);
        }
    }
    StartDialog start(*desk_, arguments.database, trouble);
    if (start.ShowModal() != wxID_OK)
        return false;
    told = start.told();
    const auto notes = desk_->openingNotes();
    told.insert(told.end(), notes.begin(), notes.end());
    return true;
}
}  // namespace gui

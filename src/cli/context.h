// SPDX-License-Identifier: GPL-3.0-or-later
// What a command works with: its options, the voice of the chosen language, the day, and the
// database, which is opened only when a command asks for it.
#pragma once
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

#include "cli/options.h"
#include "usecases/office.h"
#include "wording/voice.h"

namespace cli {
/// What stands around a run; tests put in their own.
struct Surroundings {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    const usecases::Clock& clock;
    bool hasTerminal = false;    ///< somebody can answer questions
    std::string systemLanguage;  ///< as LC_ALL, LC_MESSAGES or LANG has it
    bool showsProgress = false;  ///< somebody can see a line that is written over
};

/// The options before the group, which every command takes.
struct Globals {
    std::optional<std::string> database;
    std::optional<std::string> today;
    std::optional<std::string> language;
    bool isJson = false;
};

class Context {
public:
    Context(const Globals& globals, Options options, Surroundings& around,
            const wording::Voice& voice);

    const Options& options() const { return options_; }

    const wording::Voice& voice() const { return voice_; }

    Surroundings& around() { return around_; }

    bool isJson() const { return isJson_; }

    /// --today, or the computer's civil day.
    domain::Date today() const { return today_; }

    const std::filesystem::path& databaseFile() const { return file_; }

    const std::filesystem::path& shipped();

    /// Opens the database at the first call.
    usecases::Office& office();

    /// Whether the command has changed the database.
    bool hasWritten() const { return office_ && office_->hasWritten(); }

private:
    Options options_;
    Surroundings& around_;
    const wording::Voice& voice_;
    bool isJson_;
    domain::Date today_;
    std::filesystem::path file_;
    std::optional<std::filesystem::path> shipped_;
    std::optional<usecases::Office> office_;
};
}  // namespace cli

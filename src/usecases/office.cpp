// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/office.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

#include "documents/press.h"
#include "exchange/holidays_file.h"
#include "storage/client_store.h"
#include "storage/database.h"
#include "storage/journal_store.h"
#include "storage/settings_store.h"
#include "usecases/standing.h"

namespace usecases {
namespace fs = std::filesystem;

namespace {
/// The day on which all stops were last brought up to date.
constexpr const char* kStopsOn = "stops_evaluated_on";

std::optional<fs::path> folderFrom(const char* variable) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0')
        return std::nullopt;
    return fs::path(value);
}
}  // namespace

fs::path shippedFolder() {
    if (auto given = folderFrom("GRANICA_DATA"))
        return *given;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    fs::path folder = program.parent_path().parent_path() / "share" / "granica";
    if (error || !fs::exists(folder / "templates", error))
        throw domain::Refused(
            domain::refuseWorld("shipped_files_missing", {{"folder", folder.string()}}));
    return folder;
}

fs::path usualDatabase() {
    if (auto given = folderFrom("GRANICA_DB"))
        return *given;
    if (auto data = folderFrom("XDG_DATA_HOME"))
        return *data / "granica" / "granica.db";
    const auto home = folderFrom("HOME").value_or(fs::path("."));
    return home / ".local" / "share" / "granica" / "granica.db";
}

void Writing::record(std::string_view kind, std::string_view subject, std::string payload) {
    entries_.push_back({std::string(kind), std::string(subject), std::move(payload)});
}

void Writing::concerns(domain::ClientId client) {
    if (std::find(clients_.begin(), clients_.end(), client) == clients_.end())
        clients_.push_back(client);
}

bool GateEffect::hasResumed(domain::ClientId client) const {
    return std::find(resumed.begin(), resumed.end(), client) != resumed.end();
}

struct Office::State {
    storage::Database database;
    domain::Date today;
    const Clock* clock;
    fs::path shipped;
    std::optional<domain::BusinessCalendar> calendar{};
    std::optional<domain::Currency> homeCurrency{};
    std::optional<wording::Voice> polish{};
    std::optional<wording::Voice> english{};
    std::optional<documents::Press> press{};
    storage::StoredLetterhead letterhead{};  ///< of the press
    bool hasWritten = false;
};

Office::Office(storage::Database database, domain::Date today, const Clock& clock, fs::path shipped)
    : state_(std::make_unique<State>(State{.database = std::move(database),
                                           .today = today,
                                           .clock = &clock,
                                           .shipped = std::move(shipped)})) {}

Office::Office(Office&&) noexcept = default;
Office& Office::operator=(Office&&) noexcept = default;
Office::~Office() = default;

storage::Database& Office::database() {
    return state_->database;
}

const fs::path& Office::databaseFile() const {
    return state_->database.file();
}

bool Office::isReadOnly() const {
    return state_->database.isReadOnly();
}

domain::Date Office::today() const {
    return state_->today;
}

const Clock& Office::clock() const {
    return *state_->clock;
}

const fs::path& Office::shipped() const {
    return state_->shipped;
}

const domain::BusinessCalendar& Office::calendar() {
    auto& calendar = state_->calendar;
    if (!calendar) {
        const auto kind =
            storage::SettingsStore(database()).value("calendar").value_or(std::string("pl"));
        calendar =
            kind == "none"
                ? domain::BusinessCalendar()
                : exchange::readCalendar(shipped() / "templates" / "calendars" / (kind + ".csv"))
                      .orThrow();
    }
    return *calendar;
}

domain::Currency Office::homeCurrency() {
    // Set once, when the database is made, so it need not be read again.
    if (!state_->homeCurrency)
        state_->homeCurrency = storage::SettingsStore(database()).homeCurrency();
    return state_->homeCurrency.value_or(domain::Currency());
}

const wording::Voice& Office::voice(domain::DocumentLanguage language) {
    const bool polish = language == domain::DocumentLanguage::Polish;
    auto& voice = polish ? state_->polish : state_->english;
    if (!voice)
        voice.emplace(polish ? wording::Language::Polish : wording::Language::English,
                      shipped() / "locale");
    return *voice;
}

namespace {
documents::Letterhead letterheadFrom(const storage::StoredLetterhead& stored) {
    documents::Letterhead letterhead;
    if (!stored.accent.empty())
        letterhead.accent = documents::parseAccent(stored.accent).orThrow();
    if (!stored.logo.empty())
        letterhead.logo = documents::readLogo(stored.logo, "logo").orThrow();
    return letterhead;
}
}  // namespace

const documents::Press& Office::press() {
    // Another program may have changed it since.
    auto letterhead = storage::SettingsStore(database()).letterhead();
    if (!state_->press || letterhead != state_->letterhead) {
        state_->press.emplace(shipped() / "templates" / "fonts", letterheadFrom(letterhead));
        state_->letterhead = std::move(letterhead);
    }
    return *state_->press;
}

namespace {
/// An amount beyond reckoning is a matter of what was typed, wherever it comes to light.
void withinReckoning(const std::function<void()>& work) {
    try {
        work();
    } catch (const std::overflow_error&) {
        throw domain::Refused(domain::refuseInput("value_too_large"));
    }
}
}  // namespace

GateEffect Office::write(const std::function<void(Writing&)>& work) {
    GateEffect effect;
    const auto transaction = [&] {
        storage::SettingsStore settings(database());
        Writing writing;
        const auto note = [&](domain::ClientId client) {
            const auto change = recordStops(*this, client);
            if (change.hasStopped)
                effect.stopped.push_back(client);
            if (change.hasResumed)
                effect.resumed.push_back(client);
        };
        // A new day can bring a stop without anybody doing anything.
        const auto todayText = domain::toIso(today());
        if (settings.value(kStopsOn) != todayText) {
            for (const auto client : storage::ClientStore(database()).allIds())
                note(client);
            settings.setValue(kStopsOn, todayText);
        }
        effect = {};  // the change of day is not this command's doing
        work(writing);
        for (const auto client : writing.clients())
            note(client);
        effect.timerEnded = endTimerIfStopped(*this, writing);
        storage::JournalStore journal(database());
        const auto at = toInstant(clock().now());
        for (const auto& entry : writing.entries())
            journal.append(at, entry.kind, entry.subject, entry.payload);
    };
    withinReckoning([&] { database().write(transaction); });
    state_->hasWritten = true;
    return effect;
}

void Office::read(const std::function<void()>& work) {
    withinReckoning([&] { database().read(work); });
}

std::int64_t Office::dataVersion() {
    return database().dataVersion();
}

bool Office::hasWritten() const {
    return state_->hasWritten;
}
}  // namespace usecases

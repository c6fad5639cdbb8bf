// SPDX-License-Identifier: GPL-3.0-or-later
// What every use case stands on: the open database, the day, the clock and the files that are
// shipped. Not a place for rules; those are in domain.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/calendar.h"
#include "domain/client/client.h"
#include "domain/gate/override.h"
#include "domain/gate/standing.h"
#include "usecases/clock.h"
#include "wording/voice.h"

namespace documents {
class Press;
}

namespace storage {
class Database;
}

namespace usecases {
/// The folder with templates/ and locale/: $GRANICA_DATA, else ../share/granica beside the program.
/// Throws Refused `shipped_files_missing`.
std::filesystem::path shippedFolder();

/// The database when --db is not given: $GRANICA_DB, else granica/granica.db in the user's data
/// folder.
std::filesystem::path usualDatabase();

/// A fact for the journal, as JSON text.
struct JournalEntry {
    std::string kind;     ///< e.g. "invoice_issued"
    std::string subject;  ///< e.g. "invoice/12"
    std::string payload;  ///< JSON object
};

/// One change of the database in the making: what happened and whom it concerns.
class Writing {
public:
    void record(std::string_view kind, std::string_view subject, std::string payload);
    /// The client's stops are looked at again before the commit.
    void concerns(domain::ClientId client);

    const std::vector<JournalEntry>& entries() const { return entries_; }

    const std::vector<domain::ClientId>& clients() const { return clients_; }

private:
    std::vector<JournalEntry> entries_;
    std::vector<domain::ClientId> clients_;
};

/// What a writing did to the stops.
struct GateEffect {
    std::vector<domain::ClientId> stopped;  ///< permitted before, not any more
    std::vector<domain::ClientId> resumed;  ///< not permitted before, now permitted again
    bool timerEnded = false;                ///< a stop fell on the running timer; its time is kept

    bool hasResumed(domain::ClientId client) const;
};

class Office {
public:
    Office(storage::Database database, domain::Date today, const Clock& clock,
           std::filesystem::path shipped);
    Office(Office&&) noexcept;
    Office& operator=(Office&&) noexcept;
    ~Office();

    /// For the use cases; the command line and the windows do not see what storage is.
    storage::Database& database();
    const std::filesystem::path& databaseFile() const;

    /// It can be looked at, and each write() is refused.
    bool isReadOnly() const;

    domain::Date today() const;
    const Clock& clock() const;
    const std::filesystem::path& shipped() const;

    /// The business calendar of the database (setting "calendar": "pl", or "none").
    const domain::BusinessCalendar& calendar();
    domain::Currency homeCurrency();
    const wording::Voice& voice(domain::DocumentLanguage language);
    const documents::Press& press();

    /// One transaction: first the stops are brought to today when the day has changed, then `work`
    /// runs, then the stops of the clients it concerns are recorded, a timer under a new stop is
    /// ended, and the journal gets its rows. All of it, or nothing.
    GateEffect write(const std::function<void(Writing&)>& work);

    /// One consistent state, nothing written.
    void read(const std::function<void()>& work);

    /// Another number than before when another program has changed the file in between.
    std::int64_t dataVersion();

    /// Whether write() has changed the file since it was opened; then a backup of the day is due.
    bool hasWritten() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};
}  // namespace usecases

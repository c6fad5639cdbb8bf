// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/set_up.h"

#include <algorithm>
#include <array>
#include <set>
#include <sys/vfs.h>
#include <tuple>
#include <unistd.h>

#include "documents/press.h"
#include "exchange/limits_file.h"
#include "exchange/profile_file.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/gate_store.h"
#include "storage/journal_store.h"
#include "storage/settings_store.h"
#include "typed.h"
#include "usecases/profile_form.h"
#include "wording/names.h"

namespace usecases {
namespace fs = std::filesystem;

namespace {
/// What is numbered how when the profile names no pattern.
constexpr std::array kUsualSeries{
    std::tuple{"invoice", "FV/{n}/{mm}/{yyyy}", domain::Reset::Month},
    std::tuple{"correction", "FK/{n}/{mm}/{yyyy}", domain::Reset::Month},
    std::tuple{"change_order", "A/{n}/{yyyy}", domain::Reset::Year},
};

SeriesStart startOf(const Profile& profile, const char* name, const char* pattern,
                    domain::Reset reset) {
    const auto named = profile.numbering.find(name);
    if (named != profile.numbering.end())
        return named->second;
    if (std::string_view(name) == "invoice")
        return usualInvoices(profile.seller.vatStatus, 0);
    if (std::string_view(name) == "correction")
        return usualCorrections(profile.seller.vatStatus);
    return {{.pattern = pattern, .reset = reset}, 0};
}

void addSeries(storage::Database& database, const Profile& profile, domain::Date today) {
    storage::NumberStore numbers(database);
    for (const auto& [name, pattern, reset] : kUsualSeries) {
        const auto start = startOf(profile, name, pattern, reset);
        numbers.add(name, start.series, start.last, today);
    }
}

/// Two series of one pattern would give one number twice.
void requireOwnPatterns(const Profile& profile) {
    std::set<std::string> patterns;
    for (const auto& [name, pattern, reset] : kUsualSeries)
        if (!patterns.insert(startOf(profile, name, pattern, reset).series.pattern).second)
            throw domain::Refused(domain::refuseInput("number_patterns_equal", {{"series", name}}));
}

/// A Polish VAT payer states the tax in PLN (art. 106e ust. 11 VAT Act), so the books are in PLN.
void requireTaxCurrency(const Profile& profile) {
    const bool isPolishPayer = profile.seller.vatStatus == domain::VatStatus::Payer &&
                               profile.seller.party.country == "PL";
    if (isPolishPayer && profile.currency != domain::Currency::of("PLN"))
        throw domain::Refused(
            domain::refuseInput("payer_currency", {{"currency", profile.currency.code()}}));
}

/// The starter limits, with those of the profile in their place.
void addLimits(storage::Database& database, const Profile& profile, const fs::path& shipped) {
    storage::GateStore gate(database);
    const auto starter = exchange::readStarterLimits(
                             shipped / "templates" / "limits" / "starter.json", profile.currency)
                             .orThrow();
    for (const auto* settings : {&starter, &profile.limits})
        for (const auto& stored : *settings)
            gate.set(stored.key, std::nullopt, std::nullopt, stored.setting);
}

/// A database that is not finished is removed with what SQLite keeps beside it.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : file_(std::move(file)) { remove(); }

    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    ~Unfinished() { remove(); }

    const fs::path& file() const { return file_; }

private:
    void remove() const {
        for (const char* suffix : {"", "-wal", "-shm"}) {
            fs::path path = file_;
            path += suffix;
            std::error_code ignored;
            fs::remove(path, ignored);
        }
    }

    fs::path file_;
};

/// Folders of programs that copy files away while they are written: what begins like this, and
/// whose it is.
constexpr std::array kSyncFolders{
    std::pair{"dropbox", "Dropbox"},
    std::pair{"onedrive", "OneDrive"},
    std::pair{"google drive", "Google Drive"},
    std::pair{"googledrive", "Google Drive"},
    std::pair{"google-drive", "Google Drive"},
    std::pair{"nextcloud", "Nextcloud"},
    std::pair{"owncloud", "ownCloud"},
    std::pair{"icloud", "iCloud"},
    std::pair{"com~apple~clouddocs", "iCloud"},
    std::pair{"pclouddrive", "pCloud"},
    std::pair{"megasync", "MEGA"},
};

std::string syncServiceOf(const fs::path& file) {
    for (const auto& part : file.parent_path()) {
        const auto name = wording::fold(part.string());
        for (const auto& [begin, service] : kSyncFolders)
            if (name.starts_with(wording::fold(begin)))
                return service;
    }
    return {};
}

/// NFS, SMB and CIFS, by the numbers of linux/magic.h.
bool isNetworkFolder(const fs::path& folder) {
    static constexpr std::array kNetworks{0x6969U, 0x517BU, 0xFF534D42U, 0xFE534D42U};

    struct statfs status {};

    return ::statfs(folder.c_str(), &status) == 0 &&
           std::ranges::find(kNetworks, static_cast<unsigned>(status.f_type)) != kNetworks.end();
}

/// T41: a file that is copied away half-written, or locked by a server, is a file that breaks.
std::vector<domain::Refusal> placeWarnings(const fs::path& file) {
    std::error_code error;
    const auto place = fs::weakly_canonical(fs::absolute(file, error), error);
    const auto& known = error ? file : place;
    std::vector<domain::Refusal> warnings;
    if (const auto service = syncServiceOf(known); !service.empty())
        warnings.push_back(domain::refuse("sync_folder", {{"service", service}}));
    if (isNetworkFolder(known.parent_path()))
        warnings.push_back(
            domain::refuse("network_folder", {{"folder", known.parent_path().string()}}));
    return warnings;
}
}  // namespace

Profile readProfile(const fs::path& file) {
    auto read = exchange::readProfileFile(file).orThrow();
    Profile profile{
        std::move(read.seller), read.language, read.currency, {}, std::move(read.limits)};
    for (auto& [name, start] : read.numbering)
        profile.numbering[name] = {std::move(start.series), start.last};
    return profile;
}

SetUp setUp(const fs::path& file, const Profile& profile, domain::Date today, const Clock& clock,
            const fs::path& shipped) {
    requireOwnPatterns(profile);
    requireTaxCurrency(profile);
    requirePrintable(documents::Press(shipped / "templates" / "fonts"), profile.seller);
    std::error_code error;
    if (fs::exists(file, error))
        throw domain::Refused(domain::refuse("database_exists", {{"file", file.string()}}));
    fs::path name = file;
    name += ".new-" + std::to_string(::getpid());
    const Unfinished unfinished(name);
    SetUp result{file, profile.seller.party.name, profile.currency, "", {}};
    {
        auto database = storage::Database::create(unfinished.file());
        database.write([&] {
            storage::SettingsStore settings(database);
            settings.setSeller(profile.seller);
            settings.setValue("currency", profile.currency.code());
            settings.setValue("language", domain::codeOf(profile.language));
            addSeries(database, profile, today);
            addLimits(database, profile, shipped);
            storage::JournalStore(database).append(toInstant(clock.now()), "database_created",
                                                   "database", "{}");
        });
        const auto& [series, pattern, reset] = kUsualSeries.front();
        const auto start = startOf(profile, series, pattern, reset);
        result.nextInvoiceNumber = domain::formatNumber(start.series, start.last + 1, today);
    }
    storage::publish(unfinished.file(), file);
    result.warnings = placeWarnings(file);
    return result;
}
}  // namespace usecases

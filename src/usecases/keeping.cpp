// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/keeping.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "storage/backup.h"
#include "storage/client_store.h"
#include "storage/contract_store.h"
#include "storage/database.h"
#include "storage/gate_store.h"
#include "storage/invoice_store.h"
#include "storage/labour_store.h"
#include "storage/settings_store.h"
#include "storage/verification.h"
#include "usecases/standing.h"

namespace usecases {
namespace fs = std::filesystem;
namespace gate = domain::gate;

namespace {
constexpr std::size_t kDailyKept = 14;

/// Issued figures against the calculator: T26 says that there is one, so they must agree for ever.
void checkFigures(Office& office, Verification& verification) {
    const storage::InvoiceStore invoices(office.database());
    for (const auto& row : invoices.list({.onlyIssued = true})) {
        const auto invoice = invoices.find(row.id).value();
        ++verification.invoices;
        if (invoice.isImported)
            continue;  // its figures were reckoned elsewhere; the journal vouches for them
        auto expected = domain::computeTotals(invoice.lines, invoice.currency);
        bool same = expected == invoice.totals;
        if (invoice.correction) {
            const auto& correction = *invoice.correction;
            const auto before = domain::computeTotals(correction.before, invoice.currency);
            same = before == correction.totalsBefore && expected == correction.totalsAfter &&
                   domain::difference(before, expected, invoice.currency).gross ==
                       invoice.totals.gross;
        }
        if (!same || (row.gross && *row.gross != invoice.totals.gross))
            verification.findings.push_back(
                domain::refuse("invoice_figures_differ", {{"number", invoice.number}}));
    }
}

bool sameStops(std::vector<gate::RecordedStop> a, std::vector<gate::RecordedStop> b,
               bool timerRuns) {
    if (timerRuns)
        for (auto* stops : {&a, &b})
            std::erase_if(*stops, [](const gate::RecordedStop& stop) {
                return stop.key == gate::LimitKey::Exposure;
            });
    const auto less = [](const gate::RecordedStop& x, const gate::RecordedStop& y) {
        return std::pair(x.key, x.contract) < std::pair(y.key, y.contract);
    };
    std::sort(a.begin(), a.end(), less);
    std::sort(b.begin(), b.end(), less);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.key == y.key && x.contract == y.contract;
    });
}

/// The record of stops is a cache: computed again for the day on which it was last written. While a
/// timer runs, what it earns moves by the second, so exposure is left to the next writing.
void checkStops(Office& office, Verification& verification) {
    const auto day = storage::SettingsStore(office.database()).value("stops_evaluated_on");
    if (!day)
        return;
    const bool timerRuns = storage::WorkStore(office.database()).timer().has_value();
    for (const auto client : storage::ClientStore(office.database()).allIds()) {
        try {
            const auto facts = factsOn(office, client, domain::dateOf(*day));
            if (!sameStops(facts.recordedStops, stopsIn(gate::measure(facts, domain::dateOf(*day))),
                           timerRuns))
                verification.findings.push_back(
                    domain::refuse("stop_record_differs", {{"client", facts.name}}));
        } catch (const domain::Refused& refused) {
            if (refused.refusal().code != "rate_missing")
                throw;
        }
    }
}

std::string dayOf(const fs::path& backup) {
    return backup.stem().string();
}

void rotate(const fs::path& folder) {
    std::vector<fs::path> copies;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".db" && domain::parseDate(dayOf(entry.path())))
            copies.push_back(entry.path());
    std::sort(copies.begin(), copies.end());
    for (std::size_t i = 0; i + kDailyKept < copies.size(); ++i)
        fs::remove(copies[i], error);
}
}  // namespace

Verification verify(Office& office) {
    Verification verification;
    office.read([&] {
        auto file = storage::verifyFile(office.database());
        verification.findings = std::move(file.findings);
        verification.journalRows = file.journalRows;
        verification.documents = file.documents;
        const bool readable = std::ranges::none_of(
            verification.findings,
            [](const domain::Refusal& finding) { return finding.code == "file_damaged"; });
        if (readable) {
            checkFigures(office, verification);
            checkStops(office, verification);
        }
    });
    return verification;
}

void backup(Office& office, const fs::path& target) {
    std::error_code error;
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), error);
    storage::backupTo(office.database(), target);
}

bool backupDaily(Office& office) {
    const auto folder = office.database().file().parent_path() / "backups";
    // The real day: --today looks ahead, it does not make days pass.
    const auto target = folder / (domain::toIso(office.clock().today()) + ".db");
    std::error_code error;
    if (fs::exists(target, error))
        return false;
    backup(office, target);
    rotate(folder);
    return true;
}

namespace {
std::string lastNumberIn(const fs::path& file) {
    std::string last;
    auto database = storage::Database::open(file);
    database.read([&] {
        for (const auto& row : storage::InvoiceStore(database).list({.onlyIssued = true}))
            if (row.kind == domain::InvoiceKind::Invoice && !row.isImported)
                last = *row.number;
    });
    return last;
}
}  // namespace

Restored restore(const fs::path& from, const fs::path& target) {
    auto kept = storage::restoreFrom(from, target);
    return {target, std::move(kept), lastNumberIn(target)};
}

Restoring::Restoring(const fs::path& backup, const fs::path& target)
    : prepared_(std::make_unique<storage::PreparedRestore>(backup, target)),
      target_(target),
      lastNumber_(lastNumberIn(prepared_->copy())) {}

Restoring::Restoring(Restoring&&) noexcept = default;
Restoring& Restoring::operator=(Restoring&&) noexcept = default;
Restoring::~Restoring() = default;

Restored Restoring::finish(int last, domain::Date today, const Clock& clock,
                           const fs::path& shipped) {
    if (last > 0) {
        Office office(storage::Database::open(prepared_->copy()), today, clock, shipped);
        continueAfter(office, last);
    }
    return {target_, prepared_->swapIn(), lastNumber_};
}

std::string continueAfter(Office& office, int last) {
    std::string next;
    office.write([&](Writing& writing) {
        storage::NumberStore numbers(office.database());
        const auto series = numbers.series("invoice");
        const int from = numbers.skipTo("invoice", office.today(), last);
        next = domain::formatNumber(series, last + 1, office.today());
        writing.record("numbers_skipped", "series",
                       nlohmann::json{{"series", "invoice"},
                                      {"period", domain::periodOf(series, office.today())},
                                      {"from", from},
                                      {"to", last}}
                           .dump());
    });
    return next;
}
}  // namespace usecases

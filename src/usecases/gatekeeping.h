// SPDX-License-Identifier: GPL-3.0-or-later
// The gate as people see it: where a client stands, the limits, my overrides, what is coming, the
// notice to the client. Reading never writes.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/gate/forecast.h"
#include "usecases/standing.h"

namespace usecases {
struct ContractGate {
    domain::ContractId id;
    std::string title;
    domain::gate::State state = domain::gate::State::Clear;
    bool isPermitted = true;
    bool isStarted = false;
    std::optional<domain::gate::Override> liveOverride;  ///< under which it goes on
    std::optional<domain::Money> awaitsDeposit;          ///< before it starts; no work is stopped
};

struct GateAnswer {
    domain::ClientId client;
    std::string clientName;
    std::optional<domain::ContractId> contract;
    domain::gate::Standing standing;
    domain::gate::State state = domain::gate::State::Clear;  ///< of what was asked about
    bool isPermitted = true;
    std::vector<domain::gate::Measurement> breaches;  ///< stopped ones, then warned ones
    std::optional<domain::gate::Override> liveOverride;
    std::vector<ContractGate> contracts;
    domain::gate::Overall overall;  ///< of the client with all its contracts

    /// Whether there is anything that work may go on with: where each started contract is stopped
    /// by itself, there is nothing, although the client is not stopped.
    bool isAnyWorkPermitted() const;
};

GateAnswer checkGate(Office& office, domain::ClientId client,
                     std::optional<domain::ContractId> contract);

/// Every limit as it holds for the client (or contract, or as the default), with its origin.
struct LimitRow {
    domain::gate::EffectiveLimit limit;
    std::optional<domain::gate::Measurement> measured;  ///< none for the defaults
};

struct LimitTable {
    domain::Currency home;
    std::vector<LimitRow> rows;
};

LimitTable showLimits(Office& office, std::optional<domain::ClientId> client,
                      std::optional<domain::ContractId> contract);

/// As typed; an empty optional leaves the half as it was at this level.
struct LimitForm {
    domain::gate::LimitKey key = domain::gate::LimitKey::UnpaidBalance;
    std::optional<domain::ClientId> client;
    std::optional<domain::ContractId> contract;
    std::optional<std::string> warn;
    std::optional<std::string> stop;
    std::optional<std::string> floor;
    bool inherit = false;  ///< take this level's setting away
};

/// Who is stopped or free now and was not before (T20).
struct LimitEffect {
    std::vector<std::string> nowStopped;
    std::vector<std::string> nowFree;
    domain::gate::EffectiveLimit limit;
    domain::Currency home;
};

/// Refuses `limit_not_at_level` a client-scope limit at a contract, and what parseSetting refuses.
/// `tryOnly` shows the effect and writes nothing.
LimitEffect setLimit(Office& office, const LimitForm& form, bool tryOnly);

/// A stop by hand, a warning by hand, or its end. Making one revokes live overrides: it outranks
/// what was said before. Refuses `manual_without_reason`. `tryOnly` as above.
enum class Manual { Stop, Warn, Off };

struct ManualForm {
    domain::ClientId client;
    std::optional<domain::ContractId> contract;
    Manual manual = Manual::Stop;
    std::string reason;
};

GateEffect setManual(Office& office, const ManualForm& form, bool tryOnly = false);

/// Which components count into the exposure (T19): "unpaid_invoices", "unbilled_work",
/// "unbilled_changes", "deposits_and_credits". Refuses `unknown_component`. `tryOnly` as above.
GateEffect setExposureComponent(Office& office, const std::string& component, bool on,
                                bool tryOnly = false);
domain::gate::ExposureComponents exposureComponents(Office& office);

struct OverrideForm {
    domain::ClientId client;
    std::optional<domain::ContractId> contract;
    std::string reason;
    domain::Date until;
    std::string cap;  ///< as typed, database's currency
};

/// Refuses what gate::checkOverride does, and `override_without_stop` (or `…_of_contract`) when
/// nothing of it is stopped: an override is made in spite of a stop, never ahead of it.
domain::gate::Override makeOverride(Office& office, const OverrideForm& form);

struct ForecastAnswer {
    std::string clientName;
    domain::gate::Standing now;
    std::vector<domain::gate::Upcoming> upcoming;

    /// What accepting each open ask would bring, as of today.
    struct ByChange {
        domain::gate::OpenAsk ask;
        domain::ContractId contract;
        domain::gate::Standing after;
    };

    std::vector<ByChange> accepting;
    /// At the end of the days as things are, then with every priced ask accepted, today and at the
    /// end.
    std::vector<domain::gate::Standing> ahead;
};

ForecastAnswer forecastGate(Office& office, domain::ClientId client, int days);

enum class NoticeKind { Suspension, Resume };

struct NoticeAnswer {
    NoticeKind kind = NoticeKind::Suspension;
    bool hasClause = false;  ///< false: it rests on the law, and I am told so
    std::filesystem::path pdf;
    std::filesystem::path mail;
};

/// The suspension notice of a stopped client (or contract), or the resume notice of one that is
/// not. Refuses `not_stopped` and `still_stopped` when a kind is asked for that does not fit,
/// `notice_already_sent` for a stop of which the client was told, `override_lets_work_go_on` while
/// nothing is suspended.
NoticeAnswer makeNotice(Office& office, domain::ClientId client,
                        std::optional<domain::ContractId> contract, std::optional<NoticeKind> kind,
                        const std::filesystem::path& folder);

/// Stores a published rate of exchange to the database's currency. Refuses `rate_not_wanted` for
/// that currency itself, `date_in_future`.
void storeRate(Office& office, domain::Currency currency, const domain::Rate& rate,
               const std::string& table, domain::Date date);
}  // namespace usecases

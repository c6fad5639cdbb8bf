// SPDX-License-Identifier: GPL-3.0-or-later
// What a notice to a client is about: which contracts it names, and why. Private to the use cases.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/contract/contract.h"
#include "usecases/gatekeeping.h"

namespace usecases {
struct NoticeMatter {
    NoticeKind kind = NoticeKind::Suspension;
    std::vector<domain::Contract> contracts;
    std::vector<domain::gate::Measurement> breaches;  ///< of a suspension
    std::optional<domain::Date> stoppedSince;  ///< of one of which the client was told before

    std::vector<std::string> reasons() const;  ///< codes of the limits, each once
    std::string titles() const;                ///< of the contracts, joined
};

/// The last suspension that the client was told of and that no resume notice has taken back.
struct ToldSuspension {
    domain::Date date;
    domain::Date since;             ///< what the first notice of the stop said
    std::string fileName;           ///< of its PDF
    std::set<std::string> reasons;  ///< codes of the limits
};

/// By contract; inside the caller's transaction.
std::map<domain::ContractId, ToldSuspension> toldSuspensions(Office& office,
                                                             domain::ClientId client);

/// A suspension is about the contracts that the client was not told of yet, or not of a reason.
/// Refuses
/// `nothing_to_suspend` without a started contract, `not_stopped` and `still_stopped` when the kind
/// does not fit, `notice_already_sent` when the client was told of these stops,
/// `stop_lifted_by_money_at_hand` when what he has paid too much would pay all that stops, and
/// `override_lets_work_go_on` when nothing is suspended because of one.
NoticeMatter noticeMatter(Office& office, domain::ClientId client,
                          std::optional<domain::ContractId> contract,
                          std::optional<NoticeKind> kind);

/// The started contracts on which no work may go on today, why, and since when: as the client was
/// told, else since it is so. None where work goes on; inside the caller's transaction.
std::optional<NoticeMatter> stopInForce(Office& office, domain::ClientId client);

/// Whether work on the contract may not go on today; false where a missing rate of exchange keeps
/// the gate from an answer. Inside the caller's transaction.
bool isStoppedNow(Office& office, const domain::Contract& contract);

/// "suspension", "resume".
std::string_view codeOf(NoticeKind kind);

/// What the files of a notice are called, without their endings.
std::string stemOf(NoticeKind kind, domain::ClientId client, domain::Date day);
}  // namespace usecases

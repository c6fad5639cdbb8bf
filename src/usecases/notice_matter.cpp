// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_matter.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "storage/contract_store.h"
#include "storage/journal_store.h"
#include "storage/letter_store.h"

namespace usecases {
namespace gate = domain::gate;

namespace {
std::vector<domain::Contract> startedContracts(Office& office, domain::ClientId client) {
    return storage::ContractStore(office.database())
        .list({.client = client, .state = domain::ContractState::Started});
}

/// The contracts that work goes on or stops for: started, and the one asked for when one is.
std::vector<domain::Contract> runningContracts(Office& office, domain::ClientId client,
                                               std::optional<domain::ContractId> contract) {
    auto contracts = startedContracts(office, client);
    if (contract)
        std::erase_if(contracts, [&](const auto& each) { return each.id != *contract; });
    if (contracts.empty())
        throw domain::Refused(domain::refuse("nothing_to_suspend"));
    return contracts;
}

void addBreaches(NoticeMatter& matter, const gate::Standing& standing,
                 domain::ContractId contract) {
    for (const auto* breach : standing.in(gate::State::Stopped, contract)) {
        const bool known = std::ranges::any_of(matter.breaches, [&](const auto& each) {
            return each.limit.key == breach->limit.key && each.contract == breach->contract;
        });
        if (!known)
            matter.breaches.push_back(*breach);
    }
}

/// Whether what stops the contract began after the client was told.
bool isAnotherStop(const gate::Standing& standing, domain::ContractId contract,
                   const ToldSuspension& told) {
    return std::ranges::all_of(standing.in(gate::State::Stopped, contract), [&](const auto* each) {
        return each->since.value_or(standing.asOf) > told.date;
    });
}

/// Whether the stop has a reason of which the client was not told.
bool hasOtherReason(const gate::Standing& standing, domain::ContractId contract,
                    const ToldSuspension& told) {
    return std::ranges::any_of(standing.in(gate::State::Stopped, contract), [&](const auto* each) {
        return !told.reasons.contains(std::string(gate::codeOf(each->limit.key)));
    });
}

/// The contracts that are stopped: those which the client has to be told of, and why the others
/// need no notice.
struct Suspended {
    NoticeMatter matter{NoticeKind::Suspension, {}, {}, {}};
    std::optional<ToldSuspension> told;
    std::optional<gate::Override> goesOn;
    std::optional<domain::Date> since;  ///< of stops that the client knows for another reason
    bool isAnyNew = false;

    bool isAny() const { return !matter.contracts.empty() || told || goesOn; }
};

void addStopped(Suspended& suspended, const gate::Standing& standing,
                const std::map<domain::ContractId, ToldSuspension>& told,
                const std::vector<gate::Override>& overrides, domain::Contract&& contract) {
    const auto found = told.find(contract.id);
    const bool isTold = found != told.end() && !isAnotherStop(standing, contract.id, found->second);
    if (const auto* live = gate::liveOverride(overrides, contract.id, standing.asOf)) {
        suspended.goesOn = *live;
    } else if (isTold && !hasOtherReason(standing, contract.id, found->second)) {
        suspended.told = found->second;
    } else {
        if (isTold)
            suspended.since =
                std::max(suspended.since.value_or(found->second.since), found->second.since);
        suspended.isAnyNew = suspended.isAnyNew || !isTold;
        addBreaches(suspended.matter, standing, contract.id);
        suspended.matter.contracts.push_back(std::move(contract));
    }
}

/// The day since which one of the contract's limits stops it.
domain::Date stoppedSince(const gate::Standing& standing, domain::ContractId contract) {
    auto first = standing.asOf;
    for (const auto* breach : standing.in(gate::State::Stopped, contract))
        first = std::min(first, breach->since.value_or(standing.asOf));
    return first;
}

/// Overpayments that are here already and would lift all that stops; none while more is needed.
std::vector<domain::SetOff> liftingAtHand(const NoticeMatter& matter) {
    std::vector<domain::SetOff> lifting;
    for (const auto& breach : matter.breaches) {
        if (breach.remedies.empty() || !std::ranges::all_of(breach.remedies, gate::isAtHand))
            return {};
        for (const auto& remedy : breach.remedies)
            lifting.insert(lifting.end(), remedy.atHand.begin(), remedy.atHand.end());
    }
    return lifting;
}

/// The day since which the contracts are stopped, where the second reminder, which speaks of a
/// stop, has named it to the client already: two letters must not give one stop two days.
std::optional<domain::Date> sinceInReminder(Office& office, domain::ClientId client,
                                            const gate::Standing& standing,
                                            const std::vector<domain::Contract>& contracts) {
    domain::Date since{};
    for (const auto& contract : contracts)
        since = std::max(since, stoppedSince(standing, contract.id));
    const storage::LetterStore letters(office.database());
    const auto speaksOfIt = [&](const storage::StoredLetter& letter) {
        return letter.kind == "reminder" && letter.date >= since &&
               std::ranges::any_of(
                   letters.steps(letter.id, office.homeCurrency()),
                   [](const auto& step) { return step.step == domain::Step::Reminder2; });
    };
    return std::ranges::any_of(letters.letters(client), speaksOfIt) ? std::optional(since)
                                                                    : std::nullopt;
}

NoticeMatter requireNews(Suspended&& suspended) {
    if (const auto lifting = liftingAtHand(suspended.matter); !lifting.empty())
        throw domain::Refused(domain::refuse("stop_lifted_by_money_at_hand",
                                             {{"amount", lifting.front().amount},
                                              {"payment", lifting.front().payment.value},
                                              {"number", lifting.front().number}}));
    if (!suspended.matter.contracts.empty()) {
        if (!suspended.isAnyNew)
            suspended.matter.stoppedSince = suspended.since;
        return std::move(suspended.matter);
    }
    if (const auto& told = suspended.told)
        throw domain::Refused(domain::refuse("notice_already_sent",
                                             {{"date", told->date}, {"file", told->fileName}}));
    if (const auto& made = suspended.goesOn)
        throw domain::Refused(domain::refuse("override_lets_work_go_on", {{"date", made->until}}));
    throw domain::Refused(domain::refuse("not_stopped"));
}
}  // namespace

std::string_view codeOf(NoticeKind kind) {
    return kind == NoticeKind::Suspension ? "suspension" : "resume";
}

std::string stemOf(NoticeKind kind, domain::ClientId client, domain::Date day) {
    return std::string(codeOf(kind)) + "-" + std::to_string(client.value) + "-" +
           domain::toIso(day);
}

std::vector<std::string> NoticeMatter::reasons() const {
    std::set<std::string> reasons;
    for (const auto& breach : breaches)
        reasons.emplace(gate::codeOf(breach.limit.key));
    return {reasons.begin(), reasons.end()};
}

std::string NoticeMatter::titles() const {
    std::string all;
    for (const auto& contract : contracts)
        all += (all.empty() ? "" : ", ") + contract.title;
    return all;
}

std::map<domain::ContractId, ToldSuspension> toldSuspensions(Office& office,
                                                             domain::ClientId client) {
    std::map<domain::ContractId, ToldSuspension> told;
    const storage::JournalStore journal(office.database());
    for (const auto& letter : storage::LetterStore(office.database()).letters(client)) {
        if (letter.kind != codeOf(NoticeKind::Suspension) &&
            letter.kind != codeOf(NoticeKind::Resume))
            continue;
        const auto rows = journal.ofSubject("letter/" + std::to_string(letter.id));
        if (rows.empty())
            continue;
        const auto payload = nlohmann::json::parse(rows.front().payload);
        for (const std::int64_t id : payload.value("contracts", std::vector<std::int64_t>{})) {
            if (letter.kind == codeOf(NoticeKind::Resume))
                told.erase({id});
            else
                told[{id}] = {letter.date,
                              domain::dateOf(payload.value("since", domain::toIso(letter.date))),
                              stemOf(NoticeKind::Suspension, client, letter.date) + ".pdf",
                              payload.value("reasons", std::set<std::string>{})};
        }
    }
    return told;
}

std::optional<NoticeMatter> stopInForce(Office& office, domain::ClientId client) {
    const auto standing = gate::measure(factsOf(office, client), office.today());
    const auto overrides = overridesOf(office, client);
    const auto told = toldSuspensions(office, client);
    NoticeMatter matter{NoticeKind::Suspension, {}, {}, {}};
    for (auto& each : startedContracts(office, client)) {
        if (gate::isWorkPermitted(standing, each.id, overrides))
            continue;
        const auto found = told.find(each.id);
        const bool isTold = found != told.end() && !isAnotherStop(standing, each.id, found->second);
        const auto since = isTold ? found->second.since : stoppedSince(standing, each.id);
        matter.stoppedSince = std::max(matter.stoppedSince.value_or(since), since);
        addBreaches(matter, standing, each.id);
        matter.contracts.push_back(std::move(each));
    }
    return matter.contracts.empty() ? std::nullopt : std::optional(std::move(matter));
}

bool isStoppedNow(Office& office, const domain::Contract& contract) {
    try {
        const auto stop = stopInForce(office, contract.client);
        return stop && std::ranges::any_of(stop->contracts, [&](const auto& each) {
                   return each.id == contract.id;
               });
    } catch (const domain::Refused& refused) {
        if (refused.refusal().code != "rate_missing")
            throw;
        return false;
    }
}

NoticeMatter noticeMatter(Office& office, domain::ClientId client,
                          std::optional<domain::ContractId> contract,
                          std::optional<NoticeKind> kind) {
    const auto standing = gate::measure(factsOf(office, client), office.today());
    const auto told = toldSuspensions(office, client);
    const auto overrides = overridesOf(office, client);
    Suspended suspended;
    NoticeMatter resume{NoticeKind::Resume, {}, {}, {}};
    for (auto& each : runningContracts(office, client, contract)) {
        if (standing.state(each.id) == gate::State::Stopped)
            addStopped(suspended, standing, told, overrides, std::move(each));
        else if (told.contains(each.id))
            resume.contracts.push_back(std::move(each));
    }
    const bool stopped = suspended.isAny();
    if (kind.value_or(stopped ? NoticeKind::Suspension : NoticeKind::Resume) ==
        NoticeKind::Suspension) {
        auto matter = requireNews(std::move(suspended));
        if (!matter.stoppedSince)
            matter.stoppedSince = sinceInReminder(office, client, standing, matter.contracts);
        return matter;
    }
    if (resume.contracts.empty())
        throw domain::Refused(domain::refuse(stopped ? "still_stopped" : "not_stopped"));
    return resume;
}
}  // namespace usecases

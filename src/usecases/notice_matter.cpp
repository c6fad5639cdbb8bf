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
/// The contracts that work goes on or stops for: started, and the one asked for when one is.
std::vector<domain::Contract> runningContracts(Office& office, domain::ClientId client,
                                               std::optional<domain::ContractId> contract) {
    auto contracts = storage::ContractStore(office.database())
                         .list({.client = client, .state = domain::ContractState::Started});
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

void requireNews(const NoticeMatter& matter,
                 const std::map<domain::ContractId, ToldSuspension>& told, domain::Date today) {
    const auto reasons = matter.reasons();
    const std::set<std::string> wanted(reasons.begin(), reasons.end());
    const bool known = std::ranges::all_of(matter.contracts, [&](const auto& contract) {
        const auto found = told.find(contract.id);
        return found != told.end() && found->second.date == today &&
               found->second.reasons == wanted;
    });
    if (known)
        throw domain::Refused(domain::refuse("notice_already_sent", {{"date", today}}));
}
}  // namespace

std::string_view codeOf(NoticeKind kind) {
    return kind == NoticeKind::Suspension ? "suspension" : "resume";
}

std::vector<std::string> NoticeMatter::reasons() const {
    std::set<std::string> reasons;
    for (const auto& breach : breaches)
        reasons.emplace(gate::codeOf(breach.limit.key));
    return {reasons.begin(), reasons.end()};
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
                told[{id}] = {letter.date, payload.value("reasons", std::set<std::string>{})};
        }
    }
    return told;
}

NoticeMatter noticeMatter(Office& office, domain::ClientId client,
                          std::optional<domain::ContractId> contract,
                          std::optional<NoticeKind> kind) {
    const auto standing = gate::measure(factsOf(office, client), office.today());
    const auto told = toldSuspensions(office, client);
    NoticeMatter suspension{NoticeKind::Suspension, {}, {}};
    NoticeMatter resume{NoticeKind::Resume, {}, {}};
    for (auto& each : runningContracts(office, client, contract)) {
        if (standing.state(each.id) == gate::State::Stopped) {
            addBreaches(suspension, standing, each.id);
            suspension.contracts.push_back(std::move(each));
        } else if (told.contains(each.id)) {
            resume.contracts.push_back(std::move(each));
        }
    }
    const bool stopped = !suspension.contracts.empty();
    if (kind.value_or(stopped ? NoticeKind::Suspension : NoticeKind::Resume) ==
        NoticeKind::Suspension) {
        if (!stopped)
            throw domain::Refused(domain::refuse("not_stopped"));
        requireNews(suspension, told, office.today());
        return suspension;
    }
    if (resume.contracts.empty())
        throw domain::Refused(domain::refuse(stopped ? "still_stopped" : "not_stopped"));
    return resume;
}
}  // namespace usecases

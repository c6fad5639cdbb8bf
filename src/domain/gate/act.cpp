// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/act.h"

namespace domain::gate {
namespace {
void accept(ContractFacts& contract, ChangeId change) {
    const auto at = std::find_if(contract.asks.begin(), contract.asks.end(),
                                 [&](const OpenAsk& ask) { return ask.id == change; });
    if (at == contract.asks.end())
        return;
    if (at->net)
        contract.scopeNet = sum(contract.scopeNet, *at->net);
    contract.unbilledChanges = sum(contract.unbilledChanges, at->homeGross);
    contract.roundsIncluded += at->extraRounds;
    contract.asks.erase(at);
}

void apply(ContractFacts& contract, const Act& act) {
    switch (act.kind) {
        case Act::Kind::AddWork:
        case Act::Kind::HandOver:
            contract.unbilledWork = sum(contract.unbilledWork, act.adds);
            break;
        case Act::Kind::OpenRound:
            ++contract.roundsUsed;
            break;
        case Act::Kind::AcceptChange:
            if (act.change)
                accept(contract, *act.change);
            break;
        case Act::Kind::StartContract:
            contract.isStarted = true;
            break;
        case Act::Kind::StartTimer:
        case Act::Kind::AddScope:
        case Act::Kind::ReleaseRights:
            break;
    }
}
}  // namespace

std::string_view codeOf(Act::Kind kind) {
    switch (kind) {
        case Act::Kind::StartTimer:
            return "start_timer";
        case Act::Kind::AddWork:
            return "add_work";
        case Act::Kind::OpenRound:
            return "open_round";
        case Act::Kind::AcceptChange:
            return "accept_change";
        case Act::Kind::AddScope:
            return "add_scope";
        case Act::Kind::HandOver:
            return "hand_over";
        case Act::Kind::ReleaseRights:
            return "release_rights";
        case Act::Kind::StartContract:
            return "start_contract";
    }
    throw std::domain_error("no such kind of act");
}

ClientFacts after(const ClientFacts& facts, const Act& act) {
    ClientFacts next = facts;
    for (auto& contract : next.contracts)
        if (contract.id == act.contract)
            apply(contract, act);
    return next;
}
}  // namespace domain::gate

// SPDX-License-Identifier: GPL-3.0-or-later
// My decisions to go on in spite of a stop: gatekeeping.h declares them beside the rest of the
// gate.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "storage/gate_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"

namespace usecases {
namespace gate = domain::gate;

namespace {
/// Of the contract, or of the client and any of its contracts.
bool isAnyStopped(const gate::ClientFacts& facts, const gate::Standing& standing,
                  std::optional<domain::ContractId> contract) {
    if (standing.state(contract) == gate::State::Stopped)
        return true;
    return !contract && std::ranges::any_of(facts.contracts, [&](const auto& each) {
        return standing.state(each.id) == gate::State::Stopped;
    });
}

void requireStopped(Office& office, const OverrideForm& form) {
    const auto facts = factsOf(office, form.client);
    if (isAnyStopped(facts, gate::measure(facts, office.today()), form.contract))
        return;
    if (form.contract)
        throw domain::Refused(
            domain::refuse("override_without_stop_of_contract",
                           {{"contract", contractById(office, *form.contract).title}}));
    throw domain::Refused(domain::refuse("override_without_stop", {{"client", facts.name}}));
}
}  // namespace

gate::Override makeOverride(Office& office, const OverrideForm& form) {
    gate::Override made;
    office.write([&](Writing& writing) {
        clientById(office, form.client);
        if (form.contract)
            requireOf(contractById(office, *form.contract), form.client);
        const auto home = office.homeCurrency();
        made.client = form.client;
        made.contract = form.contract;
        made.reason = form.reason;
        made.madeOn = office.today();
        made.until = form.until;
        made.cap = domain::parseMoney(form.cap, home).orThrow();
        made.used = domain::Money::zero(home);
        const auto daysMax = storage::SettingsStore(office.database()).value("override_days_max");
        gate::checkOverride(made, office.today(),
                            daysMax ? std::stoi(*daysMax) : gate::kOverrideDaysMax)
            .orThrow();
        requireStopped(office, form);
        made.id = storage::GateStore(office.database()).addOverride(made);
        writing.record("override_made", levelOf(form.client, form.contract),
                       nlohmann::json{{"reason", form.reason},
                                      {"until", domain::toIso(form.until)},
                                      {"cap", domain::formatAmount(made.cap)}}
                           .dump());
        writing.concerns(form.client);
    });
    return made;
}
}  // namespace usecases

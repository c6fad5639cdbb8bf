// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/gatekeeping.h"

#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>

#include "domain/gate/limits_text.h"
#include "storage/client_store.h"
#include "storage/gate_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "usecases/find.h"

namespace usecases {
namespace gate = domain::gate;
using gate::LimitKey;

namespace {
std::vector<gate::Measurement> breachesOf(const gate::Standing& standing,
                                          std::optional<domain::ContractId> contract) {
    std::vector<gate::Measurement> breaches;
    for (const auto state : {gate::State::Stopped, gate::State::Warned})
        for (const auto* measurement : standing.in(state, contract))
            breaches.push_back(*measurement);
    return breaches;
}

void answerInto(Office& office, GateAnswer& answer) {
    const auto facts = factsOf(office, answer.client);
    const auto overrides = overridesOf(office, answer.client);
    answer.clientName = facts.name;
    if (answer.contract)
        requireOf(contractById(office, *answer.contract), answer.client);
    answer.standing = gate::measure(facts, office.today());
    answer.state = answer.standing.state(answer.contract);
    answer.isPermitted = gate::isWorkPermitted(answer.standing, answer.contract, overrides);
    answer.breaches = breachesOf(answer.standing, answer.contract);
    if (const auto* live = gate::liveOverride(overrides, answer.contract, office.today()))
        answer.liveOverride = *live;
    for (const auto& contract : facts.contracts) {
        if (contract.isClosed)
            continue;
        const auto* live = gate::liveOverride(overrides, contract.id, office.today());
        answer.contracts.push_back({contract.id, contract.title, answer.standing.state(contract.id),
                                    gate::isWorkPermitted(answer.standing, contract.id, overrides),
                                    contract.isStarted,
                                    live != nullptr ? std::optional(*live) : std::nullopt,
                                    answer.standing.awaitedDeposit(contract.id)});
    }
    answer.overall = gate::overallOf(facts, answer.standing);
}

/// The setting that holds for the form's level, from that level or the nearest above it.
std::optional<gate::Setting> heldSetting(Office& office, const LimitForm& form) {
    const storage::GateStore store(office.database());
    auto client = form.client;
    if (form.contract)
        client = contractById(office, *form.contract).client;
    const auto stored = client ? store.settings(*client) : store.defaults();
    std::optional<gate::Setting> held;
    gate::Level best = gate::Level::Default;
    for (const auto& each : stored) {
        const bool applies =
            each.key == form.key && (!each.contract || each.contract == form.contract);
        if (applies && each.level >= best) {
            best = each.level;
            held = each.setting;
        }
    }
    return held;
}

std::string figureText(LimitKey key, domain::Currency home, std::int64_t value) {
    switch (gate::measureOf(key)) {
        case gate::Measure::Money:
            return domain::formatScaled(value, home.digits());
        case gate::Measure::Percent:
            return domain::formatTrimmed(value, 2);
        case gate::Measure::Count:
        case gate::Measure::Switch:
            break;
    }
    return std::to_string(value);
}

std::string warnText(LimitKey key, domain::Currency home, const gate::Setting& setting) {
    if (!setting.warn)
        return "off";
    return setting.warn->kind == gate::Warn::Kind::PercentOfStop
               ? domain::formatTrimmed(setting.warn->value, 2) + "%"
               : figureText(key, home, setting.warn->value);
}

/// What was typed, with the parts that were not typed as they hold now.
gate::Setting typedSetting(Office& office, const LimitForm& form) {
    const auto home = office.homeCurrency();
    const auto held = heldSetting(office, form).value_or(gate::Setting{});
    const auto stop = held.stop ? figureText(form.key, home, *held.stop) : "off";
    const auto floor = held.floor ? figureText(LimitKey::UnpaidBalance, home, *held.floor) : "";
    return gate::parseSetting(form.key, home, form.warn.value_or(warnText(form.key, home, held)),
                              form.stop.value_or(stop), form.floor.value_or(floor))
        .orThrow();
}

void requireLevel(const LimitForm& form) {
    if (form.key == LimitKey::Manual)
        throw domain::Refused(domain::refuseInput("limit_without_figures",
                                                  {{"limit", std::string(codeOf(form.key))}}));
    if (form.contract && gate::scopeOf(form.key) == gate::Scope::Client)
        throw domain::Refused(
            domain::refuseInput("limit_not_at_level", {{"limit", std::string(codeOf(form.key))}}));
    if (!form.inherit && !form.warn && !form.stop && !form.floor)
        throw domain::Refused(domain::refuseInput("limit_value_missing"));
}

std::vector<domain::ClientId> concerned(Office& office, const LimitForm& form) {
    if (form.contract)
        return {contractById(office, *form.contract).client};
    if (form.client)
        return {clientById(office, *form.client).id};
    return storage::ClientStore(office.database()).allIds();
}

/// The stops of all whom the limit concerns, recorded anew.
void showEffect(Office& office, const LimitForm& form, LimitEffect& effect) {
    for (const auto id : concerned(office, form)) {
        const auto change = recordStops(office, id);
        if (change.hasStopped)
            effect.nowStopped.push_back(clientById(office, id).party.name);
        if (change.hasResumed)
            effect.nowFree.push_back(clientById(office, id).party.name);
    }
}

/// Nothing for the defaults, and nothing of a contract's limits when no contract was asked about.
std::optional<gate::Measurement> measuredIn(const std::optional<gate::Standing>& standing,
                                            LimitKey key,
                                            std::optional<domain::ContractId> contract) {
    const bool perContract = gate::scopeOf(key) == gate::Scope::Contract;
    if (!standing || (perContract && !contract))
        return std::nullopt;
    const auto* found = standing->find(key, contract);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

/// Leaves a transaction without its changes.
struct TriedOnly {};

/// Like Office::write; a trial looks at the stops in the same way and leaves everything as it was.
GateEffect writeOrTry(Office& office, bool tryOnly, const std::function<void(Writing&)>& work) {
    if (!tryOnly)
        return office.write(work);
    GateEffect effect;
    const auto trial = [&](Writing& writing) {
        work(writing);
        for (const auto client : writing.clients()) {
            const auto change = recordStops(office, client);
            if (change.hasStopped)
                effect.stopped.push_back(client);
            if (change.hasResumed)
                effect.resumed.push_back(client);
        }
        effect.timerEnded = endTimerIfStopped(office, writing);
        throw TriedOnly{};
    };
    try {
        office.write(trial);
    } catch (const TriedOnly&) {
        return effect;
    }
    return effect;
}

nlohmann::json settingPayload(const LimitForm& form) {
    return {{"limit", gate::codeOf(form.key)},
            {"warn", form.warn.value_or("")},
            {"stop", form.stop.value_or("")},
            {"floor", form.floor.value_or("")},
            {"inherit", form.inherit}};
}
}  // namespace

bool GateAnswer::isAnyWorkPermitted() const {
    if (!isPermitted || contract)
        return isPermitted;
    return std::ranges::none_of(contracts, &ContractGate::isStarted) ||
           std::ranges::any_of(contracts,
                               [](const auto& each) { return each.isStarted && each.isPermitted; });
}

GateAnswer checkGate(Office& office, domain::ClientId client,
                     std::optional<domain::ContractId> contract) {
    GateAnswer answer;
    answer.client = client;
    answer.contract = contract;
    office.read([&] { answerInto(office, answer); });
    return answer;
}

LimitTable showLimits(Office& office, std::optional<domain::ClientId> client,
                      std::optional<domain::ContractId> contract) {
    LimitTable table;
    office.read([&] {
        table.home = office.homeCurrency();
        const storage::GateStore store(office.database());
        if (contract)
            client = contractById(office, *contract).client;
        const auto settings = client ? store.settings(*client) : store.defaults();
        std::optional<gate::Standing> standing;
        if (client)
            standing = gate::measure(factsOf(office, *client), office.today());
        for (const auto key : gate::kAllLimits) {
            const auto of = gate::scopeOf(key) == gate::Scope::Contract ? contract : std::nullopt;
            table.rows.push_back({gate::resolve(key, of, settings), measuredIn(standing, key, of)});
        }
    });
    return table;
}

LimitEffect setLimit(Office& office, const LimitForm& form, bool tryOnly) {
    requireLevel(form);
    LimitEffect effect;
    const auto work = [&](Writing& writing) {
        storage::GateStore store(office.database());
        effect.home = office.homeCurrency();
        if (form.inherit)
            store.unset(form.key, form.client, form.contract);
        else
            store.set(form.key, form.client, form.contract, typedSetting(office, form));
        showEffect(office, form, effect);
        const auto client =
            form.contract ? contractById(office, *form.contract).client : form.client;
        effect.limit = gate::resolve(form.key, form.contract,
                                     client ? store.settings(*client) : store.defaults());
        writing.record("limit_set", levelOf(form.client, form.contract),
                       settingPayload(form).dump());
        if (tryOnly)
            throw TriedOnly{};
    };
    try {
        office.write(work);
    } catch (const TriedOnly&) {
        return effect;
    }
    return effect;
}

GateEffect setManual(Office& office, const ManualForm& form, bool tryOnly) {
    if (form.manual != Manual::Off && form.reason.find_first_not_of(" \t\r\n") == std::string::npos)
        throw domain::Refused(domain::refuseInput("manual_without_reason"));
    return writeOrTry(office, tryOnly, [&](Writing& writing) {
        clientById(office, form.client);
        if (form.contract)
            requireOf(contractById(office, *form.contract), form.client);
        storage::GateStore store(office.database());
        if (form.manual == Manual::Off)
            store.endManual(form.client, form.contract);
        else
            store.setManual(form.client, form.contract,
                            {form.manual == Manual::Stop, form.reason, office.today()});
        if (form.manual == Manual::Stop)
            store.revokeOverrides(form.client, form.contract);
        const char* kind = form.manual == Manual::Stop   ? "stopped_by_hand"
                           : form.manual == Manual::Warn ? "warned_by_hand"
                                                         : "hand_stop_lifted";
        writing.record(kind, levelOf(form.client, form.contract),
                       nlohmann::json{{"reason", form.reason}}.dump());
        writing.concerns(form.client);
    });
}

GateEffect setExposureComponent(Office& office, const std::string& component, bool on,
                                bool tryOnly) {
    static constexpr std::array kComponents{"unpaid_invoices", "unbilled_work", "unbilled_changes",
                                            "deposits_and_credits"};
    if (std::ranges::find(kComponents, component) == kComponents.end())
        throw domain::Refused(domain::refuseInput("unknown_component", {{"text", component}}));
    return writeOrTry(office, tryOnly, [&](Writing& writing) {
        storage::SettingsStore(office.database())
            .setValue("exposure." + component, on ? "on" : "off");
        for (const auto client : storage::ClientStore(office.database()).allIds())
            writing.concerns(client);
        writing.record("component_set", "defaults",
                       nlohmann::json{{"component", component}, {"on", on}}.dump());
    });
}

gate::ExposureComponents exposureComponents(Office& office) {
    gate::ExposureComponents components;
    office.read([&] { components = componentsOf(office); });
    return components;
}

ForecastAnswer forecastGate(Office& office, domain::ClientId client, int days) {
    ForecastAnswer answer;
    office.read([&] {
        const auto facts = factsOf(office, client);
        answer.clientName = facts.name;
        answer.now = gate::measure(facts, office.today());
        answer.upcoming = gate::upcoming(facts, office.today(), days);
        const auto last = office.today() + domain::Days(days);
        auto allAccepted = facts;
        for (const auto& contract : facts.contracts)
            for (const auto& ask : contract.asks) {
                if (!ask.net)
                    continue;
                const gate::Act accept{.kind = gate::Act::Kind::AcceptChange,
                                       .client = client,
                                       .contract = contract.id,
                                       .adds = ask.homeGross,
                                       .change = ask.id};
                answer.accepting.push_back(
                    {ask, contract.id, gate::forecastOf(facts, accept, office.today())});
                allAccepted = gate::after(allAccepted, accept);
            }
        answer.ahead = {gate::measure(facts, last), gate::measure(allAccepted, office.today()),
                        gate::measure(allAccepted, last)};
    });
    return answer;
}

void storeRate(Office& office, domain::Currency currency, const domain::Rate& rate,
               const std::string& table, domain::Date date) {
    if (date > office.today())
        throw domain::Refused(
            domain::refuseInput("date_in_future", {{"date", date}, {"today", office.today()}}));
    office.write([&](Writing& writing) {
        if (currency == office.homeCurrency())
            throw domain::Refused(domain::refuse(
                "rate_not_wanted", {{"reason", "stored"}, {"currency", currency.code()}}));
        storage::RateStore(office.database()).put(currency, {rate, table, date});
        for (const auto client : storage::ClientStore(office.database()).allIds())
            writing.concerns(client);
        writing.record("rate_stored", "rate/" + std::string(currency.code()),
                       nlohmann::json{{"rate", domain::formatTrimmed(rate.millionths, 6)},
                                      {"table", table},
                                      {"date", domain::toIso(date)}}
                           .dump());
    });
}
}  // namespace usecases

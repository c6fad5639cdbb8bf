// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/standing.h"

#include <algorithm>
#include <set>

#include "domain/billing/billable.h"
#include "set_offs.h"
#include "storage/contract_store.h"
#include "storage/gate_rows.h"
#include "storage/gate_store.h"
#include "storage/labour_store.h"
#include "storage/settings_store.h"

namespace usecases {
namespace gate = domain::gate;
using domain::Money;

namespace {
constexpr std::string_view kRateMissing = "rate_missing";

[[noreturn]] void throwRateMissing(domain::Currency currency) {
    throw domain::Refused(
        domain::refuse(kRateMissing, {{"currency", std::string(currency.code())}}));
}

/// An amount in the database's currency by the last rate stored up to the day; none without one.
std::optional<Money> toHome(Office& office, Money amount, domain::Date day) {
    const auto home = office.homeCurrency();
    if (amount.currency() == home)
        return amount;
    if (amount.isZero())
        return Money::zero(home);
    const auto rate = storage::RateStore(office.database()).last(amount.currency(), day);
    if (!rate)
        return std::nullopt;
    return domain::inHomeCurrency(amount, rate->rate, home);
}

Money requireHome(Office& office, Money amount, domain::Date day) {
    const auto home = toHome(office, amount, day);
    if (!home)
        throwRateMissing(amount.currency());
    return *home;
}

gate::OpenAsk askOf(Office& office, const domain::ChangeRequest& change, domain::Date day) {
    gate::OpenAsk ask;
    ask.id = change.id;
    ask.text = change.text;
    ask.loggedOn = change.loggedOn;
    ask.extraRounds = change.extraRounds;
    ask.homeGross = Money::zero(office.homeCurrency());
    if (change.price) {
        ask.net = change.price;
        const auto gross = *change.price + domain::vatOf(*change.price, change.vat);
        // Only the forecast of accepting needs it: without a rate that forecast stays at zero.
        ask.homeGross = toHome(office, gross, day).value_or(ask.homeGross);
    }
    return ask;
}

void addChanges(Office& office, gate::ContractFacts& facts,
                const std::vector<domain::ChangeRequest>& changes, domain::Date day) {
    for (const auto& change : changes) {
        if (domain::isOpen(change.state))
            facts.asks.push_back(askOf(office, change, day));
        if (change.state == domain::ChangeState::Absorbed)
            facts.absorbedNet += *change.price;
    }
}

/// What the rows of one contract come to. `measured` is the running timer's time, if it is of this
/// contract.
gate::ContractFacts contractFacts(Office& office, storage::GateRows::OfContract&& rows,
                                  std::optional<domain::WorkEntry>&& measured, domain::Date day) {
    gate::ContractFacts facts;
    facts.id = rows.id;
    facts.title = std::move(rows.title);
    facts.isStarted = rows.state == domain::ContractState::Started;
    facts.isClosed = rows.state == domain::ContractState::Closed;
    const domain::Scope scope(rows.items, rows.currency);
    facts.scopeNet = domain::contractValue(scope);
    facts.absorbedNet = Money::zero(rows.currency);
    facts.depositUnpaid = Money::zero(rows.currency);
    if (measured)
        rows.unbilled.entries.push_back(*std::move(measured));
    const auto unbilled = domain::unbilledGross(
        scope, {rows.unbilled.deliveries, rows.unbilled.entries, rows.unbilled.acceptedItems});
    facts.unbilledWork = requireHome(office, unbilled.work, day);
    facts.unbilledChanges = requireHome(office, unbilled.acceptedChanges, day);
    if (facts.isClosed)
        return facts;
    addChanges(office, facts, rows.changes, day);
    facts.roundsUsed = rows.roundsUsed;
    facts.roundsIncluded = rows.roundsAgreed;
    facts.depositUnpaid = rows.deposit.missing();
    facts.manual = std::move(rows.manual);
    return facts;
}

gate::OpenInvoice openInvoice(storage::StoredReceivable&& stored, domain::Currency home) {
    auto& receivable = stored.receivable;
    const auto balance = receivable.balance();
    return {.id = receivable.invoice,
            .number = std::move(receivable.number),
            .dueDate = receivable.dueDate,
            .deadline = receivable.deadline,
            .balance = balance,
            .home = stored.rate ? domain::inHomeCurrency(balance, *stored.rate, home) : balance};
}

/// The running timer's time so far where it is of this contract.
std::optional<domain::WorkEntry> measuredOf(Office& office, domain::ContractId contract,
                                            const std::optional<domain::RunningTimer>& timer) {
    if (!timer || timer->contract != contract)
        return std::nullopt;
    return measuredSoFar(office, *timer);
}

std::string stopKey(std::optional<domain::ContractId> contract) {
    return contract ? std::to_string(contract->value) : "";
}

/// Client-wide ("") and per started contract: what stands under a stop.
std::set<std::string> stoppedSubjects(const gate::ClientFacts& facts,
                                      const std::vector<gate::RecordedStop>& stops) {
    std::set<std::string> subjects;
    for (const auto& stop : stops) {
        if (!stop.contract)
            subjects.insert("");
        for (const auto& contract : facts.contracts)
            if (contract.isStarted && (!stop.contract || *stop.contract == contract.id))
                subjects.insert(stopKey(contract.id));
    }
    return subjects;
}

/// Work goes on again where it was stopped: on a contract, or with the client when none is started.
/// A client-wide stop that falls while each contract keeps a stop of its own resumes nothing.
bool isWorkResumed(const gate::ClientFacts& facts, const std::set<std::string>& before,
                   const std::set<std::string>& now) {
    bool isAnyStarted = false;
    for (const auto& contract : facts.contracts) {
        const auto subject = stopKey(contract.id);
        if (contract.isStarted && before.contains(subject) && !now.contains(subject))
            return true;
        isAnyStarted = isAnyStarted || contract.isStarted;
    }
    return !isAnyStarted && before.contains("") && !now.contains("");
}

bool isAnyMissing(const std::set<std::string>& all, const std::set<std::string>& from) {
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& subject) { return !from.contains(subject); });
}
}  // namespace

WorkStopped::WorkStopped(std::string clientName, std::string contractTitle, domain::Currency home,
                         std::vector<gate::Measurement> breaches,
                         std::optional<gate::Override> tooSmall)
    : Refused({domain::Refusal::Kind::Stopped, "work_stopped", {{"client", clientName}}}),
      clientName_(std::move(clientName)),
      contractTitle_(std::move(contractTitle)),
      home_(home),
      breaches_(std::move(breaches)),
      tooSmall_(std::move(tooSmall)) {}

domain::WorkEntry measuredSoFar(Office& office, const domain::RunningTimer& timer) {
    domain::WorkEntry entry;
    entry.contract = timer.contract;
    entry.item = timer.item;
    entry.date = timer.date;
    entry.isTime = true;
    const auto elapsed = office.clock().now() - instantOf(timer.startedAt);
    entry.seconds = std::max<std::int64_t>(0, elapsed.count());
    entry.quantity = domain::hoursOf(entry.seconds);
    return entry;
}

gate::ExposureComponents componentsOf(Office& office) {
    const auto settings = storage::SettingsStore(office.database()).valuesUnder("exposure.");
    const auto on = [&](const char* component) {
        const auto found = settings.find(component);
        return found == settings.end() || found->second != "off";
    };
    return {.unpaidInvoices = on("unpaid_invoices"),
            .unbilledWork = on("unbilled_work"),
            .unbilledChanges = on("unbilled_changes"),
            .depositsAndCredits = on("deposits_and_credits")};
}

gate::ClientFacts factsOf(Office& office, domain::ClientId client) {
    return factsOn(office, client, office.today());
}

std::vector<gate::RecordedStop> stopsIn(const gate::Standing& standing) {
    std::vector<gate::RecordedStop> stops;
    for (const auto* group : {&standing.client, &standing.contracts})
        for (const auto& measurement : *group)
            if (measurement.state == gate::State::Stopped)
                stops.push_back({measurement.limit.key, measurement.contract,
                                 measurement.since.value_or(standing.asOf)});
    return stops;
}

gate::ClientFacts factsOn(Office& office, domain::ClientId client, domain::Date day) {
    auto& database = office.database();
    auto rows = storage::readGateRows(database, client, day, office.calendar());
    if (!rows)
        throw domain::Refused(
            domain::refuseInput("client_unknown", {{"text", std::to_string(client.value)}}));
    gate::ClientFacts facts;
    facts.id = client;
    facts.name = std::move(rows->clientName);
    facts.home = office.homeCurrency();
    facts.components = componentsOf(office);
    facts.credits = Money::zero(facts.home);
    for (const auto& credit : rows->credits)
        facts.credits += requireHome(office, credit.left, day);
    const auto proposed = setOffs(rows->invoices, rows->contractOfInvoice, rows->credits);
    for (auto& stored : rows->invoices) {
        auto& invoice = facts.invoices.emplace_back(openInvoice(std::move(stored), facts.home));
        if (const auto found = rows->contractOfInvoice.find(invoice.id);
            found != rows->contractOfInvoice.end())
            invoice.contract = found->second;
        std::ranges::copy_if(proposed, std::back_inserter(invoice.setOffs),
                             [&](const auto& each) { return each.invoice == invoice.id; });
    }
    const auto timer = storage::WorkStore(database).timer();
    for (auto& contract : rows->contracts) {
        auto measured = measuredOf(office, contract.id, timer);
        auto each = contractFacts(office, std::move(contract), std::move(measured), day);
        const bool matters =
            !each.isClosed || !each.unbilledWork.isZero() || !each.unbilledChanges.isZero();
        if (matters)
            facts.contracts.push_back(std::move(each));
    }
    facts.manual = std::move(rows->manual);
    facts.settings = std::move(rows->settings);
    facts.recordedStops = std::move(rows->recordedStops);
    return facts;
}

namespace {
/// What the running timer has earned by the hour, in the database's currency as far as a rate is
/// known.
std::optional<Money> earnedBy(Office& office, const domain::Contract& contract,
                              const domain::WorkEntry& measured) {
    const std::vector entries{measured};
    return toHome(office, domain::unbilledGross(contract, {{}, entries, {}}).work, office.today());
}

/// The override under which the timer runs: the one that let it start, or the one that lets it go
/// on since a stop fell.
std::optional<domain::OverrideId> overrideOfTimer(Office& office,
                                                  const domain::Contract& contract) {
    if (const auto own = storage::WorkStore(office.database()).timerOverride())
        return own;
    try {
        const auto standing = gate::measure(factsOf(office, contract.client), office.today());
        if (standing.state(contract.id) != gate::State::Stopped)
            return std::nullopt;
    } catch (const domain::Refused& refused) {
        if (refused.refusal().code == kRateMissing)
            return std::nullopt;
        throw;
    }
    for (const auto& each :
         storage::GateStore(office.database()).overrides(contract.client, office.homeCurrency()))
        if (each.holds(office.today(), contract.id))
            return each.id;
    return std::nullopt;
}
}  // namespace

domain::WorkEntry keepMeasured(Office& office, const domain::RunningTimer& timer) {
    storage::WorkStore work(office.database());
    auto entry = measuredSoFar(office, timer);
    entry.note = timer.note;
    const auto contract = storage::ContractStore(office.database()).find(timer.contract).value();
    const auto under = overrideOfTimer(office, contract);
    const auto earned = earnedBy(office, contract, entry);
    std::optional<storage::WorkStore::Earned> used;
    if (under && earned)
        used = {*under, *earned};
    entry.id = work.endTimer(entry, used);
    return entry;
}

std::vector<gate::Override> overridesOf(Office& office, domain::ClientId client) {
    auto& database = office.database();
    auto overrides = storage::GateStore(database).overrides(client, office.homeCurrency());
    const auto timer = storage::WorkStore(database).timer();
    if (!timer || overrides.empty())
        return overrides;
    const auto contract = storage::ContractStore(database).find(timer->contract);
    if (!contract || contract->client != client)
        return overrides;
    const auto earned = earnedBy(office, *contract, measuredSoFar(office, *timer));
    for (auto& each : overrides)
        if (earned && each.holds(office.today(), contract->id))
            each.used += *earned;
    return overrides;
}

Permitted askGate(Office& office, gate::Act act) {
    const auto facts = factsOf(office, act.client);
    const auto overrides = overridesOf(office, act.client);
    const auto adds = toHome(office, act.adds, office.today());
    const auto currency = act.adds.currency();
    act.adds = adds.value_or(Money::zero(facts.home));
    auto decision = gate::decide(facts, act, overrides, office.today());
    if (!decision.isPermitted()) {
        const auto* contract = facts.contract(act.contract);
        std::optional<gate::Override> tooSmall;
        for (const auto& each : overrides)
            if (each.holds(office.today(), act.contract))
                tooSmall = each;
        throw WorkStopped(facts.name, contract != nullptr ? contract->title : "", facts.home,
                          decision.breaches(), std::move(tooSmall));
    }
    Forecast forecast{facts.home, decision.before(), decision.forecast()};
    auto permit = decision.takePermit();
    // What was done before the stop is recorded whatever it is worth.
    if (!adds && permit.basis() != gate::Basis::BeforeStop)
        throwRateMissing(currency);
    return {std::move(permit), std::move(forecast)};
}

StopChange recordStops(Office& office, domain::ClientId client) {
    try {
        const auto facts = factsOf(office, client);
        const auto stops = stopsIn(gate::measure(facts, office.today()));
        const auto before = stoppedSubjects(facts, facts.recordedStops);
        const auto now = stoppedSubjects(facts, stops);
        storage::GateStore(office.database()).recordStops(client, stops);
        return {.hasStopped = isAnyMissing(now, before),
                .hasResumed = isWorkResumed(facts, before, now)};
    } catch (const domain::Refused& refused) {
        if (refused.refusal().code == kRateMissing)
            return {};
        throw;
    }
}

bool endTimerIfStopped(Office& office, Writing& writing) {
    const auto timer = storage::WorkStore(office.database()).timer();
    if (!timer)
        return false;
    const auto contract = storage::ContractStore(office.database()).find(timer->contract);
    try {
        const auto facts = factsOf(office, contract->client);
        const auto standing = gate::measure(facts, office.today());
        const auto overrides = overridesOf(office, contract->client);
        if (gate::isWorkPermitted(standing, contract->id, overrides))
            return false;
    } catch (const domain::Refused& refused) {
        if (refused.refusal().code == kRateMissing)
            return false;
        throw;
    }
    const auto entry = keepMeasured(office, *timer);
    writing.record("timer_ended_by_stop", "work/" + std::to_string(entry.id.value),
                   "{\"seconds\":" + std::to_string(entry.seconds) + "}");
    recordStops(office, contract->client);
    return true;
}
}  // namespace usecases

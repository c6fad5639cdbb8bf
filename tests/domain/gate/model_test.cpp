// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of a client, played through the gate and through the model at once.
#include "domain/gate/model.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "domain/gate/random_facts.h"

using namespace samples;
using model::Grosze;
using model::World;

BOOST_AUTO_TEST_SUITE(model_of_the_gate)

namespace {
Date dayOf(int day) {
    return kToday + Days{day};
}

std::optional<ManualStop> byHand(bool isSet, int day) {
    return isSet ? std::optional(ManualStop{true, "by hand", dayOf(day)}) : std::nullopt;
}

OpenAsk load(const model::Ask& from) {
    OpenAsk open{ChangeId{from.id}, "ask", dayOf(from.day), {}, pln(from.gross), from.rounds};
    if (from.net)
        open.net = pln(*from.net);
    return open;
}

void addAsk(ContractFacts& facts, const model::Ask& from) {
    switch (from.course) {
        case model::Ask::Open:
            facts.asks.push_back(load(from));
            break;
        case model::Ask::Accepted:
            facts.scopeNet += pln(*from.net);
            facts.unbilledChanges += pln(from.isBilled ? 0 : from.gross);
            break;
        case model::Ask::Absorbed:
            facts.absorbedNet += pln(*from.net);
            break;
        case model::Ask::Declined:
            break;
    }
}

ContractFacts load(const World& world, const model::Contract& from) {
    auto facts = contract(ContractId{from.id});
    facts.scopeNet = pln(from.itemsNet);
    for (const auto& each : world.asks)
        if (each.contract == from.id)
            addAsk(facts, each);
    for (const auto& each : world.work)
        if (each.contract == from.id && !each.isBilled)
            facts.unbilledWork += pln(each.gross);
    facts.roundsIncluded = model::roundsIncluded(world, from);
    facts.roundsUsed = model::roundsUsed(world, from);
    facts.depositUnpaid = pln(from.depositAsked - from.depositPaid);
    facts.manual = byHand(from.isStoppedByHand, from.stoppedByHandOn);
    return facts;
}

ClientFacts load(const World& world) {
    ClientFacts facts;
    facts.id = kClient;
    for (const auto& each : world.invoices)
        if (const auto balance = pln(model::balanceOf(world, each)); balance.isPositive())
            facts.invoices.push_back({InvoiceId{each.id}, "FV", dayOf(each.deadline),
                                      dayOf(each.deadline), balance, balance});
    facts.credits = pln(world.credits);
    for (const auto& each : world.contracts)
        facts.contracts.push_back(load(world, each));
    facts.manual = byHand(world.isStoppedByHand, world.stoppedByHandOn);
    facts.settings = world.settings;
    return facts;
}

/// What somebody wants to do.
struct Wish {
    Act::Kind kind = Act::Kind::StartTimer;
    int contract = 1;
    Grosze adds = 0;
    int ask = -1;  ///< position in the world
    std::optional<int> doneOn;
    bool isEmpty = false;
};

Act actOf(const World& world, const Wish& wish) {
    Act asked = act(wish.kind, wish.adds);
    asked.contract = ContractId{wish.contract};
    asked.isEmpty = wish.isEmpty;
    if (wish.doneOn)
        asked.doneOn = dayOf(*wish.doneOn);
    if (wish.ask >= 0)
        asked.change = ChangeId{world.asks[static_cast<std::size_t>(wish.ask)].id};
    return asked;
}

World done(World world, const Wish& wish) {
    if (wish.kind == Act::Kind::AddWork || wish.kind == Act::Kind::HandOver)
        world.work.push_back({wish.contract, wish.adds, false});
    if (wish.kind == Act::Kind::OpenRound)
        world.rounds.push_back({wish.contract});
    if (wish.kind == Act::Kind::AcceptChange)
        world.asks[static_cast<std::size_t>(wish.ask)].course = model::Ask::Accepted;
    return world;
}

struct Stop {
    LimitKey key;
    int contract;  ///< 0: of the client
};

const model::Contract* contractOf(const World& world, int id) {
    return id == 0 ? nullptr : &world.contracts[static_cast<std::size_t>(id - 1)];
}

std::vector<Stop> stopsOf(const World& world, int contract) {
    std::vector<Stop> stops;
    for (const auto key : kAllLimits)
        for (const int of : {0, contract}) {
            const bool isMeasured =
                scopeOf(key) == Scope::Both || (scopeOf(key) == Scope::Client) == (of == 0);
            if (isMeasured &&
                model::stateOn(world, key, contractOf(world, of), world.today) == State::Stopped)
                stops.push_back({key, of});
        }
    return stops;
}

bool isLowered(const World& before, const World& after, const Stop& stop) {
    const auto was = model::measured(before, stop.key, contractOf(before, stop.contract),
                                     before.today, model::floorOf(before));
    const auto is = model::measured(after, stop.key, contractOf(after, stop.contract), after.today,
                                    model::floorOf(after));
    return !is || model::isLess(*is, *was);
}

bool isWork(Act::Kind kind) {
    return kind == Act::Kind::AddWork || kind == Act::Kind::HandOver ||
           kind == Act::Kind::OpenRound;
}

bool isCovered(const World& world, const Wish& wish, const std::vector<Override>& overrides) {
    return std::any_of(overrides.begin(), overrides.end(), [&](const Override& each) {
        const bool isOurs = !each.contract || each.contract->value == wish.contract;
        const bool isNow = each.madeOn <= dayOf(world.today) && dayOf(world.today) <= each.until;
        const Grosze left = each.cap.minor() - each.used.minor();
        return isOurs && isNow && left >= 0 && wish.adds <= left;
    });
}

/// May it begin, by the rules alone?
bool mayBegin(const World& world, const Wish& wish, const std::vector<Override>& overrides) {
    const auto stops = stopsOf(world, wish.contract);
    if (stops.empty() || (wish.isEmpty && wish.adds == 0))
        return true;
    const auto after = done(world, wish);
    bool isBefore = wish.doneOn && isWork(wish.kind);
    bool lowers = true;
    for (const auto& stop : stops) {
        isBefore = isBefore &&
                   *wish.doneOn < model::sinceOf(world, stop.key, contractOf(world, stop.contract));
        lowers = lowers && isLowered(world, after, stop);
    }
    return isBefore || lowers || isCovered(world, wish, overrides);
}

int anyInt(int from, int to) {
    return static_cast<int>(anyOf(from, to));
}

/// The position of an ask that is open and, if wanted, priced; −1 when there is none.
int anyOpenAsk(const World& world, bool isPriced) {
    std::vector<int> open;
    for (int i = 0; i < std::ssize(world.asks); ++i) {
        const auto& each = world.asks[static_cast<std::size_t>(i)];
        if (each.course == model::Ask::Open && (each.net || !isPriced))
            open.push_back(i);
    }
    return open.empty() ? -1
                        : open[static_cast<std::size_t>(anyInt(0, static_cast<int>(open.size())))];
}

Wish anyWish(const World& world) {
    Wish wish;
    wish.kind = *rc::gen::elementOf(kActs);
    wish.contract = anyInt(1, 3);
    if (isWork(wish.kind)) {
        wish.adds = wish.kind == Act::Kind::OpenRound ? 0 : anyInt(0, 80);
        wish.isEmpty = wish.kind == Act::Kind::AddWork && wish.adds == 0;
    }
    if (anyInt(0, 4) == 0)
        wish.doneOn = world.today - anyInt(0, 12);
    if (wish.kind != Act::Kind::AcceptChange)
        return wish;
    wish.ask = anyOpenAsk(world, true);
    if (wish.ask < 0)
        return {};
    const auto& ask = world.asks[static_cast<std::size_t>(wish.ask)];
    wish.contract = ask.contract;
    wish.adds = ask.gross;
    return wish;
}

World anyWorld() {
    World world;
    for (int id = 1; id <= 2; ++id)
        world.contracts.push_back({id, anyInt(0, 4) == 0 ? 0 : anyInt(50, 300), anyInt(0, 4),
                                   anyInt(0, 3) == 0 ? anyInt(1, 50) : 0});
    // Few limits at a time: under many, everything is stopped by one that nothing lifts.
    for (const auto& each : anySettings())
        if (anyInt(0, 3) == 0)
            world.settings.push_back(each);
    return world;
}

void issue(World& world) {
    const int of = anyInt(1, 3);
    Grosze total = 0;
    for (auto& each : world.work)
        if (each.contract == of && !each.isBilled) {
            total += each.gross;
            each.isBilled = true;
        }
    for (auto& each : world.asks)
        if (each.contract == of && each.course == model::Ask::Accepted && !each.isBilled) {
            total += each.gross;
            each.isBilled = true;
        }
    if (total > 0)
        world.invoices.push_back(
            {static_cast<int>(world.invoices.size()) + 1, world.today + anyInt(0, 8), total});
}

void payOne(World& world) {
    if (world.invoices.empty())
        return;
    const auto at = static_cast<std::size_t>(anyInt(0, static_cast<int>(world.invoices.size())));
    const auto& invoice = world.invoices[at];
    const auto balance = model::balanceOf(world, invoice);
    world.payments.push_back({invoice.id, anyOf(0, balance + 1)});
}

void logAsk(World& world) {
    model::Ask asked;
    asked.id = static_cast<int>(world.asks.size()) + 1;
    asked.contract = anyInt(1, 3);
    asked.day = world.today;
    world.asks.push_back(asked);
}

void treatAsk(World& world) {
    const int at = anyOpenAsk(world, false);
    if (at < 0)
        return;
    auto& ask = world.asks[static_cast<std::size_t>(at)];
    if (!ask.net) {
        ask.net = anyInt(1, 80);
        ask.gross = *ask.net * 123 / 100;
        ask.rounds = anyInt(0, 2);
    } else {
        ask.course = isHeads() ? model::Ask::Declined : model::Ask::Absorbed;
    }
}

void toggleByHand(World& world) {
    if (anyInt(0, 3) > 0)
        return;
    auto& of = world.contracts.front();
    if (isHeads()) {
        of.isStoppedByHand = !of.isStoppedByHand;
        of.stoppedByHandOn = world.today;
    } else {
        world.isStoppedByHand = !world.isStoppedByHand;
        world.stoppedByHandOn = world.today;
    }
}

/// What may happen whatever the gate says.
void happen(World& world) {
    switch (anyInt(0, 9)) {
        case 0:
        case 1:
            world.today += anyInt(1, 7);
            break;
        case 2:
            issue(world);
            break;
        case 3:
            payOne(world);
            break;
        case 4:
            logAsk(world);
            break;
        case 5:
            treatAsk(world);
            break;
        case 6:
            toggleByHand(world);
            break;
        case 7:
            world.credits += anyInt(0, 30);
            break;
        default:
            world.contracts.front().depositPaid = world.contracts.front().depositAsked;
            break;
    }
}

std::vector<Override> anyOverrides() {
    std::vector<Override> overrides;
    const int count = anyInt(0, 3);
    for (int id = 1; id <= count; ++id) {
        const int from = anyInt(0, 20);
        overrides.push_back({OverrideId{id}, kClient,
                             isHeads() ? std::nullopt : std::optional(ContractId{anyInt(1, 3)}),
                             "because", dayOf(from), dayOf(from + anyInt(0, 14)),
                             pln(anyInt(1, 120)), pln(0), false});
    }
    return overrides;
}

/// Every limit of both contracts and of the client is in the state of the model.
void compareStates(const World& world) {
    const auto standing = measure(load(world), dayOf(world.today));
    for (const auto& each : standing.client)
        RC_ASSERT(each.state == model::stateOn(world, each.limit.key, nullptr, world.today));
    for (const auto& each : standing.contracts) {
        const auto* of = contractOf(world, static_cast<int>(each.contract->value));
        RC_ASSERT(each.state == model::stateOn(world, each.limit.key, of, world.today));
    }
    for (int id = 1; id <= 2; ++id)
        RC_ASSERT(standing.in(State::Stopped, ContractId{id}).size() == stopsOf(world, id).size());
}

/// Asks the gate and the model; does it when it may begin.
void attempt(World& world, std::vector<Override>& overrides) {
    const auto wish = anyWish(world);
    auto decision = decide(load(world), actOf(world, wish), overrides, dayOf(world.today));
    RC_ASSERT(decision.isPermitted() == mayBegin(world, wish, overrides));
    if (!decision.isPermitted())
        return;
    const auto permit = decision.takePermit();
    const bool isClear = stopsOf(world, wish.contract).empty();
    RC_ASSERT((permit.basis() == Basis::Clear) == isClear);
    if (const auto used = permit.usedOverride())
        overrides[static_cast<std::size_t>(used->value - 1)].used += pln(wish.adds);
    world = done(std::move(world), wish);
    const auto then = measure(load(world), dayOf(world.today));
    const auto told = decision.forecast().find(LimitKey::Exposure, std::nullopt);
    if (told != nullptr)
        RC_ASSERT(told->measured == then.find(LimitKey::Exposure, std::nullopt)->measured);
}

void playHistory() {
    auto world = anyWorld();
    auto overrides = anyOverrides();
    const int steps = anyInt(1, 40);
    for (int step = 0; step < steps; ++step) {
        if (isHeads())
            happen(world);
        else
            attempt(world, overrides);
        compareStates(world);
    }
    for (const auto& each : overrides)
        RC_ASSERT(!each.left().isNegative());
}
}  // namespace

RC_BOOST_PROP(gate_and_model_agree_on_states_and_permits_through_any_history, ()) {
    constexpr int kHistories = 8;
    for (int i = 0; i < kHistories; ++i)
        playHistory();
}

BOOST_AUTO_TEST_SUITE_END()

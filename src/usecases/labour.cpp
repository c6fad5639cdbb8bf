// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/labour.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "domain/billing/billable.h"
#include "exchange/text_file.h"
#include "storage/contract_store.h"
#include "storage/labour_store.h"
#include "subjects.h"
#include "usecases/find.h"

namespace usecases {
namespace gate = domain::gate;
using domain::Money;
using gate::Act;

namespace {
constexpr std::int64_t kHoursInDay = 24;

domain::Contract workable(Office& office, domain::ContractId id) {
    auto contract = contractById(office, id);
    if (contract.state == domain::ContractState::Draft)
        throw domain::Refused(
            domain::refuse("contract_not_started", {{"contract", contract.title}}));
    if (contract.state == domain::ContractState::Closed)
        throw domain::Refused(domain::refuse("contract_closed", {{"contract", contract.title}}));
    return contract;
}

domain::Date pastOrToday(Office& office, std::optional<domain::Date> date) {
    if (date && *date > office.today())
        throw domain::Refused(
            domain::refuseInput("date_in_future", {{"date", *date}, {"today", office.today()}}));
    return date.value_or(office.today());
}

const domain::ScopeItem* itemOf(const domain::Contract& contract,
                                std::optional<domain::ScopeItemId> id) {
    if (!id)
        return nullptr;
    const auto found = std::find_if(contract.items.begin(), contract.items.end(),
                                    [&](const auto& item) { return item.id == *id; });
    return found == contract.items.end() ? nullptr : &*found;
}

std::string quantityPayload(domain::Date date, domain::Quantity quantity) {
    return nlohmann::json{{"date", domain::toIso(date)},
                          {"quantity", domain::formatTrimmed(quantity.thousandths, 3)}}
        .dump();
}

/// An item of another contract would be worth nothing here.
void requireItem(const domain::Contract& contract, std::optional<domain::ScopeItemId> id) {
    if (id && itemOf(contract, id) == nullptr)
        throw domain::Refused(domain::refuseInput("item_missing"));
}

/// Gross that an entry or delivery adds to what is unbilled.
Money addedBy(const domain::Contract& contract, std::span<const domain::Delivery> deliveries,
              std::span<const domain::WorkEntry> entries) {
    return domain::unbilledGross(contract, {deliveries, entries, {}}).work;
}

/// Ends the running timer, if there is one, and keeps its time.
std::optional<domain::WorkEntry> endTimer(Office& office, Writing& writing) {
    const auto timer = storage::WorkStore(office.database()).timer();
    if (!timer)
        return std::nullopt;
    auto entry = keepMeasured(office, *timer);
    writing.record("timer_stopped", subjectOf(entry.id),
                   nlohmann::json{{"seconds", entry.seconds}}.dump());
    writing.concerns(contractById(office, timer->contract).client);
    return entry;
}

domain::WorkEntry entryOf(Office& office, const domain::Contract& contract, const WorkForm& form) {
    const int given = (form.hours ? 1 : 0) + (form.quantity ? 1 : 0) + (form.file ? 1 : 0);
    if (given != 1)
        throw domain::Refused(domain::refuseInput("work_amount_missing"));
    requireItem(contract, form.item);
    domain::WorkEntry entry;
    entry.contract = contract.id;
    entry.item = form.item;
    entry.date = pastOrToday(office, form.date);
    entry.note = form.note;
    entry.isTime = form.hours.has_value();
    if (form.hours && form.hours->thousandths > kHoursInDay * 1000)
        throw domain::Refused(domain::refuseInput("hours_beyond_day", {{"hours", *form.hours}}));
    if (form.hours) {
        entry.quantity = *form.hours;
        return entry;
    }
    const auto* item = itemOf(contract, form.item);
    if (item == nullptr)
        throw domain::Refused(domain::refuseInput("item_missing"));
    entry.quantity =
        form.quantity
            ? *form.quantity
            : domain::inUnit(exchange::countTextFile(*form.file).orThrow().volume, item->unit)
                  .orThrow();
    entry.isTime = item->unit.kind == domain::Unit::Kind::Hour;
    return entry;
}

domain::WorkEntry invoiceableEntry(Office& office, domain::WorkEntryId id) {
    const storage::WorkStore work(office.database());
    const auto entry = work.findEntry(id);
    if (!entry)
        throw domain::Refused(
            domain::refuseInput("work_unknown", {{"text", std::to_string(id.value)}}));
    if (const auto draft = work.draftOf(id))
        throw domain::Refused(domain::refuse(
            "entry_invoiced", {{"id", id.value}, {"reason", "draft"}, {"draft", draft->value}}));
    if (work.isInvoiced(id))
        throw domain::Refused(domain::refuse("entry_invoiced", {{"id", id.value}}));
    return *entry;
}
}  // namespace

TimerAnswer startTimer(Office& office, domain::ContractId id,
                       std::optional<domain::ScopeItemId> item, const std::string& note) {
    TimerAnswer answer;
    office.write([&](Writing& writing) {
        const auto contract = workable(office, id);
        requireItem(contract, item);
        storage::WorkStore work(office.database());
        if (const auto running = work.timer();
            running && running->contract == id && running->item == item)
            throw domain::Refused(
                domain::refuse("timer_already_running", {{"contract", contract.title}}));
        auto permitted = askGate(office, {.kind = Act::Kind::StartTimer,
                                          .client = contract.client,
                                          .contract = id,
                                          .adds = Money::zero(contract.currency)});
        answer.ended = endTimer(office, writing);
        answer.running = {id, item, office.today(), toInstant(office.clock().now()), note};
        work.startTimer(answer.running, std::move(permitted.permit));
        answer.forecast = std::move(permitted.forecast);
        writing.record("timer_started", subjectOf(id), "{}");
        writing.concerns(contract.client);
    });
    return answer;
}

EndedTimer stopTimer(Office& office) {
    EndedTimer answer;
    answer.effect = office.write([&](Writing& writing) {
        const auto ended = endTimer(office, writing);
        if (!ended)
            throw domain::Refused(domain::refuse("no_timer"));
        answer.entry = *ended;
    });
    return answer;
}

std::optional<TimerState> runningTimer(Office& office) {
    std::optional<TimerState> state;
    office.read([&] {
        if (const auto timer = storage::WorkStore(office.database()).timer())
            state = TimerState{*timer, measuredSoFar(office, *timer).seconds};
    });
    return state;
}

WorkAnswer addWork(Office& office, const WorkForm& form) {
    WorkAnswer answer;
    answer.effect = office.write([&](Writing& writing) {
        const auto contract = workable(office, form.contract);
        answer.entry = entryOf(office, contract, form);
        const std::vector entries{answer.entry};
        auto permitted = askGate(office, {.kind = Act::Kind::AddWork,
                                          .client = contract.client,
                                          .contract = contract.id,
                                          .adds = addedBy(contract, {}, entries),
                                          .doneOn = answer.entry.date,
                                          .isEmpty = answer.entry.quantity.thousandths == 0});
        answer.basis = permitted.permit.basis();
        answer.forecast = std::move(permitted.forecast);
        answer.entry.id = storage::WorkStore(office.database())
                              .addEntry(answer.entry, std::move(permitted.permit));
        writing.record("work_added", subjectOf(answer.entry.id),
                       quantityPayload(answer.entry.date, answer.entry.quantity));
        writing.concerns(contract.client);
    });
    return answer;
}

WorkAnswer editWork(Office& office, domain::WorkEntryId id, domain::Quantity quantity) {
    WorkAnswer answer;
    answer.effect = office.write([&](Writing& writing) {
        auto entry = invoiceableEntry(office, id);
        const auto contract = contractById(office, entry.contract);
        storage::WorkStore work(office.database());
        if (quantity <= entry.quantity) {
            work.lowerEntry(id, quantity);
            answer.basis = gate::Basis::Empty;
        } else {
            auto raised = entry;
            raised.quantity = quantity;
            const std::vector before{entry};
            const std::vector after{raised};
            auto permitted = askGate(
                office, {.kind = Act::Kind::AddWork,
                         .client = contract.client,
                         .contract = workable(office, contract.id).id,
                         .adds = addedBy(contract, {}, after) - addedBy(contract, {}, before),
                         .doneOn = entry.date});
            answer.basis = permitted.permit.basis();
            answer.forecast = std::move(permitted.forecast);
            work.raiseEntry(id, quantity, std::move(permitted.permit));
        }
        entry.quantity = quantity;
        answer.entry = entry;
        writing.record("work_edited", subjectOf(id), quantityPayload(entry.date, quantity));
        writing.concerns(contract.client);
    });
    return answer;
}

void removeWork(Office& office, domain::WorkEntryId id) {
    office.write([&](Writing& writing) {
        const auto entry = invoiceableEntry(office, id);
        storage::WorkStore(office.database()).removeEntry(id);
        writing.record("work_removed", subjectOf(id), quantityPayload(entry.date, entry.quantity));
        writing.concerns(contractById(office, entry.contract).client);
    });
}

RoundAnswer openRound(Office& office, domain::ContractId id, std::optional<domain::Date> date,
                      const std::string& note) {
    RoundAnswer answer;
    answer.effect = office.write([&](Writing& writing) {
        const auto contract = workable(office, id);
        answer.round = {{}, id, pastOrToday(office, date), note};
        auto permitted = askGate(office, {.kind = Act::Kind::OpenRound,
                                          .client = contract.client,
                                          .contract = id,
                                          .adds = Money::zero(contract.currency),
                                          .doneOn = answer.round.date});
        answer.forecast = std::move(permitted.forecast);
        storage::WorkStore work(office.database());
        answer.round.id = work.addRound(answer.round, std::move(permitted.permit));
        answer.used = work.roundsUsed(id);
        answer.agreed = storage::ContractStore(office.database()).roundsAgreed(id);
        writing.record("round_opened", subjectOf(answer.round.id),
                       nlohmann::json{{"date", domain::toIso(answer.round.date)}}.dump());
        writing.concerns(contract.client);
    });
    return answer;
}

namespace {
domain::Delivery deliveryOf(Office& office, const domain::ScopeItem& item, const DeliveryForm& form,
                            const std::optional<domain::CountedText>& counted) {
    domain::Delivery delivery;
    delivery.contract = form.contract;
    delivery.item = item.id;
    delivery.date = pastOrToday(office, form.date);
    delivery.note = form.note;
    if (counted) {
        delivery.volume = counted->volume;
        delivery.fileName = counted->fileName;
        delivery.sha256 = counted->sha256;
    }
    if (form.quantity)
        delivery.quantity = *form.quantity;
    else if (counted)
        delivery.quantity = domain::inUnit(counted->volume, item.unit).orThrow();
    else
        throw domain::Refused(domain::refuseInput("delivery_amount_missing"));
    if (delivery.quantity.thousandths == 0)
        throw domain::Refused(domain::refuseInput("quantity_not_positive", {{"item", item.name}}));
    return delivery;
}

/// A warning when more was delivered of the item than agreed.
Warnings beyondScope(Office& office, const domain::ScopeItem& item, domain::ContractId contract) {
    std::int64_t delivered = 0;
    for (const auto& each : storage::WorkStore(office.database()).deliveries(contract))
        if (each.item == item.id)
            delivered += each.quantity.thousandths;
    if (delivered <= item.quantity.thousandths)
        return {};
    return {domain::refuse("beyond_scope", {{"item", item.name},
                                            {"agreed", item.quantity},
                                            {"delivered", domain::Quantity{delivered}}})};
}
}  // namespace

DeliveryAnswer deliver(Office& office, const DeliveryForm& form) {
    DeliveryAnswer answer;
    answer.effect = office.write([&](Writing& writing) {
        const auto contract = workable(office, form.contract);
        const auto* item = itemOf(contract, form.item);
        if (item == nullptr)
            throw domain::Refused(domain::refuseInput("item_missing"));
        if (form.file)
            answer.counted = exchange::countTextFile(*form.file).orThrow();
        answer.delivery = deliveryOf(office, *item, form, answer.counted);
        const std::vector deliveries{answer.delivery};
        auto permitted = askGate(office, {.kind = Act::Kind::HandOver,
                                          .client = contract.client,
                                          .contract = contract.id,
                                          .adds = addedBy(contract, deliveries, {}),
                                          .doneOn = answer.delivery.date});
        answer.basis = permitted.permit.basis();
        answer.forecast = std::move(permitted.forecast);
        answer.delivery.id = storage::WorkStore(office.database())
                                 .addDelivery(answer.delivery, std::move(permitted.permit));
        answer.warnings = beyondScope(office, *item, contract.id);
        writing.record("delivered", subjectOf(answer.delivery.id),
                       nlohmann::json{{"date", domain::toIso(answer.delivery.date)},
                                      {"sha256", answer.delivery.sha256},
                                      {"file", answer.delivery.fileName}}
                           .dump());
        writing.concerns(contract.client);
    });
    return answer;
}

WorkList listWork(Office& office, std::optional<domain::ContractId> contract) {
    WorkList list;
    office.read([&] {
        const storage::WorkStore work(office.database());
        list = {work.entries(contract), work.deliveries(contract), work.rounds(contract)};
    });
    return list;
}
}  // namespace usecases

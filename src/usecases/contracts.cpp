// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/contracts.h"

#include <nlohmann/json.hpp>

#include "documents/press.h"
#include "domain/billing/billable.h"
#include "exchange/contract_file.h"
#include "storage/contract_store.h"
#include "storage/labour_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "usecases/find.h"

namespace usecases {
namespace {
using nlohmann::ordered_json;

/// Used when neither the contract nor the client says.

exchange::ContractDefaults defaultsFor(Office& office, const domain::Client& client) {
    const auto seller = storage::SettingsStore(office.database()).seller();
    return {.client = client.id,
            .usualRate = domain::usualRate(seller.vatStatus, client),
            .currency = client.currency,
            .paymentTermDays = client.paymentTermDays.value_or(domain::kUsualTermDays),
            .today = office.today()};
}

void requireWelcome(const domain::Client& client) {
    if (client.isRefused)
        throw domain::Refused(domain::refuse("client_refused", {{"client", client.party.name}}));
    if (client.isArchived)
        throw domain::Refused(domain::refuse("client_archived", {{"client", client.party.name}}));
}

std::vector<domain::Quantity> deliveredPerItem(Office& office, const domain::Contract& contract) {
    std::vector<domain::Quantity> delivered(contract.items.size());
    const auto add = [&](domain::ScopeItemId item, domain::Quantity quantity) {
        for (std::size_t i = 0; i < contract.items.size(); ++i)
            if (contract.items[i].id == item)
                delivered[i].thousandths += quantity.thousandths;
    };
    const storage::WorkStore work(office.database());
    for (const auto& delivery : work.deliveries(contract.id))
        add(delivery.item, delivery.quantity);
    for (const auto& entry : work.entries(contract.id))
        for (const auto& item : contract.items)
            if (entry.isTime && entry.item == item.id && item.unit.kind == domain::Unit::Kind::Hour)
                add(item.id, entry.quantity);
    return delivered;
}

Warnings warningsOf(Office& office, const domain::Contract& contract) {
    Warnings warnings;
    if (contract.clauses.suspension.empty())
        warnings.push_back(domain::refuse("no_suspension_clause"));
    const bool foreign = contract.currency != office.homeCurrency();
    if (foreign && !storage::RateStore(office.database()).last(contract.currency, office.today()))
        warnings.push_back(
            domain::refuse("rate_missing", {{"currency", std::string(contract.currency.code())}}));
    return warnings;
}

/// What comes onto documents: a character without a glyph is refused while it can be mended.
void requirePrintable(Office& office, const domain::Contract& contract) {
    const auto& press = office.press();
    const auto place = [](const char* list, std::size_t index, const char* field) {
        return list + std::string(".") + std::to_string(index + 1) + field;
    };
    press.requirePrintable(contract.title, "contract.title");
    for (std::size_t i = 0; i < contract.items.size(); ++i)
        press.requirePrintable(contract.items[i].name, place("items", i, ".name"));
    for (std::size_t i = 0; i < contract.killFees.size(); ++i)
        press.requirePrintable(contract.killFees[i].stage, place("kill_fees", i, ".stage"));
    for (std::size_t i = 0; i < contract.excluded.size(); ++i)
        press.requirePrintable(contract.excluded[i], place("excluded", i, ""));
    press.requirePrintable(contract.clauses.suspension, "clauses.suspension");
    press.requirePrintable(contract.clauses.rights, "clauses.rights");
    press.requirePrintable(contract.clauses.interest, "clauses.interest");
    press.requirePrintable(contract.clauses.termination, "clauses.termination");
}

/// Asked for when the rate is agreed, not when the invoice is to go out.
void requireBasis(const domain::Contract& contract, const domain::Seller& seller) {
    for (const auto& item : contract.items)
        domain::checkBasis(item.vat, seller).orThrow();
}

using Read = std::function<domain::Result<domain::Contract>(const exchange::ContractDefaults&)>;

AddedContract addContract(Office& office, domain::ClientId clientId, const Read& read) {
    AddedContract added;
    office.write([&](Writing& writing) {
        const auto client = clientById(office, clientId);
        requireWelcome(client);
        auto contract = read(defaultsFor(office, client)).orThrow();
        const auto seller = storage::SettingsStore(office.database()).seller();
        domain::checkContract(contract, seller.vatStatus).orThrow();
        requireBasis(contract, seller);
        requirePrintable(office, contract);
        const auto id = storage::ContractStore(office.database())
                            .add(contract, domain::depositRequired(contract));
        added = {contractView(office, contractById(office, id)), warningsOf(office, contract)};
        writing.record("contract_added", subjectOf(id), contractAsJson(added.view.contract));
        writing.concerns(clientId);
    });
    return added;
}

AddedContract editContract(Office& office, domain::ContractId id, const Read& read) {
    AddedContract edited;
    office.write([&](Writing& writing) {
        const auto old = contractById(office, id);
        if (old.state != domain::ContractState::Draft)
            throw domain::Refused(domain::refuse("contract_started", {{"contract", old.title}}));
        auto contract = read(defaultsFor(office, clientById(office, old.client))).orThrow();
        contract.id = id;
        const auto seller = storage::SettingsStore(office.database()).seller();
        domain::checkContract(contract, seller.vatStatus).orThrow();
        requireBasis(contract, seller);
        requirePrintable(office, contract);
        storage::ContractStore(office.database())
            .replaceDraft(contract, domain::depositRequired(contract));
        edited = {contractView(office, contractById(office, id)), warningsOf(office, contract)};
        writing.record("contract_edited", subjectOf(id), contractAsJson(edited.view.contract));
        writing.concerns(old.client);
    });
    return edited;
}

std::string percentText(domain::Percent percent) {
    return domain::formatTrimmed(percent.basisPoints, 2);
}

ordered_json itemsAsJson(const domain::Contract& contract) {
    ordered_json items = ordered_json::array();
    for (const auto& item : contract.items) {
        if (item.change)
            continue;
        ordered_json each{{"name", item.name},
                          {"quantity", domain::formatTrimmed(item.quantity.thousandths, 3)},
                          {"unit", domain::codeOf(item.unit)},
                          {"price", domain::formatAmount(item.unitPrice)},
                          {"vat", domain::codeOf(item.vat)}};
        if (item.deadline)
            each["deadline"] = domain::toIso(*item.deadline);
        items.push_back(std::move(each));
    }
    return items;
}

void addTerms(ordered_json& json, const domain::Contract& contract) {
    if (contract.deposit && contract.deposit->percent)
        json["deposit"] = {{"percent", percentText(*contract.deposit->percent)}};
    if (contract.deposit && contract.deposit->amount)
        json["deposit"] = {{"amount", domain::formatAmount(*contract.deposit->amount)}};
    for (const auto& surcharge : contract.surcharges)
        json["surcharges"].push_back(
            {{"within_hours", surcharge.withinHours}, {"percent", percentText(surcharge.percent)}});
    for (const auto& fee : contract.killFees)
        json["kill_fee"].push_back({{"stage", fee.stage}, {"percent", percentText(fee.percent)}});
    if (contract.lengthTolerance)
        json["length_tolerance_percent"] = percentText(*contract.lengthTolerance);
    if (contract.remarksDays)
        json["remarks_days"] = *contract.remarksDays;
    if (!contract.excluded.empty())
        json["excluded"] = contract.excluded;
    const std::pair<const char*, const std::string*> clauses[] = {
        {"suspension", &contract.clauses.suspension},
        {"rights", &contract.clauses.rights},
        {"interest", &contract.clauses.interest},
        {"termination", &contract.clauses.termination}};
    for (const auto& [key, text] : clauses)
        if (!text->empty())
            json["clauses"][key] = *text;
    if (contract.principalFirst)
        json["allocation"] = "principal_first";
    if (!contract.notes.empty())
        json["notes"] = contract.notes;
}
}  // namespace

ContractView contractView(Office& office, domain::Contract contract) {
    auto& database = office.database();
    ContractView view;
    view.clientName = clientById(office, contract.client).party.name;
    view.value = domain::contractValue(contract);
    view.deposit = storage::PaymentStore(database).deposit(
        contract.id, domain::depositRequired(contract), office.today());
    view.roundsAgreed = storage::ContractStore(database).roundsAgreed(contract.id);
    const storage::WorkStore work(database);
    view.roundsUsed = work.roundsUsed(contract.id);
    view.delivered = deliveredPerItem(office, contract);
    const auto unbilled = work.unbilled(contract.id, false);
    view.unbilled = domain::unbilledGross(
                        contract, {unbilled.deliveries, unbilled.entries, unbilled.acceptedItems})
                        .total();
    view.contract = std::move(contract);
    return view;
}

std::string contractAsJson(const domain::Contract& contract) {
    ordered_json json{{"title", contract.title}, {"start", domain::toIso(contract.start)}};
    if (contract.deadline)
        json["deadline"] = domain::toIso(*contract.deadline);
    json["currency"] = std::string(contract.currency.code());
    json["payment_term_days"] = contract.paymentTermDays;
    json["rounds_included"] = contract.roundsIncluded;
    json["items"] = itemsAsJson(contract);
    addTerms(json, contract);
    return json.dump();
}

AddedContract addContractFromFile(Office& office, domain::ClientId client,
                                  const std::filesystem::path& file) {
    return addContract(office, client, [&](const exchange::ContractDefaults& defaults) {
        return exchange::readContractFile(file, defaults);
    });
}

AddedContract addContractFromText(Office& office, domain::ClientId client, std::string_view json) {
    return addContract(office, client, [&](const exchange::ContractDefaults& defaults) {
        return exchange::readContract(json, "", defaults);
    });
}

AddedContract editContractFromFile(Office& office, domain::ContractId contract,
                                   const std::filesystem::path& file) {
    return editContract(office, contract, [&](const exchange::ContractDefaults& defaults) {
        return exchange::readContractFile(file, defaults);
    });
}

AddedContract editContractFromText(Office& office, domain::ContractId contract,
                                   std::string_view json) {
    return editContract(office, contract, [&](const exchange::ContractDefaults& defaults) {
        return exchange::readContract(json, "", defaults);
    });
}

AddedContract startContract(Office& office, domain::ContractId id) {
    AddedContract started;
    office.write([&](Writing& writing) {
        const auto contract = contractById(office, id);
        if (contract.state != domain::ContractState::Draft)
            throw domain::Refused(
                domain::refuse("contract_started", {{"contract", contract.title}}));
        requireWelcome(clientById(office, contract.client));
        auto permitted = askGate(office, {.kind = domain::gate::Act::Kind::StartContract,
                                          .client = contract.client,
                                          .contract = id,
                                          .adds = domain::Money::zero(contract.currency)});
        storage::ContractStore(office.database())
            .start(id, office.today(), std::move(permitted.permit));
        started = {contractView(office, contractById(office, id)), warningsOf(office, contract)};
        writing.record("contract_started", subjectOf(id), contractAsJson(contract));
        writing.concerns(contract.client);
    });
    return started;
}

ContractView closeContract(Office& office, domain::ContractId id) {
    ContractView view;
    office.write([&](Writing& writing) {
        const auto contract = contractById(office, id);
        if (contract.state != domain::ContractState::Started)
            throw domain::Refused(domain::refuse(contract.state == domain::ContractState::Draft
                                                     ? "contract_not_started"
                                                     : "contract_closed",
                                                 {{"contract", contract.title}}));
        const auto timer = storage::WorkStore(office.database()).timer();
        if (timer && timer->contract == id)
            throw domain::Refused(domain::refuse("timer_running", {{"contract", contract.title}}));
        storage::ContractStore(office.database()).close(id, office.today());
        view = contractView(office, contractById(office, id));
        writing.record("contract_closed", subjectOf(id), "{}");
        writing.concerns(contract.client);
    });
    return view;
}

ContractView showContract(Office& office, domain::ContractId contract) {
    ContractView view;
    office.read([&] { view = contractView(office, contractById(office, contract)); });
    return view;
}

std::vector<ContractView> listContracts(Office& office, const ContractFilter& filter) {
    std::vector<ContractView> views;
    office.read([&] {
        for (auto& contract : storage::ContractStore(office.database())
                                  .list({.client = filter.client,
                                         .state = filter.state,
                                         .limit = filter.limit,
                                         .offset = filter.offset}))
            views.push_back(contractView(office, std::move(contract)));
    });
    return views;
}
}  // namespace usecases

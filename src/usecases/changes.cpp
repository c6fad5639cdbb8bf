// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/changes.h"

#include <nlohmann/json.hpp>

#include "correspondence.h"
#include "documents/press.h"
#include "domain/contract/vat_summary.h"
#include "notice_matter.h"
#include "storage/contract_store.h"
#include "storage/journal_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "typed.h"
#include "usecases/find.h"
#include "usecases/output_files.h"
#include "wording/characters.h"

namespace usecases {
namespace gate = domain::gate;
using domain::ChangeEvent;
using domain::ChangeRequest;
using domain::Money;

namespace {
constexpr int kRoundsMax = 100;

/// The client's words are kept as they were said; what a document cannot show of them is told.
Warnings wordWarnings(Office& office, const std::string& words) {
    const auto found = office.press().unprintableIn(words);
    if (!found)
        return {};
    return {domain::refuse("unprintable_left_out", {{"text", found->character}})};
}

ChangeRequest changeById(Office& office, domain::ChangeId id) {
    auto change = storage::ContractStore(office.database()).findChange(id);
    if (!change)
        throw domain::Refused(
            domain::refuseInput("change_unknown", {{"text", std::to_string(id.value)}}));
    return *std::move(change);
}

/// The answer's figures after the writing is done.
void complete(Office& office, ChangeAnswer& answer) {
    office.read([&] {
        answer.change = changeById(office, answer.change.id);
        const auto contract = contractById(office, answer.change.contract);
        answer.contractValue = domain::contractValue(contract);
        try {
            answer.state =
                gate::measure(factsOf(office, contract.client), office.today()).state(contract.id);
        } catch (const domain::Refused&) {
            answer.state = std::nullopt;
        }
    });
}

/// Moves the request along by the event; `edit` sets what else the event brings.
ChangeAnswer move(Office& office, domain::ChangeId id, ChangeEvent event, const char* kind,
                  const std::function<void(ChangeRequest&, const domain::Contract&)>& edit) {
    ChangeAnswer answer;
    answer.change.id = id;
    answer.effect = office.write([&](Writing& writing) {
        auto change = changeById(office, id);
        const auto contract = contractById(office, change.contract);
        change.state = domain::next(change, event).orThrow();
        edit(change, contract);
        storage::ContractStore(office.database()).updateChange(change, std::nullopt);
        writing.record(kind, subjectOf(id),
                       nlohmann::json{{"by", change.decidedBy},
                                      {"price", change.price ? domain::formatAmount(*change.price)
                                                             : std::string()}}
                           .dump());
        writing.concerns(contract.client);
    });
    complete(office, answer);
    return answer;
}

documents::ChangeOrder orderOf(Office& office, const ChangeRequest& change,
                               const domain::Contract& contract, const Correspondents& between) {
    documents::ChangeOrder order;
    order.number = change.number;
    order.date = office.today();
    order.seller = between.seller.party;
    order.buyer = between.client.party;
    order.contractTitle = contract.title;
    order.request = office.press().printable(change.text);
    order.delivers = change.name == change.text ? "" : change.name;
    order.askedOn = change.loggedOn;
    order.net = *change.price;
    order.vat = domain::vatOf(order.net, change.vat);
    order.gross = order.net + order.vat;
    order.rate = change.vat;
    order.exemptionBasis = between.seller.exemptionBasis;
    order.valueBefore = domain::contractValue(contract);
    order.valueAfter = order.valueBefore + order.net;
    order.extraRounds = change.extraRounds;
    return order;
}

struct OrderFile {
    std::string pdf;
    std::string hash;
};

OrderFile drawOrder(Office& office, const documents::ChangeOrder& order,
                    const wording::Voice& voice, const std::string& name) {
    auto pdf = office.press().changeOrder(order, voice);
    auto hash = storage::DocumentStore(office.database()).put("change_order", name, pdf);
    return {std::move(pdf), std::move(hash)};
}

/// Sent again at the same price it is the same order, with the number and the bytes that it has.
OrderFile frozenOrder(Office& office, domain::ChangeId id) {
    auto hash = storage::ContractStore(office.database()).changeDocument(id).value();
    auto bytes = storage::DocumentStore(office.database()).find(hash).value().bytes;
    return {std::move(bytes), std::move(hash)};
}

bool isUnnamed(const ChangeRequest& change) {
    return change.name.empty() && !domain::isFitAsName(change.text);
}

/// What the change is called on an invoice, in the client's language.
std::string nameOf(Office& office, const ChangeRequest& change, const domain::Client& client) {
    if (isUnnamed(change))
        return office.voice(client.language)
            .say("Additional work, asked for on {date}", {{"date", change.loggedOn}});
    return change.name.empty() ? office.press().printable(change.text) : change.name;
}

Warnings nameWarnings(Office& office, const ChangeRequest& change, const domain::Client& client) {
    if (!isUnnamed(change))
        return {};
    return {domain::refuse("change_unnamed", {{"name", nameOf(office, change, client)}})};
}

/// The scope item that an accepted change becomes.
domain::ScopeItem itemFor(Office& office, const ChangeRequest& change,
                          const domain::Contract& contract, bool onDelivery) {
    domain::ScopeItem item;
    item.position = static_cast<int>(contract.items.size()) + 1;
    item.name = nameOf(office, change, clientById(office, contract.client));
    item.quantity = {1000};
    item.unit = {domain::Unit::Kind::Flat};
    item.unitPrice = *change.price;
    item.vat = change.vat;
    item.change = change.id;
    item.invoiceableAtAcceptance = !onDelivery;
    return item;
}
}  // namespace

ChangeAnswer logChange(Office& office, domain::ContractId contractId, const std::string& text,
                       const std::string& source) {
    ChangeAnswer answer;
    answer.effect = office.write([&](Writing& writing) {
        const auto contract = contractById(office, contractId);
        if (contract.state != domain::ContractState::Started)
            throw domain::Refused(domain::refuse(contract.state == domain::ContractState::Draft
                                                     ? "contract_not_started"
                                                     : "contract_closed",
                                                 {{"contract", contract.title}}));
        const auto words = trimmed(text);
        if (words.empty())
            throw domain::Refused(domain::refuseInput("missing_field", {{"field", "text"}}));
        ChangeRequest change;
        change.contract = contractId;
        change.loggedOn = office.today();
        change.text = words;
        change.source = source;
        answer.warnings = wordWarnings(office, change.text);
        answer.change.id = storage::ContractStore(office.database()).addChange(change);
        writing.record("change_logged", subjectOf(answer.change.id),
                       nlohmann::json{{"text", change.text}, {"source", source}}.dump());
        writing.concerns(contract.client);
    });
    complete(office, answer);
    return answer;
}

ChangeAnswer priceChange(Office& office, domain::ChangeId id, const PriceForm& form) {
    if (form.extraRounds < 0 || form.extraRounds > kRoundsMax)
        throw domain::Refused(domain::refuseInput(
            "out_of_range",
            {{"text", std::to_string(form.extraRounds)}, {"min", 0}, {"max", kRoundsMax}}));
    Warnings warnings;
    auto answer = move(
        office, id, ChangeEvent::Price, "change_priced",
        [&](ChangeRequest& change, const domain::Contract& contract) {
            const auto seller = storage::SettingsStore(office.database()).seller();
            const auto client = clientById(office, contract.client);
            change.price = domain::parsePositiveMoney(form.amount, contract.currency).orThrow();
            change.vat = form.vat ? domain::parseVatRate(*form.vat).orThrow()
                                  : domain::usualRate(seller.vatStatus, client);
            domain::checkRate(change.vat, seller.vatStatus).orThrow();
            domain::checkBasis(change.vat, seller).orThrow();
            take(change.name, form.name);
            office.press().requirePrintable(change.name, "line.name");
            change.extraRounds = form.extraRounds;
            warnings = nameWarnings(office, change, client);
            if (!change.number.empty())
                warnings.push_back(domain::refuse(
                    "order_outdated", {{"number", change.number}, {"id", change.id.value}}));
            change.number.clear();  // an order sent with the old price no longer stands
        });
    answer.warnings = std::move(warnings);
    return answer;
}

ChangeAnswer sendChange(Office& office, domain::ChangeId id, const std::filesystem::path& folder) {
    ChangeAnswer answer;
    answer.change.id = id;
    OutputFiles files(folder);
    answer.effect = office.write([&](Writing& writing) {
        auto change = changeById(office, id);
        const auto contract = contractById(office, change.contract);
        const bool isSentAlready = change.state == domain::ChangeState::Sent;
        change.state = domain::next(change, ChangeEvent::Send).orThrow();
        const auto between = correspondentsFor(office, contract.client);
        const auto& voice = office.voice(between.client.language);
        auto& database = office.database();
        if (!isSentAlready)
            change.number = storage::NumberStore(database).take("change_order", office.today());
        const auto order = orderOf(office, change, contract, between);
        answer.warnings = wordWarnings(office, change.text);
        for (auto& warning : nameWarnings(office, change, between.client))
            answer.warnings.push_back(std::move(warning));
        const auto name = safeFileName(change.number + ".pdf");
        const auto [pdf, hash] =
            isSentAlready ? frozenOrder(office, id) : drawOrder(office, order, voice, name);
        storage::ContractStore(database).updateChange(change, hash);
        answer.files.push_back(files.stage(name, pdf));
        auto values = valuesFor(office, between);
        values.names["contract"] = contract.title;
        values.names["total"] = voice.money(order.gross);
        values.flags["stopped"] = isStoppedNow(office, contract);
        values.flags["bill"] = order.rate.kind == domain::VatRate::Kind::None;
        if (!addressOf(between.client).empty()) {
            const auto mail = renderTemplate(office, between.client.language, "change_order",
                                             LetterForm::Mail, values);
            answer.files.push_back(
                files.stage(change.number + ".eml", mailFile(office, between, mail, name, pdf)));
        }
        writing.record("change_sent", subjectOf(id),
                       nlohmann::json{{"number", change.number}, {"document", hash}}.dump());
        writing.concerns(contract.client);
    });
    files.publish();
    complete(office, answer);
    return answer;
}

ChangeAnswer acceptChange(Office& office, domain::ChangeId id, const std::string& by,
                          bool onDelivery) {
    ChangeAnswer answer;
    answer.change.id = id;
    answer.effect = office.write([&](Writing& writing) {
        auto change = changeById(office, id);
        const auto contract = contractById(office, change.contract);
        // A decision already taken answers before the gate is asked.
        change.state = domain::next(change, ChangeEvent::Accept).orThrow();
        if (contract.state != domain::ContractState::Started)
            throw domain::Refused(
                domain::refuse("contract_closed", {{"contract", contract.title}}));
        auto permitted =
            askGate(office, {.kind = gate::Act::Kind::AcceptChange,
                             .client = contract.client,
                             .contract = contract.id,
                             .adds = *change.price + domain::vatOf(*change.price, change.vat),
                             .change = id});
        change.decidedOn = office.today();
        change.decidedBy = by;
        storage::ContractStore(office.database())
            .acceptChange(change, itemFor(office, change, contract, onDelivery),
                          std::move(permitted.permit));
        answer.forecast = std::move(permitted.forecast);
        writing.record(
            "change_accepted", subjectOf(id),
            nlohmann::json{{"by", by}, {"price", domain::formatAmount(*change.price)}}.dump());
        writing.concerns(contract.client);
    });
    complete(office, answer);
    return answer;
}

namespace {
ChangeAnswer decide(Office& office, domain::ChangeId id, ChangeEvent event, const char* kind,
                    const std::string& by) {
    return move(office, id, event, kind, [&](ChangeRequest& change, const domain::Contract&) {
        change.decidedOn = office.today();
        change.decidedBy = by;
    });
}
}  // namespace

ChangeAnswer declineChange(Office& office, domain::ChangeId change, const std::string& by) {
    return decide(office, change, ChangeEvent::Decline, "change_declined", by);
}

ChangeAnswer withdrawChange(Office& office, domain::ChangeId change, const std::string& by) {
    return decide(office, change, ChangeEvent::Withdraw, "change_withdrawn", by);
}

ChangeAnswer absorbChange(Office& office, domain::ChangeId change) {
    return decide(office, change, ChangeEvent::Absorb, "change_absorbed", "");
}

std::vector<ChangeRequest> listChanges(Office& office, std::optional<domain::ContractId> contract,
                                       bool onlyOpen) {
    std::vector<ChangeRequest> changes;
    office.read([&] {
        for (auto& change : storage::ContractStore(office.database()).changes(contract))
            if (!onlyOpen || domain::isOpen(change.state))
                changes.push_back(std::move(change));
    });
    return changes;
}

std::filesystem::path changePdf(Office& office, domain::ChangeId id,
                                const std::filesystem::path& folder) {
    std::optional<storage::StoredDocument> document;
    office.read([&] {
        const auto hash = storage::ContractStore(office.database()).changeDocument(id);
        if (!hash)
            throw domain::Refused(domain::refuse("change_not_sent", {{"id", id.value}}));
        document = storage::DocumentStore(office.database()).find(*hash);
    });
    OutputFiles files(folder);
    auto path = files.stage(document.value().fileName, document->bytes);
    files.publish();
    return path;
}
}  // namespace usecases

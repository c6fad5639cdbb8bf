// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/find.h"

#include <algorithm>
#include <charconv>

#include "domain/base/refusal.h"
#include "domain/client/tax_identifiers.h"
#include "storage/client_store.h"
#include "storage/contract_store.h"
#include "storage/invoice_store.h"
#include "storage/payment_store.h"
#include "wording/names.h"

namespace usecases {
namespace {
std::optional<std::int64_t> idIn(std::string_view text) {
    std::int64_t id = 0;
    const auto* end = text.data() + text.size();
    if (text.empty() || std::from_chars(text.data(), end, id).ptr != end || id <= 0)
        return std::nullopt;
    return id;
}

[[noreturn]] void unknown(const char* code, std::string_view text) {
    throw domain::Refused(domain::refuseInput(code, {{"text", std::string(text)}}));
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

[[noreturn]] void ambiguous(const char* code, std::string_view text,
                            const std::vector<std::string>& names, std::size_t count) {
    domain::Arguments facts{{"text", std::string(text)}, {"names", joined(names)}};
    if (count > names.size()) {
        facts.emplace_back("reason", "more");
        facts.emplace_back("more", static_cast<std::int64_t>(count - names.size()));
    }
    throw domain::Refused(domain::refuseInput(code, std::move(facts)));
}

/// Up to this many names are told when a text fits several.
constexpr std::size_t kNamesTold = 5;
}  // namespace

domain::Client clientById(Office& office, domain::ClientId id) {
    auto client = storage::ClientStore(office.database()).find(id);
    if (!client)
        unknown("client_unknown", std::to_string(id.value));
    return *std::move(client);
}

domain::Contract contractById(Office& office, domain::ContractId id) {
    auto contract = storage::ContractStore(office.database()).find(id);
    if (!contract)
        unknown("contract_unknown", std::to_string(id.value));
    return *std::move(contract);
}

domain::Client findClient(Office& office, std::string_view text) {
    const storage::ClientStore clients(office.database());
    if (const auto id = idIn(text)) {
        if (auto found = clients.find({*id}))
            return *std::move(found);
    }
    auto ids = std::vector<domain::ClientId>();
    if (const auto nip = domain::parseNip(text))
        ids = clients.findByNip(*nip);
    const auto key = wording::fold(text);
    if (ids.empty() && !key.empty())
        ids = clients.findByName(key);
    if (ids.empty())
        unknown("client_unknown", text);
    if (ids.size() == 1)
        return clientById(office, ids.front());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(ids.size(), kNamesTold); ++i)
        names.push_back(clientById(office, ids[i]).party.name);
    ambiguous("client_ambiguous", text, names, ids.size());
}

domain::Contract findContract(Office& office, std::string_view text) {
    const storage::ContractStore contracts(office.database());
    if (const auto id = idIn(text)) {
        if (auto found = contracts.find({*id}))
            return *std::move(found);
    }
    const auto key = wording::fold(text);
    std::vector<domain::Contract> same;
    std::vector<domain::Contract> fitting;
    for (auto& contract : contracts.list({})) {
        const auto title = wording::fold(contract.title);
        if (title == key)
            same.push_back(std::move(contract));
        else if (!key.empty() && title.find(key) != std::string::npos)
            fitting.push_back(std::move(contract));
    }
    if (!same.empty())
        fitting = std::move(same);
    if (fitting.empty())
        unknown("contract_unknown", text);
    if (fitting.size() == 1)
        return fitting.front();
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(fitting.size(), kNamesTold); ++i)
        names.push_back(std::to_string(fitting[i].id.value) + " " + fitting[i].title);
    ambiguous("contract_ambiguous", text, names, fitting.size());
}

domain::ChangeRequest findChange(Office& office, std::string_view text) {
    const storage::ContractStore contracts(office.database());
    if (const auto id = idIn(text)) {
        if (auto found = contracts.findChange({*id}))
            return *std::move(found);
        unknown("change_unknown", text);
    }
    for (auto& change : contracts.changes(std::nullopt))
        if (!change.number.empty() && change.number == text)
            return change;
    unknown("change_unknown", text);
}

domain::InvoiceId findIssued(Office& office, std::string_view text) {
    const storage::InvoiceStore invoices(office.database());
    if (const auto found = invoices.findByNumber(text))
        return *found;
    const auto id = idIn(text);
    if (!id || !invoices.exists({*id}))
        unknown("invoice_unknown", text);
    if (!invoices.find({*id}))
        throw domain::Refused(domain::refuse("invoice_is_draft", {{"id", *id}}));
    return {*id};
}

const domain::ScopeItem& findItem(const domain::Contract& contract, std::string_view text) {
    const auto position = idIn(text);
    const auto key = wording::fold(text);
    const auto fits = [&](const domain::ScopeItem& item) {
        return position ? item.position == *position : wording::fold(item.name) == key;
    };
    const auto found = std::find_if(contract.items.begin(), contract.items.end(), fits);
    if (found == contract.items.end())
        throw domain::Refused(domain::refuseInput(
            "item_unknown", {{"text", std::string(text)},
                             {"contract", contract.title},
                             {"count", static_cast<std::int64_t>(contract.items.size())}}));
    return *found;
}

domain::PaymentId findPayment(Office& office, std::string_view text) {
    const auto id = idIn(text);
    if (!id || !storage::PaymentStore(office.database()).find({*id}))
        unknown("payment_unknown", text);
    return {*id};
}

void requireOf(const domain::Contract& contract, domain::ClientId client) {
    if (contract.client != client)
        throw domain::Refused(
            domain::refuseInput("contract_of_other_client", {{"contract", contract.title}}));
}
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/clients.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "domain/client/tax_identifiers.h"
#include "storage/client_store.h"
#include "storage/invoice_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "typed.h"
#include "usecases/find.h"
#include "usecases/standing.h"
#include "wording/names.h"

namespace usecases {
namespace {

std::optional<int> termDays(const std::string& text) {
    if (trimmed(text).empty())
        return std::nullopt;
    int days = -1;
    const auto* end = text.data() + text.size();
    if (std::from_chars(text.data(), end, days).ptr != end || days < 0 ||
        days > domain::kLongestTermDays)
        throw domain::Refused(domain::refuseInput(
            "out_of_range", {{"text", text}, {"min", 0}, {"max", domain::kLongestTermDays}}));
    return days;
}

/// "pl", "en", or both: "en+pl".
void takeLanguages(domain::Client& client, const std::string& typed) {
    using domain::DocumentLanguage;
    const std::map<std::string, std::pair<DocumentLanguage, std::optional<DocumentLanguage>>> known{
        {"pl", {DocumentLanguage::Polish, {}}},
        {"en", {DocumentLanguage::English, {}}},
        {"pl+en", {DocumentLanguage::Polish, DocumentLanguage::English}},
        {"en+pl", {DocumentLanguage::English, DocumentLanguage::Polish}},
    };
    const auto found = known.find(trimmed(typed));
    if (found == known.end())
        throw domain::Refused(domain::refuseInput(
            "not_a_choice", {{"text", typed}, {"choices", "pl, en, pl+en, en+pl"}}));
    std::tie(client.language, client.secondLanguage) = found->second;
}

void takeContact(domain::Client& client, const ClientForm& form) {
    if (!form.contactName && !form.contactEmail && !form.contactPhone)
        return;
    if (client.contacts.empty())
        client.contacts.emplace_back();
    auto& contact = client.contacts.front();
    take(contact.name, form.contactName);
    take(contact.email, form.contactEmail, domain::parseEmail);
    take(contact.phone, form.contactPhone);
}

void apply(domain::Client& client, const ClientForm& form) {
    auto& party = client.party;
    take(party.name, form.name);
    take(party.nip, form.nip, domain::parseNip);
    take(party.vatUe, form.vatUe, domain::parseVatUe);
    take(party.street, form.street);
    take(party.city, form.city);
    takePlace(party, form.postcode, form.country);
    take(party.email, form.email, domain::parseEmail);
    take(party.phone, form.phone);
    take(client.notes, form.notes);
    takeContact(client, form);
    if (form.language)
        takeLanguages(client, *form.language);
    if (form.currency)
        client.currency = domain::Currency::fromCode(trimmed(*form.currency)).orThrow();
    if (form.paymentTermDays)
        client.paymentTermDays = termDays(*form.paymentTermDays);
    if (form.isConsumer)
        client.isConsumer = *form.isConsumer;
    if (party.name.empty())
        throw domain::Refused(domain::refuseInput("missing_field", {{"field", "name"}}));
}

/// Two clients of one name could not be told apart, two of one NIP are one firm.
void requireSingle(Office& office, const domain::Client& client) {
    const storage::ClientStore clients(office.database());
    const auto key = wording::fold(client.party.name);
    auto others = clients.findByNip(client.party.nip);
    for (const auto id : clients.findByName(key))
        if (wording::fold(clientById(office, id).party.name) == key)
            others.push_back(id);
    for (const auto id : others)
        if (id != client.id)
            throw domain::Refused(domain::refuse(
                "client_exists", {{"name", clientById(office, id).party.name}, {"id", id.value}}));
}

domain::Client change(Office& office, domain::ClientId id, const char* kind,
                      const std::string& payload,
                      const std::function<void(domain::Client&)>& edit) {
    domain::Client client;
    office.write([&](Writing& writing) {
        client = clientById(office, id);
        edit(client);
        requirePrintable(office, client.party, "buyer");
        requireSingle(office, client);
        storage::ClientStore(office.database()).update(client, wording::fold(client.party.name));
        writing.record(kind, subjectOf(id), payload);
        writing.concerns(id);
    });
    return client;
}
}  // namespace

domain::Client addClient(Office& office, const ClientForm& form) {
    domain::Client client;
    office.write([&](Writing& writing) {
        client.currency = office.homeCurrency();
        const auto language =
            storage::SettingsStore(office.database()).value("language").value_or("pl");
        client.language = domain::documentLanguageOf(language);
        apply(client, form);
        requirePrintable(office, client.party, "buyer");
        requireSingle(office, client);
        client.id =
            storage::ClientStore(office.database()).add(client, wording::fold(client.party.name));
        writing.record("client_added", subjectOf(client.id),
                       nlohmann::json{{"name", client.party.name}}.dump());
        writing.concerns(client.id);
    });
    return client;
}

domain::Client editClient(Office& office, domain::ClientId client, const ClientForm& form) {
    return change(office, client, "client_edited", "{}",
                  [&](domain::Client& edited) { apply(edited, form); });
}

domain::Client archiveClient(Office& office, domain::ClientId client, bool archived) {
    return change(office, client, archived ? "client_archived" : "client_unarchived", "{}",
                  [&](domain::Client& edited) { edited.isArchived = archived; });
}

domain::Client refuseClient(Office& office, domain::ClientId client, bool refused,
                            const std::string& reason) {
    if (refused && trimmed(reason).empty())
        throw domain::Refused(domain::refuseInput("missing_field", {{"field", "reason"}}));
    return change(office, client, refused ? "client_refused" : "client_welcomed",
                  nlohmann::json{{"reason", reason}}.dump(),
                  [&](domain::Client& edited) { edited.isRefused = refused; });
}

namespace {
ClientRow rowOf(Office& office, domain::Client client) {
    ClientRow row;
    for (const auto& stored : storage::InvoiceStore(office.database())
                                  .openReceivables(client.id, office.today(), office.calendar())) {
        row.unpaid.add(stored.receivable.balance());
        if (stored.receivable.isOverdue(office.today()))
            row.overdue.add(stored.receivable.balance());
    }
    for (const auto& credit :
         storage::PaymentStore(office.database()).credits(client.id, office.today())) {
        row.credit.add(credit.left);
        if (credit.payment.kind == domain::PaymentKind::Deposit)
            row.deposit.add(credit.left);
    }
    try {
        const auto facts = factsOf(office, client.id);
        const auto standing = domain::gate::measure(facts, office.today());
        row.state = standing.state(std::nullopt);
        row.overall = domain::gate::overallOf(facts, standing);
    } catch (const domain::Refused&) {
        row.state = std::nullopt;  // a list is shown even where the gate cannot answer
    }
    row.client = std::move(client);
    return row;
}
}  // namespace

ClientRow showClient(Office& office, domain::ClientId client) {
    ClientRow row;
    office.read([&] { row = rowOf(office, clientById(office, client)); });
    return row;
}

std::vector<ClientRow> listClients(Office& office, const ClientFilter& filter) {
    std::vector<ClientRow> rows;
    office.read([&] {
        const storage::ClientFilter folded{.withArchived = filter.withArchived,
                                           .searchPart = wording::fold(filter.searchPart),
                                           .limit = filter.limit,
                                           .offset = filter.offset};
        for (auto& client : storage::ClientStore(office.database()).list(folded))
            rows.push_back(rowOf(office, std::move(client)));
    });
    return rows;
}
}  // namespace usecases

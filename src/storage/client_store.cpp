// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/client_store.h"

#include "query.h"
#include "storage/database.h"

namespace storage {
namespace {
#define CLIENT_COLUMNS                                                                          \
    "id, name, nip, vat_ue, street, postcode, city, country, email, phone, language, currency," \
    " payment_term_days, is_consumer, is_archived, is_refused, notes,"                          \
    " (SELECT s.language FROM second_language s WHERE s.client_id = client.id)"

domain::Client readClient(Query& row) {
    domain::Client client;
    client.id = row.id<domain::ClientId>();
    auto& party = client.party;
    for (auto* field : {&party.name, &party.nip, &party.vatUe, &party.street, &party.postcode,
                        &party.city, &party.country, &party.email, &party.phone})
        *field = row.text();
    client.language = domain::documentLanguageOf(row.text());
    client.currency = row.currency();
    client.paymentTermDays = row.maybe(&Query::small);
    client.isConsumer = row.boolean();
    client.isArchived = row.boolean();
    client.isRefused = row.boolean();
    client.notes = row.text();
    if (const auto second = row.maybe(&Query::text))
        client.secondLanguage = domain::documentLanguageOf(*second);
    return client;
}

void bindClient(Query& query, const domain::Client& client, std::string_view searchKey) {
    const auto& party = client.party;
    query
        .with(party.name, searchKey, party.nip, party.vatUe, party.street, party.postcode,
              party.city, party.country, party.email, party.phone)
        .with(domain::codeOf(client.language), client.currency, client.paymentTermDays,
              client.isConsumer, client.isArchived, client.isRefused, client.notes);
}

void writeContacts(Database& db, const domain::Client& client) {
    db.query("DELETE FROM contact WHERE client_id = ?").with(client.id).run();
    for (const auto& contact : client.contacts)
        db.query("INSERT INTO contact(client_id, name, email, phone) VALUES (?, ?, ?, ?)")
            .with(client.id, contact.name, contact.email, contact.phone)
            .run();
}

void writeSecondLanguage(Database& db, const domain::Client& client) {
    db.query("DELETE FROM second_language WHERE client_id = ?").with(client.id).run();
    if (client.secondLanguage)
        db.query("INSERT INTO second_language(client_id, language) VALUES (?, ?)")
            .with(client.id, domain::codeOf(*client.secondLanguage))
            .run();
}

std::vector<domain::ClientId> idsOf(Query&& query) {
    std::vector<domain::ClientId> ids;
    while (query.next())
        ids.push_back(query.id<domain::ClientId>());
    return ids;
}
}  // namespace

domain::ClientId ClientStore::add(const domain::Client& client, std::string_view searchKey) {
    auto query = db_.query(
        "INSERT INTO client(name, search_key, nip, vat_ue, street, postcode, city, country, email,"
        " phone, language, currency, payment_term_days, is_consumer, is_archived, is_refused, "
        "notes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindClient(query, client, searchKey);
    query.run();
    domain::Client stored = client;
    stored.id = {db_.lastId()};
    writeContacts(db_, stored);
    writeSecondLanguage(db_, stored);
    return stored.id;
}

void ClientStore::update(const domain::Client& client, std::string_view searchKey) {
    auto query = db_.query(
        "UPDATE client SET name = ?, search_key = ?, nip = ?, vat_ue = ?, street = ?, postcode = ?,"
        " city = ?, country = ?, email = ?, phone = ?, language = ?, currency = ?,"
        " payment_term_days = ?, is_consumer = ?, is_archived = ?, is_refused = ?, notes = ?"
        " WHERE id = ?");
    bindClient(query, client, searchKey);
    query.with(client.id).run();
    writeContacts(db_, client);
    writeSecondLanguage(db_, client);
}

std::optional<domain::Client> ClientStore::find(domain::ClientId id) const {
    auto query = db_.query("SELECT " CLIENT_COLUMNS " FROM client WHERE id = ?");
    query.with(id);
    if (!query.next())
        return std::nullopt;
    domain::Client client = readClient(query);
    auto contacts =
        db_.query("SELECT name, email, phone FROM contact WHERE client_id = ? ORDER BY id");
    contacts.with(id);
    while (contacts.next()) {
        domain::Contact contact;
        contact.name = contacts.text();
        contact.email = contacts.text();
        contact.phone = contacts.text();
        client.contacts.push_back(std::move(contact));
    }
    return client;
}

std::vector<domain::ClientId> ClientStore::findByName(std::string_view searchKey) const {
    auto exact = db_.query("SELECT id FROM client WHERE search_key = ?");
    exact.with(searchKey);
    auto found = idsOf(std::move(exact));
    if (!found.empty())
        return found;
    auto part = db_.query("SELECT id FROM client WHERE instr(search_key, ?) > 0 ORDER BY id");
    part.with(searchKey);
    return idsOf(std::move(part));
}

std::vector<domain::ClientId> ClientStore::findByNip(std::string_view nip) const {
    auto query = db_.query("SELECT id FROM client WHERE nip = ? AND nip <> '' ORDER BY id");
    query.with(nip);
    return idsOf(std::move(query));
}

std::vector<domain::Client> ClientStore::list(const ClientFilter& filter) const {
    auto query = db_.query("SELECT " CLIENT_COLUMNS
                           " FROM client WHERE (? OR is_archived = 0) AND (? = '' OR"
                           " instr(search_key, ?) > 0) ORDER BY search_key, id LIMIT ? OFFSET ?");
    query.with(filter.withArchived, filter.searchPart, filter.searchPart, filter.limit,
               filter.offset);
    std::vector<domain::Client> clients;
    while (query.next())
        clients.push_back(readClient(query));
    return clients;
}

std::vector<domain::ClientId> ClientStore::allIds() const {
    return idsOf(db_.query("SELECT id FROM client ORDER BY id"));
}

std::map<domain::ClientId, std::string> ClientStore::allNames() const {
    std::map<domain::ClientId, std::string> names;
    auto row = db_.query("SELECT id, name FROM client ORDER BY id");
    while (row.next()) {
        const auto id = row.id<domain::ClientId>();
        names.emplace_hint(names.end(), id, row.text());
    }
    return names;
}
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// Clients and their contacts.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/client/client.h"

namespace storage {
class Database;

/// Which clients a list shows, and which part of the list.
struct ClientFilter {
    bool withArchived = false;
    std::string searchPart;  ///< part of the search key; empty: all
    int limit = -1;          ///< -1: no limit
    int offset = 0;
};

class ClientStore {
public:
    explicit ClientStore(Database& database) : db_(database) {}

    /// `searchKey` is the folded name (wording), unique among clients. Gives the new id.
    domain::ClientId add(const domain::Client& client, std::string_view searchKey);
    void update(const domain::Client& client, std::string_view searchKey);

    std::optional<domain::Client> find(domain::ClientId id) const;

    /// The ids whose search key is exactly that, else those whose key contains it.
    std::vector<domain::ClientId> findByName(std::string_view searchKey) const;
    std::vector<domain::ClientId> findByNip(std::string_view nip) const;

    std::vector<domain::Client> list(const ClientFilter& filter) const;
    std::vector<domain::ClientId> allIds() const;
    std::map<domain::ClientId, std::string> allNames() const;

private:
    Database& db_;
};
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and keeping clients.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/client/client.h"
#include "usecases/office.h"

namespace usecases {
/// What a form or the command line says of a client, as typed; what is not given stays as it is
/// (or empty for a new one).
struct ClientForm {
    std::optional<std::string> name, nip, vatUe, street, postcode, city, country, email, phone;
    std::optional<std::string> language, currency, paymentTermDays, notes;
    std::optional<std::string> contactName, contactEmail,
        contactPhone;  ///< replaces the first contact
    std::optional<bool> isConsumer;
};

/// Refuses what cannot be right (`wrong_nip` …, kind Input), and a second client of the same name
/// or NIP
/// (`client_exists`).
domain::Client addClient(Office& office, const ClientForm& form);
domain::Client editClient(Office& office, domain::ClientId client, const ClientForm& form);

/// Kept off lists, or taken back.
domain::Client archiveClient(Office& office, domain::ClientId client, bool archived);
/// Never again: no new contract can be added or started; or taken back. A reason is kept in the
/// journal.
domain::Client refuseClient(Office& office, domain::ClientId client, bool refused,
                            const std::string& reason);

struct ClientRow {
    domain::Client client;
    std::optional<domain::gate::State> state;      ///< none while a rate of exchange is missing
    std::optional<domain::gate::Overall> overall;  ///< with its contracts; none likewise
    domain::Purse unpaid;
    domain::Purse overdue;  ///< the part of it that is late
    domain::Purse credit;   ///< on no invoice yet
    domain::Purse deposit;  ///< the part of it that was paid as a deposit
};

/// Which clients a list shows, and which part of the list.
struct ClientFilter {
    bool withArchived = false;
    std::string searchPart{};  ///< part of the name, whatever its case and accents; empty: all
    int limit = -1;            ///< -1: no limit
    int offset = 0;
};

ClientRow showClient(Office& office, domain::ClientId client);
std::vector<ClientRow> listClients(Office& office, const ClientFilter& filter);
}  // namespace usecases

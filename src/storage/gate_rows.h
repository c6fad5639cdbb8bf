// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the gate reads of one client, in a fixed number of statements however many
// contracts there are. Rows in their own currencies: nothing is converted or judged here.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/billing/prepayment.h"
#include "domain/contract/change_request.h"
#include "domain/contract/contract.h"
#include "domain/gate/facts.h"
#include "storage/invoice_store.h"
#include "storage/labour_store.h"

namespace storage {
struct GateRows {
    struct OfContract {
        domain::ContractId id;
        std::string title;
        domain::ContractState state = domain::ContractState::Draft;
        domain::Currency currency;
        domain::DepositStanding deposit;
        int roundsUsed = 0;
        int roundsAgreed = 0;
        std::vector<domain::ScopeItem> items;
        std::vector<domain::ChangeRequest> changes;  ///< open and absorbed ones
        WorkStore::Unbilled unbilled;                ///< on no issued invoice
        std::optional<domain::gate::ManualStop> manual;
    };

    std::string clientName;
    std::vector<domain::Credit> credits;
    std::vector<StoredReceivable> invoices;  ///< those with a positive balance
    /// Of those the ones that are of a contract; read only where there are credits
    /// or a deposit is missing.
    std::map<domain::InvoiceId, domain::ContractId> contractOfInvoice;
    std::vector<OfContract> contracts;  ///< all, in order of id
    std::optional<domain::gate::ManualStop> manual;
    std::vector<domain::gate::StoredSetting> settings;
    std::vector<domain::gate::RecordedStop> recordedStops;
};

/// None for an unknown client. Money and deposits are as of the day, the rest as of now.
std::optional<GateRows> readGateRows(Database& db, domain::ClientId client, domain::Date asOf,
                                     const domain::BusinessCalendar& calendar);
}  // namespace storage

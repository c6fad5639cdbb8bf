// SPDX-License-Identifier: GPL-3.0-or-later
// Work entries, deliveries, revision rounds and the one running timer. Whatever adds work needs a
// permit of the gate.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/gate/permit.h"
#include "domain/labour/labour.h"

namespace storage {
class Database;

class WorkStore {
public:
    explicit WorkStore(Database& database) : db_(database) {}

    std::optional<domain::RunningTimer> timer() const;
    void startTimer(const domain::RunningTimer& timer, domain::gate::Permit permit);
    /// The override under which the timer runs, if it does.
    std::optional<domain::OverrideId> timerOverride() const;

    /// What the timer earned under an override is used up of that override's cap.
    struct Earned {
        domain::OverrideId under;
        domain::Money amount;  ///< database's currency
    };

    /// Ends the timer and keeps what it measured as an entry of its contract; never asks the gate
    /// (T21), so it is refused when no timer runs.
    domain::WorkEntryId endTimer(const domain::WorkEntry& measured,
                                 const std::optional<Earned>& earned = std::nullopt);

    domain::WorkEntryId addEntry(const domain::WorkEntry& entry, domain::gate::Permit permit);
    /// Lowers the quantity of an entry; std::logic_error for a higher one.
    void lowerEntry(domain::WorkEntryId id, domain::Quantity quantity);
    void raiseEntry(domain::WorkEntryId id, domain::Quantity quantity, domain::gate::Permit permit);
    void removeEntry(domain::WorkEntryId id);
    std::optional<domain::WorkEntry> findEntry(domain::WorkEntryId id) const;
    bool isInvoiced(domain::WorkEntryId id) const;
    /// The draft that holds the entry; none when an issued invoice does, or nothing.
    std::optional<domain::InvoiceId> draftOf(domain::WorkEntryId id) const;

    domain::DeliveryId addDelivery(const domain::Delivery& delivery, domain::gate::Permit permit);
    domain::RoundId addRound(const domain::RevisionRound& round, domain::gate::Permit permit);

    /// In order of date and id.
    std::vector<domain::WorkEntry> entries(std::optional<domain::ContractId> contract) const;
    std::vector<domain::Delivery> deliveries(std::optional<domain::ContractId> contract) const;
    std::vector<domain::RevisionRound> rounds(std::optional<domain::ContractId> contract) const;
    int roundsUsed(domain::ContractId contract) const;

    /// What no invoice holds: no issued one, or (`notEvenInDraft`) none at all.
    struct Unbilled {
        std::vector<domain::Delivery> deliveries;
        std::vector<domain::WorkEntry> entries;
        std::vector<domain::ScopeItemId> acceptedItems;
    };

    Unbilled unbilled(domain::ContractId contract, bool notEvenInDraft) const;

private:
    Database& db_;
};
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// Payments, their allocations to invoices, and what is left of them. Rows are only added.
#pragma once
#include <optional>
#include <vector>

#include "domain/billing/prepayment.h"
#include "domain/contract/contract.h"

namespace storage {
class Database;

struct PaymentFilter {
    std::optional<domain::ClientId> client{};
    int limit = -1;
    int offset = 0;
};

class PaymentStore {
public:
    explicit PaymentStore(Database& database) : db_(database) {}

    domain::PaymentId add(const domain::Payment& payment);
    void allocate(const domain::Allocation& allocation);

    std::optional<domain::Payment> find(domain::PaymentId id) const;
    bool isReversed(domain::PaymentId id) const;
    std::vector<domain::Payment> list(const PaymentFilter& filter) const;

    /// What the payment's allocations sum to, per invoice, none zero.
    std::vector<domain::Allocation> standing(domain::PaymentId id) const;
    /// The same seen from an invoice: what each payment has put on it.
    std::vector<domain::Allocation> standingOn(domain::InvoiceId id) const;

    /// The last day on which a payment was taken back from the invoice; none when none was.
    std::optional<domain::Date> lastTakenBack(domain::InvoiceId id) const;

    domain::Money left(domain::PaymentId id) const;
    /// Payments and deposits with something left, up to the day, of one client or all; oldest
    /// first.
    std::vector<domain::Credit> credits(std::optional<domain::ClientId> client,
                                        domain::Date asOf) const;
    /// How far the deposit that the contract requires is in, as of the day.
    domain::DepositStanding deposit(domain::ContractId contract, domain::Money required,
                                    domain::Date asOf) const;

private:
    Database& db_;
};
}  // namespace storage

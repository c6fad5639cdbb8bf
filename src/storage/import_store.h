// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices issued elsewhere and the payments that came with them. They are read like any other
// (invoice_store.h, payment_store.h); this is how they come in and how they are found again.
#pragma once
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/billing/invoice.h"

namespace storage {
class Database;

/// A number that is taken, and what an import compares with.
struct KnownInvoice {
    domain::InvoiceId id;
    bool isImported = false;  ///< false: one of ours
    domain::ClientId client;
    domain::Date issueDate;
    domain::Date dueDate;
    domain::Money gross;
    domain::Money allocated;     ///< what lies on it now
    domain::Money importedPaid;  ///< what imports have brought for it, whatever became of it
};

class ImportStore {
public:
    explicit ImportStore(Database& database) : db_(database) {}

    /// Adds it frozen, without lines; `fileHash` is the document of kind "import" that it came
    /// from, `row` its row there. Gives its id.
    domain::InvoiceId add(const domain::IssuedInvoice& invoice, std::string_view fileHash, int row);

    /// The payment came with the import of the invoice.
    void mark(domain::PaymentId payment, domain::InvoiceId invoice);

    std::optional<KnownInvoice> find(std::string_view number) const;

    /// Clients as imported invoices have them, who may have been renamed since; each once.
    std::vector<std::pair<domain::ClientId, domain::Party>> buyers() const;

private:
    Database& db_;
};
}  // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would add: the rows of a file beside what the database has already. Private to the
// use cases; receivables_import.h is what people call.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/receivables_file.h"
#include "storage/import_store.h"
#include "usecases/receivables_import.h"

namespace usecases {
/// A client by its id, or by its place among the plan's new ones.
struct ClientPlace {
    domain::ClientId known;
    std::size_t added = 0;
    bool isKnown = false;

    friend bool operator==(const ClientPlace&, const ClientPlace&) = default;
};

struct PlannedInvoice {
    const exchange::ReceivableRow* row = nullptr;
    ClientPlace client;
    domain::Date dueDate;
    std::optional<domain::ForeignRate> rate;
};

struct PlannedPayment {
    const exchange::ReceivableRow* row = nullptr;
    ClientPlace client;
    std::optional<domain::InvoiceId> known;  ///< else the planned invoice at `added`
    std::size_t added = 0;
    domain::Money amount;
    domain::Money allocated;
};

struct ImportPlan {
    std::vector<domain::Client> clients;
    std::vector<PlannedInvoice> invoices;
    std::vector<PlannedPayment> payments;
    std::vector<ImportProblem> problems;
    Warnings warnings;
    int known = 0;
};

/// `columns` names the column of a field in problems. The plan points into `rows`. Inside the
/// caller's transaction.
ImportPlan planImport(Office& office, const std::vector<exchange::ReceivableRow>& rows,
                      const std::map<exchange::ReceivableField, std::string>& columns);
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices: drafts, and issued ones as they were frozen. What is owed is read together with
// corrections and allocations, as of a day.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/billing/invoice.h"
#include "domain/billing/receivable.h"

namespace storage {
class Database;

struct InvoiceFilter {
    std::optional<domain::ClientId> client{};
    std::optional<domain::ContractId> contract{};
    bool onlyDrafts = false;
    bool onlyIssued = false;
    int limit = -1;
    int offset = 0;
};

/// One row of a list: a draft has no number, dates or figures but its lines' sum.
struct InvoiceRow {
    domain::InvoiceId id;
    domain::InvoiceKind kind = domain::InvoiceKind::Invoice;
    std::optional<std::string> number;
    domain::ClientId client;
    std::string clientName;
    std::optional<domain::ContractId> contract{};
    domain::Currency currency;
    std::optional<domain::Date> issueDate;
    std::optional<domain::Date> dueDate;
    std::optional<domain::Money> gross;
    bool isImported = false;  ///< issued elsewhere
};

/// A receivable with the rate at which its currency counts in limits; no rate: home currency.
struct StoredReceivable {
    domain::Receivable receivable;
    std::optional<domain::Rate> rate;
};

class InvoiceStore {
public:
    explicit InvoiceStore(Database& database) : db_(database) {}

    domain::InvoiceId addDraft(const domain::InvoiceDraft& draft);
    std::optional<domain::InvoiceDraft> findDraft(domain::InvoiceId id) const;
    void removeDraft(domain::InvoiceId id);

    /// Freezes the draft `invoice.id` as the issued document; in the caller's transaction with its
    /// number and document.
    void freeze(const domain::IssuedInvoice& invoice, std::string_view series,
                std::string_view documentHash);
    /// Adds a correction, frozen at once; gives its id.
    domain::InvoiceId addCorrection(const domain::IssuedInvoice& correction,
                                    std::string_view series, std::string_view documentHash);

    /// An issued invoice or correction.
    std::optional<domain::IssuedInvoice> find(domain::InvoiceId id) const;
    std::optional<domain::InvoiceId> findByNumber(std::string_view number) const;
    bool exists(domain::InvoiceId id) const;
    std::optional<std::string> numberOf(domain::InvoiceId id) const;  ///< none of a draft
    std::optional<std::string> documentHash(domain::InvoiceId id) const;
    std::optional<domain::InvoiceId> correctionOf(domain::InvoiceId id) const;

    /// By day of issue, then number, an invoice before a correction; drafts last, as drafted.
    std::vector<InvoiceRow> list(const InvoiceFilter& filter) const;
    /// Invoices and corrections of our own, issued on these days (both included), in order of
    /// issue.
    std::vector<domain::InvoiceId> issuedBetween(domain::Date from, domain::Date to,
                                                 std::optional<domain::ClientId> client) const;

    /// Issued up to the day and not settled on it, with corrections and allocations up to the day;
    /// of one client or all. Every balance is positive. In order of due date and id.
    std::vector<StoredReceivable> openReceivables(std::optional<domain::ClientId> client,
                                                  domain::Date asOf,
                                                  const domain::BusinessCalendar& calendar) const;
    /// The contracts of the client's invoices that are open now; those of none are left out.
    std::map<domain::InvoiceId, domain::ContractId> contractsOfOpen(domain::ClientId client) const;
    /// Issued up to the day, settled or not.
    std::optional<StoredReceivable> receivable(domain::InvoiceId id, domain::Date asOf,
                                               const domain::BusinessCalendar& calendar) const;

private:
    domain::InvoiceId addRow(const domain::InvoiceDraft& draft, const domain::Correction* of);

    Database& db_;
};
}  // namespace storage

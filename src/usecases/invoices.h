// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices: drafted from work or by hand, issued with number, figures and PDF in one transaction,
// corrected by a new document. Never stopped (T15).
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/billing/invoice.h"
#include "domain/billing/receivable.h"
#include "usecases/contracts.h"

namespace usecases {
struct DraftView {
    domain::InvoiceDraft draft;
    domain::Totals totals;
    std::string clientName;
    bool lacksAddress = false;  ///< the buyer's, which the law wants on the document
    Warnings warnings;
};

/// Of all that was delivered and accepted and is on no invoice. Refuses `nothing_to_invoice`.
DraftView draftFromContract(Office& office, domain::ContractId contract);

/// Work of a contract that is on no invoice and no draft.
struct ToInvoice {
    domain::ContractId contract;
    std::string title;
    domain::Money gross;
};

/// What draftFromContract would not refuse, closed contracts included.
std::vector<ToInvoice> toInvoice(Office& office, domain::ClientId client);

struct DraftForm {
    domain::ClientId client;
    /// "name; quantity; unit; price[; vat[; discount]]" each
    std::vector<std::string> lines;
    std::optional<domain::Currency> currency;
    std::optional<int> paymentTermDays;
    std::optional<domain::Date> saleDate;
    std::string note;
};

DraftView draftByHand(Office& office, const DraftForm& form);
/// A draft given up; its work can be drafted again. Refuses `invoice_issued`.
void discardDraft(Office& office, domain::InvoiceId draft);

/// A new draft by hand with the lines of an issued invoice.
DraftView copyInvoice(Office& office, domain::InvoiceId invoice);

struct IssuedView {
    domain::IssuedInvoice invoice;
    domain::Receivable receivable;
    std::string documentHash;
    std::filesystem::path pdf;  ///< written file, empty when none was asked for
    GateEffect effect;
    Warnings warnings;
};

struct IssueForm {
    domain::InvoiceId draft;
    std::optional<std::filesystem::path> folder{};  ///< for the PDF
    std::optional<domain::ForeignRate> rate{};      ///< else the stored one of the right day
    std::optional<domain::Date> saleDate{};
    domain::PrepaymentUse use{};  ///< which credit of the client goes on it
    bool withoutAddress = false;  ///< although the buyer's is not known
};

/// Money of the client that lies on no invoice and could go on the one of this draft, up to what
/// the draft comes to.
struct CreditAtHand {
    domain::Money deposits;  ///< for its contract
    domain::Money others;    ///< beside them, but deposits for other contracts
};

CreditAtHand creditAtHand(Office& office, domain::InvoiceId draft);

/// Refuses `invoice_issued` a second time, `date_before_last_document`, `buyer_address_needed`, and
/// what domain::issue refuses.
IssuedView issueInvoice(Office& office, const IssueForm& form);

/// The page as it would be issued today, with a word in the place of the number; nothing is
/// written. Refuses what domain::issue does.
std::string proofOfDraft(Office& office, const IssueForm& form);

/// The frozen PDF as bytes. Refuses `invoice_imported`, as do all that draw, copy or correct.
std::string pdfOfIssued(Office& office, domain::InvoiceId invoice);

/// A correction to zero. Refuses `correction_needs_reason`, `already_corrected`,
/// `cannot_correct_correction`. What was paid becomes credit. `releasesWork`: the work can be
/// invoiced again.
IssuedView correctInvoice(Office& office, domain::InvoiceId invoice, const std::string& reason,
                          bool releasesWork, const std::optional<std::filesystem::path>& folder);

/// A draft or an issued document, by id or number.
struct InvoiceView {
    std::optional<DraftView> draft;
    std::optional<IssuedView> issued;
};

InvoiceView showInvoice(Office& office, std::string_view idOrNumber);

struct InvoiceFilter {
    std::optional<domain::ClientId> client{};
    std::optional<domain::ContractId> contract{};
    bool onlyDrafts = false;
    bool onlyIssued = false;
    int limit = -1;  ///< -1: no limit
    int offset = 0;
};

/// A draft has no number or dates; its gross is what it would come to.
struct InvoiceListRow {
    domain::InvoiceId id;
    domain::InvoiceKind kind = domain::InvoiceKind::Invoice;
    std::optional<std::string> number;
    domain::ClientId client;
    std::string clientName;
    std::optional<domain::ContractId> contract;
    domain::Currency currency;
    std::optional<domain::Date> issueDate;
    std::optional<domain::Date> dueDate;
    std::optional<domain::Money> gross;
    std::optional<domain::Receivable> receivable;  ///< of an issued invoice (not of a correction)
    bool isImported = false;                       ///< issued elsewhere
};

/// By day of issue and number; drafts last, as they were drafted.
std::vector<InvoiceListRow> listInvoices(Office& office, const InvoiceFilter& filter);

/// The frozen PDF, byte for byte.
std::filesystem::path invoicePdf(Office& office, domain::InvoiceId invoice,
                                 const std::filesystem::path& folder);
}  // namespace usecases

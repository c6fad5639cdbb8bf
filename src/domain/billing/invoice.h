// SPDX-License-Identifier: GPL-3.0-or-later
// An invoice as a draft (may change, has no number) and as issued (frozen with both parties, lines
// and figures; T31, T32). What is owed on it is a Receivable, derived from payments and
// corrections.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/identifiers.h"
#include "domain/billing/prepayment.h"
#include "domain/billing/totals.h"
#include "domain/client/client.h"

namespace domain {
/// What a line was made from, so that nothing is invoiced twice. All empty for a line typed by
/// hand.
struct LineSource {
    std::vector<DeliveryId> deliveries;
    std::vector<WorkEntryId> entries;
    std::optional<ScopeItemId> acceptedItem;  ///< an accepted change, invoiceable at acceptance
};

struct DraftLine {
    Line line;
    LineSource source;
};

struct InvoiceDraft {
    InvoiceId id;
    ClientId client;
    std::optional<ContractId> contract;
    Currency currency;
    std::vector<DraftLine> lines;
    std::optional<Date> saleDate;  ///< date of performance; the issue date when none is given
    int paymentTermDays = kUsualTermDays;
    std::string note;
};

/// A rate of exchange to the currency of the database, as published.
struct ForeignRate {
    Rate rate;
    std::string table;  ///< e.g. "183/A/NBP/2026"
    Date date;

    friend bool operator==(const ForeignRate&, const ForeignRate&) = default;
};

enum class InvoiceKind { Invoice, Correction };

/// "invoice", "correction"; and back (std::domain_error for others).
std::string_view codeOf(InvoiceKind kind);
InvoiceKind invoiceKindOf(std::string_view code);

/// What a correction corrects and why; the lines as they were. The document's own lines are as they
/// are now, its totals the difference.
struct Correction {
    InvoiceId corrects;
    std::string number;
    Date issueDate;
    std::string reason;
    std::vector<Line> before;
    Totals totalsBefore;
    Totals totalsAfter;
    bool releasesWork = true;  ///< what was invoiced may be invoiced again
    /// Payments that lay on the invoice and lie on none with the correction.
    std::vector<Prepayment> released = {};
};

struct IssuedInvoice {
    InvoiceId id;
    InvoiceKind kind = InvoiceKind::Invoice;
    std::string number;
    ClientId client;
    std::optional<ContractId> contract;
    std::string contractTitle;
    Date issueDate;
    Date saleDate;
    Date dueDate;  ///< as printed; the moved date is for the question "is it late"
    Party seller;
    Party buyer;
    VatStatus sellerStatus = VatStatus::Payer;
    std::string exemptionBasis;
    bool buyerIsConsumer = false;
    std::optional<BankAccount> account;
    DocumentLanguage language = DocumentLanguage::Polish;
    std::optional<DocumentLanguage> secondLanguage;  ///< each label again, beside the first
    Currency currency;
    std::vector<Line> lines;
    Totals totals;
    std::optional<ForeignRate> rate;         ///< present exactly when the currency is foreign
    std::optional<Money> vatInHomeCurrency;  ///< when the currency is foreign and there is tax
    std::optional<Correction> correction;    ///< present exactly when kind is Correction
    std::string note;
    std::vector<Prepayment> prepaid;  ///< of an invoice; never more than its gross
    /// Issued elsewhere: no lines, no tax, no PDF of ours, and never corrected here.
    bool isImported = false;

    /// What the page asks for: the gross without what was here before.
    Money leftToPay() const { return totals.gross - sumOf(prepaid, currency); }
};

/// Makes the issued document from a draft, all but its number and PDF.
struct IssueRequest {
    const InvoiceDraft& draft;
    const Seller& seller;
    const Client& buyer;
    std::string contractTitle;
    Currency home;
    Date today;
    std::optional<ForeignRate> rate;
    /// Of the buyer: what of it goes on the invoice, see prepay().
    std::span<const Credit> credits{};
    PrepaymentUse use{};
};

/// Refuses: `invoice_without_lines`; a line without name or quantity (`missing_field`,
/// `quantity_not_positive`), with a negative price (`price_negative`) or a discount beyond its
/// value
/// (`discount_too_large`); `rate_not_for_seller`; `exemption_basis_needed`; `term_out_of_range`;
/// `sale_date_in_future`; `account_missing` when the seller has no account in the currency;
/// `rate_required` for a foreign currency without a rate and `rate_not_wanted` for a rate in the
/// home currency; `rate_date_wrong` for a rate not older than the earlier of issue and sale date
/// (art. 31a VAT Act); `total_not_positive`; `value_too_large`.
Result<IssuedInvoice> issue(const IssueRequest& request);

/// What of the refusals of issue() is known of the lines alone, so that no draft is kept that can
/// never be issued.
Result<Done> checkLines(const InvoiceDraft& draft, VatStatus seller);

/// A correction of `original` to zero: every line's quantity becomes zero. It keeps the original's
/// parties, sale and due date and rate; like a new document it has no id and no number yet.
IssuedInvoice correctToZero(const IssuedInvoice& original, Date today, std::string reason,
                            bool releasesWork);

/// VAT in the home currency: half up of VAT × rate (art. 106e ust. 11 VAT Act).
Money inHomeCurrency(Money amount, Rate rate, Currency home);
}  // namespace domain

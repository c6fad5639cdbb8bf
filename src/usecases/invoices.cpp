// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/invoices.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "documents/press.h"
#include "drafts.h"
#include "matching.h"
#include "storage/client_store.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "usecases/find.h"
#include "usecases/invoice_rates.h"
#include "usecases/output_files.h"
#include "wording/characters.h"

namespace usecases {
using domain::Money;

namespace {
IssuedView issuedView(Office& office, domain::InvoiceId id) {
    const storage::InvoiceStore invoices(office.database());
    IssuedView view;
    view.invoice = invoices.find(id).value();
    view.documentHash = invoices.documentHash(id).value_or("");
    const auto root = view.invoice.correction ? view.invoice.correction->corrects : id;
    if (const auto stored = invoices.receivable(root, office.today(), office.calendar()))
        view.receivable = stored->receivable;
    return view;
}

/// What was issued elsewhere has no page of ours, and is corrected where it was issued.
void requireOurs(Office& office, domain::InvoiceId id) {
    const auto invoice = storage::InvoiceStore(office.database()).find(id);
    if (invoice && invoice->isImported)
        throw domain::Refused(domain::refuse("invoice_imported", {{"number", invoice->number}}));
}

/// A number of a series, and what is to be said about it.
struct TakenNumber {
    std::string number;
    Warnings warnings;
};

/// The next number of the series. One that an imported invoice has was given elsewhere: it is left
/// out and journalled as such, for it must not come twice.
TakenNumber nextNumber(Office& office, Writing& writing, const char* series) {
    storage::NumberStore numbers(office.database());
    TakenNumber taken;
    for (;;) {
        taken.number = numbers.take(series, office.today());
        if (!storage::InvoiceStore(office.database()).findByNumber(taken.number))
            return taken;
        const int last = numbers.last(series, office.today());
        writing.record(
            "numbers_skipped", "series",
            nlohmann::json{{"series", series},
                           {"period", domain::periodOf(numbers.series(series), office.today())},
                           {"from", last},
                           {"to", last}}
                .dump());
        taken.warnings.push_back(domain::refuse("number_imported", {{"number", taken.number}}));
    }
}

std::string issuedPayload(const domain::IssuedInvoice& invoice, const std::string& hash) {
    return nlohmann::json{{"number", invoice.number},
                          {"gross", domain::formatAmount(invoice.totals.gross)},
                          {"currency", std::string(invoice.currency.code())},
                          {"document", hash}}
        .dump();
}

/// The law wants the buyer's address on the document (art. 106e ust. 1 pkt 3 VAT Act); who knows
/// why there is none says so.
void requireAddress(const domain::IssuedInvoice& invoice, const IssueForm& form) {
    if (!invoice.buyer.hasAddress() && !form.withoutAddress)
        throw domain::Refused(
            domain::refuse("buyer_address_needed", {{"client", invoice.buyer.name},
                                                    {"id", invoice.client.value},
                                                    {"draft", form.draft.value}}));
}

/// Issued without an address, a document is mended by a correction alone.
Warnings addressWarnings(const domain::IssuedInvoice& invoice) {
    if (invoice.buyer.hasAddress())
        return {};
    return {domain::refuse("buyer_address_missing", {{"client", invoice.buyer.name},
                                                     {"id", invoice.client.value},
                                                     {"number", invoice.number}})};
}

/// What the law wants on the document and is not known (art. 106e ust. 1 VAT Act): said, not
/// refused, since the person may know why.
Warnings contentWarnings(const domain::IssuedInvoice& invoice) {
    auto warnings = addressWarnings(invoice);
    const auto& buyer = invoice.buyer;
    const auto has = [&](domain::VatRate::Kind kind) {
        return std::ranges::any_of(invoice.lines,
                                   [&](const auto& line) { return line.vat.kind == kind; });
    };
    if (has(domain::VatRate::Kind::ReverseChargeEu) &&
        (buyer.vatUe.empty() || invoice.seller.vatUe.empty()))
        warnings.push_back(domain::refuse("vat_ue_missing"));
    return warnings;
}

/// What is still wrong with a document of ours that stands as it was issued.
Warnings standingWarnings(Office& office, const domain::IssuedInvoice& invoice) {
    const bool stands = !invoice.isImported && !invoice.correction &&
                        !storage::InvoiceStore(office.database()).correctionOf(invoice.id);
    return stands ? addressWarnings(invoice) : Warnings();
}

wording::Voice voiceOf(Office& office, const domain::IssuedInvoice& invoice) {
    const auto& first = office.voice(invoice.language);
    return invoice.secondLanguage ? first.besideIt(office.voice(*invoice.secondLanguage)) : first;
}

/// Draws, stores and numbers a document that is complete but for these.
std::string drawAndKeep(Office& office, const domain::IssuedInvoice& invoice) {
    const auto pdf = office.press().invoice(invoice, voiceOf(office, invoice));
    return storage::DocumentStore(office.database())
        .put(std::string(domain::codeOf(invoice.kind)), invoice.number + ".pdf", pdf);
}

void stagePdf(Office& office, OutputFiles& files, const std::string& hash, IssuedView& view) {
    const auto document = storage::DocumentStore(office.database()).find(hash).value();
    view.pdf = files.stage(document.fileName, document.bytes);
}

/// What lies on an invoice that `corrected` changes and becomes free of it: latest payment first,
/// down to what is left to pay.
std::vector<domain::Prepayment> freeOf(Office& office, domain::InvoiceId invoice, Money corrected) {
    const storage::PaymentStore payments(office.database());
    const auto stored = storage::InvoiceStore(office.database())
                            .receivable(invoice, office.today(), office.calendar());
    Money over = -(stored.value().receivable.balance() + corrected);
    std::vector<domain::Prepayment> released;
    const auto standing = payments.standingOn(invoice);
    for (auto each = standing.rbegin(); each != standing.rend() && over.isPositive(); ++each) {
        const Money back = std::min(each->amount, over);
        const auto payment = payments.find(each->payment).value();
        released.push_back({payment.id, payment.kind, payment.date, back});
        over -= back;
    }
    return released;
}

void release(Office& office, const domain::Correction& correction) {
    for (const auto& each : correction.released)
        storage::PaymentStore(office.database())
            .allocate({each.payment, correction.corrects, office.today(), -each.amount});
}

/// The document that the draft would become today, but for its number.
domain::IssuedInvoice completed(Office& office, const IssueForm& form) {
    auto draft = draftById(office, form.draft);
    if (form.saleDate)
        draft.saleDate = form.saleDate;
    const auto seller = storage::SettingsStore(office.database()).seller();
    const auto buyer = clientById(office, draft.client);
    const auto credits =
        storage::PaymentStore(office.database()).credits(draft.client, office.today());
    const auto rate = rateFor(office, draft, form.rate);
    const auto title = draft.contract ? contractById(office, *draft.contract).title : std::string();
    return domain::issue({.draft = draft,
                          .seller = seller,
                          .buyer = buyer,
                          .contractTitle = title,
                          .home = office.homeCurrency(),
                          .today = office.today(),
                          .rate = rate,
                          .credits = credits,
                          .use = form.use})
        .orThrow();
}

/// From its first day on, what was here before lies on the invoice.
void putPrepaid(Office& office, Writing& writing, const domain::IssuedInvoice& invoice) {
    for (const auto& each : invoice.prepaid)
        match(office, writing, {each.payment, invoice.id, invoice.issueDate, each.amount});
}
}  // namespace

CreditAtHand creditAtHand(Office& office, domain::InvoiceId id) {
    CreditAtHand credit;
    office.read([&] {
        const auto view = viewOf(office, draftById(office, id));
        const auto& draft = view.draft;
        const auto credits =
            storage::PaymentStore(office.database()).credits(draft.client, office.today());
        const auto upTo = [&](domain::PrepaymentUse use) {
            return domain::sumOf(domain::prepay(view.totals.gross, draft.contract, credits, use),
                                 draft.currency);
        };
        credit.deposits = upTo({.deposits = true, .others = false});
        credit.others = upTo({.deposits = true, .others = true}) - credit.deposits;
    });
    return credit;
}

std::string proofOfDraft(Office& office, const IssueForm& form) {
    std::string pdf;
    office.read([&] {
        const auto invoice = completed(office, form);
        pdf = office.press().invoice(invoice, voiceOf(office, invoice));
    });
    return pdf;
}

std::string pdfOfIssued(Office& office, domain::InvoiceId invoice) {
    std::string bytes;
    office.read([&] {
        requireOurs(office, invoice);
        const auto hash = storage::InvoiceStore(office.database()).documentHash(invoice);
        if (!hash)
            throw domain::Refused(
                domain::refuseInput("invoice_unknown", {{"text", std::to_string(invoice.value)}}));
        bytes = storage::DocumentStore(office.database()).find(*hash).value().bytes;
    });
    return bytes;
}

IssuedView issueInvoice(Office& office, const IssueForm& form) {
    IssuedView view;
    std::optional<OutputFiles> files;
    if (form.folder)
        files.emplace(*form.folder);
    auto effect = office.write([&](Writing& writing) {
        auto& database = office.database();
        auto invoice = completed(office, form);
        requireAddress(invoice, form);
        invoice.id = form.draft;
        const auto taken = nextNumber(office, writing, "invoice");
        invoice.number = taken.number;
        if (invoice.rate) {
            storage::RateStore(database).put(invoice.currency, *invoice.rate);
            // Unbilled work of every client counts at the last rate.
            for (const auto client : storage::ClientStore(database).allIds())
                writing.concerns(client);
        }
        const auto hash = drawAndKeep(office, invoice);
        storage::InvoiceStore(database).freeze(invoice, "invoice", hash);
        writing.record("invoice_issued", subjectOf(invoice.id), issuedPayload(invoice, hash));
        putPrepaid(office, writing, invoice);
        writing.concerns(invoice.client);
        view = issuedView(office, invoice.id);
        view.warnings = taken.warnings;
        std::ranges::copy(rateWarnings(office, invoice), std::back_inserter(view.warnings));
        std::ranges::copy(contentWarnings(invoice), std::back_inserter(view.warnings));
        if (files)
            stagePdf(office, *files, hash, view);
    });
    view.effect = std::move(effect);
    if (files)
        files->publish();
    return view;
}

IssuedView correctInvoice(Office& office, domain::InvoiceId id, const std::string& reason,
                          bool releasesWork, const std::optional<std::filesystem::path>& folder) {
    if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
        throw domain::Refused(domain::refuseInput("correction_needs_reason"));
    IssuedView view;
    std::optional<OutputFiles> files;
    if (folder)
        files.emplace(*folder);
    auto effect = office.write([&](Writing& writing) {
        auto& database = office.database();
        storage::InvoiceStore invoices(database);
        requireOurs(office, id);
        const auto original = invoices.find(id);
        if (!original || original->correction)
            throw domain::Refused(domain::refuse("cannot_correct_correction"));
        if (const auto earlier = invoices.correctionOf(id))
            throw domain::Refused(domain::refuse(
                "already_corrected", {{"number", invoices.find(*earlier).value().number}}));
        auto correction = domain::correctToZero(*original, office.today(),
                                                wording::composed(reason), releasesWork);
        correction.correction->released = freeOf(office, id, correction.totals.gross);
        const auto taken = nextNumber(office, writing, "correction");
        correction.number = taken.number;
        const auto hash = drawAndKeep(office, correction);
        correction.id = invoices.addCorrection(correction, "correction", hash);
        release(office, *correction.correction);
        writing.record("invoice_corrected", subjectOf(correction.id),
                       issuedPayload(correction, hash));
        writing.concerns(original->client);
        view = issuedView(office, correction.id);
        view.warnings = taken.warnings;
        if (files)
            stagePdf(office, *files, hash, view);
    });
    view.effect = std::move(effect);
    if (files)
        files->publish();
    return view;
}

InvoiceView showInvoice(Office& office, std::string_view idOrNumber) {
    InvoiceView view;
    office.read([&] {
        try {
            view.issued = issuedView(office, findIssued(office, idOrNumber));
            view.issued->warnings = standingWarnings(office, view.issued->invoice);
        } catch (const domain::Refused& refused) {
            if (refused.refusal().code != "invoice_is_draft")
                throw;
            view.draft = viewOf(office, draftById(office, {std::stoll(std::string(idOrNumber))}));
        }
    });
    return view;
}

std::vector<InvoiceListRow> listInvoices(Office& office, const InvoiceFilter& filter) {
    std::vector<InvoiceListRow> rows;
    office.read([&] {
        const storage::InvoiceStore invoices(office.database());
        for (auto& row : invoices.list({.client = filter.client,
                         .contract = filter.contract,
                         .onlyDrafts = filter.onlyDrafts,
                         .onlyIssued = filter.onlyIssued,
                         .limit = filter.limit,
                         .offset = filter.offset})) {
            InvoiceListRow each{row.id,
                                row.kind,
                                std::move(row.number),
                                row.client,
                                std::move(row.clientName),
                                row.contract,
                                row.currency,
                                row.issueDate,
                                row.dueDate,
                                row.gross,
                                std::nullopt,
                                row.isImported};
            if (!each.number)
                each.gross = viewOf(office, draftById(office, each.id)).totals.gross;
            if (each.number && each.kind == domain::InvoiceKind::Invoice)
                if (auto stored = invoices.receivable(each.id, office.today(), office.calendar()))
                    each.receivable = std::move(stored->receivable);
            rows.push_back(std::move(each));
        }
    });
    return rows;
}

std::filesystem::path invoicePdf(Office& office, domain::InvoiceId invoice,
                                 const std::filesystem::path& folder) {
    OutputFiles files(folder);
    IssuedView view;
    office.read([&] {
        requireOurs(office, invoice);
        const auto hash = storage::InvoiceStore(office.database()).documentHash(invoice);
        stagePdf(office, files, hash.value(), view);
    });
    files.publish();
    return view.pdf;
}
}  // namespace usecases

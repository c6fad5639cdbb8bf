// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/invoices.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "documents/press.h"
#include "domain/billing/billable.h"
#include "storage/client_store.h"
#include "storage/contract_store.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "storage/work_store.h"
#include "usecases/find.h"
#include "usecases/output_files.h"

namespace usecases {
using domain::Money;

namespace {
constexpr int kUsualTermDays = 14;

std::string subjectOf(domain::InvoiceId invoice) {
    return "invoice/" + std::to_string(invoice.value);
}

std::vector<domain::Line> linesOf(const domain::InvoiceDraft& draft) {
    std::vector<domain::Line> lines;
    for (const auto& each : draft.lines)
        lines.push_back(each.line);
    return lines;
}

DraftView viewOf(Office& office, domain::InvoiceDraft draft) {
    DraftView view;
    view.totals = domain::computeTotals(linesOf(draft), draft.currency);
    view.clientName = clientById(office, draft.client).party.name;
    view.draft = std::move(draft);
    return view;
}

DraftView storeDraft(Office& office, Writing& writing, domain::InvoiceDraft draft) {
    draft.id = storage::InvoiceStore(office.database()).addDraft(draft);
    writing.record("invoice_drafted", subjectOf(draft.id), "{}");
    writing.concerns(draft.client);
    return viewOf(office, std::move(draft));
}

/// The day of performance of drafted work: the last delivery, entry or acceptance in it.
std::optional<domain::Date> lastPerformance(Office& office, const domain::Contract& contract,
                                            const storage::WorkStore::Unbilled& work,
                                            const std::vector<domain::DraftLine>& lines) {
    std::optional<domain::Date> last;
    const storage::ContractStore contracts(office.database());
    const auto note = [&](domain::Date date) { last = std::max(last.value_or(date), date); };
    for (const auto& line : lines) {
        for (const auto& delivery : work.deliveries)
            if (std::ranges::find(line.source.deliveries, delivery.id) !=
                line.source.deliveries.end())
                note(delivery.date);
        for (const auto& entry : work.entries)
            if (std::ranges::find(line.source.entries, entry.id) != line.source.entries.end())
                note(entry.date);
        for (const auto& item : contract.items)
            if (item.change && item.id == line.source.acceptedItem)
                note(contracts.findChange(*item.change).value().decidedOn.value());
    }
    return last;
}

/// Above what was agreed: a warning per item, since the client never said yes to it.
Warnings beyondScope(Office& office, const domain::Contract& contract) {
    Warnings warnings;
    const auto view = contractView(office, contract);
    for (std::size_t i = 0; i < contract.items.size(); ++i)
        if (view.delivered[i] > contract.items[i].quantity)
            warnings.push_back(
                domain::refuse("beyond_scope", {{"item", contract.items[i].name},
                                                {"agreed", contract.items[i].quantity},
                                                {"delivered", view.delivered[i]}}));
    return warnings;
}

std::vector<std::string> parts(const std::string& text) {
    std::vector<std::string> found;
    for (std::size_t start = 0; start <= text.size();) {
        auto end = text.find(';', start);
        end = end == std::string::npos ? text.size() : end;
        const auto part = text.substr(start, end - start);
        const auto first = part.find_first_not_of(" \t");
        found.push_back(first == std::string::npos
                            ? std::string()
                            : part.substr(first, part.find_last_not_of(" \t") - first + 1));
        start = end + 1;
    }
    return found;
}

/// "name; quantity; unit; price[; vat[; discount]]".
domain::Line lineFrom(const std::string& text, const domain::VatRate& usualRate,
                      domain::Currency currency) {
    const auto given = parts(text);
    if (given.size() < 4 || given.size() > 6 || given[0].empty())
        throw domain::Refused(domain::refuseInput("wrong_line", {{"text", text}}));
    domain::Line line;
    line.name = given[0];
    line.quantity = domain::parseQuantity(given[1]).orThrow();
    line.unit = domain::parseUnit(given[2]).orThrow();
    line.unitPrice = domain::parseMoney(given[3], currency).orThrow();
    line.vat = given.size() > 4 && !given[4].empty() ? domain::parseVatRate(given[4]).orThrow()
                                                     : usualRate;
    line.discount =
        given.size() > 5 ? domain::parseMoney(given[5], currency).orThrow() : Money::zero(currency);
    return line;
}

domain::InvoiceDraft draftById(Office& office, domain::InvoiceId id) {
    const storage::InvoiceStore invoices(office.database());
    if (auto draft = invoices.findDraft(id))
        return *std::move(draft);
    if (const auto issued = invoices.find(id))
        throw domain::Refused(domain::refuse("invoice_issued", {{"number", issued->number}}));
    throw domain::Refused(
        domain::refuseInput("invoice_unknown", {{"text", std::to_string(id.value)}}));
}

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

std::string issuedPayload(const domain::IssuedInvoice& invoice, const std::string& hash) {
    return nlohmann::json{{"number", invoice.number},
                          {"gross", domain::formatAmount(invoice.totals.gross)},
                          {"currency", std::string(invoice.currency.code())},
                          {"document", hash}}
        .dump();
}

/// A rate that is not of the last business day before (art. 31a VAT Act) is said, not refused: a
/// table may be published late.
Warnings rateWarnings(Office& office, const domain::IssuedInvoice& invoice) {
    if (!invoice.rate)
        return {};
    const auto usual =
        office.calendar().previousBusinessDay(std::min(invoice.issueDate, invoice.saleDate));
    if (invoice.rate->date == usual)
        return {};
    return {domain::refuse("rate_not_of_previous_day",
                           {{"date", invoice.rate->date}, {"expected", usual}})};
}

/// Draws, stores and numbers a document that is complete but for these.
std::string drawAndKeep(Office& office, const domain::IssuedInvoice& invoice) {
    const auto pdf = office.press().invoice(invoice, office.voice(invoice.language));
    return storage::DocumentStore(office.database())
        .put(std::string(domain::codeOf(invoice.kind)), invoice.number + ".pdf", pdf);
}

void stagePdf(Office& office, OutputFiles& files, const std::string& hash, IssuedView& view) {
    const auto document = storage::DocumentStore(office.database()).find(hash).value();
    view.pdf = files.stage(document.fileName, document.bytes);
}

/// What lies on a corrected invoice becomes credit, latest payment first, down to what is left to
/// pay.
void releasePayments(Office& office, domain::InvoiceId invoice) {
    storage::PaymentStore payments(office.database());
    const auto stored = storage::InvoiceStore(office.database())
                            .receivable(invoice, office.today(), office.calendar());
    Money over = -stored.value().receivable.balance();
    auto standing = payments.standingOn(invoice);
    for (auto each = standing.rbegin(); each != standing.rend() && over.isPositive(); ++each) {
        const Money back = std::min(each->amount, over);
        payments.allocate({each->payment, invoice, office.today(), -back});
        over -= back;
    }
}
}  // namespace

DraftView draftFromContract(Office& office, domain::ContractId id) {
    DraftView view;
    office.write([&](Writing& writing) {
        const auto contract = contractById(office, id);
        const auto work = storage::WorkStore(office.database()).unbilled(id, true);
        domain::InvoiceDraft draft;
        draft.client = contract.client;
        draft.contract = id;
        draft.currency = contract.currency;
        draft.paymentTermDays = contract.paymentTermDays;
        draft.lines =
            domain::billableLines(contract, {work.deliveries, work.entries, work.acceptedItems});
        if (draft.lines.empty())
            throw domain::Refused(
                domain::refuse("nothing_to_invoice", {{"contract", contract.title}}));
        draft.saleDate = lastPerformance(office, contract, work, draft.lines);
        view = storeDraft(office, writing, std::move(draft));
        view.warnings = beyondScope(office, contract);
    });
    return view;
}

DraftView draftByHand(Office& office, const DraftForm& form) {
    DraftView view;
    office.write([&](Writing& writing) {
        const auto client = clientById(office, form.client);
        const auto seller = storage::SettingsStore(office.database()).seller();
        domain::InvoiceDraft draft;
        draft.client = form.client;
        draft.currency = form.currency.value_or(client.currency);
        draft.paymentTermDays =
            form.paymentTermDays.value_or(client.paymentTermDays.value_or(kUsualTermDays));
        draft.saleDate = form.saleDate;
        draft.note = form.note;
        for (const auto& text : form.lines) {
            auto line = lineFrom(text, domain::usualRate(seller.vatStatus, client), draft.currency);
            domain::checkRate(line.vat, seller.vatStatus).orThrow();
            draft.lines.push_back({std::move(line), {}});
        }
        if (draft.lines.empty())
            throw domain::Refused(domain::refuse("invoice_without_lines"));
        view = storeDraft(office, writing, std::move(draft));
    });
    return view;
}

void discardDraft(Office& office, domain::InvoiceId id) {
    office.write([&](Writing& writing) {
        const auto draft = draftById(office, id);
        storage::InvoiceStore(office.database()).removeDraft(id);
        writing.record("draft_discarded", subjectOf(id), "{}");
        writing.concerns(draft.client);
    });
}

DraftView copyInvoice(Office& office, domain::InvoiceId id) {
    DraftView view;
    office.write([&](Writing& writing) {
        const auto original = storage::InvoiceStore(office.database()).find(id);
        if (!original || original->correction)
            throw domain::Refused(domain::refuse("cannot_copy"));
        domain::InvoiceDraft draft;
        draft.client = original->client;
        draft.currency = original->currency;
        draft.paymentTermDays = domain::daysBetween(original->issueDate, original->dueDate);
        draft.note = original->note;
        for (const auto& line : original->lines)
            draft.lines.push_back({line, {}});
        view = storeDraft(office, writing, std::move(draft));
    });
    return view;
}

IssuedView issueInvoice(Office& office, const IssueForm& form) {
    IssuedView view;
    std::optional<OutputFiles> files;
    if (form.folder)
        files.emplace(*form.folder);
    auto effect = office.write([&](Writing& writing) {
        auto& database = office.database();
        auto draft = draftById(office, form.draft);
        if (form.saleDate)
            draft.saleDate = form.saleDate;
        const auto seller = storage::SettingsStore(database).seller();
        const auto buyer = clientById(office, draft.client);
        const auto title =
            draft.contract ? contractById(office, *draft.contract).title : std::string();
        auto invoice = domain::issue({.draft = draft,
                                      .seller = seller,
                                      .buyer = buyer,
                                      .contractTitle = title,
                                      .home = office.homeCurrency(),
                                      .today = office.today(),
                                      .rate = form.rate})
                           .orThrow();
        invoice.id = form.draft;
        invoice.number = storage::NumberStore(database).take("invoice", office.today());
        if (invoice.rate) {
            storage::RateStore(database).put(invoice.currency, *invoice.rate);
            // Unbilled work of every client counts at the last rate.
            for (const auto client : storage::ClientStore(database).allIds())
                writing.concerns(client);
        }
        const auto hash = drawAndKeep(office, invoice);
        storage::InvoiceStore(database).freeze(invoice, "invoice", hash);
        writing.record("invoice_issued", subjectOf(invoice.id), issuedPayload(invoice, hash));
        writing.concerns(draft.client);
        view = issuedView(office, invoice.id);
        view.warnings = rateWarnings(office, invoice);
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
        const auto original = invoices.find(id);
        if (!original || original->correction)
            throw domain::Refused(domain::refuse("cannot_correct_correction"));
        if (const auto earlier = invoices.correctionOf(id))
            throw domain::Refused(domain::refuse(
                "already_corrected", {{"number", invoices.find(*earlier).value().number}}));
        auto correction = domain::correctToZero(*original, office.today(), reason, releasesWork);
        correction.number = storage::NumberStore(database).take("correction", office.today());
        const auto hash = drawAndKeep(office, correction);
        correction.id = invoices.addCorrection(correction, "correction", hash);
        releasePayments(office, id);
        writing.record("invoice_corrected", subjectOf(correction.id),
                       issuedPayload(correction, hash));
        writing.concerns(original->client);
        view = issuedView(office, correction.id);
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
                                std::nullopt};
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
        const auto hash = storage::InvoiceStore(office.database()).documentHash(invoice);
        stagePdf(office, files, hash.value(), view);
    });
    files.publish();
    return view.pdf;
}
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "documents/press.h"
#include "domain/billing/billable.h"
#include "storage/contract_store.h"
#include "storage/invoice_store.h"
#include "storage/labour_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "usecases/find.h"
#include "wording/characters.h"

namespace usecases {
using domain::Money;

namespace {

std::vector<domain::Line> linesOf(const domain::InvoiceDraft& draft) {
    std::vector<domain::Line> lines;
    for (const auto& each : draft.lines)
        lines.push_back(each.line);
    return lines;
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
    const auto note = [&](bool isDrafted, auto dateOf) {
        if (isDrafted)
            last = std::max(last.value_or(dateOf()), dateOf());
    };
    const auto holds = [](const auto& ids, auto id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    for (const auto& line : lines) {
        const auto& source = line.source;
        for (const auto& delivery : work.deliveries)
            note(holds(source.deliveries, delivery.id), [&] { return delivery.date; });
        for (const auto& entry : work.entries)
            note(holds(source.entries, entry.id), [&] { return entry.date; });
        for (const auto& item : contract.items)
            note(item.change && item.id == source.acceptedItem,
                 [&] { return contracts.findChange(*item.change).value().decidedOn.value(); });
    }
    return last;
}

/// Of all that can be invoiced; without lines when nothing can.
domain::InvoiceDraft draftOf(Office& office, const domain::Contract& contract) {
    const auto work = storage::WorkStore(office.database()).unbilled(contract.id, true);
    domain::InvoiceDraft draft;
    draft.client = contract.client;
    draft.contract = contract.id;
    draft.currency = contract.currency;
    draft.paymentTermDays = contract.paymentTermDays;
    draft.lines =
        domain::billableLines(contract, {work.deliveries, work.entries, work.acceptedItems});
    draft.saleDate = lastPerformance(office, contract, work, draft.lines);
    return draft;
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

/// Names the draft that holds what is on no invoice yet, if there is one.
domain::Refusal nothingToInvoice(Office& office, const domain::Contract& contract) {
    auto refusal = domain::refuse("nothing_to_invoice", {{"contract", contract.title}});
    const auto drafts = storage::InvoiceStore(office.database())
                            .list({.contract = contract.id, .onlyDrafts = true, .limit = 1});
    if (!drafts.empty()) {
        refusal.arguments.emplace_back("reason", "draft");
        refusal.arguments.emplace_back("draft", drafts.front().id.value);
    }
    return refusal;
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

int checkedTerm(int days) {
    if (days < 0 || days > domain::kLongestTermDays)
        throw domain::Refused(
            domain::refuseInput("term_out_of_range", {{"field", "payment_term_days"},
                                                      {"value", days},
                                                      {"lowest", 0},
                                                      {"highest", domain::kLongestTermDays}}));
    return days;
}
}  // namespace

DraftView viewOf(Office& office, domain::InvoiceDraft draft) {
    DraftView view;
    view.totals = domain::computeTotals(linesOf(draft), draft.currency);
    const auto buyer = clientById(office, draft.client).party;
    view.clientName = buyer.name;
    view.lacksAddress = !buyer.hasAddress();
    if (view.lacksAddress)
        view.warnings.push_back(domain::refuse(
            "draft_without_address", {{"client", buyer.name}, {"id", draft.client.value}}));
    view.draft = std::move(draft);
    return view;
}

domain::InvoiceDraft draftById(Office& office, domain::InvoiceId id) {
    const storage::InvoiceStore invoices(office.database());
    if (auto draft = invoices.findDraft(id))
        return *std::move(draft);
    if (const auto issued = invoices.find(id))
        throw domain::Refused(domain::refuse("invoice_issued", {{"number", issued->number}}));
    throw domain::Refused(domain::refuseInput(
        "invoice_unknown", {{"text", std::to_string(id.value)}, {"reason", "draft"}}));
}

DraftView draftFromContract(Office& office, domain::ContractId id) {
    DraftView view;
    office.write([&](Writing& writing) {
        const auto contract = contractById(office, id);
        auto draft = draftOf(office, contract);
        if (draft.lines.empty())
            throw domain::Refused(nothingToInvoice(office, contract));
        view = storeDraft(office, writing, std::move(draft));
        std::ranges::move(beyondScope(office, contract), std::back_inserter(view.warnings));
    });
    return view;
}

std::vector<ToInvoice> toInvoice(Office& office, domain::ClientId client) {
    std::vector<ToInvoice> all;
    office.read([&] {
        for (const auto& contract :
             storage::ContractStore(office.database()).list({.client = client})) {
            const auto draft = draftOf(office, contract);
            if (!draft.lines.empty())
                all.push_back({contract.id, contract.title,
                               domain::computeTotals(linesOf(draft), draft.currency).gross});
        }
    });
    return all;
}

DraftView draftByHand(Office& office, const DraftForm& form) {
    DraftView view;
    office.write([&](Writing& writing) {
        const auto client = clientById(office, form.client);
        const auto seller = storage::SettingsStore(office.database()).seller();
        domain::InvoiceDraft draft;
        draft.client = form.client;
        draft.currency = form.currency.value_or(client.currency);
        draft.paymentTermDays = checkedTerm(
            form.paymentTermDays.value_or(client.paymentTermDays.value_or(domain::kUsualTermDays)));
        draft.saleDate = form.saleDate;
        draft.note = wording::composed(form.note);
        office.press().requirePrintable(draft.note, "note");
        for (const auto& text : form.lines) {
            auto line = lineFrom(wording::composed(text),
                                 domain::usualRate(seller.vatStatus, client), draft.currency);
            office.press().requirePrintable(line.name, "line.name");
            draft.lines.push_back({std::move(line), {}});
        }
        domain::checkLines(draft, seller.vatStatus).orThrow();
        for (const auto& each : draft.lines)
            domain::checkBasis(each.line.vat, seller).orThrow();
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
        if (original->isImported)
            throw domain::Refused(
                domain::refuse("invoice_imported", {{"number", original->number}}));
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
}  // namespace usecases

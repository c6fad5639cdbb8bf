// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/invoice_store.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "query.h"
#include "snapshot.h"
#include "storage/database.h"

namespace storage {
using nlohmann::json;

namespace {
void addLine(Database& db, domain::InvoiceId invoice, const char* part, int position,
             const domain::Line& line) {
    db.query(
          "INSERT INTO invoice_line(invoice_id, part, position, name, quantity, unit, unit_price,"
          " discount, vat, net) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(invoice, part, position, line.name, line.quantity, domain::codeOf(line.unit),
              line.unitPrice, line.discount, domain::codeOf(line.vat), line.net())
        .run();
}

void addSources(Database& db, std::int64_t line, const domain::LineSource& source) {
    for (const auto delivery : source.deliveries)
        db.query("INSERT INTO line_source(line_id, delivery_id) VALUES (?, ?)")
            .with(line, delivery)
            .run();
    for (const auto entry : source.entries)
        db.query("INSERT INTO line_source(line_id, work_entry_id) VALUES (?, ?)")
            .with(line, entry)
            .run();
    if (source.acceptedItem)
        db.query("INSERT INTO line_source(line_id, scope_item_id) VALUES (?, ?)")
            .with(line, *source.acceptedItem)
            .run();
}

void addRates(Database& db, domain::InvoiceId invoice, const char* part,
              const domain::Totals& totals) {
    int position = 0;
    for (const auto& rate : totals.perRate)
        db.query(
              "INSERT INTO invoice_rate(invoice_id, part, position, vat_rate, net, vat, gross)"
              " VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(invoice, part, ++position, domain::codeOf(rate.rate), rate.net, rate.vat,
                  rate.gross)
            .run();
}

domain::Line readLine(Query& row, domain::Currency currency) {
    domain::Line line;
    line.name = row.text();
    line.quantity = row.quantity();
    line.unit = domain::parseUnit(row.text()).orThrow();
    line.unitPrice = row.money(currency);
    line.discount = row.money(currency);
    line.vat = domain::parseVatRate(row.text()).orThrow();
    return line;
}

std::vector<domain::Line> linesOf(Database& db, domain::InvoiceId invoice, const char* part,
                                  domain::Currency currency, std::vector<domain::Money>& nets) {
    auto row = db.query(
        "SELECT name, quantity, unit, unit_price, discount, vat, net"
        " FROM invoice_line WHERE invoice_id = ? AND part = ? ORDER BY position");
    row.with(invoice, part);
    std::vector<domain::Line> lines;
    while (row.next()) {
        lines.push_back(readLine(row, currency));
        nets.push_back(row.money(currency));
    }
    return lines;
}

domain::Totals totalsOf(Database& db, domain::InvoiceId invoice, const char* part,
                        domain::Currency currency) {
    auto row = db.query(
        "SELECT vat_rate, net, vat, gross FROM invoice_rate"
        " WHERE invoice_id = ? AND part = ? ORDER BY position");
    row.with(invoice, part);
    domain::Totals totals;
    totals.net = totals.vat = totals.gross = domain::Money::zero(currency);
    while (row.next()) {
        domain::RateTotal rate;
        rate.rate = domain::parseVatRate(row.text()).orThrow();
        rate.net = row.money(currency);
        rate.vat = row.money(currency);
        rate.gross = row.money(currency);
        totals.net += rate.net;
        totals.vat += rate.vat;
        totals.gross += rate.gross;
        totals.perRate.push_back(rate);
    }
    return totals;
}

domain::LineSource sourceOf(Database& db, std::int64_t line) {
    auto row = db.query(
        "SELECT delivery_id, work_entry_id, scope_item_id FROM line_source"
        " WHERE line_id = ? ORDER BY rowid");
    row.with(line);
    domain::LineSource source;
    while (row.next()) {
        if (const auto delivery = row.maybe(&Query::id<domain::DeliveryId>))
            source.deliveries.push_back(*delivery);
        if (const auto entry = row.maybe(&Query::id<domain::WorkEntryId>))
            source.entries.push_back(*entry);
        if (const auto item = row.maybe(&Query::id<domain::ScopeItemId>))
            source.acceptedItem = item;
    }
    return source;
}

void readSnapshot(domain::IssuedInvoice& invoice, const json& snapshot) {
    invoice.seller = partyFrom(snapshot.at("seller"));
    invoice.buyer = partyFrom(snapshot.at("buyer"));
    invoice.sellerStatus = domain::vatStatusOf(snapshot.at("seller_status").get<std::string>());
    invoice.exemptionBasis = snapshot.at("exemption_basis");
    invoice.buyerIsConsumer = snapshot.at("buyer_is_consumer");
    invoice.language = domain::documentLanguageOf(snapshot.at("language").get<std::string>());
    if (const auto second = snapshot.find("second_language"); second != snapshot.end())
        invoice.secondLanguage = domain::documentLanguageOf(second->get<std::string>());
    invoice.contractTitle = snapshot.at("contract_title");
    if (snapshot.contains("account"))
        invoice.account = accountFrom(snapshot.at("account"));
    if (snapshot.contains("prepaid"))
        invoice.prepaid = prepaidFrom(snapshot.at("prepaid"), invoice.currency);
    if (invoice.correction) {
        const auto& correction = snapshot.at("correction");
        invoice.correction->number = correction.at("number");
        invoice.correction->issueDate =
            domain::dateOf(correction.at("issue_date").get<std::string>());
        invoice.correction->reason = correction.at("reason");
        if (correction.contains("released"))
            invoice.correction->released = prepaidFrom(correction.at("released"), invoice.currency);
    }
}
}  // namespace

domain::InvoiceId InvoiceStore::addRow(const domain::InvoiceDraft& draft,
                                       const domain::Correction* of) {
    db_.query(
           "INSERT INTO invoice(kind, client_id, contract_id, currency, payment_term_days,"
           " sale_date, note, corrects_id, releases_work) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(of != nullptr ? "correction" : "invoice", draft.client, draft.contract,
              draft.currency, draft.paymentTermDays, draft.saleDate, draft.note,
              of != nullptr ? std::optional(of->corrects) : std::nullopt,
              of != nullptr ? std::optional(of->releasesWork) : std::nullopt)
        .run();
    const domain::InvoiceId id{db_.lastId()};
    int position = 0;
    for (const auto& each : draft.lines) {
        addLine(db_, id, "line", ++position, each.line);
        addSources(db_, db_.lastId(), each.source);
    }
    return id;
}

domain::InvoiceId InvoiceStore::addDraft(const domain::InvoiceDraft& draft) {
    return addRow(draft, nullptr);
}

std::optional<domain::InvoiceDraft> InvoiceStore::findDraft(domain::InvoiceId id) const {
    domain::InvoiceDraft draft;
    {
        auto row = db_.query(
            "SELECT id, client_id, contract_id, currency, sale_date,"
            " payment_term_days, note FROM invoice"
            " WHERE id = ? AND number IS NULL");
        row.with(id);
        if (!row.next())
            return std::nullopt;
        draft.id = row.id<domain::InvoiceId>();
        draft.client = row.id<domain::ClientId>();
        draft.contract = row.maybe(&Query::id<domain::ContractId>);
        draft.currency = row.currency();
        draft.saleDate = row.maybe(&Query::date);
        draft.paymentTermDays = row.small();
        draft.note = row.text();
    }
    auto row = db_.query(
        "SELECT id, name, quantity, unit, unit_price, discount, vat"
        " FROM invoice_line WHERE invoice_id = ? ORDER BY position");
    row.with(id);
    while (row.next()) {
        const auto line = row.integer();
        domain::DraftLine draftLine{readLine(row, draft.currency), {}};
        draftLine.source = sourceOf(db_, line);
        draft.lines.push_back(std::move(draftLine));
    }
    return draft;
}

void InvoiceStore::removeDraft(domain::InvoiceId id) {
    db_.query("DELETE FROM invoice WHERE id = ? AND number IS NULL").with(id).run();
}

void InvoiceStore::freeze(const domain::IssuedInvoice& invoice, std::string_view series,
                          std::string_view documentHash) {
    addRates(db_, invoice.id, "total", invoice.totals);
    if (invoice.correction) {
        addRates(db_, invoice.id, "before", invoice.correction->totalsBefore);
        addRates(db_, invoice.id, "after", invoice.correction->totalsAfter);
    }
    auto query = db_.query(
        "UPDATE invoice SET number = ?, series = ?, issue_date = ?, sale_date = ?, due_date = ?,"
        " net = ?, vat = ?, gross = ?, rate = ?, rate_table = ?, rate_date = ?, vat_home = ?,"
        " method = ?, snapshot = ?, document = ? WHERE id = ?");
    query.with(invoice.number, series, invoice.issueDate, invoice.saleDate, invoice.dueDate,
               invoice.totals.net, invoice.totals.vat, invoice.totals.gross);
    if (invoice.rate)
        query.with(invoice.rate->rate, invoice.rate->table, invoice.rate->date);
    else
        query.with(std::nullopt, std::nullopt, std::nullopt);
    query
        .with(invoice.vatInHomeCurrency, domain::kNetMethod, snapshotOf(invoice).dump(),
              documentHash, invoice.id)
        .run();
}

domain::InvoiceId InvoiceStore::addCorrection(const domain::IssuedInvoice& correction,
                                              std::string_view series,
                                              std::string_view documentHash) {
    domain::InvoiceDraft draft;
    draft.client = correction.client;
    draft.contract = correction.contract;
    draft.currency = correction.currency;
    draft.saleDate = correction.saleDate;
    // A correction keeps the due date of the original, which may lie behind it.
    draft.paymentTermDays =
        std::clamp(domain::daysBetween(correction.issueDate, correction.dueDate), 0, 365);
    draft.note = correction.note;
    for (const auto& line : correction.lines)
        draft.lines.push_back({line, {}});
    domain::IssuedInvoice stored = correction;
    stored.id = addRow(draft, &*correction.correction);
    int position = 0;
    for (const auto& line : correction.correction->before)
        addLine(db_, stored.id, "before", ++position, line);
    freeze(stored, series, documentHash);
    return stored.id;
}

std::optional<domain::IssuedInvoice> InvoiceStore::find(domain::InvoiceId id) const {
    auto row = db_.query(
        "SELECT id, kind, number, client_id, contract_id, issue_date, sale_date, due_date,"
        " currency, note, rate, rate_table, rate_date, vat_home, corrects_id, releases_work,"
        " snapshot, net, vat, gross, series IS 'imported'"
        " FROM invoice WHERE id = ? AND number IS NOT NULL");
    row.with(id);
    if (!row.next())
        return std::nullopt;
    domain::IssuedInvoice invoice;
    invoice.id = row.id<domain::InvoiceId>();
    invoice.kind = domain::invoiceKindOf(row.text());
    invoice.number = row.text();
    invoice.client = row.id<domain::ClientId>();
    invoice.contract = row.maybe(&Query::id<domain::ContractId>);
    invoice.issueDate = row.date();
    invoice.saleDate = row.date();
    invoice.dueDate = row.date();
    invoice.currency = row.currency();
    invoice.note = row.text();
    if (const auto rate = row.maybe(&Query::integer)) {
        invoice.rate = domain::ForeignRate{{*rate}, row.text(), {}};
        invoice.rate->date = row.date();
    } else {
        row.skip();
        row.skip();
    }
    const auto vatHome = row.maybe(&Query::integer);
    if (const auto corrects = row.maybe(&Query::id<domain::InvoiceId>)) {
        invoice.correction = domain::Correction{};
        invoice.correction->corrects = *corrects;
        invoice.correction->releasesWork = row.boolean();
    } else {
        row.skip();
    }
    const auto snapshot = json::parse(row.text());
    readSnapshot(invoice, snapshot);
    if (vatHome)
        invoice.vatInHomeCurrency = domain::Money::fromMinor(
            *vatHome, domain::Currency::of(snapshot.at("home_currency").get<std::string>()));
    std::vector<domain::Money> nets;
    invoice.lines = linesOf(db_, id, "line", invoice.currency, nets);
    invoice.totals = totalsOf(db_, id, "total", invoice.currency);
    for (auto* total : {&invoice.totals.net, &invoice.totals.vat, &invoice.totals.gross})
        *total = row.money(invoice.currency);
    invoice.isImported = row.boolean();
    if (invoice.correction) {
        std::vector<domain::Money> before;
        invoice.correction->before = linesOf(db_, id, "before", invoice.currency, before);
        invoice.correction->totalsBefore = totalsOf(db_, id, "before", invoice.currency);
        invoice.correction->totalsAfter = totalsOf(db_, id, "after", invoice.currency);
        invoice.correction->totalsBefore.lineNets = std::move(before);
        invoice.correction->totalsAfter.lineNets = std::move(nets);
    } else {
        invoice.totals.lineNets = std::move(nets);
    }
    return invoice;
}

std::optional<domain::InvoiceId> InvoiceStore::findByNumber(std::string_view number) const {
    auto query = db_.query("SELECT id FROM invoice WHERE number = ?");
    query.with(number);
    return query.next() ? std::optional(query.id<domain::InvoiceId>()) : std::nullopt;
}

bool InvoiceStore::exists(domain::InvoiceId id) const {
    auto query = db_.query("SELECT 1 FROM invoice WHERE id = ?");
    query.with(id);
    return query.next();
}

std::optional<std::string> InvoiceStore::documentHash(domain::InvoiceId id) const {
    auto query = db_.query("SELECT document FROM invoice WHERE id = ?");
    query.with(id);
    return query.next() ? query.maybe(&Query::text) : std::nullopt;
}

std::optional<domain::InvoiceId> InvoiceStore::correctionOf(domain::InvoiceId id) const {
    auto query = db_.query("SELECT id FROM invoice WHERE corrects_id = ?");
    query.with(id);
    return query.next() ? std::optional(query.id<domain::InvoiceId>()) : std::nullopt;
}

namespace {
/// Each filter in words of its own, so that an index answers it.
Query listQuery(Database& db, const InvoiceFilter& filter) {
#define LIST(where)                                                                           \
    "SELECT i.id, i.kind, i.number, i.client_id, c.name, i.contract_id, i.currency,"          \
    " i.issue_date, i.due_date, i.gross, i.series IS 'imported' FROM invoice i"               \
    " CROSS JOIN client c ON c.id = i.client_id WHERE " where                                 \
    " AND (NOT ?2 OR i.number IS NULL) AND (NOT ?3 OR i.number IS NOT NULL)"                  \
    " ORDER BY i.number IS NULL, i.issue_date, i.kind DESC, length(i.number), i.number, i.id" \
    " LIMIT ?4 OFFSET ?5"
    const bool hasBoth = filter.contract && filter.client;
    const char* sql = hasBoth             ? LIST("i.contract_id = ?1 AND i.client_id = ?6")
                      : filter.contract   ? LIST("i.contract_id = ?1")
                      : filter.client     ? LIST("i.client_id = ?1")
                      : filter.onlyDrafts ? LIST("?1 IS NULL AND i.number IS NULL")
                                          : LIST("?1 IS NULL");
#undef LIST
    auto row = db.query(sql);
    if (filter.contract)
        row.with(*filter.contract);
    else
        row.with(filter.client);
    row.with(filter.onlyDrafts, filter.onlyIssued, filter.limit, filter.offset);
    if (hasBoth)
        row.with(*filter.client);
    return row;
}
}  // namespace

std::optional<std::string> InvoiceStore::numberOf(domain::InvoiceId id) const {
    auto row = db_.query("SELECT number FROM invoice WHERE id = ?");
    row.with(id);
    return row.next() ? row.maybe(&Query::text) : std::nullopt;
}

std::vector<domain::InvoiceId> InvoiceStore::issuedBetween(
    domain::Date from, domain::Date to, std::optional<domain::ClientId> client) const {
    auto row = db_.query(
        "SELECT id FROM invoice WHERE number IS NOT NULL AND issue_date BETWEEN ?1 AND ?2"
        " AND series <> 'imported' AND (?3 IS NULL OR client_id = ?3) ORDER BY issue_date, id");
    row.with(from, to, client);
    std::vector<domain::InvoiceId> ids;
    while (row.next())
        ids.push_back(row.id<domain::InvoiceId>());
    return ids;
}

std::vector<InvoiceRow> InvoiceStore::list(const InvoiceFilter& filter) const {
    auto row = listQuery(db_, filter);
    std::vector<InvoiceRow> rows;
    while (row.next()) {
        InvoiceRow each;
        each.id = row.id<domain::InvoiceId>();
        each.kind = domain::invoiceKindOf(row.text());
        each.number = row.maybe(&Query::text);
        each.client = row.id<domain::ClientId>();
        each.clientName = row.text();
        each.contract = row.maybe(&Query::id<domain::ContractId>);
        each.currency = row.currency();
        each.issueDate = row.maybe(&Query::date);
        each.dueDate = row.maybe(&Query::date);
        each.gross = row.maybeMoney(each.currency);
        each.isImported = row.boolean();
        rows.push_back(std::move(each));
    }
    return rows;
}
}  // namespace storage

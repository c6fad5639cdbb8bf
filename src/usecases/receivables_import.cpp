// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/receivables_import.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "exchange/file_bytes.h"
#include "exchange/receivables_table.h"
#include "exchange/sha256.h"
#include "import_plan.h"
#include "storage/client_store.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "subjects.h"
#include "wording/names.h"

namespace usecases {
using exchange::ReceivableField;
using nlohmann::json;

namespace {
constexpr const char* kRemembered = "receivables_import";
constexpr std::size_t kSamples = 5;

const char* codeOf(exchange::ColumnOrigin origin) {
    switch (origin) {
        case exchange::ColumnOrigin::Told:
            return "told";
        case exchange::ColumnOrigin::Remembered:
            return "remembered";
        case exchange::ColumnOrigin::ByName:
            break;
    }
    return "by_name";
}

/// What the last import was told or has found.
struct Remembered {
    exchange::ToldColumns columns;
    std::vector<std::string> header;
    std::optional<exchange::DateOrder> order;

    /// "#3" means the third column of the table that it was said of, and nothing in another.
    exchange::ToldColumns columnsFor(const std::vector<std::string>& another) const {
        auto fitting = columns;
        if (another != header)
            std::erase_if(fitting, [](const auto& each) { return each.second.starts_with('#'); });
        return fitting;
    }
};

Remembered remembered(Office& office) {
    Remembered found;
    const auto text = storage::SettingsStore(office.database()).value(kRemembered);
    if (!text)
        return found;
    const auto stored = json::parse(*text);
    for (const auto& [field, column] : stored.at("columns").items())
        found.columns.emplace_back(field, column.get<std::string>());
    found.header = stored.value("header", found.header);
    found.order = exchange::dateOrderOf(stored.at("date_order").get<std::string>());
    return found;
}

/// The file as it was read, before it is compared with the database.
struct ReadFile {
    std::string bytes;
    exchange::CsvTable table;
    int skipped = 0;  ///< rows above the titles
    exchange::ColumnMap map;
    exchange::ToldColumns absent;  ///< what its name would have found, and is not wanted
    exchange::DateOrder order = exchange::DateOrder::DayFirst;
    exchange::ReceivablesRead read;
    std::map<ReceivableField, std::string> columns;
};

void findOrder(const ImportForm& form, const Remembered& last, ReadFile& file,
               ImportPreview& preview) {
    if (form.dateOrder) {
        const auto told = exchange::dateOrderOf(*form.dateOrder);
        if (!told)
            throw domain::Refused(
                domain::refuseInput("date_order_unknown", {{"text", *form.dateOrder}}));
        file.order = *told;
        preview.dateOrderOrigin = "told";
    } else if (const auto found = exchange::dateOrderIn(file.table, file.map); found.order) {
        file.order = *found.order;
        preview.dateOrderOrigin = "found";
    } else if (last.order && last.header == file.table.header) {
        file.order = *last.order;
        preview.dateOrderOrigin = "remembered";
    } else {
        throw domain::Refused(
            domain::refuseInput("date_order_ambiguous", {{"text", found.example}}));
    }
    preview.dateOrder = codeOf(file.order);
}

std::string bytesOf(const std::filesystem::path& file) {
    return exchange::readBytes(file, exchange::kMostTableBytes).orThrow();
}

void mapFile(const exchange::ToldColumns& told, const Remembered& last, ReadFile& file) {
    file.skipped = exchange::skipTitles(file.table, told, last.columns);
    const auto& header = file.table.header;
    file.map = exchange::mapTable(file.table, told, last.columnsFor(header)).orThrow();
    for (const auto& [field, mapped] : exchange::foundInTable(file.table, {}))
        if (!file.map.contains(field))
            file.absent.emplace_back(codeOf(field), "");
}

ReadFile readFile(Office& office, const ImportForm& form, ImportPreview& preview) {
    ReadFile file;
    file.bytes = bytesOf(form.file);
    preview.file = exchange::shownName(form.file);
    preview.sha256 = exchange::sha256Hex(file.bytes);
    file.table = exchange::readTable(file.bytes, preview.file).orThrow();
    preview.encoding = file.table.encoding;
    preview.delimiter = file.table.delimiter;
    const auto last = remembered(office);
    mapFile(exchange::readToldColumns(form.columns).orThrow(), last, file);
    const auto& header = file.table.header;
    preview.rows = static_cast<int>(file.table.rows.size());
    std::set<std::size_t> used;
    for (const auto& [field, mapped] : file.map) {
        used.insert(mapped.column);
        file.columns[field] = header[mapped.column];
        preview.columns.push_back(
            {std::string(codeOf(field)), header[mapped.column], codeOf(mapped.origin)});
    }
    for (std::size_t i = 0; i < header.size(); ++i)
        if (!used.contains(i) && !header[i].empty())
            preview.unusedColumns.push_back(header[i]);
    if (file.table.rows.empty())
        throw domain::Refused(domain::refuseInput("table_without_rows", {{"file", preview.file}}));
    findOrder(form, last, file, preview);
    file.read = exchange::readReceivables(
        file.table,
        {file.map, file.order, form.currency.value_or(office.homeCurrency()), office.today()});
    return file;
}

ImportSample sampleOf(const PlannedInvoice& invoice) {
    const auto& row = *invoice.row;
    return {row.row,         row.client.name, row.number,   row.issueDate,
            invoice.dueDate, row.gross,       row.paidDate, row.paid};
}

void addProblems(const ReadFile& file, ImportPlan& plan, ImportPreview& preview) {
    for (const auto& problem : file.read.problems)
        preview.problems.push_back({problem.row, problem.column, problem.what});
    for (auto& problem : plan.problems)
        preview.problems.push_back(std::move(problem));
    std::ranges::stable_sort(preview.problems, {}, &ImportProblem::row);
}

/// What was made of the file and may have been meant otherwise.
Warnings readingWarnings(const ReadFile& file) {
    Warnings warnings;
    if (file.skipped > 0)
        warnings.push_back(domain::refuse(
            "import_titles_skipped", {{"row", file.table.headerRow}, {"count", file.skipped}}));
    if (const auto& sums = file.read.sums; !sums.empty())
        warnings.push_back(domain::refuse(
            "import_sums_skipped",
            {{"count", static_cast<std::int64_t>(sums.size())}, {"row", sums.front()}}));
    if (const auto& years = file.read.shortYears; years.count > 0)
        warnings.push_back(domain::refuse(
            "import_short_years",
            {{"text", years.example}, {"date", years.exampleDate}, {"count", years.count}}));
    return warnings;
}

/// Puts the plan's figures into the preview.
void describe(const ReadFile& file, ImportPlan& plan, ImportPreview& preview) {
    preview.clients = static_cast<int>(plan.clients.size());
    preview.invoices = static_cast<int>(plan.invoices.size());
    preview.payments = static_cast<int>(plan.payments.size());
    preview.known = plan.known;
    for (const auto& invoice : plan.invoices) {
        preview.invoiced.add(invoice.row->gross);
        preview.open.add(invoice.row->gross);
        if (preview.first.size() < kSamples)
            preview.first.push_back(sampleOf(invoice));
    }
    for (const auto& payment : plan.payments) {
        preview.paid.add(payment.amount);
        if (!payment.known)
            preview.open.add(-payment.allocated);
    }
    preview.warnings = readingWarnings(file);
    preview.warnings.insert(preview.warnings.end(), plan.warnings.begin(), plan.warnings.end());
    addProblems(file, plan, preview);
}

class Taking {
public:
    Taking(Office& office, Writing& writing, const ReadFile& file, const ImportPreview& preview)
        : office_(office), writing_(writing), file_(file), preview_(preview) {}

    void take(const ImportPlan& plan) {
        auto& database = office_.database();
        if (!plan.invoices.empty())
            hash_ = storage::DocumentStore(database).put("import", preview_.file, file_.bytes);
        for (const auto& client : plan.clients)
            addClient(client);
        seller_ = storage::SettingsStore(database).seller();
        for (const auto& invoice : plan.invoices)
            invoices_.push_back(addInvoice(invoice));
        for (const auto& payment : plan.payments)
            addPayment(payment);
        writing_.record("receivables_imported", "import/" + preview_.sha256, payload());
    }

private:
    void addClient(domain::Client client) {
        client.id =
            storage::ClientStore(office_.database()).add(client, wording::fold(client.party.name));
        writing_.record("client_added", subjectOf(client.id),
                        json{{"name", client.party.name}}.dump());
        writing_.concerns(client.id);
        clients_.push_back(client);
    }

    const domain::Client& clientAt(const ClientPlace& place) {
        if (!place.isKnown)
            return clients_[place.added];
        auto& held = known_[place.known];
        if (held.id != place.known) {
            held = *storage::ClientStore(office_.database()).find(place.known);
            writing_.concerns(place.known);
        }
        return held;
    }

    domain::InvoiceId addInvoice(const PlannedInvoice& planned) {
        const auto& row = *planned.row;
        const auto& client = clientAt(planned.client);
        domain::IssuedInvoice invoice;
        invoice.number = row.number;
        invoice.client = client.id;
        invoice.issueDate = invoice.saleDate = row.issueDate;
        invoice.dueDate = planned.dueDate;
        invoice.seller = seller_.party;
        invoice.sellerStatus = seller_.vatStatus;
        invoice.buyer = client.party;
        invoice.buyerIsConsumer = client.isConsumer;
        invoice.language = client.language;
        invoice.currency = row.gross.currency();
        invoice.totals.gross = row.gross;
        invoice.rate = planned.rate;
        invoice.note = row.note;
        return storage::ImportStore(office_.database()).add(invoice, hash_, row.row);
    }

    void addPayment(const PlannedPayment& planned) {
        const auto& row = *planned.row;
        domain::Payment payment;
        payment.client = clientAt(planned.client).id;
        payment.date = *row.paidDate;
        payment.amount = planned.amount;
        payment.note = row.number;
        storage::PaymentStore payments(office_.database());
        payment.id = payments.add(payment);
        const auto invoice = planned.known ? *planned.known : invoices_[planned.added];
        storage::ImportStore(office_.database()).mark(payment.id, invoice);
        // Money that came before the invoice was credit until then.
        if (planned.allocated.isPositive())
            payments.allocate(
                {payment.id, invoice, std::max(payment.date, row.issueDate), planned.allocated});
    }

    std::string payload() const {
        return json{{"file", preview_.file},         {"sha256", preview_.sha256},
                    {"clients", preview_.clients},   {"invoices", preview_.invoices},
                    {"payments", preview_.payments}, {"known", preview_.known}}
            .dump();
    }

    Office& office_;
    Writing& writing_;
    const ReadFile& file_;
    const ImportPreview& preview_;
    std::string hash_;
    domain::Seller seller_;
    std::vector<domain::Client> clients_;
    std::map<domain::ClientId, domain::Client> known_;
    std::vector<domain::InvoiceId> invoices_;
};

void rememberColumns(Office& office, const ReadFile& file) {
    const auto& header = file.table.header;
    json columns = json::object();
    for (const auto& [field, column] : exchange::toldFrom(file.map, header))
        columns[field] = column;
    for (const auto& [field, nothing] : file.absent)
        columns[field] = nothing;
    const json all{{"columns", columns}, {"header", header}, {"date_order", codeOf(file.order)}};
    storage::SettingsStore(office.database()).setValue(kRemembered, all.dump());
}
}  // namespace

ImportTable lookAtTable(Office& office, const std::filesystem::path& file) {
    ImportTable look;
    look.file = exchange::shownName(file);
    auto table = exchange::readTable(bytesOf(file), look.file).orThrow();
    exchange::ColumnMap found;
    office.read([&] {
        const auto last = remembered(office);
        exchange::skipTitles(table, {}, last.columns);
        found = exchange::foundInTable(table, last.columnsFor(table.header));
    });
    look.encoding = table.encoding;
    look.delimiter = table.delimiter;
    look.columns = table.header;
    for (const auto field : exchange::allReceivableFields()) {
        ImportTable::Field each{std::string(codeOf(field)), exchange::isNeeded(field), {}};
        if (const auto mapped = found.find(field); mapped != found.end())
            each.column = mapped->second.column;
        look.fields.push_back(std::move(each));
    }
    return look;
}

ImportPreview previewReceivables(Office& office, const ImportForm& form) {
    ImportPreview preview;
    office.read([&] {
        const auto file = readFile(office, form, preview);
        auto plan = planImport(office, file.read.rows, file.columns);
        describe(file, plan, preview);
    });
    return preview;
}

ImportAnswer importReceivables(Office& office, const ImportForm& form, const ImportPreview& seen) {
    ImportAnswer answer;
    if (seen.problems.empty() && seen.addsNothing()) {
        answer.taken = seen;
        return answer;
    }
    answer.effect = office.write([&](Writing& writing) {
        answer.taken = {};
        const auto file = readFile(office, form, answer.taken);
        if (answer.taken.sha256 != seen.sha256)
            throw domain::Refused(domain::refuse("file_changed", {{"file", answer.taken.file}}));
        auto plan = planImport(office, file.read.rows, file.columns);
        describe(file, plan, answer.taken);
        if (!answer.taken.problems.empty())
            throw domain::Refused(domain::refuseInput(
                "import_rows_wrong",
                {{"count", static_cast<std::int64_t>(answer.taken.problems.size())}}));
        Taking(office, writing, file, answer.taken).take(plan);
        rememberColumns(office, file);
    });
    return answer;
}
}  // namespace usecases

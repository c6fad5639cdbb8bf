// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/practice.h"

#include "usecases/find.h"
#include "usecases/keeping.h"

namespace support {
const char* const kUsualContract = R"({
  "title": "Blog", "rounds_included": 1,
  "items": [
    { "name": "Home page", "quantity": "1", "unit": "flat", "price": "1000.00", "vat": "23" },
    { "name": "Articles", "quantity": "10", "unit": "1000 zzs", "price": "45.00", "vat": "23" },
    { "name": "Advice", "quantity": "10", "unit": "hour", "price": "100.00", "vat": "23" }
  ],
  "clauses": { "suspension": "§ 6" } })";

const char* const kForeignContract = R"({
  "title": "Site in English", "currency": "EUR", "rounds_included": 1,
  "items": [
    { "name": "Advice", "quantity": "2", "unit": "hour", "price": "60.00", "vat": "np2" },
    { "name": "Text", "quantity": "1", "unit": "flat", "price": "500.00", "vat": "np2" }
  ] })";

const char* const kDepositContract = R"({
  "title": "Blog", "currency": "PLN", "deposit": { "amount": "500.00" },
  "items": [ { "name": "Text", "quantity": "1", "unit": "flat", "price": "1000.00" } ] })";

HandClock::HandClock() : now_(domain::dateOf("2026-09-01") + std::chrono::hours(8)) {}

std::filesystem::path shipped() {
    return std::filesystem::path(GRANICA_BINARY_DIR) / "share" / "granica";
}

usecases::Profile exampleProfile() {
    return usecases::readProfile(std::filesystem::path(GRANICA_SOURCE_DIR) / "templates" /
                                 "examples" / "profile.json");
}

domain::Money pln(const char* amount) {
    return domain::parseMoney(amount, domain::Currency::of("PLN")).orThrow();
}

domain::Money eur(const char* amount) {
    return domain::parseMoney(amount, domain::Currency::of("EUR")).orThrow();
}

domain::Quantity quantity(const char* text) {
    return domain::parseQuantity(text).orThrow();
}

Practice::Practice(const std::function<void(usecases::Profile&)>& change)
    : file_(folder_ / "granica.db") {
    auto profile = exampleProfile();
    change(profile);
    usecases::setUp(file_, profile, clock.today(), clock, shipped());
    on("2026-09-01");
}

usecases::Office& Practice::on(domain::Date day) {
    office_.reset();
    return office_.emplace(usecases::openOffice(file_, day, clock, shipped()));
}

domain::ClientId Practice::client(const std::string& name) {
    usecases::ClientForm form;
    form.name = name;
    form.street = "ul. Lipowa 1";
    form.postcode = "00-001";
    form.city = "Warszawa";
    form.email = "biuro@acme.example";
    return usecases::addClient(now(), form).id;
}

domain::ClientId Practice::foreignClient() {
    usecases::ClientForm form;
    form.name = "Made-Up GmbH";
    form.vatUe = "DE111111125";
    form.street = "Beispielstraße 9";
    form.postcode = "10115";
    form.city = "Berlin";
    form.country = "DE";
    form.email = "office@made-up.example";
    form.language = "en";
    form.currency = "EUR";
    return usecases::addClient(now(), form).id;
}

domain::ContractId Practice::draft(domain::ClientId client, const char* json) {
    return usecases::addContractFromText(now(), client, json).view.contract.id;
}

domain::ContractId Practice::started(domain::ClientId client, const char* json) {
    const auto contract = draft(client, json);
    usecases::startContract(now(), contract);
    return contract;
}

domain::ScopeItemId Practice::item(domain::ContractId contract, int position) {
    return usecases::contractById(now(), contract)
        .items.at(static_cast<std::size_t>(position - 1))
        .id;
}

usecases::DeliveryAnswer Practice::deliver(domain::ContractId contract, int position,
                                           const char* amount, std::optional<domain::Date> date) {
    return usecases::deliver(now(),
                             {contract, item(contract, position), {}, quantity(amount), date, ""});
}

usecases::WorkAnswer Practice::work(domain::ContractId contract, int position, const char* amount,
                                    std::optional<domain::Date> date) {
    usecases::WorkForm form;
    form.contract = contract;
    form.item = item(contract, position);
    form.quantity = quantity(amount);
    form.date = date;
    return usecases::addWork(now(), form);
}

domain::ChangeId Practice::ask(domain::ContractId contract, const char* net) {
    const auto change = usecases::logChange(now(), contract, "One more thing", "mail").change.id;
    usecases::priceChange(now(), change, {net, {}, 0});
    return change;
}

usecases::IssuedView Practice::invoice(domain::ContractId contract) {
    const auto draft = usecases::draftFromContract(now(), contract);
    return usecases::issueInvoice(now(), {draft.draft.id, {}, {}, {}});
}

usecases::IssuedView Practice::invoice(domain::ClientId client, const char* net) {
    usecases::DraftForm form;
    form.client = client;
    form.lines = {std::string("Text; 1; flat; ") + net + "; 23"};
    const auto draft = usecases::draftByHand(now(), form);
    return usecases::issueInvoice(now(), {draft.draft.id, {}, {}, {}});
}

usecases::PaymentAnswer Practice::pay(domain::InvoiceId invoice, const std::string& amount) {
    usecases::PaymentForm form;
    form.invoice = invoice;
    form.amount = amount;
    return usecases::addPayment(now(), form);
}

std::filesystem::path Practice::unwritable() const {
    writeBytes(folder_ / "file", "no folder");
    return folder_ / "file" / "below";
}

std::string Practice::counts() const {
    Raw raw(file_);
    std::string all;
    std::string tables = raw.read("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1");
    for (std::size_t start = 0; start < tables.size();) {
        auto end = tables.find(';', start);
        end = end == std::string::npos ? tables.size() : end;
        const auto table = tables.substr(start, end - start);
        all += table + " " + raw.read("SELECT count(*) FROM \"" + table + "\"") + "\n";
        start = end + 1;
    }
    return all;
}

std::string Practice::findings() {
    std::string codes;
    for (const auto& finding : usecases::verify(now()).findings)
        codes += (codes.empty() ? "" : " ") + finding.code;
    return codes;
}
}  // namespace support

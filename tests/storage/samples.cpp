// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samples.h"

namespace samples {
using gate::Act;

std::string outcomeOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Refused& refused) {
        return refused.refusal().code;
    } catch (const std::logic_error&) {
        return "a mistake in the program";
    }
    return "done";
}

std::string written(Database& db, const std::function<void()>& work) {
    return outcomeOf([&] { db.write(work); });
}

Party party(const std::string& name) {
    return {name,   "5260250274", "PL5260250274",      "ul. Gęsia 7/3",  "00-001",
            "Łódź", "PL",         "biuro@example.com", "+48 600 000 000"};
}

Client client(const std::string& name) {
    Client made;
    made.party = party(name);
    made.contacts = {{"Anna Żak", "anna@example.com", "1"}, {"Jan", "", ""}};
    made.language = DocumentLanguage::English;
    made.paymentTermDays = 21;
    made.notes = "Zażółć gęślą jaźń";
    return made;
}

Seller seller() {
    return {party("Pióro Sp. z o.o."),
            VatStatus::Payer,
            "",
            {{"PL61109010140000071219812874", Currency::of("PLN"), "Santander", "WBKPPLPP"},
             {"PL27114020040000300201355387", Currency::of("EUR"), "mBank", ""}}};
}

Contract contract(ClientId of) {
    Contract made;
    made.client = of;
    made.title = "Blog 2026";
    made.start = kToday;
    made.deadline = kToday + Days(60);
    made.paymentTermDays = 7;
    made.roundsIncluded = 2;
    ScopeItem articles{{},        0,  "Artykuł", {60'000}, parseUnit("1000 zzs").orThrow(),
                       pln(4500), {}, {},        false,    {}};
    articles.deadline = kToday + Days(30);
    made.items = {articles,
                  {{},
                   0,
                   "Konsultacja",
                   {5'000},
                   parseUnit("hour").orThrow(),
                   pln(20'000),
                   {},
                   {},
                   false,
                   {}}};
    return made;
}

Line line(const std::string& name, std::int64_t thousandths, Money price) {
    return {name, {thousandths}, parseUnit("flat").orThrow(), price, Money::zero(price.currency()),
            {}};
}

gate::ClientFacts facts(ClientId client, ContractId contract) {
    gate::ClientFacts made;
    made.id = client;
    gate::ContractFacts only;
    only.id = contract;
    only.isStarted = true;
    made.contracts.push_back(only);
    return made;
}

gate::ClientFacts stoppedFacts(ClientId client, ContractId contract, Date since) {
    auto made = facts(client, contract);
    made.manual = gate::ManualStop{true, "quarrel", since};
    return made;
}

Act act(Act::Kind kind, ClientId client, ContractId contract, Money adds) {
    Act made;
    made.kind = kind;
    made.client = client;
    made.contract = contract;
    made.adds = adds;
    return made;
}

gate::Permit permit(Act::Kind kind, ClientId client, ContractId contract) {
    return gate::decide(facts(client, contract), act(kind, client, contract), {}, kToday)
        .takePermit();
}

gate::Permit permitToAccept(ClientId client, ContractId contract, ChangeId change) {
    auto known = facts(client, contract);
    known.contracts.front().asks.push_back({change, "more", kToday, pln(100), pln(123), 0});
    auto accept = act(Act::Kind::AcceptChange, client, contract, pln(123));
    accept.change = change;
    return gate::decide(known, accept, {}, kToday).takePermit();
}

gate::Permit permitUnder(const gate::Override& made, const Act& act) {
    return gate::decide(stoppedFacts(act.client, act.contract, kToday), act, std::span(&made, 1),
                        kToday)
        .takePermit();
}

Office::Office(Database& database) : db(database) {
    db.write([&] {
        SettingsStore(db).setSeller(seller());
        SettingsStore(db).setValue("currency", "PLN");
        NumberStore numbers(db);
        numbers.add("invoice", makeSeries("FV/{n}/{mm}/{yyyy}", Reset::Month).orThrow(), 0, kToday);
        numbers.add("correction", makeSeries("FK/{n}/{yyyy}", Reset::Year).orThrow(), 0, kToday);
        client = ClientStore(db).add(samples::client("Kawiarnia Pod Lipą"), "kawiarnia pod lipa");
        ContractStore contracts(db);
        contract = contracts.add(samples::contract(client), pln(0));
        contracts.start(contract, kToday, permit(Act::Kind::StartContract));
        const auto items = contracts.find(contract)->items;
        item = items.at(0).id;
        hourItem = items.at(1).id;
        journal("office_made");
    });
}

DeliveryId Office::deliver(Date day) {
    Delivery made;
    made.contract = contract;
    made.item = item;
    made.date = day;
    made.quantity = {6'123};
    return WorkStore(db).addDelivery(made, permit(Act::Kind::HandOver));
}

InvoiceId Office::draft(Money price, const LineSource& source) {
    InvoiceDraft made;
    made.client = client;
    made.contract = contract;
    made.currency = price.currency();
    made.paymentTermDays = 7;
    made.lines = {{line("Artykuł", 1000, price), source}};
    return InvoiceStore(db).addDraft(made);
}

std::string Office::issue(InvoiceId draft, Date day) {
    InvoiceStore invoices(db);
    const auto stored = invoices.findDraft(draft).value();
    const auto buyer = ClientStore(db).find(client).value();
    std::optional<ForeignRate> rate;
    if (stored.currency != Currency::of("PLN"))
        rate = ForeignRate{{4'251'200}, "183/A/NBP/2026", day - Days(3)};
    auto issued = domain::issue({stored, seller(), buyer, "Blog 2026", {}, day, rate}).orThrow();
    issued.id = draft;
    issued.number = NumberStore(db).take("invoice", day);
    const auto hash = DocumentStore(db).put("invoice", issued.number + ".pdf", issued.number);
    invoices.freeze(issued, "invoice", hash);
    journal("invoice_issued");
    return issued.number;
}

InvoiceId Office::correctToZero(InvoiceId issued, Date day, bool releasesWork) {
    InvoiceStore invoices(db);
    auto made = domain::correctToZero(invoices.find(issued).value(), day, "mistake", releasesWork);
    made.number = NumberStore(db).take("correction", day);
    const auto hash = DocumentStore(db).put("correction", made.number + ".pdf", made.number);
    return invoices.addCorrection(made, "correction", hash);
}

PaymentId Office::pay(Money amount, Date day) {
    Payment made;
    made.client = client;
    made.date = day;
    made.amount = amount;
    return PaymentStore(db).add(made);
}

void Office::allocate(PaymentId payment, InvoiceId invoice, Money amount, Date day) {
    PaymentStore(db).allocate({payment, invoice, day, amount});
}

void Office::journal(const std::string& kind) {
    JournalStore(db).append("2026-10-05T08:00:00Z", kind, "office", "{}");
}

FrozenOffice::FrozenOffice() : db(Database::create(folder / "office.db")), office(db) {
    db.write([&] {
        delivery = office.deliver();
        LineSource source;
        source.deliveries = {delivery};
        invoice = office.draft(pln(100'000), source);
        office.issue(invoice);
        payment = office.pay(pln(50'000));
        office.allocate(payment, invoice, pln(50'000));
        const auto other = office.draft(pln(200));
        office.issue(other);
        correction = office.correctToZero(other, kToday);
        const auto hash = InvoiceStore(db).documentHash(invoice).value();
        LetterStore letters(db);
        const auto letter =
            letters.add({0, office.client, office.contract, "reminder", kToday, {}, hash});
        letters.addStep({invoice, Step::Reminder1, letter, pln(73'000)});
        WorkStore(db).addRound({{}, office.contract, kToday, "remarks"},
                               office.permit(Act::Kind::OpenRound));
        imported = office.import("OLD/1", pln(80'000), true);
        office.journal("rows_made");
    });
}

InvoiceId Office::import(const std::string& number, Money gross, bool isPaid) {
    const auto hash = DocumentStore(db).put("import", "old.csv", "number,amount");
    IssuedInvoice invoice;
    invoice.number = number;
    invoice.client = client;
    invoice.issueDate = invoice.saleDate = kToday - Days(60);
    invoice.dueDate = kToday - Days(46);
    invoice.seller = party("Studio");
    invoice.buyer = party("ACME");
    invoice.currency = gross.currency();
    invoice.totals.gross = gross;
    ImportStore imports(db);
    const auto id = imports.add(invoice, hash, 2);
    if (isPaid) {
        const auto paid = pay(pln(30'000));
        imports.mark(paid, id);
        allocate(paid, id, pln(30'000));
    }
    return id;
}
}  // namespace samples

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo.h"

#include <utility>

#include "storage/database.h"
#include "usecases/changes.h"
#include "usecases/clients.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"
#include "usecases/invoices.h"
#include "usecases/labour.h"
#include "usecases/payments.h"
#include "usecases/reminders.h"
#include "usecases/set_up.h"
#include "wording/voice.h"

namespace usecases {
namespace fs = std::filesystem;
using domain::Date;
using domain::Days;
using wording::mark;

namespace {
/// How long ago the history begins; the late invoice needs 50 days to be late and paid.
constexpr int kDaysOfHistory = 64;

class Play {
public:
    Play(const fs::path& folder, Date today, const Clock& clock, fs::path shipped,
         const std::function<void(const DemoStep&)>& tell)
        : database_(folder / "granica-demo.db"),
          documents_(folder / "documents"),
          data_(shipped / "templates" / "demo"),
          clock_(clock),
          shipped_(std::move(shipped)),
          tell_(tell),
          first_(today - Days(kDaysOfHistory)),
          last_(today) {}

    Demo run() {
        begin();
        deliverAndInvoice();
        askForMore();
        getLate();
        stop();
        payAndResume();
        otherClients();
        return {database_, documents_};
    }

private:
    Office on(Date day) const {
        return Office(storage::Database::open(database_), day, clock_, shipped_);
    }

    void tell(Date day, const char* sentence, domain::Arguments arguments = {}) const {
        tell_({day, sentence, std::move(arguments)});
    }

    domain::ClientId client(Office& office, const char* name) const {
        return findClient(office, name).id;
    }

    /// Adds the client and the contract of a file, and starts it.
    domain::ContractId contractFor(Office& office, domain::ClientId client,
                                   const char* file) const {
        const auto added = addContractFromFile(office, client, data_ / file);
        return added.view.contract.id;
    }

    void begin();
    void deliverAndInvoice();
    void askForMore();
    void getLate();
    void stop();
    void payAndResume();
    void otherClients();
    void bookshop();
    void studio();

    fs::path database_;
    fs::path documents_;
    fs::path data_;
    const Clock& clock_;
    fs::path shipped_;
    const std::function<void(const DemoStep&)>& tell_;
    Date first_;
    Date last_;
    domain::ContractId cafe_;
    domain::InvoiceId invoice_;
    domain::Money unpaid_;
    Date deadline_;
};

void Play::begin() {
    setUp(database_, readProfile(data_ / "profile.json"), first_, clock_, shipped_);
    auto office = on(first_);
    ClientForm form;
    form.name = "Kawiarnia Pod Wymyśloną Lipą";
    form.nip = "1111111111";
    form.street = "ul. Zmyślona 1";
    form.postcode = "00-001";
    form.city = "Warszawa";
    form.email = "biuro@lipa.example";
    form.contactName = "Jan Przykładowy";
    const auto cafe = addClient(office, form);
    cafe_ = contractFor(office, cafe.id, "contract_cafe.json");
    startContract(office, cafe_);
    const auto view = showContract(office, cafe_);
    tell(first_,
         mark("A client and a contract: “{contract}” for {client}, worth {value} net, with "
              "{rounds} revision rounds included."),
         {{"contract", view.contract.title},
          {"client", view.clientName},
          {"value", view.value},
          {"rounds", view.roundsAgreed}});
}

void Play::deliverAndInvoice() {
    const Date day = first_ + Days(2);
    auto office = on(day);
    const auto contract = contractById(office, cafe_);
    startTimer(office, cafe_, std::nullopt, "");
    stopTimer(office);
    const auto article =
        deliver(office, {cafe_, contract.items[0].id, data_ / "article.txt", {}, {}, ""});
    deliver(office, {cafe_, contract.items[1].id, {}, domain::Quantity{1000}, {}, ""});
    tell(day,
         mark("Work is done and handed over: a text of {zzs} characters with spaces, counted "
              "from its file, and the home page."),
         {{"zzs", article.delivery.volume->zzs}});
    const auto draft = draftFromContract(office, cafe_);
    const auto issued = issueInvoice(office, {draft.draft.id, documents_, {}, {}});
    invoice_ = issued.invoice.id;
    deadline_ = issued.receivable.deadline;
    tell(day, mark("What was delivered becomes invoice {number} for {gross}, due {due}."),
         {{"number", issued.invoice.number},
          {"gross", issued.invoice.totals.gross},
          {"due", issued.invoice.dueDate}});
}

void Play::askForMore() {
    const Date day = first_ + Days(4);
    auto office = on(day);
    const auto menu =
        logChange(office, cafe_, "Dorzućmy jeszcze opis nowego menu", "mail").change.id;
    priceChange(office, menu, {"400", "23", 0, "Opis nowego menu"});
    const auto sent = sendChange(office, menu, documents_);
    acceptChange(office, menu, "mail", false);
    tell(day,
         mark("The client asks for more. Change order {number} is sent and accepted: the "
              "contract grows to {value}."),
         {{"number", sent.change.number}, {"value", contractValue(contractById(office, cafe_))}});
    const auto fixes =
        logChange(office, cafe_, "Kilka poprawek w starych tekstach", "call").change.id;
    priceChange(office, fixes, {"300", "23", 0});
    const auto absorbed = absorbChange(office, fixes);
    tell(day, mark("Another ask is done for free. It counts: scope creep is measured, and the "
                   "contract is now warned."));
    if (absorbed.state != domain::gate::State::Warned)
        throw std::logic_error("the sample company lost its way");
}

void Play::getLate() {
    const Date day = deadline_ + Days(3);
    auto office = on(day);
    const auto sent = sendReminders(
        office, {.all = true, .client = {}, .invoice = {}, .paymentsUntil = {}}, documents_);
    tell(day,
         mark("The invoice is 3 days late. The first reminder is written as a letter and as a "
              "mail to {recipient}; it will never be sent twice."),
         {{"recipient", sent.at(0).letter.recipient}});
}

void Play::stop() {
    const Date day = deadline_ + Days(14);
    auto office = on(day);
    const auto cafe = contractById(office, cafe_).client;
    try {
        startTimer(office, cafe_, std::nullopt, "");
        throw std::logic_error("the gate of the sample company is open");
    } catch (const WorkStopped& stopped) {
        tell(day,
             mark("14 days late: the line is reached, and work stops. The timer for {client} "
                  "does not start."),
             {{"client", stopped.clientName()}});
    }
    makeNotice(office, cafe, std::nullopt, std::nullopt, documents_);
    tell(day, mark("The suspension notice is ready: it names the clause, what is owed and how work "
                   "resumes."));
    makeOverride(office, {cafe, std::nullopt, "Premiera strony jutro, klient zapowiedział przelew",
                          day + Days(3), "500"});
    startTimer(office, cafe_, std::nullopt, "");
    stopTimer(office);
    tell(day, mark("An exception of my own, with a reason, an end and a cap, lets work go on for "
                   "three days."));
    const auto draft = draftFromContract(office, cafe_);
    const auto issued = issueInvoice(office, {draft.draft.id, documents_, {}, {}});
    tell(day,
         mark("What was accepted is still invoiced while work is stopped: {number} for "
              "{gross}."),
         {{"number", issued.invoice.number}, {"gross", issued.invoice.totals.gross}});
}

void Play::payAndResume() {
    const Date day = deadline_ + Days(20);
    auto office = on(day);
    const auto view = showInvoice(office, std::to_string(invoice_.value)).issued.value();
    PaymentForm form;
    form.invoice = invoice_;
    form.amount = domain::formatAmount(view.receivable.balance());
    const auto paid = addPayment(office, form);
    tell(day, mark("{amount} arrives, and work resumes by itself."),
         {{"amount", paid.payment.amount}});
    if (!paid.resumed)
        throw std::logic_error("the sample company did not resume");
    makeNotice(office, paid.payment.client, std::nullopt, std::nullopt, documents_);
    startTimer(office, cafe_, std::nullopt, "");
    stopTimer(office);
    tell(day, mark("The resume notice goes to the client, and the timer runs again."));
}

void Play::bookshop() {
    const Date day = last_ - Days(9);
    auto office = on(day);
    ClientForm form;
    form.name = "Księgarnia Zmyślona";
    form.nip = "2222222222";
    form.street = "Rynek Nieistniejący 5";
    form.postcode = "30-001";
    form.city = "Kraków";
    form.email = "ksiegarnia@zmyslona.example";
    const auto shop = addClient(office, form);
    const auto contract = contractFor(office, shop.id, "contract_bookshop.json");
    PaymentForm deposit;
    deposit.deposit = contract;
    deposit.amount = "500";
    addPayment(office, deposit);
    startContract(office, contract);
    const auto items = contractById(office, contract).items;
    deliver(office, {contract, items[0].id, {}, domain::Quantity{2000}, {}, ""});
    WorkForm hours;
    hours.contract = contract;
    hours.item = items[1].id;
    hours.hours = domain::Quantity{2500};
    addWork(office, hours);
    const auto ask =
        logChange(office, contract, "A może jeszcze wersja na święta?", "mail").change.id;
    tell(day,
         mark("{client} pays a deposit before the start. Two newsletters and 2.5 hours wait for "
              "an invoice, and one ask waits for its price."),
         {{"client", form.name.value()}});
    static_cast<void>(ask);
}

void Play::studio() {
    const Date day = last_ - Days(6);
    auto office = on(day);
    ClientForm form;
    form.name = "Made-Up Studio GmbH";
    form.vatUe = "DE111111125";
    form.street = "Beispielstraße 9";
    form.postcode = "10115";
    form.city = "Berlin";
    form.country = "DE";
    form.email = "office@made-up.example";
    form.language = "en";
    form.currency = "EUR";
    const auto studio = addClient(office, form);
    const auto rateDay = office.calendar().previousBusinessDay(day);
    storeRate(office, domain::Currency::of("EUR"), domain::Rate{4251200}, "001/A/NBP/DEMO",
              rateDay);
    const auto contract = contractFor(office, studio.id, "contract_studio.json");
    startContract(office, contract);
    const auto items = contractById(office, contract).items;
    deliver(office, {contract, items[1].id, {}, domain::Quantity{1000}, {}, ""});
    const auto draft = draftFromContract(office, contract);
    const auto issued =
        issueInvoice(office, {draft.draft.id,
                              documents_,
                              domain::ForeignRate{domain::Rate{4251200}, "001/A/NBP/DEMO", rateDay},
                              {}});
    tell(day,
         mark("A client abroad gets invoice {number} for {gross} in English, with reverse "
              "charge."),
         {{"number", issued.invoice.number}, {"gross", issued.invoice.totals.gross}});
}

void Play::otherClients() {
    bookshop();
    studio();
}
}  // namespace

Demo playDemo(const fs::path& folder, Date today, const Clock& clock, const fs::path& shipped,
              const std::function<void(const DemoStep&)>& tell) {
    return Play(folder, today, clock, shipped, tell).run();
}
}  // namespace usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scaled_demo.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <utility>
#include <vector>

#include "documents/press.h"
#include "storage/client_store.h"
#include "storage/contract_store.h"
#include "storage/database.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/labour_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "usecases/office.h"
#include "usecases/set_up.h"
#include "usecases/standing.h"
#include "wording/names.h"

namespace usecases {
namespace fs = std::filesystem;
using domain::Date;
using domain::Days;
using domain::Money;
using nlohmann::json;

namespace {
constexpr int kDaysOfHistory = 3 * 365;
constexpr int kInvoicesPerClient = 10;
constexpr std::size_t kAtOnce = 500;  ///< rows of a kind in one transaction

/// The same numbers everywhere: the engine is fixed by the standard, its distributions are not.
class Chance {
public:
    /// From 0 up to, but without, `most`.
    std::size_t below(std::size_t most) { return static_cast<std::size_t>(engine_() % most); }

    int between(int least, int most) {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
    }

    /// Below `most`, too, but the smaller the likelier.
    std::size_t rather(std::size_t most) {
        constexpr unsigned kBits = 20;
        const auto part = below(std::size_t{1} << kBits);
        return ((part * part >> kBits) * most) >> kBits;
    }

    bool happens(int percent) { return between(1, 100) <= percent; }

    const json& from(const json& list) { return list.at(below(list.size())); }

private:
    std::mt19937_64 engine_{20260901};
};

/// How a client pays.
struct Payer {
    int share;  ///< of 100 clients
    int soonest;
    int latest;  ///< days after the due date
    int leaves;  ///< of 100 invoices, unpaid for good
};

constexpr std::array kPayers{Payer{60, -5, 4, 0}, Payer{26, 2, 35, 0}, Payer{10, 20, 120, 3},
                             Payer{4, 40, 200, 40}};

/// Of 100 contracts, those with a delivery that waits for its invoice, and for how many days at
/// most.
constexpr int kDelivered = 30;
constexpr int kLately = 20;

/// Of 100 invoices, those that are paid together with the next one.
constexpr int kPaidWithNext = 17;

std::string madeUpNip(Chance& chance) {
    constexpr std::array kWeights{6, 5, 7, 2, 3, 4, 5, 6, 7};
    constexpr int kModulus = 11;
    for (;;) {
        std::string nip;
        int sum = 0;
        for (const int weight : kWeights) {
            // No office of that number exists, so no firm has it.
            const int digit = nip.size() < 3 ? 9 : chance.between(0, 9);
            nip += static_cast<char>('0' + digit);
            sum += weight * digit;
        }
        if (sum % kModulus < kModulus - 1)
            return nip + static_cast<char>('0' + sum % kModulus);
    }
}

class ScaledPlay {
public:
    ScaledPlay(Office& office, json words, std::int64_t clients,
               const std::function<void(std::int64_t, std::int64_t)>& progress)
        : office_(office),
          words_(std::move(words)),
          progress_(progress),
          first_(office.today() - Days(kDaysOfHistory)),
          seller_(storage::SettingsStore(office.database()).seller()) {
        clients_.resize(static_cast<std::size_t>(clients));
    }

    ScaledDemo run() {
        inParts(clients_.size(), [&](Writing&, std::size_t i) { addClient(clients_[i], i); });
        const auto days = daysOfInvoices();
        inParts(days.size(), [&](Writing&, std::size_t i) {
            addInvoice(clients_[days[i].second], days[i].first);
            progress_(static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(days.size()));
        });
        inParts(clients_.size(),
                [&](Writing& writing, std::size_t i) { writing.concerns(clients_[i].client.id); });
        counts_.database = office_.databaseFile();
        return counts_;
    }

private:
    struct Known {
        domain::Client client;
        domain::ContractId contract;
        std::string title;
        std::size_t payer = 0;
        std::vector<std::pair<domain::InvoiceId, Money>> open;  ///< to be paid with the next one
    };

    using Step = std::function<void(Writing&, std::size_t)>;

    /// Each part is one transaction with one row of the journal.
    void inParts(std::size_t count, const Step& step) {
        for (std::size_t from = 0; from < count; from += kAtOnce)
            office_.write([&](Writing& writing) {
                const auto to = std::min(count, from + kAtOnce);
                for (std::size_t i = from; i < to; ++i)
                    step(writing, i);
                writing.record("demo_scaled", "seller", "{}");
            });
    }

    std::string word(const char* list) { return chance_.from(words_.at(list)).get<std::string>(); }

    void addClient(Known& known, std::size_t index) {
        auto& client = known.client;
        client.party.name = word("kinds") + " " + word("names") + " " + std::to_string(index + 1);
        if (const auto form = word("forms"); !form.empty())
            client.party.name += " " + form;
        client.party.nip = madeUpNip(chance_);
        client.party.street =
            "ul. " + word("streets") + " " + std::to_string(chance_.between(1, 99));
        const auto& city = chance_.from(words_.at("cities"));
        client.party.postcode = city.at(0).get<std::string>();
        client.party.city = city.at(1).get<std::string>();
        client.party.email = "biuro" + std::to_string(index + 1) + "@firma.example";
        client.currency = office_.homeCurrency();
        client.id =
            storage::ClientStore(office_.database()).add(client, wording::fold(client.party.name));
        known.payer = payer();
        addContract(known);
        ++counts_.clients;
    }

    std::size_t payer() {
        int at = chance_.between(1, 100);
        std::size_t payer = 0;
        while (at > kPayers.at(payer).share)
            at -= kPayers.at(payer++).share;
        return payer;
    }

    void addContract(Known& known) {
        domain::Contract contract;
        contract.client = known.client.id;
        contract.title = known.title = word("titles");
        contract.start = first_;
        contract.currency = known.client.currency;
        contract.roundsIncluded = chance_.between(1, 3);
        contract.clauses.suspension = "§ 6";
        for (int i = chance_.between(1, 4); i > 0; --i) {
            const auto line = makeLine();
            contract.items.push_back({{},
                                      0,
                                      line.name,
                                      line.quantity,
                                      line.unit,
                                      line.unitPrice,
                                      line.vat,
                                      {},
                                      false,
                                      {}});
        }
        storage::ContractStore contracts(office_.database());
        known.contract = contracts.add(contract, Money::zero(contract.currency));
        auto permitted = askGate(office_, {.kind = domain::gate::Act::Kind::StartContract,
                                           .client = known.client.id,
                                           .contract = known.contract,
                                           .adds = Money::zero(contract.currency)});
        contracts.start(known.contract, first_, std::move(permitted.permit));
        if (chance_.happens(kDelivered))
            addDelivery(contracts.find(known.contract).value());
        for (int i = chance_.between(-2, 2); i > 0; --i)
            addChange(known);
    }

    /// Handed over lately, and on no invoice yet.
    void addDelivery(const domain::Contract& contract) {
        const auto& item = contract.items.at(chance_.below(contract.items.size()));
        domain::Delivery delivery;
        delivery.contract = contract.id;
        delivery.item = item.id;
        delivery.date = office_.today() - Days(chance_.between(1, kLately));
        delivery.quantity = item.quantity;
        auto permitted = askGate(office_, {.kind = domain::gate::Act::Kind::HandOver,
                                           .client = contract.client,
                                           .contract = contract.id,
                                           .adds = item.net(),
                                           .doneOn = delivery.date});
        storage::WorkStore(office_.database()).addDelivery(delivery, std::move(permitted.permit));
    }

    /// One ask of four waits for a price, the others were answered long ago.
    void addChange(const Known& known) {
        using State = domain::ChangeState;
        constexpr std::array kAnswers{State::Logged, State::Absorbed, State::Declined,
                                      State::Withdrawn};
        constexpr int kLongAgo = 30;
        domain::ChangeRequest change;
        change.contract = known.contract;
        change.text = word("asks");
        change.source = "mail";
        change.vat = rate();
        const auto state = kAnswers.at(chance_.below(kAnswers.size()));
        change.loggedOn = state == State::Logged
                              ? office_.today() - Days(chance_.between(0, 2 * kLongAgo))
                              : first_ + Days(chance_.between(1, kDaysOfHistory - kLongAgo));
        storage::ContractStore contracts(office_.database());
        change.id = contracts.addChange(change);
        ++counts_.changes;
        if (state == State::Logged)
            return;
        change.price = amount();
        change.state = state;
        change.decidedOn = change.loggedOn + Days(chance_.between(0, kLongAgo));
        change.decidedBy = "mail";
        contracts.updateChange(change, std::nullopt);
    }

    static domain::VatRate rate() { return domain::parseVatRate("23").orThrow(); }

    /// Of 50.00 to 1 600.00, small ones more often.
    Money amount() {
        constexpr int kDoublings = 5;
        constexpr int kMinor = 100;
        const int least = 50 << chance_.between(0, kDoublings - 1);
        return Money::fromMinor(std::int64_t{chance_.between(least, 2 * least)} * kMinor,
                                office_.homeCurrency());
    }

    domain::Line makeLine() {
        domain::Line line;
        line.name = word("works");
        line.quantity = {1000 * static_cast<std::int64_t>(chance_.between(1, 3))};
        line.unit = domain::parseUnit("piece").orThrow();
        line.unitPrice = amount();
        line.discount = Money::zero(line.unitPrice.currency());
        line.vat = rate();
        return line;
    }

    /// In order of day, as numbers want it. Few clients have many.
    std::vector<std::pair<Date, std::size_t>> daysOfInvoices() {
        std::vector<std::pair<Date, std::size_t>> days(clients_.size() * kInvoicesPerClient);
        for (auto& [day, client] : days) {
            day = first_ + Days(chance_.between(0, kDaysOfHistory));
            client = chance_.rather(clients_.size());
        }
        std::sort(days.begin(), days.end());
        return days;
    }

    void addInvoice(Known& known, Date day) {
        domain::InvoiceDraft draft;
        draft.client = known.client.id;
        draft.contract = known.contract;
        draft.currency = known.client.currency;
        for (int i = chance_.between(1, 5); i > 0; --i)
            draft.lines.push_back({makeLine(), {}});
        auto& database = office_.database();
        storage::InvoiceStore invoices(database);
        draft.id = invoices.addDraft(draft);
        auto invoice = domain::issue({.draft = draft,
                                      .seller = seller_,
                                      .buyer = known.client,
                                      .contractTitle = known.title,
                                      .home = office_.homeCurrency(),
                                      .today = day,
                                      .rate = {}})
                           .orThrow();
        invoice.id = draft.id;
        invoice.number = storage::NumberStore(database).take("invoice", day);
        invoices.freeze(invoice, "invoice", page(invoice));
        ++counts_.invoices;
        counts_.lines += static_cast<std::int64_t>(invoice.lines.size());
        pay(known, invoice);
    }

    /// A thousand pages a minute would be most of the time and of the file.
    const std::string& page(const domain::IssuedInvoice& first) {
        if (page_.empty())
            page_ = storage::DocumentStore(office_.database())
                        .put("invoice", first.number + ".pdf",
                             office_.press().invoice(first, office_.voice(first.language)));
        return page_;
    }

    void pay(Known& known, const domain::IssuedInvoice& invoice) {
        const auto& payer = kPayers.at(known.payer);
        const Date day =
            std::max(invoice.issueDate,
                     invoice.dueDate + Days(chance_.between(payer.soonest, payer.latest)));
        if (chance_.happens(payer.leaves))
            return;
        known.open.emplace_back(invoice.id, invoice.totals.gross);
        if (chance_.happens(kPaidWithNext) || day > office_.today())
            return;
        domain::Payment payment;
        payment.client = known.client.id;
        payment.date = day;
        payment.amount = Money::zero(invoice.currency);
        for (const auto& [id, gross] : known.open)
            payment.amount += gross;
        storage::PaymentStore payments(office_.database());
        payment.id = payments.add(payment);
        for (const auto& [id, gross] : known.open)
            payments.allocate({payment.id, id, day, gross});
        known.open.clear();
        ++counts_.payments;
    }

    Office& office_;
    json words_;
    const std::function<void(std::int64_t, std::int64_t)>& progress_;
    Date first_;
    domain::Seller seller_;
    Chance chance_;
    std::vector<Known> clients_;
    std::string page_;  ///< hash of the document
    ScaledDemo counts_;
};
}  // namespace

ScaledDemo playScaledDemo(const ScaledDemoForm& form, const Clock& clock, const fs::path& shipped,
                          const std::function<void(std::int64_t, std::int64_t)>& progress) {
    if (form.clients < 1 || form.clients > kMostScaledClients)
        throw domain::Refused(domain::refuseInput(
            "out_of_range",
            {{"text", std::to_string(form.clients)}, {"min", 1}, {"max", kMostScaledClients}}));
    const auto data = shipped / "templates" / "demo";
    const auto file = form.folder / "granica-demo.db";
    setUp(file, readProfile(data / "profile.json"), form.today - Days(kDaysOfHistory), clock,
          shipped);
    std::ifstream words(data / "scale.json");
    Office office(storage::Database::open(file), form.today, clock, shipped);
    return ScaledPlay(office, json::parse(words), form.clients, progress).run();
}
}  // namespace usecases

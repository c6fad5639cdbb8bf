// SPDX-License-Identifier: GPL-3.0-or-later
// A small office in a database: a client with a started contract, work, invoices and payments, each
// stored through the stores as a use case would. Only for tests.
#pragma once
#include <functional>
#include <string>

#include "domain/billing/payment.h"
#include "domain/gate/decide.h"
#include "storage/client_store.h"
#include "storage/contract_store.h"
#include "storage/database.h"
#include "storage/gate_store.h"
#include "storage/import_store.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/labour_store.h"
#include "storage/letter_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "support/print.h"
#include "support/raw.h"
#include "support/temp_folder.h"

namespace samples {
using namespace domain;
using namespace storage;

inline const Date kToday = dateOf("2026-10-05");

inline Money pln(std::int64_t grosze) {
    return Money::fromMinor(grosze, Currency::of("PLN"));
}

inline Money eur(std::int64_t cents) {
    return Money::fromMinor(cents, Currency::of("EUR"));
}

/// The code of the refusal that `work` ends in, "done", or "a mistake in the program".
std::string outcomeOf(const std::function<void()>& work);

/// As above, of one writing transaction.
std::string written(Database& db, const std::function<void()>& work);

Party party(const std::string& name);
Client client(const std::string& name);
Seller seller();
Contract contract(ClientId of);
Line line(const std::string& name, std::int64_t thousandths, Money price);

/// What the gate knows of a client with one contract about whom there is nothing to say.
gate::ClientFacts facts(ClientId client, ContractId contract);
/// Facts under a stop by hand, since `since`.
gate::ClientFacts stoppedFacts(ClientId client, ContractId contract, Date since);

gate::Act act(gate::Act::Kind kind, ClientId client, ContractId contract, Money adds = pln(0));
/// The permit that the gate gives for the act when nothing stops it.
gate::Permit permit(gate::Act::Kind kind, ClientId client, ContractId contract);
/// The permit for accepting one change request.
gate::Permit permitToAccept(ClientId client, ContractId contract, ChangeId change);
/// The permit under an override; the stop is by hand.
gate::Permit permitUnder(const gate::Override& made, const gate::Act& act);

/// An office in `db`: series, seller, one client, one started contract with two items.
class Office {
public:
    explicit Office(Database& database);

    /// One that is in the file already, for imports.
    Office(Database& database, ClientId of) : db(database), client(of) {}

    Database& db;
    ClientId client;
    ContractId contract;
    ScopeItemId item;      ///< 10 articles by 1000 zzs
    ScopeItemId hourItem;  ///< consultation by the hour

    gate::Permit permit(gate::Act::Kind kind) const {
        return samples::permit(kind, client, contract);
    }

    DeliveryId deliver(Date day = kToday);
    InvoiceId draft(Money price, const LineSource& source = {});
    /// Number, document and figures in one go, inside the caller's transaction; gives the number.
    std::string issue(InvoiceId draft, Date day = kToday);
    InvoiceId correctToZero(InvoiceId issued, Date day, bool releasesWork = true);
    PaymentId pay(Money amount, Date day = kToday);
    void allocate(PaymentId payment, InvoiceId invoice, Money amount, Date day = kToday);
    /// Issued elsewhere under that number, 300.00 of it paid where `isPaid`.
    InvoiceId import(const std::string& number, Money gross, bool isPaid = false);
    void journal(const std::string& kind);
};

/// An office in a file, with every kind of row that is frozen in it.
struct FrozenOffice {
    FrozenOffice();

    support::TempFolder folder;
    Database db;
    Office office;
    InvoiceId invoice;
    InvoiceId correction;
    InvoiceId imported;
    PaymentId payment;
    DeliveryId delivery;
};
}  // namespace samples

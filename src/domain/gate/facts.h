// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate knows of one client when it is asked: figures loaded from the rows, in the currency
// of the database where limits are in money. No judgement here; that is standing.h.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"
#include "domain/billing/set_off.h"
#include "domain/contract/change_request.h"
#include "domain/gate/limits.h"

namespace domain::gate {
/// An issued invoice with an open balance.
struct OpenInvoice {
    InvoiceId id;
    std::string number;
    Date dueDate;
    Date deadline;  ///< moved to a business day; late from the day after
    Money balance;  ///< in its own currency, positive
    Money home;     ///< the same in the database's currency, by the rate stored with it (T18)
    std::optional<ContractId> contract = {};  ///< known where a deposit is missing or money is left
    std::vector<SetOff> setOffs = {};         ///< what the client's own money could pay of it
};

/// A change request without an answer.
struct OpenAsk {
    ChangeId id;
    std::string text;
    Date loggedOn;
    std::optional<Money> net;  ///< price, once priced
    Money homeGross;           ///< what accepting adds to the exposure; zero while unpriced
    int extraRounds = 0;       ///< revision rounds that accepting adds
};

/// A stop set by hand.
struct ManualStop {
    bool stops = true;  ///< false: only a warning
    std::string reason;
    Date since;
};

struct ContractFacts {
    ContractId id;
    std::string title;
    bool isStarted = false;
    bool isClosed = false;
    Money scopeNet;     ///< items and accepted changes, net, the contract's currency
    Money absorbedNet;  ///< extras absorbed, net
    std::vector<OpenAsk> asks;
    int roundsUsed = 0;
    int roundsIncluded = 0;
    Money depositUnpaid;    ///< DepositStanding::missing; zero when none is required
    Money unbilledWork;     ///< gross, database's currency, running timer included
    Money unbilledChanges;  ///< gross, database's currency
    std::optional<ManualStop> manual;

    std::vector<const OpenAsk*> asksOldestFirst() const;
};

/// a + b, where a zero may be of any currency: a fact that is not there adds nothing. Of two zeros
/// the first.
Money sum(Money a, Money b);

/// Which components the exposure is made of (T19).
struct ExposureComponents {
    bool unpaidInvoices = true;
    bool unbilledWork = true;
    bool unbilledChanges = true;
    bool depositsAndCredits = true;
};

/// A stop that a writing command has recorded, for the day since when it holds.
struct RecordedStop {
    LimitKey key = LimitKey::UnpaidBalance;
    std::optional<ContractId> contract;
    Date since;
};

struct ClientFacts {
    ClientId id;
    std::string name;
    Currency home;
    std::vector<OpenInvoice> invoices;
    Money credits;  ///< overpayments and deposits not yet used, database's currency, not negative
    ExposureComponents components;
    std::vector<ContractFacts> contracts;  ///< closed ones, too, while something is unbilled
    std::optional<ManualStop> manual;
    std::vector<StoredSetting> settings;
    std::vector<RecordedStop> recordedStops;

    const ContractFacts* contract(ContractId id) const;

    /// Open invoices, oldest deadline first; only those overdue as of a day when one is given.
    std::vector<const OpenInvoice*> oldestFirst(std::optional<Date> overdueAsOf) const;

    /// Unpaid + unbilled − credits, by the components switched on; may be negative.
    Money exposure() const;

    /// What is missing of the contract's deposit and asked for by no open invoice of it.
    Money depositToAskFor(const ContractFacts& contract) const;

    /// Sum of open balances, and of the overdue ones as of a day.
    Money unpaid() const;
    Money overdue(Date asOf) const;
};
}  // namespace domain::gate

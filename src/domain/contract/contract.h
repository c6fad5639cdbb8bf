// SPDX-License-Identifier: GPL-3.0-or-later
// The agreement with a client: its scope items and its terms. A contract is edited until it is
// started; after that its scope changes only by accepted change requests. The money that follows
// from it is computed in domain/billing and judged in domain/gate.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"
#include "domain/contract/unit.h"
#include "domain/contract/vat_rate.h"

namespace domain {
/// One agreed line of a contract.
struct ScopeItem {
    ScopeItemId id;
    int position = 0;  ///< 1, 2, 3 … within the contract; how people name an item
    std::string name;
    Quantity quantity;
    Unit unit;
    Money unitPrice;  ///< net
    VatRate vat;
    std::optional<ChangeId> change;        ///< the accepted change request that it came from
    bool invoiceableAtAcceptance = false;  ///< only for items from a change
    std::optional<Date> deadline;

    /// quantity × price, rounded once, half up.
    Money net() const;
};

/// A rush surcharge: work wanted in fewer than `withinHours` costs `percent` more.
struct Surcharge {
    int withinHours = 0;
    Percent percent;
};

/// What is owed when the client ends the contract at a stage.
struct KillFee {
    std::string stage;
    Percent percent;
};

/// A deposit agreed in percent of the gross value at start, or as an amount.
struct DepositTerm {
    std::optional<Percent> percent;
    std::optional<Money> amount;
};

/// Clause numbers that letters name, e.g. "§ 6 ust. 2"; empty when there is none.
struct Clauses {
    std::string suspension;
    std::string rights;
    std::string interest;
    std::string termination;
};

enum class ContractState { Draft, Started, Closed };

/// "draft", "started", "closed"; and back (std::domain_error for others).
std::string_view codeOf(ContractState state);
ContractState contractStateOf(std::string_view code);

struct Contract {
    ContractId id;
    ClientId client;
    std::string title;
    ContractState state = ContractState::Draft;
    Date start;  ///< as agreed; the day it was started is recorded apart
    std::optional<Date> deadline;
    Currency currency;
    int paymentTermDays = kUsualTermDays;
    int roundsIncluded = 0;
    std::vector<ScopeItem> items;  ///< in order of position
    std::optional<DepositTerm> deposit;
    std::vector<Surcharge> surcharges;
    std::vector<KillFee> killFees;
    std::optional<Percent> lengthTolerance;
    std::optional<int> remarksDays;  ///< days for the client's remarks after a delivery
    std::vector<std::string> excluded;
    Clauses clauses;
    bool principalFirst = false;  ///< payments go to principal before interest
    std::string notes;
};

/// The agreed items of a contract and the currency of their prices, without its other terms: all
/// that its value and its bills depend on. Does not own the items.
struct Scope {
    Scope(std::span<const ScopeItem> agreed, Currency of) : items(agreed), currency(of) {}

    Scope(const Contract& contract)
        : Scope(contract.items, contract.currency) {}  // NOLINT(*explicit*): a contract has a scope

    std::span<const ScopeItem> items;
    Currency currency;
};

/// Net of all items, those from accepted changes included.
Money contractValue(const Scope& scope);

/// Agreed with one who charges no VAT on any of it, so that nothing is called net or gross.
bool isWithoutVat(const Scope& scope);

/// The deposit in money: percent of the gross value of the agreed items (those of changes left
/// out), half up, or the amount. Zero when there is none.
Money depositRequired(const Contract& contract);

/// How far the deposit of a contract is in, all in the contract's currency and as of a day.
struct DepositStanding {
    Money required;
    Money paid;      ///< as deposits, those taken back left out
    Money received;  ///< beside them, on the contract's invoices
    Money open;      ///< what the contract's invoices still ask for

    /// What has not come in of the money that was to be here before the work, never negative.
    Money missing() const;
    /// What of it is asked for as a deposit: an open invoice asks for its part, and nothing is
    /// asked for twice.
    Money asked() const;
};

/// Refuses what cannot be a contract: no title (`missing_field`), no item
/// (`contract_without_items`), an item without name or quantity (`missing_field`,
/// `quantity_not_positive`), with a negative price (`price_negative`), in another currency
/// (`currency_differs`) or at a rate that the seller may not use (`rate_not_for_seller`), terms out
/// of range (`term_out_of_range`), a deadline before the start (`deadline_before_start`), a value
/// beyond reckoning (`value_too_large`) or below its deposit (`deposit_above_value`). `contract` is
/// a draft that was read from a form, a file or options.
Result<Done> checkContract(const Contract& contract, VatStatus seller);
}  // namespace domain

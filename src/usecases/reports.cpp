// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "correspondence.h"
#include "domain/billing/billable.h"
#include "drafts.h"
#include "notice_matter.h"
#include "storage/client_store.h"
#include "storage/contract_store.h"
#include "storage/invoice_store.h"
#include "storage/labour_store.h"
#include "storage/letter_store.h"
#include "storage/payment_store.h"
#include "usecases/find.h"

namespace usecases {
using domain::Money;

namespace {
/// What was paid and lies on no invoice, and of it what was paid as deposits.
void addCredits(Office& office, std::optional<domain::ClientId> client, domain::Date asOf,
                domain::Purse& credits, domain::Purse& deposits) {
    for (const auto& credit : storage::PaymentStore(office.database()).credits(client, asOf)) {
        credits.add(credit.left);
        if (credit.payment.kind == domain::PaymentKind::Deposit)
            deposits.add(credit.left);
    }
}
}  // namespace

AgeingReport ageing(Office& office, domain::Date asOf, std::optional<domain::ClientId> client) {
    AgeingReport report;
    report.asOf = asOf;
    office.read([&] {
        auto& database = office.database();
        std::vector<domain::Receivable> open;
        for (auto& stored :
             storage::InvoiceStore(database).openReceivables(client, asOf, office.calendar()))
            open.push_back(std::move(stored.receivable));
        report.ageing = domain::age(open, asOf);
        domain::sortOldestFirst(open);
        const auto names =
            client ? std::map{std::pair(*client, clientById(office, *client).party.name)}
                   : storage::ClientStore(database).allNames();
        for (auto& receivable : open) {
            const int late = receivable.daysLate(asOf);
            const auto& name = names.at(receivable.client);
            report.rows.push_back({std::move(receivable), name, late});
        }
        addCredits(office, client, asOf, report.credits, report.deposits);
    });
    return report;
}

namespace {
StatementRow::Kind kindOf(domain::PaymentKind kind) {
    switch (kind) {
        case domain::PaymentKind::Deposit:
            return StatementRow::Kind::Deposit;
        case domain::PaymentKind::Reversal:
            return StatementRow::Kind::Reversal;
        case domain::PaymentKind::Payment:
            break;
    }
    return StatementRow::Kind::Payment;
}

void addInvoices(Office& office, Statement& statement) {
    const storage::InvoiceStore invoices(office.database());
    for (const auto& row :
         invoices.list({.client = statement.client.id, .contract = {}, .onlyIssued = true}))
        if (*row.issueDate <= statement.asOf)
            statement.rows.push_back({*row.issueDate,
                                      row.kind == domain::InvoiceKind::Invoice
                                          ? StatementRow::Kind::Invoice
                                          : StatementRow::Kind::Correction,
                                      *row.number,
                                      *row.gross,
                                      {},
                                      isBill(office, row.id)});
}

void addPayments(Office& office, Statement& statement) {
    const storage::PaymentStore payments(office.database());
    for (const auto& payment : payments.list({.client = statement.client.id}))
        if (payment.date <= statement.asOf)
            statement.rows.push_back(
                {payment.date, kindOf(payment.kind), payment.note, -payment.amount, {}});
}
}  // namespace

Statement statement(Office& office, domain::ClientId client, domain::Date asOf) {
    Statement statement;
    statement.asOf = asOf;
    office.read([&] {
        auto& database = office.database();
        statement.client = clientById(office, client);
        addInvoices(office, statement);
        addPayments(office, statement);
        // Of one day, what is paid ahead stands before the invoice that it goes on.
        std::ranges::stable_sort(statement.rows, {}, [](const StatementRow& row) {
            return std::pair(row.date, row.kind != StatementRow::Kind::Deposit);
        });
        for (auto& row : statement.rows) {
            statement.balance.add(row.amount);
            row.balance = statement.balance.in(row.amount.currency());
        }
        for (const auto& stored :
             storage::InvoiceStore(database).openReceivables(client, asOf, office.calendar())) {
            const auto& receivable = stored.receivable;
            statement.unpaid.add(receivable.balance());
            if (receivable.isOverdue(asOf))
                statement.overdue.add(receivable.balance());
        }
        addCredits(office, client, asOf, statement.credit, statement.deposits);
    });
    return statement;
}

namespace {
using Kind = TodayItem::Kind;
namespace gate = domain::gate;

/// Whose rate of exchange is missing.
std::string currencyIn(const domain::Refusal& refusal) {
    const auto found = std::ranges::find(refusal.arguments, "currency",
                                         [](const auto& each) { return each.first; });
    return found == refusal.arguments.end() ? std::string()
                                            : std::get<std::string>(found->second.value());
}

/// By the 15th of the month after performance (art. 106i ust. 1 VAT Act).
domain::Date issueDeadline(domain::Date performed) {
    const std::chrono::year_month_day day(performed);
    return domain::Date((day.year() / day.month() + std::chrono::months(1)) / 15);
}

/// My own decisions to go on in spite of the item's stops.
void addOverrides(TodayItem& item, const gate::Standing& standing,
                  const std::vector<gate::Override>& overrides) {
    item.isPermitted = true;
    for (const auto& breach : item.breaches) {
        item.isPermitted =
            item.isPermitted && gate::isWorkPermitted(standing, breach.contract, overrides);
        const auto* live = gate::liveOverride(overrides, breach.contract, standing.asOf);
        if (live != nullptr && std::ranges::find(item.overrides, live->id, &gate::Override::id) ==
                                   item.overrides.end())
            item.overrides.push_back(*live);
    }
}

/// One item for all that is in this state, if anything is.
void addGate(Today& today, const gate::ClientFacts& facts, const gate::Standing& standing,
             gate::State state, const std::vector<gate::Override>& overrides) {
    TodayItem item;
    item.kind = state == gate::State::Stopped ? Kind::StoppedClient : Kind::WarnedClient;
    item.subject = facts.name;
    item.id = facts.id.value;
    for (const auto* measurements : {&standing.client, &standing.contracts})
        std::ranges::copy_if(
            *measurements, std::back_inserter(item.breaches),
            [state](const auto& each) { return each.state == state && !each.isBeforeStart; });
    if (item.breaches.empty())
        return;
    for (const auto& breach : item.breaches) {
        const auto* contract = breach.contract ? facts.contract(*breach.contract) : nullptr;
        item.titles.push_back(contract != nullptr ? contract->title : "");
    }
    if (state == gate::State::Stopped)
        addOverrides(item, standing, overrides);
    today.items.push_back(std::move(item));
}

void addAsks(Today& today, const gate::ContractFacts& contract) {
    for (const auto& ask : contract.asks) {
        TodayItem item;
        item.kind = ask.net ? Kind::AskWithoutAnswer : Kind::AskWithoutPrice;
        item.subject = contract.title;
        item.label = ask.text;
        item.amount = ask.net;
        item.days = domain::daysBetween(ask.loggedOn, today.day);
        item.id = ask.id.value;
        today.items.push_back(std::move(item));
    }
}

void addToIssue(Office& office, Today& today, const domain::Contract& contract) {
    const auto work = storage::WorkStore(office.database()).unbilled(contract.id, true);
    const domain::Unbilled unbilled{work.deliveries, work.entries, work.acceptedItems};
    const auto gross = domain::unbilledGross(contract, unbilled).total();
    if (!gross.isPositive())
        return;
    TodayItem item;
    item.kind = Kind::InvoiceToIssue;
    item.subject = contract.title;
    item.amount = gross;
    item.id = contract.id.value;
    const auto performed = [&](domain::Date day) {
        item.date = std::min(item.date.value_or(issueDeadline(day)), issueDeadline(day));
    };
    for (const auto& delivery : work.deliveries)
        performed(delivery.date);
    for (const auto& entry : work.entries)
        performed(entry.date);
    today.items.push_back(std::move(item));
}

void addContract(Today& today, const gate::ClientFacts& client, const gate::ContractFacts& facts,
                 const gate::Standing& standing) {
    addAsks(today, facts);
    if (const auto asked = client.depositToAskFor(facts); asked.isPositive()) {
        TodayItem item;
        item.kind = Kind::DepositUnpaid;
        item.subject = facts.title;
        item.amount = asked;
        item.id = facts.id.value;
        item.isBeforeStart = standing.awaitedDeposit(facts.id).has_value();
        today.items.push_back(std::move(item));
    }
}

/// What needs no rate of exchange, so that no total is short while one is missing.
void addFigures(Office& office, Today& today, domain::ClientId client) {
    auto& database = office.database();
    for (const auto& stored : storage::InvoiceStore(database).openReceivables(
             client, office.today(), office.calendar())) {
        const auto& receivable = stored.receivable;
        today.unpaid.add(receivable.balance());
        if (receivable.isOverdue(office.today()))
            today.overdue.add(receivable.balance());
    }
    for (const auto& contract : storage::ContractStore(database).list({.client = client})) {
        addToIssue(office, today, contract);
        const auto work = storage::WorkStore(database).unbilled(contract.id, false);
        const auto unbilled =
            domain::unbilledGross(contract, {work.deliveries, work.entries, work.acceptedItems})
                .total();
        if (!unbilled.isZero())
            today.unbilled.add(unbilled);
    }
}

void addCredits(Office& office, Today& today, const gate::ClientFacts& facts) {
    if (facts.invoices.empty())
        return;
    for (const auto& credit :
         storage::PaymentStore(office.database()).credits(facts.id, office.today())) {
        TodayItem item;
        item.kind = Kind::CreditToMatch;
        item.subject = facts.name;
        item.amount = credit.left;
        item.id = credit.payment.id.value;
        item.isDeposit = credit.payment.kind == domain::PaymentKind::Deposit;
        today.items.push_back(std::move(item));
    }
}

/// The client was told that work was suspended, and it is not any more.
void addResumeNotice(Office& office, Today& today, const gate::ClientFacts& facts,
                     const gate::Standing& standing) {
    for (const auto& [contract, told] : toldSuspensions(office, facts.id)) {
        const auto* each = facts.contract(contract);
        if (each == nullptr || !each->isStarted || standing.state(contract) == gate::State::Stopped)
            continue;
        TodayItem item;
        item.kind = Kind::ResumeNotice;
        item.subject = facts.name;
        item.label = each->title;
        item.id = facts.id.value;
        today.items.push_back(std::move(item));
    }
}

void addClient(Office& office, Today& today, domain::ClientId client) {
    const auto facts = factsOf(office, client);
    const auto standing = gate::measure(facts, office.today());
    const auto overrides = overridesOf(office, client);
    addGate(today, facts, standing, gate::State::Stopped, overrides);
    addGate(today, facts, standing, gate::State::Warned, overrides);
    for (const auto& contract : facts.contracts)
        addContract(today, facts, contract, standing);
    addCredits(office, today, facts);
    addResumeNotice(office, today, facts, standing);
}

void addDrafts(Office& office, Today& today) {
    for (const auto& row : storage::InvoiceStore(office.database()).list({.onlyDrafts = true})) {
        TodayItem item;
        item.kind = Kind::DraftWaiting;
        item.subject = row.clientName;
        item.amount = viewOf(office, draftById(office, row.id)).totals.gross;
        item.id = row.id.value;
        today.items.push_back(std::move(item));
    }
}
}  // namespace

Today today(Office& office) {
    Today today;
    today.day = office.today();
    for (const auto& row : dueReminders(office).due) {
        TodayItem item;
        item.kind = Kind::ReminderDue;
        item.subject = row.clientName;
        item.label = row.number;
        item.amount = row.balance;
        item.days = row.step.daysLate;
        item.id = row.step.invoice.value;
        today.items.push_back(std::move(item));
    }
    const auto timer = runningTimer(office);
    office.read([&] {
        if (timer) {
            TodayItem item;
            item.kind = Kind::TimerRunning;
            item.subject = contractById(office, timer->timer.contract).title;
            item.id = timer->timer.contract.value;
            today.items.push_back(std::move(item));
        }
        for (const auto client : storage::ClientStore(office.database()).allIds()) {
            addFigures(office, today, client);
            try {
                addClient(office, today, client);
            } catch (const domain::Refused& refused) {
                if (refused.refusal().code != "rate_missing")
                    throw;
                TodayItem item;
                item.kind = Kind::RateMissing;
                item.subject = clientById(office, client).party.name;
                item.label = currencyIn(refused.refusal());
                item.id = client.value;
                today.items.push_back(std::move(item));
            }
        }
        addDrafts(office, today);
    });
    std::ranges::stable_sort(today.items, {}, &TodayItem::kind);
    return today;
}
}  // namespace usecases

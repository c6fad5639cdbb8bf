// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/papers.h"

#include <algorithm>

#include "correspondence.h"
#include "documents/press.h"
#include "storage/contract_store.h"
#include "storage/payment_store.h"
#include "usecases/find.h"
#include "usecases/output_files.h"

namespace usecases {
namespace {
std::filesystem::path written(const std::filesystem::path& folder, const std::string& name,
                              const std::string& pdf) {
    OutputFiles files(folder);
    auto path = files.stage(name, pdf);
    files.publish();
    return path;
}

domain::Totals totalsOf(const domain::Contract& contract) {
    std::vector<domain::Line> lines;
    for (const auto& item : contract.items)
        lines.push_back({item.name, item.quantity, item.unit, item.unitPrice,
                         domain::Money::zero(contract.currency), item.vat});
    return domain::computeTotals(lines, contract.currency);
}

documents::AccountStatement::Row rowOf(const StatementRow& row) {
    using Kind = documents::AccountStatement::Row::Kind;
    documents::AccountStatement::Row printed;
    printed.date = row.date;
    printed.amount = row.amount;
    printed.balance = row.balance;
    printed.isBill = row.isBill;
    switch (row.kind) {
        case StatementRow::Kind::Invoice:
            printed.number = row.label;
            break;
        case StatementRow::Kind::Correction:
            printed.kind = Kind::Correction;
            printed.number = row.label;
            break;
        case StatementRow::Kind::Payment:
            printed.kind = Kind::Payment;
            break;
        case StatementRow::Kind::Deposit:
            printed.kind = Kind::Deposit;
            break;
        case StatementRow::Kind::Reversal:
            printed.kind = Kind::Reversal;
            break;
    }
    return printed;
}

/// Of a contract that is over, none is asked for any more.
domain::Money depositLeft(Office& office, const domain::Contract& contract) {
    if (contract.state == domain::ContractState::Closed)
        return domain::Money::zero(contract.currency);
    return storage::PaymentStore(office.database())
        .deposit(contract.id, domain::depositRequired(contract), office.today())
        .asked();
}

/// What is open less what is paid ahead, where anything is left of it.
domain::Purse toPay(const Statement& statement) {
    domain::Purse left;
    for (const auto amount : statement.balance.amounts())
        if (amount.isPositive())
            left.add(amount);
    return left;
}
}  // namespace

std::filesystem::path contractPdf(Office& office, domain::ContractId id,
                                  const std::filesystem::path& folder) {
    documents::OrderConfirmation order;
    auto language = domain::DocumentLanguage::Polish;
    office.read([&] {
        order.contract = contractById(office, id);
        const auto between = correspondentsFor(office, order.contract.client);
        order.seller = between.seller.party;
        order.buyer = between.client.party;
        language = between.client.language;
        order.exemptionBasis = between.seller.exemptionBasis;
        order.deposit = domain::depositRequired(order.contract);
        order.depositLeft = depositLeft(office, order.contract);
        if (const auto* account = between.seller.accountIn(order.contract.currency))
            order.account = *account;
    });
    order.date = office.today();
    order.totals = totalsOf(order.contract);
    return written(
        folder, "contract-" + std::to_string(id.value) + "-" + domain::toIso(order.date) + ".pdf",
        office.press().orderConfirmation(order, office.voice(language)));
}

std::filesystem::path statementPdf(Office& office, const Statement& statement,
                                   const std::filesystem::path& folder) {
    documents::AccountStatement printed;
    office.read([&] {
        const auto between = correspondentsFor(office, statement.client.id);
        printed.seller = between.seller.party;
        printed.accounts = accountsFor(between.seller, toPay(statement));
    });
    printed.asOf = statement.asOf;
    printed.buyer = statement.client.party;
    for (const auto& row : statement.rows)
        printed.rows.push_back(rowOf(row));
    printed.unpaid = statement.unpaid;
    printed.overdue = statement.overdue;
    printed.deposits = statement.deposits;
    printed.credit = statement.credit - statement.deposits;
    printed.balance = statement.balance;
    return written(
        folder,
        "statement-" + std::to_string(statement.client.id.value) + "-" +
            domain::toIso(statement.asOf) + ".pdf",
        office.press().accountStatement(printed, office.voice(statement.client.language)));
}
}  // namespace usecases

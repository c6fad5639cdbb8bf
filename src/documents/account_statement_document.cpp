// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_statement_document.h"

#include <algorithm>
#include <optional>

#include "amount_box.h"
#include "parts.h"
#include "payment_block.h"
#include "printable.h"
#include "table.h"

namespace documents {
namespace {
constexpr float kGap = 18;

void proofread(const Proofreader& proofreader, const AccountStatement& statement) {
    proofreader.look(statement.seller, "seller");
    proofreader.look(statement.buyer, "buyer");
    for (const auto& row : statement.rows)
        proofreader.look(row.number, "rows.number");
    for (const auto& account : statement.accounts)
        proofreader.look(account);
}

std::string nameOf(const AccountStatement::Row& row, const wording::Voice& voice) {
    using Kind = AccountStatement::Row::Kind;
    switch (row.kind) {
        case Kind::Invoice:
            return row.isBill ? voice.say("Bill") : voice.say("Invoice");
        case Kind::Correction:
            return row.isBill ? voice.say("Correcting bill") : voice.say("Correcting invoice");
        case Kind::Payment:
            return voice.say("Payment");
        case Kind::Deposit:
            return voice.say("Deposit");
        case Kind::Reversal:
            return voice.say("Reversed payment");
    }
    return {};
}

/// The rows of one currency: a balance runs in its own.
Table rowsTable(const AccountStatement& statement, domain::Currency currency,
                const wording::Voice& voice) {
    Table table{{{voice.say("Date"), Align::Left},
                 {voice.say("Entry"), Align::Left, TableColumn::Width::Rest},
                 {voice.say("Amount"), Align::Right},
                 {voice.say("Balance"), Align::Right}},
                {}};
    for (const auto& row : statement.rows)
        if (row.amount.currency() == currency)
            table.rows.push_back(
                {{voice.date(row.date),
                  nameOf(row, voice) + (row.number.empty() ? "" : " ") + row.number,
                  voice.money(row.amount), voice.money(row.balance)}});
    return table;
}

/// In the order in which they come up.
std::vector<domain::Currency> currenciesOf(const AccountStatement& statement) {
    std::vector<domain::Currency> currencies;
    for (const auto& row : statement.rows)
        if (std::find(currencies.begin(), currencies.end(), row.amount.currency()) ==
            currencies.end())
            currencies.push_back(row.amount.currency());
    return currencies;
}

void rows(Sheet& sheet, const AccountStatement& statement, const wording::Voice& voice) {
    const auto currencies = currenciesOf(statement);
    if (currencies.size() < 2)
        draw(sheet, rowsTable(statement,
                              currencies.empty() ? domain::Currency{} : currencies.front(), voice));
    else
        for (const auto currency : currencies) {
            drawUnder(sheet, voice.say("Account in {currency}", {{"currency", currency.code()}}),
                      rowsTable(statement, currency, voice));
            sheet.skip(currency == currencies.back() ? 0 : kGap);
        }
}

std::string amountIn(const domain::Purse& purse, domain::Currency currency,
                     const wording::Voice& voice) {
    const auto amount = purse.in(currency);
    return amount.isZero() ? "–" : voice.money(amount);
}

/// A row for each currency.
void owed(Sheet& sheet, const AccountStatement& statement, const wording::Voice& voice) {
    Table table{{{voice.say("Currency"), Align::Left, TableColumn::Width::Rest},
                 {voice.say("Unpaid"), Align::Right},
                 {voice.say("of which overdue"), Align::Right}},
                {}};
    std::vector<const domain::Purse*> purses{&statement.unpaid, &statement.overdue};
    const auto addWhereAny = [&](const domain::Purse& purse, std::string title) {
        if (purse.isEmpty())
            return;
        purses.push_back(&purse);
        table.columns.push_back({std::move(title), Align::Right});
    };
    addWhereAny(statement.deposits, voice.say("Deposit"));
    addWhereAny(statement.credit, voice.say("Credit"));
    domain::Purse all;
    for (const auto* purse : purses)
        for (const auto amount : purse->amounts())
            all.add(amount.isNegative() ? -amount : amount);
    for (const auto amount : all.amounts()) {
        TableRow row{{std::string(amount.currency().code())}, true};
        for (const auto* purse : purses)
            row.cells.push_back(amountIn(*purse, amount.currency(), voice));
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        table.rows.push_back({{"", "–", "–"}});
    drawUnder(sheet, voice.say("What is owed"), table);
}

/// Whoever has paid more than is open is not asked to pay, and is told so.
void outcome(Sheet& sheet, const AccountStatement& statement, const wording::Voice& voice) {
    bool isToPay = false;
    std::string favour;
    for (const auto amount : statement.balance.amounts()) {
        isToPay = isToPay || amount.isPositive();
        if (amount.isNegative())
            favour += (favour.empty() ? "" : ", ") + voice.money(-amount);
    }
    std::string text;
    if (!favour.empty())
        text = voice.say("The balance is in your favour: {amounts}.", {{"amounts", favour}});
    if (!isToPay)
        text += (text.empty() ? "" : " ") + voice.say("There is nothing to pay.");
    if (text.empty())
        return;
    sheet.paragraph(text, theme::kStrong);
    sheet.skip(theme::kBody.leading);
}

/// What is to be paid, at a glance: a box for each currency, beside the account for it. What is
/// paid ahead is taken off first, so no more than that can be late.
void toPay(Sheet& sheet, const AccountStatement& statement, const wording::Voice& voice) {
    for (const auto amount : statement.balance.amounts()) {
        if (!amount.isPositive())
            continue;
        const auto currency = amount.currency();
        const auto late = std::min(statement.overdue.in(currency), amount);
        const AmountBox box{voice.say("To pay"),
                            voice.money(amount),
                            {voice.say("of which overdue"), voice.money(late)}};
        const auto account =
            std::ranges::find(statement.accounts, currency, &domain::BankAccount::currency);
        float height = heightOf(sheet, box, kRightHalf);
        std::optional<PaymentBlock> payment;
        if (account != statement.accounts.end()) {
            payment.emplace(PaymentBlock{
                voice.say("Account for payments in {currency}", {{"currency", currency.code()}}),
                statement.seller, *account, amount, ""});
            height = std::max(height, heightOf(sheet, *payment, kLeftHalf, voice));
        }
        sheet.need(height);
        sheet.sideBySide(
            [&] {
                if (payment)
                    drawPayment(sheet, *payment, kLeftHalf, voice);
            },
            [&] { draw(sheet, box, kRightHalf); });
        sheet.skip(kGap);
    }
}
}  // namespace

std::string drawAccountStatement(Canvas& canvas, const AccountStatement& statement,
                                 const wording::Voice& voice) {
    proofread(Proofreader(canvas), statement);
    Sheet sheet(canvas);
    const std::string title = voice.say("Statement of account");
    const std::string day = voice.date(statement.asOf);
    drawLogo(sheet, statement.seller, voice);
    drawHead(sheet, {title, statement.buyer.name, "", {{voice.say("As of"), day}}});
    drawParties(sheet,
                {voice.say("Seller"), statement.seller, voice.say("Client"), statement.buyer},
                voice);
    toPay(sheet, statement, voice);
    rows(sheet, statement, voice);
    sheet.skip(kGap);
    owed(sheet, statement, voice);
    sheet.skip(kGap);
    outcome(sheet, statement, voice);
    sheet.paragraph(voice.say("If this differs from your records, please let me know."),
                    theme::kBody);
    sheet.footers(title + ", " + statement.buyer.name + ", " + day, voice);
    return canvas.finish(
        describe(title + ", " + statement.buyer.name, statement.seller, statement.asOf, voice));
}
}  // namespace documents

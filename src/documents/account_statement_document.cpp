// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_statement_document.h"

#include <algorithm>

#include "parts.h"
#include "printable.h"
#include "table.h"
#include "words.h"

namespace documents {
namespace {
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
    constexpr float kGap = 18;
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

void accounts(Sheet& sheet, const AccountStatement& statement, const wording::Voice& voice) {
    if (statement.accounts.empty())
        return;
    drawHeading(sheet, voice.say("Payment by bank transfer"));
    for (const auto& account : statement.accounts) {
        sheet.need(2 * theme::kBody.leading);
        sheet.paragraph(accountNumber(account.iban), theme::kStrong);
        std::string bank(account.currency.code());
        if (!account.bank.empty())
            bank += ", " + account.bank;
        if (!account.bic.empty())
            bank += ", BIC " + account.bic;
        sheet.paragraph(bank, theme::kBody);
    }
    sheet.skip(theme::kBody.leading);
}
}  // namespace

std::string drawAccountStatement(Canvas& canvas, const AccountStatement& statement,
                                 const wording::Voice& voice) {
    constexpr float kGap = 18;
    proofread(Proofreader(canvas), statement);
    Sheet sheet(canvas);
    const std::string title = voice.say("Statement of account");
    const std::string day = voice.date(statement.asOf);
    drawLogo(sheet, statement.seller, voice);
    drawHead(sheet, {title, statement.buyer.name, "", {{voice.say("As of"), day}}});
    drawParties(sheet,
                {voice.say("Seller"), statement.seller, voice.say("Client"), statement.buyer},
                voice);
    rows(sheet, statement, voice);
    sheet.skip(kGap);
    owed(sheet, statement, voice);
    sheet.skip(kGap);
    outcome(sheet, statement, voice);
    accounts(sheet, statement, voice);
    sheet.paragraph(voice.say("If this differs from your records, please let me know."),
                    theme::kBody);
    sheet.footers(title + ", " + statement.buyer.name + ", " + day, voice);
    return canvas.finish(
        describe(title + ", " + statement.buyer.name, statement.seller, statement.asOf, voice));
}
}  // namespace documents

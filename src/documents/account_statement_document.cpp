// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_statement_document.h"

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

std::string nameOf(AccountStatement::Row::Kind kind, const wording::Voice& voice) {
    using Kind = AccountStatement::Row::Kind;
    switch (kind) {
        case Kind::Invoice:
            return voice.say("Invoice");
        case Kind::Correction:
            return voice.say("Correction");
        case Kind::Payment:
            return voice.say("Payment");
        case Kind::Deposit:
            return voice.say("Deposit");
        case Kind::Reversal:
            return voice.say("Reversed payment");
    }
    return {};
}

Table rowsTable(const AccountStatement& statement, const wording::Voice& voice) {
    Table table{{{voice.say("Date"), Align::Left},
                 {voice.say("What"), Align::Left, TableColumn::Width::Rest},
                 {voice.say("Amount"), Align::Right},
                 {voice.say("Balance"), Align::Right}},
                {}};
    for (const auto& row : statement.rows)
        table.rows.push_back(
            {{voice.date(row.date),
              nameOf(row.kind, voice) + (row.number.empty() ? "" : " ") + row.number,
              voice.money(row.amount), voice.money(row.balance)}});
    return table;
}

/// One amount per currency; nothing is a zero of the home currency.
std::string amounts(const domain::Purse& purse, const wording::Voice& voice) {
    std::string text;
    for (const auto& amount : purse.amounts())
        text += (text.empty() ? "" : "\n") + voice.money(amount);
    return text.empty() ? "–" : text;
}

void owed(Sheet& sheet, const AccountStatement& statement, const wording::Voice& voice) {
    drawHeading(sheet, voice.say("What is owed"), kRightHalf);
    sheet.facts({{voice.say("Unpaid"), amounts(statement.unpaid, voice), true},
                 {voice.say("of it overdue"), amounts(statement.overdue, voice)},
                 {voice.say("Credit"), amounts(statement.credit, voice)}},
                kRightHalf);
}

void accounts(Sheet& sheet, const AccountStatement& statement, const wording::Voice& voice) {
    if (statement.accounts.empty())
        return;
    drawHeading(sheet, voice.say("Payment by bank transfer"), kLeftHalf);
    for (const auto& account : statement.accounts) {
        sheet.paragraph(accountNumber(account.iban), theme::kStrong, kLeftHalf);
        std::string bank(account.currency.code());
        if (!account.bank.empty())
            bank += ", " + account.bank;
        if (!account.bic.empty())
            bank += ", BIC " + account.bic;
        sheet.paragraph(bank, theme::kBody, kLeftHalf);
    }
}
}  // namespace

std::string drawAccountStatement(Canvas& canvas, const AccountStatement& statement,
                                 const wording::Voice& voice) {
    constexpr float kGap = 18;
    constexpr float kOwedHeight = 120;
    proofread(Proofreader(canvas), statement);
    Sheet sheet(canvas);
    const std::string title = voice.say("Statement of account");
    const std::string day = voice.date(statement.asOf);
    drawLogo(sheet, statement.seller, voice);
    drawHead(sheet, {title, statement.buyer.name, "", {{voice.say("As of"), day}}});
    drawParties(sheet,
                {voice.say("Seller"), statement.seller, voice.say("Client"), statement.buyer},
                voice);
    draw(sheet, rowsTable(statement, voice));
    sheet.skip(kGap);
    sheet.need(kOwedHeight);
    sheet.sideBySide([&] { owed(sheet, statement, voice); },
                     [&] { accounts(sheet, statement, voice); });
    sheet.skip(kGap);
    sheet.paragraph(voice.say("If this differs from your records, please let me know."),
                    theme::kBody);
    sheet.footers(title + ", " + statement.buyer.name + ", " + day, voice);
    return canvas.finish(
        describe(title + ", " + statement.buyer.name, statement.seller, statement.asOf, voice));
}
}  // namespace documents

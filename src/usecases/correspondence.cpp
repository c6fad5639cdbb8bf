// SPDX-License-Identifier: GPL-3.0-or-later
#include "correspondence.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "documents/press.h"
#include "domain/base/refusal.h"
#include "set_offs.h"
#include "storage/database.h"
#include "storage/invoice_store.h"
#include "storage/payment_store.h"
#include "storage/settings_store.h"
#include "usecases/find.h"

namespace usecases {
namespace fs = std::filesystem;

namespace {
fs::path templateFile(Office& office, const fs::path& relative) {
    std::error_code error;
    const auto own = office.database().file().parent_path() / "templates" / relative;
    return fs::exists(own, error) ? own : office.shipped() / "templates" / relative;
}

std::string groupedAccount(const domain::BankAccount& account, bool isAbroad) {
    std::string text;
    for (std::size_t i = 0; i < account.iban.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += ' ';
        text += account.iban[i];
    }
    std::string bank = account.bank;
    if (isAbroad && !account.bic.empty())
        bank += (bank.empty() ? "BIC " : ", BIC ") + account.bic;
    return bank.empty() ? text : text + " (" + bank + ")";
}

/// The template's own words: what comes in by its names was looked at when it was typed.
void requirePrintable(Office& office, const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (const auto found = office.press().unprintableIn(text))
        throw domain::Refused(domain::refuseInput(
            "template_unprintable",
            {{"file", file.string()}, {"line", found->line}, {"text", found->character}}));
}

/// Where each of the amounts is to be paid; a payer abroad needs the bank's BIC.
std::string accountsText(const Correspondents& between, const domain::Purse& amounts) {
    const auto accounts = accountsFor(between.seller, amounts);
    const bool isAbroad = between.client.party.country != between.seller.party.country;
    std::string text;
    for (const auto& account : accounts) {
        text += (text.empty() ? "" : "; ") + groupedAccount(account, isAbroad);
        if (accounts.size() > 1)
            text.append(" – ").append(account.currency.code());
    }
    return text;
}
}  // namespace

Correspondents correspondentsFor(Office& office, domain::ClientId client) {
    return {storage::SettingsStore(office.database()).seller(), clientById(office, client)};
}

documents::LetterText renderTemplate(Office& office, domain::DocumentLanguage language,
                                     std::string_view kind, LetterForm form,
                                     const documents::TemplateValues& values) {
    const auto name =
        std::string(kind) + (form == LetterForm::Mail ? ".mail.mustache" : ".mustache");
    const auto file =
        templateFile(office, fs::path("letters") / std::string(domain::codeOf(language)) / name);
    auto text = documents::renderLetter(file, values).orThrow();
    if (form == LetterForm::Paper)
        requirePrintable(office, file);
    return text;
}

documents::TemplateValues valuesFor(Office& office, const Correspondents& between) {
    const auto& voice = office.voice(between.client.language);
    documents::TemplateValues values;
    for (const auto* name : {"contract", "credit", "overpayment", "deposit", "left_after_credit",
                             "total", "oldest_number", "payments_until", "account", "limit_reason",
                             "what_pauses", "how_resumes", "clause", "stopped_since"})
        values.names[name] = "";
    values.names["client"] = between.client.party.name;
    values.names["contact"] =
        between.client.contacts.empty() ? "" : between.client.contacts.front().name;
    values.names["seller"] = between.seller.party.name;
    values.names["date"] = voice.longDate(office.today());
    domain::Purse usual;
    usual.add(domain::Money::zero(between.client.currency));
    values.names["account"] = accountsText(between, usual);
    for (const auto* flag :
         {"bill", "has_clause", "several", "reminded_before", "about_money", "has_credit",
          "has_overpayment", "has_deposit", "has_left_after_credit", "stopped", "owed", "partly"})
        values.flags[flag] = false;
    values.flags["person"] = between.client.isConsumer;
    values.lists["invoices"] = {};
    return values;
}

bool isBill(Office& office, domain::InvoiceId id) {
    const auto invoice = storage::InvoiceStore(office.database()).find(id);
    return invoice && invoice->sellerStatus == domain::VatStatus::None;
}

void addRows(Office& office, const Correspondents& between,
             const std::vector<documents::Letter::Row>& rows, documents::TemplateValues& values) {
    const auto& voice = office.voice(between.client.language);
    domain::Purse total;
    for (const auto& row : rows) {
        values.lists["invoices"].push_back({{"number", row.number},
                                            {"issue_date", voice.date(row.issueDate)},
                                            {"due_date", voice.date(row.dueDate)},
                                            {"days_late", std::to_string(row.daysLate)},
                                            {"balance", voice.money(row.balance)}});
        total.add(row.balance);
    }
    values.flags["several"] = rows.size() > 1;
    values.flags["owed"] = !rows.empty();
    values.flags["partly"] = std::ranges::any_of(rows, &documents::Letter::Row::isPartlyPaid);
    values.flags["bill"] =
        !rows.empty() && std::ranges::all_of(rows, &documents::Letter::Row::isBill);
    values.names["total"] = joinedMoney(voice, total);
    if (rows.empty())
        return;
    values.names["oldest_number"] = rows.front().number;
    values.names["account"] = accountsText(between, total);
}

void setAccount(const Correspondents& between, const domain::Purse& amounts,
                documents::TemplateValues& values) {
    values.names["account"] = accountsText(between, amounts);
}

void setStopped(documents::TemplateValues& values, const wording::Voice& voice,
                domain::Date since) {
    values.flags["stopped"] = true;
    values.names["stopped_since"] = voice.longDate(since);
}

std::vector<domain::SetOff> addCredit(Office& office, const domain::Client& client,
                                      const std::vector<documents::Letter::Row>& rows,
                                      documents::TemplateValues& values) {
    auto setOffs = setOffsOf(office, client.id);
    std::erase_if(setOffs, [&](const auto& each) {
        return std::ranges::find(rows, each.number, &documents::Letter::Row::number) == rows.end();
    });
    domain::Purse credit;
    domain::Purse deposits;
    domain::Purse overpaid;
    domain::Purse left;
    for (const auto& row : rows)
        left.add(row.balance);
    for (const auto& each : setOffs) {
        credit.add(each.amount);
        (each.kind == domain::PaymentKind::Deposit ? deposits : overpaid).add(each.amount);
        left.add(-each.amount);
    }
    const auto put = [&](const std::string& name, const domain::Purse& purse) {
        values.flags["has_" + name] = !purse.isEmpty();
        values.names[name] = joinedMoney(office.voice(client.language), purse);
    };
    put("credit", credit);
    put("overpayment", overpaid);
    put("deposit", deposits);
    put("left_after_credit", left);
    return setOffs;
}

std::string joinedMoney(const wording::Voice& voice, const domain::Purse& purse) {
    std::string text;
    for (const auto amount : purse.amounts())
        text += (text.empty() ? "" : " + ") + voice.money(amount);
    return text;
}

std::string addressOf(const domain::Client& client) {
    if (!client.party.email.empty())
        return client.party.email;
    for (const auto& contact : client.contacts)
        if (!contact.email.empty())
            return contact.email;
    return {};
}

std::vector<domain::BankAccount> accountsFor(const domain::Seller& seller,
                                             const domain::Purse& amounts) {
    std::vector<domain::BankAccount> accounts;
    for (const auto amount : amounts.amounts())
        if (const auto* account = seller.accountIn(amount.currency()))
            accounts.push_back(*account);
    return accounts;
}

std::string mailFile(Office& office, const Correspondents& between,
                     const documents::LetterText& text, std::string_view pdfName,
                     std::string pdfBytes) {
    exchange::MailMessage message;
    message.fromName = between.seller.party.name;
    message.fromAddress = between.seller.party.email;
    message.toName = between.client.party.name;
    message.toAddress = addressOf(between.client);
    message.subject = text.subject;
    message.body = text.body;
    message.dateRfc5322 = toMailDate(office.clock().now());
    message.attachments.push_back({std::string(pdfName), "application/pdf", std::move(pdfBytes)});
    return exchange::toEml(message);
}
}  // namespace usecases

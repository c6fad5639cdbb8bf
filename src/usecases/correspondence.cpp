// SPDX-License-Identifier: GPL-3.0-or-later
#include "correspondence.h"

#include "domain/base/refusal.h"
#include "storage/database.h"
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

std::string groupedAccount(const domain::BankAccount& account) {
    std::string text;
    for (std::size_t i = 0; i < account.iban.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += ' ';
        text += account.iban[i];
    }
    return account.bank.empty() ? text : text + " (" + account.bank + ")";
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
    const auto relative = fs::path("letters") / std::string(domain::codeOf(language)) / name;
    return documents::renderLetter(templateFile(office, relative), values).orThrow();
}

documents::TemplateValues valuesFor(Office& office, const Correspondents& between) {
    const auto& voice = office.voice(between.client.language);
    documents::TemplateValues values;
    for (const auto* name : {"contract", "credit", "total", "oldest_number", "payments_until",
                             "account", "limit_reason", "what_pauses", "how_resumes", "clause"})
        values.names[name] = "";
    values.names["client"] = between.client.party.name;
    values.names["contact"] =
        between.client.contacts.empty() ? "" : between.client.contacts.front().name;
    values.names["seller"] = between.seller.party.name;
    values.names["date"] = voice.longDate(office.today());
    if (const auto* account = between.seller.accountIn(between.client.currency))
        values.names["account"] = groupedAccount(*account);
    values.flags = {{"has_clause", false},
                    {"several", false},
                    {"reminded_before", false},
                    {"about_money", false},
                    {"has_credit", false}};
    values.lists["invoices"] = {};
    return values;
}

void addRows(Office& office, domain::DocumentLanguage language,
             const std::vector<documents::Letter::Row>& rows, documents::TemplateValues& values) {
    const auto& voice = office.voice(language);
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
    values.names["total"] = joinedMoney(voice, total);
    if (!rows.empty())
        values.names["oldest_number"] = rows.front().number;
}

void addCredit(Office& office, const domain::Client& client, documents::TemplateValues& values) {
    domain::Purse credits;
    for (const auto& credit :
         storage::PaymentStore(office.database()).credits(client.id, office.today()))
        credits.add(credit.left);
    values.flags["has_credit"] = !credits.isEmpty();
    values.names["credit"] = joinedMoney(office.voice(client.language), credits);
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

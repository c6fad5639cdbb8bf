// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and mails to a client, from templates that a user may edit: the copy beside the database
// comes before the shipped one. Shared by the use cases that write to clients.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "documents/letter.h"
#include "documents/letter_template.h"
#include "domain/billing/set_off.h"
#include "domain/client/client.h"
#include "exchange/mail_message.h"
#include "usecases/office.h"

namespace usecases {
/// Whom a letter goes to, and from whom.
struct Correspondents {
    domain::Seller seller;
    domain::Client client;
};

Correspondents correspondentsFor(Office& office, domain::ClientId client);

/// A letter of `kind` ("reminder_1" …) or its mail, in the client's language. Throws Refused with
/// the template's file, line and reason.
enum class LetterForm { Paper, Mail };
documents::LetterText renderTemplate(Office& office, domain::DocumentLanguage language,
                                     std::string_view kind, LetterForm form,
                                     const documents::TemplateValues& values);

/// Every name that a template may use, empty where it does not apply; the callers fill in theirs.
documents::TemplateValues valuesFor(Office& office, const Correspondents& between);

/// Issued by one who charges no VAT: a "rachunek", which no letter calls "faktura".
bool isBill(Office& office, domain::InvoiceId invoice);

/// Puts the rows into the values: list "invoices", flags "several", "owed" and "bill", names
/// "total", "oldest_number" and "account", the latter with one for each currency.
void addRows(Office& office, const Correspondents& between,
             const std::vector<documents::Letter::Row>& rows, documents::TemplateValues& values);

/// Where the amounts are to be paid: name "account", for amounts that no row names.
void setAccount(const Correspondents& between, const domain::Purse& amounts,
                documents::TemplateValues& values);

/// Work is stopped already: flag "stopped", name "stopped_since".
void setStopped(documents::TemplateValues& values, const wording::Voice& voice, domain::Date since);

/// What of the rows the client's own money could pay, and what would be left: names "credit",
/// "overpayment", "deposit", "left_after_credit" and a flag "has_…" for each; returned as it is.
std::vector<domain::SetOff> addCredit(Office& office, const domain::Client& client,
                                      const std::vector<documents::Letter::Row>& rows,
                                      documents::TemplateValues& values);

/// One amount per currency, joined for a sentence.
std::string joinedMoney(const wording::Voice& voice, const domain::Purse& purse);

/// The address to write to: the client's, else the first contact's; empty when there is none.
std::string addressOf(const domain::Client& client);

/// The seller's accounts in the currencies of the amounts, in order.
std::vector<domain::BankAccount> accountsFor(const domain::Seller& seller,
                                             const domain::Purse& amounts);

/// An .eml of the mail with the PDF attached.
std::string mailFile(Office& office, const Correspondents& between,
                     const documents::LetterText& text, std::string_view pdfName,
                     std::string pdfBytes);
}  // namespace usecases

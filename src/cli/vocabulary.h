// SPDX-License-Identifier: GPL-3.0-or-later
// Every option of the command line, once: the same name means the same thing everywhere. Which verb
// takes which is in the file of its group.
#pragma once
#include "cli/command.h"
#include "wording/voice.h"

namespace cli {
using wording::mark;
using OptionKind = OptionWords::Kind;

inline constexpr OptionWords kAddress{"--address", "TEXT", mark("street and number")};
inline constexpr OptionWords kAll{"--all", "", mark("for all clients"), OptionKind::Flag};
inline constexpr OptionWords kAmount{"--amount", "AMOUNT", mark("money, like 1230.50")};
inline constexpr OptionWords kArchived{"--archived", "", mark("archived clients, too"),
                                       OptionKind::Flag};
inline constexpr OptionWords kAsDeposit{"--deposit", "", mark("it is the deposit of the contract"),
                                        OptionKind::Flag};
inline constexpr OptionWords kAsOf{"--as-of", "DATE", mark("as it was on that day")};
inline constexpr OptionWords kBank{"--bank", "TEXT", mark("name of the bank")};
inline constexpr OptionWords kAccent{"--accent", "#RRGGBB",
                                     mark("colour of titles on documents; \"\" for ours")};
inline constexpr OptionWords kLogo{"--logo", "FILE",
                                   mark("your logo, a PNG or JPEG file; \"\" for none")};
inline constexpr OptionWords kBic{"--bic", "CODE", mark("BIC of the bank")};
inline constexpr OptionWords kBackupFile{"FILE", "", mark("the backup"), OptionKind::Word};
inline constexpr OptionWords kBy{"--by", "HOW", mark("how the answer came: mail, call, meeting")};
inline constexpr OptionWords kCap{"--cap", "AMOUNT",
                                  mark("how much exposure may be added under it")};
inline constexpr OptionWords kChange{
    "CHANGE", "", mark("number of the ask, or of its change order"), OptionKind::Word};
inline constexpr OptionWords kCity{"--city", "TEXT", mark("city")};
inline constexpr OptionWords kClient{"--client", "CLIENT",
                                     mark("client: number, NIP or part of the name")};
inline constexpr OptionWords kClientWord{
    "CLIENT", "", mark("client: number, NIP or part of the name"), OptionKind::Word};
inline constexpr OptionWords kConsumer{"--consumer", "yes|no",
                                       mark("whether it is a person outside business")};
inline constexpr OptionWords kContact{"--contact", "TEXT", mark("contact person")};
inline constexpr OptionWords kContactEmail{"--contact-email", "EMAIL",
                                           mark("e-mail of the contact person")};
inline constexpr OptionWords kContactPhone{"--contact-phone", "PHONE",
                                           mark("phone of the contact person")};
inline constexpr OptionWords kContract{"--contract", "CONTRACT",
                                       mark("contract: number or part of the title")};
inline constexpr OptionWords kContractWord{
    "CONTRACT", "", mark("contract: number or part of the title"), OptionKind::Word};
inline constexpr OptionWords kCount{
    "--count", "PART=on|off",
    mark("which parts count into the exposure: unpaid_invoices, unbilled_work, unbilled_changes, "
         "deposits_and_credits")};
inline constexpr OptionWords kCountry{"--country", "CODE", mark("country, like PL")};
inline constexpr OptionWords kCurrency{"--currency", "CODE", mark("currency, like PLN")};
inline constexpr OptionWords kCurrencyWord{"CURRENCY", "", mark("currency, like EUR"),
                                           OptionKind::Word};
inline constexpr OptionWords kDate{"--date", "DATE",
                                   mark("day, like 2026-09-05 or 5.09.2026; today if left out")};
inline constexpr OptionWords kDays{"--days", "N", mark("how many days to look ahead")};
inline constexpr OptionWords kDeadline{"--deadline", "DATE", mark("last day agreed")};
inline constexpr OptionWords kDateOrder{"--dates", "dmy|mdy|ymd",
                                        mark("what comes first in the dates of the file")};
inline constexpr OptionWords kDelivers{"--name", "TEXT",
                                       mark("what will be delivered, as documents call it")};
inline constexpr OptionWords kDelivered{
    "--on-delivery", "", mark("invoice it when delivered, not at acceptance"), OptionKind::Flag};
inline constexpr OptionWords kDepositTerm{"--deposit", "\"50%\"|AMOUNT",
                                          mark("deposit: a part of the gross value, or an amount")};
inline constexpr OptionWords kDraft{"DRAFT", "", mark("number of the draft"), OptionKind::Word};
inline constexpr OptionWords kDryRun{"--dry-run", "", mark("only show what it would bring"),
                                     OptionKind::Flag};
inline constexpr OptionWords kEmail{"--email", "EMAIL", mark("e-mail")};
inline constexpr OptionWords kEntry{"ENTRY", "", mark("number of the work entry"),
                                    OptionKind::Word};
inline constexpr OptionWords kExcluded{
    "--excluded", "TEXT", mark("what is not part of it; can be repeated"), OptionKind::List};
inline constexpr OptionWords kFile{"--file", "FILE", mark("the text"), OptionKind::Path};
inline constexpr OptionWords kFileWord{"FILE", "", mark("the text"), OptionKind::Word};
inline constexpr OptionWords kContractFile{"--file", "FILE", mark("the contract as JSON"),
                                           OptionKind::Path};
inline constexpr OptionWords kFloor{
    "--floor", "AMOUNT", mark("overdue_days only: overdue money up to this does not count")};
inline constexpr OptionWords kHours{"--hours", "N", mark("hours, like 1.5")};
inline constexpr OptionWords kInherit{"--inherit", "", mark("forget this level's setting"),
                                      OptionKind::Flag};
inline constexpr OptionWords kInvoice{"--invoice", "NUMBER", mark("issued invoice: its number")};
inline constexpr OptionWords kFrom{"--from", "DATE", mark("first day")};
inline constexpr OptionWords kTo{"--to", "DATE", mark("last day")};
inline constexpr OptionWords kInvoiceWord{
    "INVOICE", "", mark("invoice: its number, or that of the draft"), OptionKind::Word};
inline constexpr OptionWords kItem{"--item", "ITEM",
                                   mark("item of the contract: its position or name")};
inline constexpr OptionWords kItems{"--item", "\"name; quantity; unit; price[; vat]\"",
                                    mark("one agreed line; can be repeated"), OptionKind::List};
inline constexpr OptionWords kNoDeposit{
    "--no-deposit", "", mark("leave the deposit off this invoice"), OptionKind::Flag};
inline constexpr OptionWords kUseCredit{
    "--credit", "", mark("put what the client has paid too much on it as well"), OptionKind::Flag};
inline constexpr OptionWords kKeepBilled{
    "--keep-billed", "", mark("what was on it is not to be invoiced again"), OptionKind::Flag};
inline constexpr OptionWords kKey{"--limit", "KEY", mark("which limit, like unpaid_balance")};
inline constexpr OptionWords kKind{"--kind", "suspension|resume", mark("which notice")};
inline constexpr OptionWords kLastInvoice{"--last-invoice", "NUMBER",
                                          mark("number of the last invoice issued in this period")};
inline constexpr OptionWords kLanguage{
    "--language", "pl|en|pl+en|en+pl",
    mark("language of documents; with two, invoices carry both and letters are in the first")};
inline constexpr OptionWords kLimit{"--limit", "N", mark("at most so many rows")};
inline constexpr OptionWords kLines{
    "--line", "\"name; quantity; unit; price[; vat[; discount]]\"",
    mark("one line of the invoice, the discount in money; can be repeated"), OptionKind::List};
inline constexpr OptionWords kMap{
    "--map", "FIELD=COLUMN,…",
    mark("which column holds what, by its title or as #3; can be repeated; empty: none"),
    OptionKind::List};
inline constexpr OptionWords kManual{"--manual", "stop|warn|off",
                                     mark("stop or warn by hand, or take that back")};
inline constexpr OptionWords kIban{
    "--iban", "IBAN", mark("bank account for the currency of --currency; empty: none")};
inline constexpr OptionWords kExemptionBasis{"--exemption-basis", "TEXT",
                                             mark("legal basis that an exempt seller prints")};
inline constexpr OptionWords kName{"--name", "TEXT", mark("name")};
inline constexpr OptionWords kNip{"--nip", "NIP", mark("tax number (NIP)")};
inline constexpr OptionWords kNote{"--note", "TEXT", mark("note")};
inline constexpr OptionWords kNotes{"--notes", "TEXT", mark("notes for yourself")};
inline constexpr OptionWords kOffset{"--offset", "N", mark("leave out so many rows first")};
inline constexpr OptionWords kOpen{"--open", "", mark("only those without an answer"),
                                   OptionKind::Flag};
inline constexpr OptionWords kDrafts{"--drafts", "", mark("only drafts"), OptionKind::Flag};
inline constexpr OptionWords kIssued{"--issued", "", mark("only issued ones"), OptionKind::Flag};
inline constexpr OptionWords kOut{"--out", "FOLDER", mark("folder for the files"),
                                  OptionKind::Path};
inline constexpr OptionWords kScale{
    "--scale", "N", mark("for measuring: no story, but invoices of three years to N clients")};
inline constexpr OptionWords kOutFile{"--out", "FILE", mark("the new file"), OptionKind::Path};
inline constexpr OptionWords kPayment{"PAYMENT", "", mark("number of the payment"),
                                      OptionKind::Word};
inline constexpr OptionWords kPaymentsUntil{
    "--payments-until", "DATE", mark("up to which day payments are entered; today if left out")};
inline constexpr OptionWords kPhone{"--phone", "PHONE", mark("phone")};
inline constexpr OptionWords kPostcode{"--postcode", "TEXT", mark("postal code")};
inline constexpr OptionWords kProfile{"--profile", "FILE",
                                      mark("who you are, as JSON; without it questions are asked"),
                                      OptionKind::Path};
inline constexpr OptionWords kQuantity{"--quantity", "N", mark("how much, in the item's unit")};
inline constexpr OptionWords kRate{"--rate", "N", mark("rate of exchange, like 4.2512")};
inline constexpr OptionWords kRateDate{"--rate-date", "DATE", mark("day of the rate")};
inline constexpr OptionWords kRateTable{"--rate-table", "TEXT",
                                        mark("table of the rate, like 183/A/NBP/2026")};
inline constexpr OptionWords kRateWord{"RATE", "", mark("rate of exchange, like 4.2512"),
                                       OptionKind::Word};
inline constexpr OptionWords kReason{"--reason", "TEXT", mark("why")};
inline constexpr OptionWords kRounds{"--rounds", "N", mark("revision rounds included")};
inline constexpr OptionWords kAddedRounds{"--rounds", "N", mark("revision rounds that it adds")};
inline constexpr OptionWords kSaleDate{"--sale-date", "DATE", mark("day of the sale")};
inline constexpr OptionWords kSearch{"--search", "TEXT", mark("part of the name")};
inline constexpr OptionWords kSource{"--source", "HOW", mark("how it came: mail, call, meeting")};
inline constexpr OptionWords kStart{"--start", "DATE", mark("first day agreed")};
inline constexpr OptionWords kState{"--state", "draft|started|closed", mark("only those")};
inline constexpr OptionWords kStop{"--stop", "VALUE", mark("work stops from here; or off")};
inline constexpr OptionWords kSuspensionClause{"--suspension-clause", "TEXT",
                                               mark("clause that lets you suspend work, like § 6")};
inline constexpr OptionWords kTable{"--table", "TEXT", mark("table, like 183/A/NBP/2026")};
inline constexpr OptionWords kTableFile{"FILE", "", mark("the table as CSV"), OptionKind::Word};
inline constexpr OptionWords kTerm{"--term", "DAYS", mark("days to pay")};
inline constexpr OptionWords kPaymentTerm{"--payment-term", "DAYS", mark("days to pay")};
inline constexpr OptionWords kText{"--text", "TEXT", mark("what was asked, in the client's words")};
inline constexpr OptionWords kTitle{"--title", "TEXT", mark("title")};
inline constexpr OptionWords kToZero{"--to-zero", "", mark("take all of it back"),
                                     OptionKind::Flag};
inline constexpr OptionWords kUndo{"--undo", "", mark("take it back"), OptionKind::Flag};
inline constexpr OptionWords kUntil{"--until", "DATE", mark("last day on which it holds")};
inline constexpr OptionWords kVat{"--vat", "VAT", mark("VAT rate: 23, 8, 5, 0, zw, np1, np2, oo")};
inline constexpr OptionWords kVatStatus{"--vat-status", "payer|exempt|none",
                                        mark("payer, exempt or none")};
inline constexpr OptionWords kVatUe{"--vat-ue", "NUMBER", mark("EU VAT number")};
inline constexpr OptionWords kWarn{
    "--warn", "VALUE", mark("a warning from here: a figure, a part of the stop like 80%, or off")};
inline constexpr OptionWords kWithoutAddress{
    "--without-address", "", mark("issue it although the buyer's address is not known"),
    OptionKind::Flag};
inline constexpr OptionWords kYes{"--yes", "", mark("do not ask"), OptionKind::Flag};
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/invoice_batches.h"
#include "cli/json.h"
#include "cli/json_invoice.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "telling/payment_words.h"
#include "usecases/find.h"
#include "usecases/invoices.h"

namespace cli {
namespace {
using wording::Voice;

constexpr int kMostTermDays = 365;

std::vector<domain::Line> linesOfDraft(const domain::InvoiceDraft& draft) {
    std::vector<domain::Line> lines;
    for (const auto& each : draft.lines)
        lines.push_back(each.line);
    return lines;
}

void append(std::vector<std::string>& lines, std::vector<std::string> more) {
    for (auto& line : more)
        lines.push_back(std::move(line));
}

/// What will be on the invoice before it is issued, and what could be.
void tellCredit(Context& context, Answer& answer, domain::InvoiceId draft) {
    const auto& voice = context.voice();
    const auto credit = usecases::creditAtHand(context.office(), draft);
    answer.json["credit"] = {{"deposits", toJson(credit.deposits)},
                             {"others", toJson(credit.others)}};
    if (credit.deposits.isPositive())
        answer.lines.push_back(
            voice.say("{amount} of the deposit goes on the invoice when it is issued.",
                      {{"amount", credit.deposits}}));
    if (credit.others.isPositive())
        answer.lines.push_back(
            voice.say("{amount} of earlier payments lies on no invoice: with --credit it goes on "
                      "this one.",
                      {{"amount", credit.others}}));
}

Answer draftAnswer(Context& context, const usecases::DraftView& view) {
    const auto& voice = context.voice();
    Answer answer{toJson(view),
                  {voice.say("Draft {id} for {client}: {gross}. It has no number until it is "
                             "issued: granica invoice issue {id}",
                             {{"id", view.draft.id.value},
                              {"client", view.clientName},
                              {"gross", view.totals.gross}})}};
    append(answer.lines, linesOf(voice, linesOfDraft(view.draft), view.totals));
    tellCredit(context, answer, view.draft.id);
    tellWarnings(context, answer, view.warnings);
    return answer;
}

/// What is taken from elsewhere than the lines: the rate of exchange, and what was paid before.
void tellTaken(Context& context, Answer& answer, const domain::IssuedInvoice& invoice) {
    if (invoice.rate)
        answer.lines.push_back(
            "  " + context.voice().say("Exchange rate: 1 {currency} = {rate} {home}, table {table} "
                                       "of {date}",
                                       {{"currency", invoice.currency.code()},
                                        {"rate", context.voice().rate(invoice.rate->rate)},
                                        {"home", context.office().homeCurrency().code()},
                                        {"table", invoice.rate->table},
                                        {"date", invoice.rate->date}}));
    for (const auto& line : telling::prepaidSentences(context.voice(), invoice))
        answer.lines.push_back("  " + line);
}

Answer issuedAnswer(Context& context, const usecases::IssuedView& view, const char* sentence) {
    const auto& invoice = view.invoice;
    Answer answer{toJson(view, context.today()),
                  {context.voice().say(sentence, {{"number", invoice.number},
                                                  {"client", invoice.buyer.name},
                                                  {"gross", invoice.totals.gross},
                                                  {"date", invoice.dueDate}})}};
    tellTaken(context, answer, invoice);
    if (invoice.correction)
        for (const auto& line :
             telling::releasedSentences(context.voice(), invoice.correction->released))
            answer.lines.push_back("  " + line);
    tellFile(context, answer, view.pdf);
    tellWarnings(context, answer, view.warnings);
    tellEffect(context, answer, view.effect);
    return answer;
}

Answer invoiceDraft(Context& context) {
    const auto& options = context.options();
    options.expectOne({&kContract, &kClient});
    if (options.has(kContract)) {
        if (options.has(kLines))
            throw domain::Refused(
                domain::refuseInput("choices_exclude", {{"choices", "--contract, --line"}}));
        return draftAnswer(context, usecases::draftFromContract(
                                        context.office(), contractFrom(context, kContract).id));
    }
    usecases::DraftForm form;
    form.client = clientFrom(context, kClient).id;
    form.lines = options.all(kLines);
    form.currency = options.currency(kCurrency);
    form.paymentTermDays = options.whole(kTerm, 0, kMostTermDays);
    form.saleDate = options.date(kSaleDate);
    form.note = options.textOrNothing(kNote);
    return draftAnswer(context, usecases::draftByHand(context.office(), form));
}

domain::InvoiceId draftId(const Options& options) {
    return {checked(domain::parseScaled(options.text(kDraft), 0, domain::SinglePoint::Ambiguous),
                    kDraft)};
}

std::optional<domain::ForeignRate> rateFrom(const Options& options) {
    if (!options.has(kRate) && !options.has(kRateTable) && !options.has(kRateDate))
        return std::nullopt;
    for (const auto* needed : {&kRate, &kRateTable, &kRateDate})
        if (!options.has(*needed))
            throw domain::Refused(domain::refuseInput(
                "option_missing", {{"option", needed->name},
                                   {"example",
                                    "granica invoice issue 1 --rate 4.2512 --rate-table "
                                    "183/A/NBP/2026 --rate-date 2026-09-04"}}));
    return domain::ForeignRate{checked(domain::parseRate(options.text(kRate)), kRate),
                               options.text(kRateTable), *options.date(kRateDate)};
}

Answer invoiceIssue(Context& context) {
    const auto& options = context.options();
    usecases::IssueForm form;
    form.draft = draftId(options);
    form.folder = options.path(kOut);
    form.rate = rateFrom(options);
    form.saleDate = options.date(kSaleDate);
    form.use = {.deposits = !options.has(kNoDeposit), .others = options.has(kUseCredit)};
    form.withoutAddress = options.has(kWithoutAddress);
    return issuedAnswer(context, usecases::issueInvoice(context.office(), form),
                        mark("Issued: {number} for {client}, {gross}, due {date}"));
}

Answer invoiceShow(Context& context) {
    const auto& voice = context.voice();
    const auto view = usecases::showInvoice(context.office(), context.options().text(kInvoiceWord));
    if (view.draft)
        return draftAnswer(context, *view.draft);
    const auto& issued = *view.issued;
    const auto& invoice = issued.invoice;
    Answer answer{toJson(issued, context.today()),
                  {voice.say("{number} for {client}, issued {issued}, due {due}",
                             {{"number", invoice.number},
                              {"client", invoice.buyer.name},
                              {"issued", invoice.issueDate},
                              {"due", invoice.dueDate}})}};
    if (invoice.isImported)
        answer.lines.push_back("  " + voice.say("imported: issued elsewhere, gross {gross}",
                                                {{"gross", invoice.totals.gross}}));
    else
        append(answer.lines, linesOf(voice, invoice.lines, invoice.totals));
    tellTaken(context, answer, invoice);
    if (invoice.kind == domain::InvoiceKind::Invoice)
        answer.lines.push_back(
            "  " + voice.say("to pay: {balance} ({status})",
                             {{"balance", issued.receivable.balance()},
                              {"status", statusName(voice, domain::statusOf(issued.receivable))}}));
    if (invoice.correction)
        answer.lines.push_back("  " + voice.say("corrects {number}: {reason}",
                                                {{"number", invoice.correction->number},
                                                 {"reason", invoice.correction->reason}}));
    tellWarnings(context, answer, issued.warnings);
    return answer;
}

Json rowJson(const usecases::InvoiceListRow& each, domain::Date today) {
    const auto& row = each;
    Json json{{"id", toJson(row.id)},
              {"kind", domain::codeOf(row.kind)},
              {"number", row.number ? Json(*row.number) : Json()},
              {"client", toJson(row.client)},
              {"client_name", row.clientName},
              {"contract", toJson(row.contract)},
              {"issue_date", toJson(row.issueDate)},
              {"due_date", toJson(row.dueDate)},
              {"gross", toJson(row.gross)},
              {"imported", row.isImported}};
    if (const auto& receivable = each.receivable) {
        json["balance"] = toJson(receivable->balance());
        json["status"] = domain::codeOf(domain::statusOf(*receivable));
        json["days_late"] = receivable->balance().isPositive() ? receivable->daysLate(today) : 0;
    }
    return json;
}

Answer invoiceList(Context& context) {
    const auto& voice = context.voice();
    const auto& options = context.options();
    usecases::InvoiceFilter filter;
    filter.client = maybeClient(context, kClient);
    filter.contract = maybeContract(context, kContract);
    filter.onlyDrafts = options.has(kDrafts);
    filter.onlyIssued = options.has(kIssued);
    filter.limit = options.limit();
    filter.offset = options.offset();
    const auto rows = usecases::listInvoices(context.office(), filter);
    Answer answer{{{"invoices", Json::array()}}, {}};
    Table table({{voice.say("Number")},
                 {voice.say("Client name")},
                 {voice.say("Issued")},
                 {voice.say("Due")},
                 {voice.say("Gross"), Table::Align::Right},
                 {voice.say("To pay"), Table::Align::Right}});
    const auto day = [&](const auto& date) { return date ? voice.date(*date) : std::string("–"); };
    for (const auto& each : rows) {
        answer.json["invoices"].push_back(rowJson(each, context.today()));
        const auto& row = each;
        const auto number = row.number.value_or(voice.say("draft {id}", {{"id", row.id.value}}));
        table.add({row.isImported ? voice.say("{number} (imported)", {{"number", number}}) : number,
                   row.clientName, day(row.issueDate), day(row.dueDate),
                   row.gross ? voice.money(*row.gross) : "–",
                   each.receivable ? voice.money(each.receivable->balance()) : "–"});
    }
    answer.lines = linesOr(table.lines(), rows.empty(), voice.say("There are no invoices."));
    return answer;
}

domain::InvoiceId issuedFrom(Context& context) {
    return usecases::findIssued(context.office(), context.options().text(kInvoiceWord));
}

Answer invoicePdf(Context& context) {
    const auto id = issuedFrom(context);
    const auto file = usecases::invoicePdf(context.office(), id, *context.options().path(kOut));
    Answer answer{{{"id", toJson(id)}, {"pdf", toJson(file)}}, {}};
    tellFile(context, answer, file);
    return answer;
}

Answer invoiceCorrect(Context& context) {
    const auto& options = context.options();
    const auto reason = options.text(kReason);
    return issuedAnswer(context,
                        usecases::correctInvoice(context.office(), issuedFrom(context), reason,
                                                 !options.has(kKeepBilled), options.path(kOut)),
                        mark("Issued: correction {number} for {client}, {gross}"));
}

Answer invoiceCopy(Context& context) {
    return draftAnswer(context, usecases::copyInvoice(context.office(), issuedFrom(context)));
}

Answer invoiceDiscard(Context& context) {
    const auto id = draftId(context.options());
    usecases::discardDraft(context.office(), id);
    return {{{"id", toJson(id)}, {"discarded", true}},
            {context.voice().say("Draft {id} is gone; its work can be drafted again.",
                                 {{"id", id.value}})}};
}
}  // namespace

Group invoiceGroup() {
    return {"invoice",
            mark("Invoices: drafts, issued ones, corrections"),
            {{"draft",
              mark("Draft an invoice of what was delivered and accepted, or of lines"),
              {kContract, kClient, kLines, kCurrency, kTerm, kSaleDate, kNote},
              "granica invoice draft --contract 1",
              invoiceDraft},
             {"issue",
              mark("Issue a draft: number, figures and PDF are frozen"),
              {required(kDraft), kOut, kSaleDate, kRate, kRateTable, kRateDate, kNoDeposit,
               kUseCredit, kWithoutAddress},
              mark("granica invoice issue 1 --out invoices"),
              invoiceIssue},
             {"issue-all",
              mark("Issue every draft, one after the other"),
              {kOut},
              mark("granica invoice issue-all --out invoices"),
              issueAllDrafts},
             {"show",
              mark("Show one invoice or draft"),
              {required(kInvoiceWord)},
              "granica invoice show FV/1/09/2026",
              invoiceShow},
             {"list",
              mark("List invoices"),
              {kClient, kContract, kDrafts, kIssued, kLimit, kOffset},
              "granica invoice list --client ACME",
              invoiceList},
             {"pdf",
              mark("Write the PDF again, byte for byte"),
              {required(kInvoiceWord), required(kOut)},
              mark("granica invoice pdf FV/1/09/2026 --out invoices"),
              invoicePdf},
             {"pdf-all",
              mark("Write the PDFs of everything that was issued on these days, byte for byte"),
              {required(kFrom), required(kTo), required(kOut), kClient},
              mark("granica invoice pdf-all --from 2026-09-01 --to 2026-09-30 --out september"),
              writeAllPdfs},
             {"correct",
              mark("Issue a correction to zero"),
              {required(kInvoiceWord), required(kToZero), required(kReason), kKeepBilled, kOut},
              mark("granica invoice correct FV/1/09/2026 --to-zero --reason \"wrong buyer\" --out "
                   "invoices"),
              invoiceCorrect},
             {"copy",
              mark("A new draft with the same lines"),
              {required(kInvoiceWord)},
              "granica invoice copy FV/1/09/2026",
              invoiceCopy},
             {"discard",
              mark("Give a draft up"),
              {required(kDraft)},
              "granica invoice discard 2",
              invoiceDiscard}}};
}
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/today_words.h"
#include "cli/vocabulary.h"
#include "usecases/papers.h"
#include "usecases/reports.h"

namespace cli {
namespace {
using wording::Voice;

Answer reportToday(Context& context) {
    auto& office = context.office();
    return todayAnswer(context.voice(), usecases::today(office), office.homeCurrency());
}

/// A deposit is no overpayment: each is told by its name.
void tellCredits(const Voice& voice, Answer& answer, const domain::Purse& credits,
                 const domain::Purse& deposits) {
    answer.json["deposits"] = toJson(deposits);
    const auto overpaid = credits - deposits;
    if (!deposits.isEmpty())
        answer.lines.push_back(voice.say("Deposits, not taken off: {amounts}",
                                         {{"amounts", purseText(voice, deposits)}}));
    if (!overpaid.isEmpty())
        answer.lines.push_back(voice.say("Credits, not taken off: {amounts}",
                                         {{"amounts", purseText(voice, overpaid)}}));
}

void tellBuckets(const Voice& voice, Answer& answer, const domain::Ageing& ageing) {
    struct Bucket {
        const char* key;
        std::string title;
        const domain::Purse* amounts;
    };

    const Bucket buckets[] = {{"not_due", voice.say("not due"), &ageing.notDue},
                              {"d1_30", voice.say("1–30 days"), &ageing.d1To30},
                              {"d31_60", voice.say("31–60 days"), &ageing.d31To60},
                              {"d61_90", voice.say("61–90 days"), &ageing.d61To90},
                              {"over_90", voice.say("over 90 days"), &ageing.over90}};
    Table table({{voice.say("Days late")}, {voice.say("To pay"), Table::Align::Right}});
    for (const auto& bucket : buckets) {
        answer.json["buckets"][bucket.key] = toJson(*bucket.amounts);
        table.add({bucket.title, purseText(voice, *bucket.amounts)});
    }
    answer.json["total"] = toJson(ageing.total);
    table.add({voice.say("Total"), purseText(voice, ageing.total)});
    for (auto& line : table.lines())
        answer.lines.push_back(std::move(line));
}

Answer reportAgeing(Context& context) {
    const auto& voice = context.voice();
    const auto& options = context.options();
    const auto report =
        usecases::ageing(context.office(), options.date(kAsOf).value_or(context.today()),
                         maybeClient(context, kClient));
    Answer answer{{{"as_of", toJson(report.asOf)}},
                  {voice.say("What is owed on {date}", {{"date", report.asOf}})}};
    tellBuckets(voice, answer, report.ageing);
    answer.json["credits"] = toJson(report.credits);
    tellCredits(voice, answer, report.credits, report.deposits);
    answer.json["rows"] = Json::array();
    Table table({{voice.say("Invoice")},
                 {voice.say("Client name")},
                 {voice.say("Due")},
                 {voice.say("Days late"), Table::Align::Right},
                 {voice.say("To pay"), Table::Align::Right}});
    for (const auto& row : report.rows) {
        auto json = toJson(row.receivable, report.asOf);
        json["client_name"] = row.clientName;
        answer.json["rows"].push_back(std::move(json));
        table.add({row.receivable.number, row.clientName, voice.date(row.receivable.dueDate),
                   std::to_string(row.daysLate), voice.money(row.receivable.balance())});
    }
    if (!table.isEmpty())
        answer.lines.emplace_back();
    for (auto& line : table.isEmpty() ? std::vector<std::string>() : table.lines())
        answer.lines.push_back(std::move(line));
    return answer;
}

const char* kindCode(usecases::StatementRow::Kind kind) {
    using Kind = usecases::StatementRow::Kind;
    switch (kind) {
        case Kind::Invoice:
            return "invoice";
        case Kind::Correction:
            return "correction";
        case Kind::Payment:
            return "payment";
        case Kind::Deposit:
            return "deposit";
        case Kind::Reversal:
            break;
    }
    return "reversal";
}

std::string nameOf(const Voice& voice, const usecases::StatementRow& row) {
    using Kind = usecases::StatementRow::Kind;
    switch (row.kind) {
        case Kind::Invoice:
            return row.isBill ? voice.say("bill") : voice.say("invoice");
        case Kind::Correction:
            return voice.say("correction");
        case Kind::Payment:
            return voice.say("payment");
        case Kind::Deposit:
            return voice.say("deposit");
        case Kind::Reversal:
            break;
    }
    return voice.say("reversal");
}

/// What is open, what is paid ahead, and what comes of both.
void tellOutcome(const Voice& voice, Answer& answer, const usecases::Statement& report) {
    answer.lines.push_back(voice.say("Unpaid: {unpaid}; of it overdue: {overdue}",
                                     {{"unpaid", purseText(voice, report.unpaid)},
                                      {"overdue", purseText(voice, report.overdue)}}));
    tellCredits(voice, answer, report.credit, report.deposits);
    bool isToPay = false;
    domain::Purse favour;
    for (const auto amount : report.balance.amounts()) {
        isToPay = isToPay || amount.isPositive();
        if (amount.isNegative())
            favour.add(-amount);
    }
    if (!favour.isEmpty())
        answer.lines.push_back(voice.say("The balance is in the client's favour: {amounts}.",
                                         {{"amounts", purseText(voice, favour)}}));
    if (!isToPay)
        answer.lines.push_back(voice.say("There is nothing to pay."));
}

Answer reportStatement(Context& context) {
    const auto& voice = context.voice();
    const auto client = clientFrom(context, kClientWord).id;
    const auto report = usecases::statement(
        context.office(), client, context.options().date(kAsOf).value_or(context.today()));
    Answer answer{{{"client", toJson(report.client.id)},
                   {"client_name", report.client.party.name},
                   {"as_of", toJson(report.asOf)},
                   {"rows", Json::array()}},
                  {voice.say("{client}: account on {date}",
                             {{"client", report.client.party.name}, {"date", report.asOf}})}};
    Table table({{voice.say("Date")},
                 {voice.say("Entry")},
                 {voice.say("Number")},
                 {voice.say("Amount"), Table::Align::Right},
                 {voice.say("Balance"), Table::Align::Right},
                 {voice.say("Notes")}});
    for (const auto& row : report.rows) {
        answer.json["rows"].push_back({{"date", toJson(row.date)},
                                       {"kind", kindCode(row.kind)},
                                       {"label", row.label},
                                       {"amount", toJson(row.amount)},
                                       {"balance", toJson(row.balance)}});
        const bool isDocument = row.kind == usecases::StatementRow::Kind::Invoice ||
                                row.kind == usecases::StatementRow::Kind::Correction;
        table.add({voice.date(row.date), nameOf(voice, row), isDocument ? row.label : "",
                   voice.money(row.amount), voice.money(row.balance), isDocument ? "" : row.label});
    }
    for (auto& line : linesOr(table.lines(), table.isEmpty(), voice.say("Nothing yet.")))
        answer.lines.push_back(std::move(line));
    answer.json["balance"] = toJson(report.balance);
    answer.json["unpaid"] = toJson(report.unpaid);
    answer.json["overdue"] = toJson(report.overdue);
    answer.json["credit"] = toJson(report.credit);
    tellOutcome(voice, answer, report);
    if (const auto folder = context.options().path(kOut)) {
        const auto file = usecases::statementPdf(context.office(), report, *folder);
        answer.json["pdf"] = toJson(file);
        tellFile(context, answer, file);
    }
    return answer;
}
}  // namespace

Group reportGroup() {
    return {"report",
            mark("Reports: today, ageing, statement"),
            {{"today", mark("What to do today"), {}, "granica report today", reportToday},
             {"ageing",
              mark("What is owed, by days late"),
              {kAsOf, kClient},
              "granica report ageing --as-of 2026-11-18",
              reportAgeing},
             {"statement",
              mark("A client's account"),
              {required(kClientWord), kAsOf, kOut},
              mark("granica report statement ACME --out letters"),
              reportStatement}}};
}
}  // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/today_words.h"

#include <algorithm>

#include "wording/gate_words.h"
#include "wording/terms.h"

namespace telling {
using usecases::TodayItem;
using wording::Voice;

namespace {
struct Words {
    TodayItem::Kind kind;
    const char* code;
    const char* sentence;  ///< msgid
};

constexpr Words kWords[] = {
    {TodayItem::Kind::StoppedClient, "stopped_client", wording::mark("{subject}: work is stopped")},
    {TodayItem::Kind::WarnedClient, "warned_client", wording::mark("{subject}: a warning")},
    {TodayItem::Kind::ReminderDue, "reminder_due",
     wording::mark("{subject}: a reminder of {label} is due, {amount}")},
    {TodayItem::Kind::InvoiceToIssue, "invoice_to_issue",
     wording::mark("{subject}: {amount} can be invoiced, by {date} at the latest")},
    {TodayItem::Kind::DraftWaiting, "draft_waiting",
     wording::mark("{subject}: draft {id} of {amount} waits to be issued")},
    {TodayItem::Kind::AskWithoutPrice, "ask_without_price",
     wording::mark("{subject}: ask {id} “{label}” has no price")},
    {TodayItem::Kind::AskWithoutAnswer, "ask_without_answer",
     wording::mark("{subject}: ask {id} “{label}” has no answer")},
    {TodayItem::Kind::DepositUnpaid, "deposit_unpaid",
     wording::mark("{subject}: the deposit of {amount} is not paid")},
    {TodayItem::Kind::TimerRunning, "timer_running", wording::mark("{subject}: the timer runs")},
    {TodayItem::Kind::CreditToMatch, "credit_to_match",
     wording::mark("{subject}: {amount} of payment {id} lies on no invoice")},
    {TodayItem::Kind::RateMissing, "rate_missing",
     wording::mark("{subject}: the gate cannot answer, no rate of exchange for {label} is stored")},
    {TodayItem::Kind::ResumeNotice, "resume_notice",
     wording::mark("{subject}: work goes on again on “{label}”, and the client was not told")},
};

const Words& wordsOf(TodayItem::Kind kind) {
    for (const auto& words : kWords)
        if (words.kind == kind)
            return words;
    return kWords[0];
}

/// The titles of the contracts behind the breaches; empty when the client itself is concerned.
std::string contractsIn(const TodayItem& item) {
    std::string all;
    for (std::size_t i = 0; i < item.titles.size(); ++i) {
        if (!item.breaches[i].contract)
            return {};
        const auto& title = item.titles[i];
        if (std::find(item.titles.begin(), item.titles.begin() + static_cast<std::ptrdiff_t>(i),
                      title) == item.titles.begin() + static_cast<std::ptrdiff_t>(i))
            all += (all.empty() ? "" : ", ") + title;
    }
    return all;
}

/// The day on which the first override ends.
std::optional<domain::Date> untilOf(const TodayItem& item) {
    std::optional<domain::Date> until;
    for (const auto& each : item.overrides)
        until = std::min(until.value_or(each.until), each.until);
    return until;
}

std::string gateSentence(const Voice& voice, const TodayItem& item) {
    const auto contracts = contractsIn(item);
    const domain::Arguments facts{{"subject", item.subject},
                                  {"contracts", contracts},
                                  {"date", untilOf(item).value_or(domain::Date{})}};
    if (item.isPermitted && untilOf(item))
        return contracts.empty()
                   ? voice.say(
                         "{subject}: stopped, but work may go on under your override until "
                         "{date}",
                         facts)
                   : voice.say(
                         "{subject}: stopped on a contract ({contracts}), but work may go "
                         "on under your override until {date}",
                         facts);
    if (contracts.empty())
        return voice.say(wordsOf(item.kind).sentence, facts);
    return item.kind == TodayItem::Kind::StoppedClient
               ? voice.say("{subject}: work is stopped on a contract: {contracts}", facts)
               : voice.say("{subject}: a warning on a contract: {contracts}", facts);
}
}  // namespace

const char* codeOf(TodayItem::Kind kind) {
    return wordsOf(kind).code;
}

/// The breach, after the contract that it is of.
std::string breachSentence(const Voice& voice, const TodayItem& item, std::size_t at,
                           domain::Currency home) {
    const auto& breach = item.breaches[at];
    auto sentence = wording::measurementSentence(voice, breach, home);
    if (!breach.contract || at >= item.titles.size())
        return sentence;
    return voice.say(
        "contract {id} “{title}”: {sentence}",
        {{"id", breach.contract->value}, {"title", item.titles[at]}, {"sentence", sentence}});
}

namespace {
const char* msgidOf(const TodayItem& item) {
    if (item.isDeposit)
        return wording::mark(
            "{subject}: a deposit of {amount} waits to be put on an invoice (payment {id})");
    if (item.isBeforeStart)
        return wording::mark(
            "{subject}: waiting for its deposit, {amount} missing; work starts when it is in");
    return wordsOf(item.kind).sentence;
}
}  // namespace

std::string sentenceOf(const Voice& voice, const TodayItem& item) {
    if (!item.breaches.empty())
        return gateSentence(voice, item);
    auto text = voice.say(msgidOf(item), {{"subject", item.subject},
                                          {"label", item.label},
                                          {"id", item.id},
                                          {"amount", item.amount ? voice.money(*item.amount) : "–"},
                                          {"date", item.date ? voice.date(*item.date) : "–"}});
    if (item.days)
        text += " (" + voice.plural("{n} day", "{n} days", *item.days) + ")";
    return text;
}

std::string totalsSentence(const Voice& voice, const usecases::Today& today) {
    return voice.say("Unpaid: {unpaid}; of it overdue: {overdue}; not invoiced yet: {unbilled}",
                     {{"unpaid", purseText(voice, today.unpaid)},
                      {"overdue", purseText(voice, today.overdue)},
                      {"unbilled", purseText(voice, today.unbilled)}});
}
}  // namespace telling

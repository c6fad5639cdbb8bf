// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/gate_words.h"

#include <stdexcept>

#include "wording/set_off_words.h"

namespace wording {
namespace gate = domain::gate;
using domain::Money;
using gate::LimitKey;

namespace {
std::string inMeasure(const Voice& voice, LimitKey key, std::int64_t value,
                      domain::Currency currency) {
    switch (gate::measureOf(key)) {
        case gate::Measure::Money:
            return voice.money(Money::fromMinor(value, currency));
        case gate::Measure::Percent:
            return voice.percent(domain::Percent{value});
        case gate::Measure::Count:
        case gate::Measure::Switch:
            break;
    }
    if (key == LimitKey::OverdueDays || key == LimitKey::OpenAsksDays)
        return voice.plural("{n} day", "{n} days", value);
    return std::to_string(value);
}

std::string manualSentence(const Voice& voice, const gate::Measurement& measurement) {
    if (measurement.state == gate::State::Stopped)
        return voice.say("You stopped the work yourself");
    return voice.say("You set a warning yourself");
}

std::string daysOf(const Voice& voice, const gate::Evidence& evidence) {
    const int days = evidence.days.value_or(0);
    if (evidence.kind == gate::Evidence::Kind::Ask)
        return voice.plural("open for {n} day", "open for {n} days", days);
    if (days > 0)
        return voice.plural("{n} day late", "{n} days late", days);
    return voice.say("not late");
}

std::string askSentence(const Voice& voice, const gate::Evidence& ask) {
    if (!ask.amount)
        return voice.say("ask {id} “{text}”: without a price, {days}",
                         {{"id", ask.id}, {"text", ask.label}, {"days", daysOf(voice, ask)}});
    return voice.say("ask {id} “{text}”: {amount} net, {days}", {{"id", ask.id},
                                                                 {"text", ask.label},
                                                                 {"amount", *ask.amount},
                                                                 {"days", daysOf(voice, ask)}});
}

/// "700,00 EUR (2 975,84 PLN)" of a foreign invoice, which is paid in its own currency; else the
/// amount alone.
std::string withOwn(const Voice& voice, Money amount, const std::optional<Money>& own) {
    return own ? voice.money(*own) + " (" + voice.money(amount) + ")" : voice.money(amount);
}

std::string contractSentence(const Voice& voice, const gate::Evidence& row) {
    if (!row.amount)
        return voice.say("contract “{title}”", {{"title", row.label}});
    return voice.say("contract “{title}”: {amount}",
                     {{"title", row.label}, {"amount", *row.amount}});
}
}  // namespace

std::int64_t roundedUp(const gate::Figure& threshold) {
    const std::int64_t whole = threshold.numerator / threshold.denominator;
    return threshold.numerator % threshold.denominator > 0 ? whole + 1 : whole;
}

std::string limitName(const Voice& voice, LimitKey key) {
    switch (key) {
        case LimitKey::UnpaidBalance:
            return voice.say("Unpaid invoices");
        case LimitKey::Exposure:
            return voice.say("Exposure");
        case LimitKey::OverdueDays:
            return voice.say("Oldest overdue invoice");
        case LimitKey::OverdueBalance:
            return voice.say("Overdue invoices");
        case LimitKey::ScopeCreep:
            return voice.say("Scope creep");
        case LimitKey::RevisionRounds:
            return voice.say("Revision rounds beyond those agreed");
        case LimitKey::OpenAsks:
            return voice.say("Asks without an answer");
        case LimitKey::OpenAsksDays:
            return voice.say("Oldest ask without an answer");
        case LimitKey::Deposit:
            return voice.say("Unpaid deposit");
        case LimitKey::Manual:
            return voice.say("My own stop");
    }
    throw std::domain_error("no such limit");
}

std::string stateName(const Voice& voice, gate::State state) {
    switch (state) {
        case gate::State::Clear:
            return voice.say("clear");
        case gate::State::Warned:
            return voice.say("warned");
        case gate::State::Stopped:
            return voice.say("stopped");
    }
    throw std::domain_error("no such state");
}

std::string originName(const Voice& voice, gate::Level level) {
    switch (level) {
        case gate::Level::Default:
            return voice.say("default");
        case gate::Level::Client:
            return voice.say("of this client");
        case gate::Level::Contract:
            return voice.say("of this contract");
    }
    throw std::domain_error("no such level");
}

std::string actName(const Voice& voice, gate::Act::Kind act) {
    switch (act) {
        case gate::Act::Kind::StartTimer:
            return voice.say("start a timer");
        case gate::Act::Kind::AddWork:
            return voice.say("add work");
        case gate::Act::Kind::OpenRound:
            return voice.say("open a revision round");
        case gate::Act::Kind::AcceptChange:
            return voice.say("accept a change");
        case gate::Act::Kind::AddScope:
            return voice.say("add scope");
        case gate::Act::Kind::HandOver:
            return voice.say("hand over a text");
        case gate::Act::Kind::ReleaseRights:
            return voice.say("release rights");
        case gate::Act::Kind::StartContract:
            return voice.say("start a contract");
    }
    throw std::domain_error("no such act");
}

std::string basisSentence(const Voice& voice, gate::Basis basis) {
    switch (basis) {
        case gate::Basis::Clear:
            return {};
        case gate::Basis::Empty:
            return voice.say("Work is stopped; this passed because it adds nothing.");
        case gate::Basis::BeforeStop:
            return voice.say("Work is stopped; this passed because it was done before the stop.");
        case gate::Basis::Lowers:
            return voice.say("Work is stopped; this passed because it lowers what stops it.");
        case gate::Basis::Override:
            return voice.say("Work is stopped; this passed under your override.");
    }
    throw std::domain_error("no such basis");
}

domain::Currency currencyOf(const gate::Measurement& measurement, domain::Currency home) {
    if (measurement.limit.key == LimitKey::Deposit)
        for (const auto& row : measurement.evidence)
            if (row.amount)
                return row.amount->currency();
    return home;
}

std::string figure(const Voice& voice, LimitKey key, const gate::Figure& figure,
                   domain::Currency currency) {
    if (figure == gate::kBeyondMeasure)
        return voice.say("extras without any agreed scope");
    return inMeasure(voice, key, figure.rounded(), currency);
}

std::string threshold(const Voice& voice, LimitKey key, const gate::Figure& figure,
                      domain::Currency currency) {
    const std::int64_t value = roundedUp(figure);
    if (key == LimitKey::Deposit && value == 1)
        return voice.say("any amount");
    return inMeasure(voice, key, value, currency);
}

namespace {
/// What is measured; of late invoices that are too little to count, how late they are.
std::string measuredText(const Voice& voice, const gate::Measurement& measurement,
                         domain::Currency currency) {
    const auto& limit = measurement.limit;
    const auto late = std::ranges::max_element(measurement.evidence, {}, &gate::Evidence::days);
    const bool isTooLittle = limit.key == LimitKey::OverdueDays &&
                             measurement.measured.numerator == 0 &&
                             late != measurement.evidence.end() && late->days;
    if (!isTooLittle)
        return figure(voice, limit.key, measurement.measured, currency);
    return voice.say("{days}, but no more than {floor} in all, so it does not count",
                     {{"days", voice.plural("{n} day", "{n} days", *late->days)},
                      {"floor", Money::fromMinor(limit.floor, currency)}});
}
}  // namespace

std::string measurementSentence(const Voice& voice, const gate::Measurement& measurement,
                                domain::Currency home) {
    const auto& limit = measurement.limit;
    if (limit.key == LimitKey::Manual)
        return manualSentence(voice, measurement);
    const auto currency = currencyOf(measurement, home);
    const domain::Arguments facts{
        {"limit", limitName(voice, limit.key)},
        {"measured", measuredText(voice, measurement, currency)},
        {"warn", limit.warn ? threshold(voice, limit.key, *limit.warn, currency) : ""},
        {"stop", limit.stop ? threshold(voice, limit.key, *limit.stop, currency) : ""},
        {"origin", originName(voice, limit.origin)}};
    if (measurement.state == gate::State::Stopped && limit.warn)
        return voice.say(
            "{limit}: {measured}; warning from {warn}, work stops from {stop} (limit: {origin})",
            facts);
    if (measurement.state == gate::State::Stopped)
        return voice.say("{limit}: {measured}; work stops from {stop} (limit: {origin})", facts);
    if (limit.warn && limit.stop)
        return voice.say("{limit}: {measured}; warning from {warn}, stop from {stop}", facts);
    if (limit.stop)
        return voice.say("{limit}: {measured}; stop from {stop}", facts);
    return voice.say("{limit}: {measured}; warning from {warn}", facts);
}

std::string evidenceSentence(const Voice& voice, const gate::Evidence& evidence) {
    const Money amount = evidence.amount.value_or(Money{});
    switch (evidence.kind) {
        case gate::Evidence::Kind::Invoice:
            return voice.say("{number}: {amount}, {days}",
                             {{"number", evidence.label},
                              {"amount", withOwn(voice, amount, evidence.own)},
                              {"days", daysOf(voice, evidence)}});
        case gate::Evidence::Kind::Ask:
            return askSentence(voice, evidence);
        case gate::Evidence::Kind::Absorbed:
            return voice.say("work given for free: {amount} net", {{"amount", amount}});
        case gate::Evidence::Kind::Contract:
            return contractSentence(voice, evidence);
        case gate::Evidence::Kind::Credit:
            return voice.say("deposits and credits: {amount}", {{"amount", amount}});
        case gate::Evidence::Kind::Reason:
            return voice.say("reason: {reason}", {{"reason", evidence.label}});
    }
    throw std::domain_error("no such evidence");
}

namespace {
std::string paymentSentence(const Voice& voice, const gate::Remedy& remedy) {
    const domain::Arguments facts{{"amount", withOwn(voice, *remedy.amount, remedy.own)},
                                  {"number", remedy.label},
                                  {"credits", setOffText(voice, remedy.atHand)}};
    return remedy.atHand.empty()
               ? voice.say("{amount} paid on {number}", facts)
               : voice.say("{amount} paid on {number}; already here for it: {credits}", facts);
}
}  // namespace

std::string remedySentence(const Voice& voice, const gate::Remedy& remedy) {
    const Money amount = remedy.amount.value_or(Money{});
    switch (remedy.kind) {
        case gate::Remedy::Kind::PayInvoice:
            return paymentSentence(voice, remedy);
        case gate::Remedy::Kind::BillAndCollect:
            return voice.say("{amount} less of unbilled work: invoiced and paid, or paid ahead",
                             {{"amount", amount}});
        case gate::Remedy::Kind::AnswerAsk:
            return voice.say("an answer to ask {id} “{text}”",
                             {{"id", remedy.id}, {"text", remedy.label}});
        case gate::Remedy::Kind::AcceptedChange:
            return voice.say("an accepted change order for {amount} net", {{"amount", amount}});
        case gate::Remedy::Kind::AgreeRounds:
            return voice.plural("{n} more revision round agreed by a change order",
                                "{n} more revision rounds agreed by a change order", remedy.count);
        case gate::Remedy::Kind::PayDeposit:
            return voice.say("a deposit of {amount}", {{"amount", amount}});
        case gate::Remedy::Kind::LiftManual:
            return voice.isInWindow()
                       ? voice.say("taking your own stop back (“Take your own stop back…”)")
                       : voice.say("taking your own stop back (gate set --manual off)");
        case gate::Remedy::Kind::ChangeLimit:
            return voice.isInWindow() ? voice.say("only another limit")
                                      : voice.say("only another limit (gate set)");
    }
    throw std::domain_error("no such remedy");
}

std::vector<std::string> explanation(const Voice& voice, const gate::Measurement& measurement,
                                     domain::Currency home) {
    std::vector<std::string> lines{measurementSentence(voice, measurement, home)};
    if (measurement.since)
        lines.front() += voice.say(", since {date}", {{"date", *measurement.since}});
    for (const auto& row : measurement.evidence)
        lines.push_back("  " + evidenceSentence(voice, row));
    const auto& remedies = measurement.remedies;
    if (remedies.size() == 1) {
        lines.push_back("  " + voice.say("lifted by: {remedy}",
                                         {{"remedy", remedySentence(voice, remedies.front())}}));
        return lines;
    }
    if (!remedies.empty())
        lines.push_back("  " + voice.say("lifted by all of these together:"));
    for (const auto& remedy : remedies)
        lines.push_back("    " + remedySentence(voice, remedy));
    return lines;
}
}  // namespace wording
